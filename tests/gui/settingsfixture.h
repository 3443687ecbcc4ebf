// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/noticelabel.h"
#include "gui/settingsdialog.h"

#include "support/fakebalancesource.h"

#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

/// A settings dialog on the screen, the keys to type into it, and what came of it.
class SettingsFixture : public QObject {
protected:
    [[nodiscard]] static QString storedKey() { return QStringLiteral("0123456789abcdef0123456789abcdef"); }

    [[nodiscard]] static gui::SettingsDraft storedDraft()
    {
        gui::SettingsDraft draft;
        draft.accounts.front().account.id = QStringLiteral("1");
        draft.accounts.front().key = domain::ApiKey::fromText(storedKey());
        return draft;
    }

    /// Shows a new dialog for \p draft instead of the last one.
    void open(const gui::SettingsDraft &draft)
    {
        applied.clear();
        dialog = std::make_unique<gui::SettingsDialog>(
            draft,
            [this](const domain::Account &account, const domain::ApiKey &key) {
                auto made = std::make_unique<FakeBalanceSource>();
                source = made.get();
                askedAccount = account;
                askedKey = key;
                return made;
            },
            [this](const domain::EventSettings &settings) {
                auto made = std::make_unique<monitor::EventTest>();
                eventTest = made.get();
                testedEvents = settings;
                return made;
            });
        connect(dialog.get(), &gui::SettingsDialog::applied, this,
                [this](const gui::SettingsDraft &wanted) { applied.push_back(wanted); });
        dialog->QDialog::show();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    }

    /// Types \p text over what \p field holds.
    void typeInto(const QString &field, const QString &text)
    {
        auto *widget = find<QWidget>(field);
        turnTo(widget);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
    }

    /// Turns to the page that has \p field.
    void turnTo(const QWidget *field) const
    {
        auto *tabs = find<QTabWidget>(QStringLiteral("tabs"));
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->widget(i)->isAncestorOf(field))
                tabs->setCurrentIndex(i);
        }
    }

    [[nodiscard]] QPushButton *button(QDialogButtonBox::StandardButton which) const
    {
        return dialog->findChild<QDialogButtonBox *>()->button(which);
    }

    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    [[nodiscard]] gui::NoticeLabel *notice(const QString &name) const { return find<gui::NoticeLabel>(name); }

    std::unique_ptr<gui::SettingsDialog> dialog;
    std::vector<gui::SettingsDraft> applied;
    QPointer<FakeBalanceSource> source; ///< the one that Test key asks at present
    std::optional<domain::Account> askedAccount;
    std::optional<domain::ApiKey> askedKey;
    QPointer<monitor::EventTest> eventTest; ///< the one that Send test has started at present
    std::optional<domain::EventSettings> testedEvents;
};
