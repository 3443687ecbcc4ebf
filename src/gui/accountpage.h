// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/accountsmodel.h"
#include "gui/settingsdraft.h"
#include "monitor/balancesource.h"

#include <QWidget>

#include <memory>

class QFormLayout;
class QLabel;

namespace Ui {
class AccountPage;
}

namespace gui {

/// Edits the accounts: a list of them, and the fields of the one that is chosen. With one account there is no list, and
/// its address is in another form. It stores nothing.
class AccountPage : public QWidget {
    Q_OBJECT
public:
    explicit AccountPage(QWidget *parent = nullptr);
    ~AccountPage() override;

    /// Called once, before anything else.
    /// \param sources  makes the source that Test key asks.
    /// \param advanced  the form that has the address while there is one account.
    void setUp(monitor::BalanceSourceFactory sources, QFormLayout &advanced);
    /// Shows the accounts in \p draft; the one that was chosen stays chosen.
    void setDraft(const SettingsDraft &draft);
    /// Shows the marks that hold for an account without its own.
    void setMarksForAll(const domain::Marks &marks);
    /// Enters the accounts, and whose history is to be deleted, into \p draft.
    void enter(SettingsDraft &draft) const;

    /// Adds an account and leads to its name.
    void add();
    /// Shows what is wrong beside each field. \returns the first field of this account with a fault, the key field if
    /// only another account has one, and null where all are valid.
    QWidget *showFaults();
    /// Chooses the first account with a fault, if this one has none.
    void chooseFaulty();
    /// Hides the key again and gives up a running test.
    void conceal();
    /// The labels of the fields that can be seen.
    [[nodiscard]] QList<QLabel *> labels() const;

Q_SIGNALS:
    void changed();
    /// There are more or fewer accounts, so that other fields are shown.
    void countChanged(int count);
    void pageRequested(const QUrl &page);
    /// The user wants to leave the demo for the real program.
    void ownKeyRequested();

private:
    void connectFields();
    void connectList();
    void showForCount();
    void placeAddress(QFormLayout &form, int row);
    void choose(int row);
    void display();
    void displayKey(const EnteredAccount &entry);
    void displayMarks();
    void showNotices(const domain::ConfiguredAccount &configured);
    [[nodiscard]] QString twinText() const;
    void enterFields();
    [[nodiscard]] EnteredAccount entered() const;
    void askRemoval();
    void remove(int row, bool deletesHistory);
    void moveBy(int rows);

    std::unique_ptr<Ui::AccountPage> m_ui;
    AccountsModel m_model;
    int m_row = 0; ///< of the account that the fields show
    bool m_isDemo = false;
    domain::Marks m_marksForAll;
    QFormLayout *m_advanced = nullptr;
    QStringList m_storedIds; ///< of the accounts that are in force
    QStringList m_historiesToForget;
    std::vector<monitor::AccountPair> m_lookalikes;
};

} // namespace gui
