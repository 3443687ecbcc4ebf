// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using domain::Credits;
using gui::SettingsDraft;

/// How the dialog treats the one secret, and how it tests it.
class TestSettingsKey : public SettingsFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void init() { open(storedDraft()); }
    void cleanup() { dialog.reset(); }

    void showsNoStoredKeyUnlessRevealed();
    void keepsTheKeyFromInputMethods();
    void trimsAPastedKey();
    void refusesABadKey();
    void takesNoKeyAsNone();
    void showsThatTheKeyIsFromTheEnvironment();
    void takesNoKeyWhereTheEnvironmentIsRefused();
    void showsThatTheAddressIsFromTheEnvironment();
    void offersTheUsersOwnKeyInTheDemo();
    void requestsTheKeysPage();

    void asksTheServiceWithTheKeyAndAddressEntered();
    void showsTheBalanceOfAWorkingKey();
    void showsWhatIsWrongWithAKey();
    void namesTheVariableThatHoldsAWrongAddress();
    void stopsTheTestOnDemand();
    void abandonsTheTestWhenTheQuestionChanges_data();
    void abandonsTheTestWhenTheQuestionChanges();
    void abandonsTheTestWhenClosed();
    void canBeDestroyedDuringATest();
    void testsOnlyWhatCanBeAsked();
};

void TestSettingsKey::showsNoStoredKeyUnlessRevealed()
{
    auto *edit = find<QLineEdit>(u"keyEdit"_s);
    auto *reveal = find<QPushButton>(u"revealButton"_s);
    QVERIFY(!edit->displayText().contains(storedKey().left(4)));
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(storedKey().left(8)));
    QGuiApplication::clipboard()->setText(u"before"_s);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);

    QTest::keyClick(reveal, Qt::Key_Space);
    QCOMPARE(edit->displayText(), storedKey());
    QTest::keyClick(reveal, Qt::Key_Space);
    QVERIFY(!edit->displayText().contains(storedKey().left(4)));
}

void TestSettingsKey::keepsTheKeyFromInputMethods()
{
    auto *edit = find<QLineEdit>(u"keyEdit"_s);
    const Qt::InputMethodHints secret = Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData;
    QCOMPARE(edit->inputMethodHints() & secret, secret);
    find<QPushButton>(u"revealButton"_s)->click();
    QCOMPARE(edit->inputMethodHints() & secret, secret);
}

void TestSettingsKey::trimsAPastedKey()
{
    auto *edit = find<QLineEdit>(u"keyEdit"_s);
    edit->setFocus();
    edit->selectAll();
    QGuiApplication::clipboard()->setText(u" \tabcdef0123\r\n"_s);
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!notice(u"keyNotice"_s)->hasTrouble());
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(edit->text(), u"abcdef0123"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QVERIFY(applied.front().accounts.front().key == domain::ApiKey::fromText(u"abcdef0123"));
}

void TestSettingsKey::refusesABadKey()
{
    typeInto(u"keyEdit"_s, u"two words"_s);
    QVERIFY(notice(u"keyNotice"_s)->hasTrouble());
    QVERIFY(!notice(u"keyNotice"_s)->text().contains(u"two words"_s));
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QVERIFY(applied.empty());
    QVERIFY(dialog->isVisible());
}

void TestSettingsKey::takesNoKeyAsNone()
{
    auto *edit = find<QLineEdit>(u"keyEdit"_s);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QCOMPARE(applied.size(), size_t(1));
    QVERIFY(!applied.front().accounts.front().key);
}

void TestSettingsKey::showsThatTheKeyIsFromTheEnvironment()
{
    SettingsDraft draft = storedDraft();
    draft.accounts.front().account.setIn.key = domain::SetIn::Environment;
    open(draft);
    QVERIFY(!find<QLineEdit>(u"keyEdit"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"revealButton"_s)->isEnabled());
    QCOMPARE(find<QLineEdit>(u"keyEdit"_s)->text(), QString());
    QVERIFY(notice(u"keyNotice"_s)->isVisible());
    QVERIFY(notice(u"keyNotice"_s)->text().contains(u"KIE_API_KEY"_s));

    typeInto(u"lowBox"_s, u"600"_s);
    turnTo(notice(u"keyNotice"_s));
    QVERIFY2(notice(u"keyNotice"_s)->isVisible(), "the remark stays");
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QCOMPARE(applied.size(), size_t(1));
    QVERIFY(applied.front().accounts.front().key == draft.accounts.front().key);
}

void TestSettingsKey::takesNoKeyWhereTheEnvironmentIsRefused()
{
    SettingsDraft draft = storedDraft();
    draft.accounts.front().key.reset();
    draft.accounts.front().account.setIn.key = domain::SetIn::Environment;
    open(draft);
    QVERIFY(!find<QLineEdit>(u"keyEdit"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"testButton"_s)->isEnabled());
    turnTo(notice(u"keyNotice"_s));
    QVERIFY(notice(u"keyNotice"_s)->text().contains(u"KIE_API_BASE_URL"_s));
}

void TestSettingsKey::showsThatTheAddressIsFromTheEnvironment()
{
    SettingsDraft draft = storedDraft();
    draft.accounts.front().account.setIn.endpoint = domain::SetIn::Environment;
    open(draft);
    QVERIFY(!find<QLineEdit>(u"addressEdit"_s)->isEnabled());
    QVERIFY(find<QLineEdit>(u"keyEdit"_s)->isEnabled());
    typeInto(u"lowBox"_s, u"600"_s);
    turnTo(notice(u"addressNotice"_s));
    QVERIFY2(notice(u"addressNotice"_s)->isVisible(), "the remark stays");
    QVERIFY(notice(u"addressNotice"_s)->text().contains(u"KIE_API_BASE_URL"_s));
    QVERIFY(!notice(u"addressNotice"_s)->hasTrouble());
}

void TestSettingsKey::offersTheUsersOwnKeyInTheDemo()
{
    QVERIFY(!find<QPushButton>(u"ownKeyButton"_s)->isVisible());
    SettingsDraft draft = storedDraft();
    draft.accounts.front().account.setIn.key = domain::SetIn::Environment;
    draft.isDemo = true;
    open(draft);
    QVERIFY(!find<QLineEdit>(u"keyEdit"_s)->isEnabled());
    QVERIFY(!find<QLineEdit>(u"addressEdit"_s)->isEnabled());
    QVERIFY(notice(u"keyNotice"_s)->text().contains(u"demo"_s));
    QVERIFY2(!notice(u"keyNotice"_s)->text().contains(u"KIE_API_KEY"_s), "no such variable is set");
    const QSignalSpy requested(dialog.get(), &gui::SettingsDialog::ownKeyRequested);
    turnTo(find<QPushButton>(u"ownKeyButton"_s));
    QTest::keyClick(find<QPushButton>(u"ownKeyButton"_s), Qt::Key_Space);
    QCOMPARE(requested.count(), 1);
}

void TestSettingsKey::requestsTheKeysPage()
{
    const QSignalSpy requested(dialog.get(), &gui::SettingsDialog::pageRequested);
    QTest::keyClick(find<QPushButton>(u"getKeyButton"_s), Qt::Key_Space);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.constFirst().constFirst().toUrl(), QUrl(u"https://kie.ai/api-key"_s));
}

void TestSettingsKey::asksTheServiceWithTheKeyAndAddressEntered()
{
    typeInto(u"keyEdit"_s, u"newkey"_s);
    typeInto(u"addressEdit"_s, u"https://example.org"_s);
    turnTo(find<QPushButton>(u"testButton"_s));
    QTest::keyClick(find<QPushButton>(u"testButton"_s), Qt::Key_Space);
    QVERIFY(source->asked());
    QCOMPARE(source->fetches(), 1);
    QCOMPARE(askedAccount->endpoint, QUrl(u"https://example.org"_s));
    QVERIFY(askedKey == domain::ApiKey::fromText(u"newkey"));
    QVERIFY2(applied.empty(), "asking changes nothing");
    QVERIFY(notice(u"testNotice"_s)->isVisible());
    QVERIFY(notice(u"testNotice"_s)->text().contains(u"Asking"_s));
}

void TestSettingsKey::showsTheBalanceOfAWorkingKey()
{
    find<QPushButton>(u"testButton"_s)->click();
    source->answer(domain::Reading{.amount = Credits::fromDecimal(u"4335.86").value(), .seenAt = {}});
    QVERIFY(notice(u"testNotice"_s)->text().contains(u"The key works: 4,335.86 credits."_s));
    QVERIFY(!notice(u"testNotice"_s)->hasTrouble());
    QCOMPARE(find<QPushButton>(u"testButton"_s)->text(), u"&Test key"_s);
}

void TestSettingsKey::showsWhatIsWrongWithAKey()
{
    find<QPushButton>(u"testButton"_s)->click();
    source->fail(domain::Problem::Kind::KeyRefused);
    QVERIFY(notice(u"testNotice"_s)->hasTrouble());
    QVERIFY(notice(u"testNotice"_s)->text().contains(u"The key was refused"_s));
    QVERIFY(notice(u"testNotice"_s)->text().contains(u"the key you entered"_s));
    QVERIFY(!notice(u"testNotice"_s)->text().contains(storedKey()));
}

void TestSettingsKey::namesTheVariableThatHoldsAWrongAddress()
{
    SettingsDraft draft = storedDraft();
    draft.accounts.front().account.setIn.endpoint = domain::SetIn::Environment;
    open(draft);
    find<QPushButton>(u"testButton"_s)->click();
    source->fail(domain::Problem::Kind::NotFound);
    const QString text = notice(u"testNotice"_s)->text();
    QVERIFY2(text.contains(u"KIE_API_BASE_URL"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"settings"_s), qPrintable(text));
}

void TestSettingsKey::stopsTheTestOnDemand()
{
    auto *test = find<QPushButton>(u"testButton"_s);
    test->click();
    QCOMPARE(test->text(), u"Sto&p"_s);
    test->click();
    QVERIFY(source.isNull());
    QCOMPARE(test->text(), u"&Test key"_s);
    QVERIFY(!notice(u"testNotice"_s)->isVisible());
}

void TestSettingsKey::abandonsTheTestWhenTheQuestionChanges_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("key") << u"keyEdit"_s;
    QTest::newRow("address") << u"addressEdit"_s;
}

void TestSettingsKey::abandonsTheTestWhenTheQuestionChanges()
{
    QFETCH(QString, field);
    find<QPushButton>(u"testButton"_s)->click();
    QTest::keyClicks(find<QWidget>(field), u"x"_s);
    QVERIFY(source.isNull());
    QVERIFY(!notice(u"testNotice"_s)->isVisible());
}

void TestSettingsKey::abandonsTheTestWhenClosed()
{
    find<QPushButton>(u"testButton"_s)->click();
    find<QPushButton>(u"revealButton"_s)->click();
    dialog->close();
    QVERIFY(source.isNull());
    QVERIFY2(!find<QPushButton>(u"revealButton"_s)->isChecked(),
             "a closed dialog reveals nothing when it is opened again");
}

void TestSettingsKey::canBeDestroyedDuringATest()
{
    find<QPushButton>(u"testButton"_s)->click();
    dialog.reset();
    QVERIFY(source.isNull());
}

void TestSettingsKey::testsOnlyWhatCanBeAsked()
{
    auto *test = find<QPushButton>(u"testButton"_s);
    QVERIFY(test->isEnabled());
    typeInto(u"addressEdit"_s, u"http://api.kie.ai"_s);
    QVERIFY2(!test->isEnabled(), "the key must not travel in the open");
    typeInto(u"addressEdit"_s, u"https://api.kie.ai"_s);
    QVERIFY(test->isEnabled());
    find<QLineEdit>(u"keyEdit"_s)->clear();
    QVERIFY(!test->isEnabled());
}

QTEST_MAIN(TestSettingsKey)
#include "tst_settingskey.moc"
