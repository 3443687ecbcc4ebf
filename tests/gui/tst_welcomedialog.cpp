// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/noticelabel.h"
#include "gui/welcomedialog.h"

#include "support/fakebalancesource.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using domain::Credits;
using gui::SettingsDraft;

class TestWelcomeDialog : public QObject {
    Q_OBJECT

private:
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    [[nodiscard]] QPushButton *ok() const
    {
        return find<QDialogButtonBox>(u"buttonBox"_s)->button(QDialogButtonBox::Ok);
    }

    std::unique_ptr<gui::WelcomeDialog> m_dialog;
    QPointer<FakeBalanceSource> m_source;
    std::vector<SettingsDraft> m_completed;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void init()
    {
        m_completed.clear();
        m_dialog = std::make_unique<gui::WelcomeDialog>(SettingsDraft(),
                                                        [this](const domain::Account &, const domain::ApiKey &) {
                                                            auto made = std::make_unique<FakeBalanceSource>();
                                                            m_source = made.get();
                                                            return made;
                                                        });
        connect(m_dialog.get(), &gui::WelcomeDialog::completed, this,
                [this](const SettingsDraft &draft) { m_completed.push_back(draft); });
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void beginsInTheKeyField() { QVERIFY(find<QLineEdit>(u"keyEdit"_s)->hasFocus()); }

    void goesOnOnlyWithAKeyThatCanBeOne()
    {
        QVERIFY(!ok()->isEnabled());
        QTest::keyClicks(find<QLineEdit>(u"keyEdit"_s), u"two words"_s);
        QVERIFY(!ok()->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QVERIFY(m_completed.empty());
        QVERIFY(m_dialog->isVisible());
        find<QLineEdit>(u"keyEdit"_s)->clear();
        QTest::keyClicks(find<QLineEdit>(u"keyEdit"_s), u"0123456789abcdef"_s);
        QVERIFY(ok()->isEnabled());
    }

    void handsOverWhatWasEntered()
    {
        QTest::keyClicks(find<QLineEdit>(u"keyEdit"_s), u"0123456789abcdef"_s);
        find<QDoubleSpinBox>(u"lowBox"_s)->setValue(1000);
        find<QDoubleSpinBox>(u"criticalBox"_s)->setValue(200);
        QTest::keyClick(find<QCheckBox>(u"startBox"_s), Qt::Key_Space);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);

        SettingsDraft expected;
        expected.accounts.front().key = domain::ApiKey::fromText(u"0123456789abcdef");
        expected.preferences.marks = {.low = Credits::fromWhole(1000), .critical = Credits::fromWhole(200)};
        expected.startAtLogin = true;
        QCOMPARE(m_completed.size(), 1U);
        QVERIFY(m_completed.front() == expected);
        QVERIFY(!m_dialog->isVisible());
    }

    void refusesACriticalMarkOverTheLowOne()
    {
        QTest::keyClicks(find<QLineEdit>(u"keyEdit"_s), u"0123456789abcdef"_s);
        find<QDoubleSpinBox>(u"criticalBox"_s)->setValue(501);
        QVERIFY(find<gui::NoticeLabel>(u"criticalNotice"_s)->hasTrouble());
        QVERIFY(!ok()->isEnabled());
    }

    void testsTheKey()
    {
        QTest::keyClicks(find<QLineEdit>(u"keyEdit"_s), u"0123456789abcdef"_s);
        find<QPushButton>(u"testButton"_s)->click();
        m_source->answer(domain::Reading{.amount = Credits::fromWhole(12), .seenAt = {}});
        QVERIFY(find<gui::NoticeLabel>(u"testNotice"_s)->text().contains(u"The key works: 12 credits."_s));
    }

    void changesNothingWhenItIsCancelled()
    {
        QTest::keyClicks(find<QLineEdit>(u"keyEdit"_s), u"0123456789abcdef"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_completed.empty());
        QVERIFY(!m_dialog->isVisible());
    }
};

QTEST_MAIN(TestWelcomeDialog)
#include "tst_welcomedialog.moc"
