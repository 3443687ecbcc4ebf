// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/preferences.h"

#include <QComboBox>

#include <vector>

namespace gui {

/// Offers whose amount the tray icon shows: an account's, the gravest, or the sum.
class IconSubjectBox : public QComboBox {
    Q_OBJECT
public:
    explicit IconSubjectBox(QWidget *parent = nullptr);

    /// Offers \p accounts; what is chosen stays chosen.
    void setAccounts(const std::vector<domain::ConfiguredAccount> &accounts);
    /// Shows the choice in \p preferences.
    void setChoice(const domain::Preferences &preferences);
    /// Enters the choice into \p preferences: what it was given, until the user chooses.
    void enterChoice(domain::Preferences &preferences) const;

private:
    void display();
    void choose(int row);

    domain::IconSubject m_subject = domain::IconSubject::Account;
    QString m_accountId;
    QStringList m_ids; ///< of the accounts, in the order of their rows
    QStringList m_names;
};

} // namespace gui
