// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfixture.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using domain::EventSettings;
using gui::SettingsDraft;

/// The settings dialog's fields for who is sent the events.
class TestSettingsEvents : public SettingsFixture {
    Q_OBJECT
private:
    static SettingsDraft draftWith(const EventSettings &events)
    {
        SettingsDraft draft = storedDraft();
        draft.preferences.events = events;
        return draft;
    }
    [[nodiscard]] QPushButton *testButton() const { return find<QPushButton>(u"sendTestButton"_s); }
    [[nodiscard]] QString answer() const { return notice(u"sendTestNotice"_s)->text(); }
    void pressTest()
    {
        turnTo(testButton());
        QTest::mouseClick(testButton(), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void init() { open(storedDraft()); }
    void cleanup() { dialog.reset(); }

    void whatIsEnteredIsApplied()
    {
        typeInto(u"commandEdit"_s, u" notify \"two words\" "_s);
        typeInto(u"webhookEdit"_s, u"https://example.org/hook?title=Kie"_s);
        typeInto(u"tokenEdit"_s, u"tk_1"_s);
        QTest::mouseClick(button(QDialogButtonBox::Ok), Qt::LeftButton);
        QCOMPARE(applied.size(), 1U);
        QCOMPARE(applied.front().preferences.events,
                 (EventSettings{.command = u"notify \"two words\""_s,
                                .webhook = u"https://example.org/hook?title=Kie"_s,
                                .webhookToken = domain::Secret::fromText(u"tk_1")}));
    }

    void whatIsStoredIsShownAndTheTokenIsMasked()
    {
        open(draftWith({.command = u"notify"_s,
                        .webhook = u"https://example.org"_s,
                        .webhookToken = domain::Secret::fromText(u"tk_1")}));
        QCOMPARE(find<QLineEdit>(u"commandEdit"_s)->text(), u"notify"_s);
        QCOMPARE(find<QLineEdit>(u"webhookEdit"_s)->text(), u"https://example.org"_s);
        QCOMPARE(find<QLineEdit>(u"tokenEdit"_s)->text(), u"tk_1"_s);
        QCOMPARE(find<QLineEdit>(u"tokenEdit"_s)->echoMode(), QLineEdit::Password);
        QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
    }

    void badInputIsRefusedInPlace_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("notice");
        QTest::newRow("no address") << u"webhookEdit"_s << u"example.org"_s << u"webhookNotice"_s;
        QTest::newRow("not encrypted") << u"webhookEdit"_s << u"http://example.org"_s << u"webhookNotice"_s;
        QTest::newRow("token of two words") << u"tokenEdit"_s << u"two words"_s << u"tokenNotice"_s;
    }
    void badInputIsRefusedInPlace()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, notice);
        typeInto(u"commandEdit"_s, u"notify"_s);
        typeInto(field, text);
        QVERIFY(this->notice(notice)->hasTrouble());
        QVERIFY(!this->notice(notice)->text().isEmpty());
        QVERIFY(!testButton()->isEnabled());
        find<QTabWidget>(u"tabs"_s)->setCurrentIndex(0);
        QTest::mouseClick(button(QDialogButtonBox::Ok), Qt::LeftButton);
        QCOMPARE(applied.size(), 0U);
        QVERIFY(find<QWidget>(field)->hasFocus());
        typeInto(field, u" "_s);
        QVERIFY(!this->notice(notice)->hasTrouble());
        QVERIFY(testButton()->isEnabled());
    }

    void aTestTakesWhatIsEnteredNotWhatIsStored()
    {
        QVERIFY(!testButton()->isEnabled()); // there is nothing to try
        typeInto(u"commandEdit"_s, u"notify"_s);
        pressTest();
        QVERIFY(eventTest);
        QCOMPARE(testedEvents, EventSettings{.command = u"notify"_s});
        QCOMPARE(answer(), u"Sending…"_s);
        Q_EMIT eventTest->finished({});
        QVERIFY2(answer().endsWith(u"The test event was sent."_s), qPrintable(answer()));
        QVERIFY(!notice(u"sendTestNotice"_s)->hasTrouble());
        QCOMPARE(testButton()->text(), u"Send t&est"_s);
        QCOMPARE(applied.size(), 0U);
    }

    void aFailedTestSaysWhy()
    {
        open(draftWith({.command = u"notify"_s}));
        pressTest();
        Q_EMIT eventTest->finished({u"The first."_s, u"The second."_s});
        QVERIFY2(answer().endsWith(u"The first. The second."_s), qPrintable(answer()));
        QVERIFY(notice(u"sendTestNotice"_s)->hasTrouble());
    }

    void aTestIsGivenUp_data()
    {
        QTest::addColumn<QString>("by");
        for (const char *by : {"button", "typing", "closing"})
            QTest::newRow(by) << QString::fromLatin1(by);
    }
    void aTestIsGivenUp()
    {
        QFETCH(QString, by);
        open(draftWith({.command = u"notify"_s}));
        pressTest();
        QVERIFY(eventTest);
        if (by == "button"_L1)
            pressTest();
        else if (by == "typing"_L1)
            typeInto(u"commandEdit"_s, u"other"_s);
        else
            dialog->reject();
        QVERIFY(!eventTest);
        QCOMPARE(answer(), QString());
        QCOMPARE(testButton()->text(), u"Send t&est"_s);
    }
};

QTEST_MAIN(TestSettingsEvents)
#include "tst_settingsevents.moc"
