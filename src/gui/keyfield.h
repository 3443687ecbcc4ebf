// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "monitor/balancesource.h"

#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class KeyField;
}

namespace gui {

class KeyTest;

/// The field for the one secret: takes a key, shows it only while Reveal is pressed, and asks the service on request
/// whether it works. It stores nothing.
class KeyField : public QWidget {
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);
    ~KeyField() override;

    /// \p sources makes the source that Test key asks. Called once, before anything else.
    void setSources(monitor::BalanceSourceFactory sources);
    void setKey(const std::optional<domain::ApiKey> &key);
    /// Takes \p text as if it were typed, a key or not.
    void setText(const QString &text);
    /// Takes \p key, which the environment gave: it can be tested, and neither seen nor changed. None where what the
    /// environment gave cannot be used.
    void setKeyFromEnvironment(const std::optional<domain::ApiKey> &key);
    /// Takes \p key, which the demo uses; the field then offers the user's own key instead.
    void setKeyOfDemo(const domain::ApiKey &key);
    /// The account that Test key asks for; where its address cannot be asked, there is no test.
    void setAccount(const domain::Account &account);

    /// The key that is entered; nullopt for none and for one that is refused.
    [[nodiscard]] std::optional<domain::ApiKey> key() const;
    /// The text that is entered; empty where the key is from outside the field.
    [[nodiscard]] QString text() const;
    /// Whether what is entered cannot be a key. The field says so itself.
    [[nodiscard]] bool refusesText() const;
    /// Hides the key again and gives up a running test.
    void conceal();

Q_SIGNALS:
    void changed();
    /// The user asked for a page of the service.
    void pageRequested(const QUrl &page);
    /// The user wants to leave the demo for the real program.
    void ownKeyRequested();

private:
    void releaseKey();
    void fixKey(const std::optional<domain::ApiKey> &key, const QString &placeholder, const QString &remark);
    void reveal(bool revealed);
    void judge();
    void toggleTest();
    void endTest();
    void showAnswer(const domain::Outcome &outcome);

    std::unique_ptr<Ui::KeyField> m_ui;
    KeyTest *m_test = nullptr;
    domain::Account m_account;
    std::optional<domain::ApiKey> m_fixedKey; ///< from outside the field, which cannot be edited then
    QString m_usualPlaceholder;
    QString m_fixedRemark; ///< why the field cannot be edited; empty where it can
};

} // namespace gui
