// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfixture.h"

#include "gui/removalquestion.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;
using domain::ApiKey;
using domain::ConfiguredAccount;
using domain::Credits;
using domain::Marks;
using gui::SettingsDraft;

/// The settings of several accounts.
class TestSettingsAccounts : public SettingsFixture {
    Q_OBJECT

private:
    static ConfiguredAccount account(const QString &id, const QString &name, const QString &key)
    {
        return {.account = {.id = id, .name = name}, .key = ApiKey::fromText(key)};
    }
    static SettingsDraft threeAccounts()
    {
        SettingsDraft draft;
        draft.accounts = {account(u"1"_s, u"Work"_s, u"workkey"_s), account(u"2"_s, {}, u"homekey"_s),
                          account(u"3"_s, u"Test"_s, {})};
        draft.idsWithHistory = {u"1"_s, u"5"_s};
        return draft;
    }

    [[nodiscard]] QListView *list() const { return dialog->findChild<QListView *>(u"view"_s); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names << list()->model()->index(row, 0).data().toString();
        return names;
    }
    void choose(int row) const { list()->setCurrentIndex(list()->model()->index(row, 0)); }
    void click(const QString &name) const { find<QPushButton>(name)->click(); }
    [[nodiscard]] gui::RemovalQuestion *question() const { return dialog->findChild<gui::RemovalQuestion *>(); }
    /// Removes the chosen account and answers the question.
    void remove(bool withHistory = false) const
    {
        click(u"removeButton"_s);
        QVERIFY(question());
        question()->checkBox()->setChecked(withHistory);
        question()->findChild<QPushButton *>(u"confirmButton"_s)->click();
    }
    [[nodiscard]] QStringList appliedIds() const
    {
        QStringList ids;
        for (const ConfiguredAccount &one : applied.back().accounts)
            ids << one.account.id;
        return ids;
    }
    void apply() const { button(QDialogButtonBox::Apply)->click(); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void init() { open(threeAccounts()); }
    void cleanup() { dialog.reset(); }

    void oneAccountNeedsNoList()
    {
        open(storedDraft());
        for (const QString &name :
             {u"accountList"_s, u"nameEdit"_s, u"ownMarksBox"_s, u"ownLowBox"_s, u"accountLine"_s})
            QVERIFY2(!find<QWidget>(name)->isVisible(), qPrintable(name));
        QCOMPARE(find<QTabWidget>(u"tabs"_s)->tabText(0), u"Accou&nt"_s);
        turnTo(find<QWidget>(u"rateBox"_s));
        QVERIFY(find<QWidget>(u"addressEdit"_s)->isVisible());
        turnTo(find<QWidget>(u"styleBox"_s));
        for (const QString &name : {u"subjectBox"_s, u"gravestFirstBox"_s, u"sumBox"_s})
            QVERIFY2(!find<QWidget>(name)->isVisible(), qPrintable(name));
    }

    void whatASingleAccountHasOfItsOwnCanBeTakenAway()
    {
        SettingsDraft draft = storedDraft();
        draft.accounts.front().account.name = u"Work"_s;
        draft.accounts.front().ownMarks = Marks{};
        open(draft);
        QVERIFY(find<QWidget>(u"nameEdit"_s)->isVisible());
        typeInto(u"nameEdit"_s, u"\b"_s);
        find<QCheckBox>(u"ownMarksBox"_s)->click();
        apply();
        QVERIFY(applied.back().accounts == storedDraft().accounts);
    }

    void theDemoHasOneAccount()
    {
        SettingsDraft draft = storedDraft();
        draft.isDemo = true;
        open(draft);
        QVERIFY(!find<QWidget>(u"secondAccountButton"_s)->isVisible());
    }

    void showsTheFieldsOfTheChosenAccount()
    {
        QCOMPARE(names(), QStringList({u"Work"_s, u"Account 2"_s, u"Test – no key yet"_s}));
        QCOMPARE(find<QLineEdit>(u"nameEdit"_s)->text(), u"Work"_s);
        QVERIFY(find<QWidget>(u"addressEdit"_s)->isVisible());
        choose(1);
        QCOMPARE(find<QLineEdit>(u"nameEdit"_s)->text(), QString());
        QCOMPARE(find<QLineEdit>(u"nameEdit"_s)->placeholderText(), u"Account 2"_s);
        QCOMPARE(find<QLineEdit>(u"keyEdit"_s)->text(), u"homekey"_s);
        QVERIFY2(!button(QDialogButtonBox::Apply)->isEnabled(), "to look changes nothing");
        apply();
        QVERIFY(applied.empty());
    }

    void revealsTheKeyOfNoOtherAccount()
    {
        click(u"revealButton"_s);
        click(u"testButton"_s);
        QVERIFY(source);
        choose(1);
        QVERIFY(!find<QPushButton>(u"revealButton"_s)->isChecked());
        QVERIFY(!source); // which would have said that the other key works
        auto *edit = find<QLineEdit>(u"keyEdit"_s);
        click(u"revealButton"_s); // a password cannot be undone, but emptied
        edit->undo();
        QCOMPARE(edit->text(), u"homekey"_s);
    }

    void renamesAnAccount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("usual") << u"Home"_s << u"Home"_s << u"Home"_s;
        QTest::newRow("like another") << u"Test"_s << u"Test"_s << u"Test"_s;
        QTest::newRow("empty") << u" "_s << QString() << u"Account 1"_s;
        QTest::newRow("slashes") << u"a/b\\c"_s << u"a/b\\c"_s << u"a/b\\c"_s;
        QTest::newRow("lines") << u" a\nb\r\nc "_s << u"a b c"_s << u"a b c"_s;
        QTest::newRow("10 kB") << QString(10'000, u'n') << QString(100, u'n') << QString(100, u'n');
    }
    void renamesAnAccount()
    {
        QFETCH(QString, text);
        auto *edit = find<QLineEdit>(u"nameEdit"_s);
        QGuiApplication::clipboard()->setText(text);
        edit->selectAll();
        edit->paste();
        QTEST(names().constFirst(), "shown");
        apply();
        QTEST(applied.back().accounts.front().account.name, "name");
        QVERIFY(applied.back().accounts.front().key == ApiKey::fromText(u"workkey"));
    }

    void addsAnAccountThatNothingWasLeftOf()
    {
        click(u"addButton"_s);
        QVERIFY(find<QWidget>(u"nameEdit"_s)->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"New"_s);
        typeInto(u"keyEdit"_s, u"newkey"_s);
        QCOMPARE(names().constLast(), u"New"_s);
        apply();
        QCOMPARE(appliedIds(), QStringList({u"1"_s, u"2"_s, u"3"_s, u"6"_s})); // 5 has left a history
        QVERIFY(applied.back().accounts.back() == account(u"6"_s, u"New"_s, u"newkey"_s));
    }

    void addsTheSecondAccount()
    {
        open(storedDraft());
        click(u"secondAccountButton"_s);
        QCOMPARE(names(), QStringList({u"Account 1"_s, u"Account 2 – no key yet"_s}));
        QVERIFY(find<QWidget>(u"addressEdit"_s)->isVisible());
        QVERIFY(!find<QWidget>(u"secondAccountButton"_s)->isVisible());
        QCOMPARE(find<QTabWidget>(u"tabs"_s)->tabText(0), u"Accou&nts"_s);
        click(u"removeButton"_s); // it has nothing to lose yet
        QVERIFY(!question());
        QVERIFY(!list()->isVisible());
        QVERIFY(find<QWidget>(u"keyEdit"_s)->hasFocus());
        QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
    }

    void movesAnAccount()
    {
        choose(2);
        click(u"upButton"_s);
        QCOMPARE(names(), QStringList({u"Work"_s, u"Test – no key yet"_s, u"Account 2"_s}));
        QCOMPARE(find<QLineEdit>(u"nameEdit"_s)->text(), u"Test"_s);
        click(u"upButton"_s);
        QVERIFY(!find<QPushButton>(u"upButton"_s)->isEnabled());
        QVERIFY(find<QPushButton>(u"downButton"_s)->isEnabled());
        apply();
        QCOMPARE(appliedIds(), QStringList({u"3"_s, u"1"_s, u"2"_s}));
    }

    void isUsedByKeyboard()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(find<QLineEdit>(u"keyEdit"_s)->text(), u"homekey"_s);
        QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(list(), Qt::Key_Up);
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(), QStringList({u"Test – no key yet"_s, u"Work"_s, u"Account 2"_s}));
        QTest::keyClick(list(), Qt::Key_Insert);
        QCOMPARE(names().size(), 4);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(names().size(), 3);
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(question());
    }

    void namesWhatIsLostByARemoval()
    {
        SettingsDraft draft = threeAccounts();
        draft.accounts.front().ownMarks = Marks{};
        open(draft);
        click(u"removeButton"_s);
        QVERIFY(question()->text().contains(u"“Work”"_s));
        QVERIFY(question()->informativeText().contains(u"key"_s));
        QVERIFY(question()->informativeText().contains(u"marks"_s));
        QVERIFY(!question()->checkBox()->isChecked());
        QTest::keyClick(question(), Qt::Key_Return); // Cancel is the default
        QCOMPARE(names().size(), 3);
        QTRY_VERIFY(!question());
        choose(2);
        click(u"removeButton"_s);
        QVERIFY2(!question()->informativeText().contains(u"key"_s), "it has none");
    }

    void removesAnAccount_data()
    {
        QTest::addColumn<bool>("withHistory");
        QTest::newRow("keeps its history") << false;
        QTest::newRow("and its history") << true;
    }
    void removesAnAccount()
    {
        QFETCH(bool, withHistory);
        choose(1);
        remove(withHistory);
        QCOMPARE(names(), QStringList({u"Work"_s, u"Test – no key yet"_s}));
        QCOMPARE(find<QLineEdit>(u"nameEdit"_s)->text(), u"Test"_s);
        apply();
        QCOMPARE(appliedIds(), QStringList({u"1"_s, u"3"_s}));
        QCOMPARE(applied.back().historiesToForget, withHistory ? QStringList{u"2"_s} : QStringList());
        QVERIFY2(!button(QDialogButtonBox::Apply)->isEnabled(), "a history is deleted once");
        click(u"addButton"_s);
        apply();
        QCOMPARE(appliedIds().constLast(), u"6"_s);
        QCOMPARE(applied.back().historiesToForget, QStringList());
    }

    void keepsTheLastAccount()
    {
        remove();
        QTRY_VERIFY(!question());
        remove();
        QVERIFY(!find<QPushButton>(u"removeButton"_s)->isVisible());
        QCOMPARE(find<QLineEdit>(u"keyEdit"_s)->text(), QString());
        turnTo(find<QWidget>(u"rateBox"_s));
        QVERIFY(find<QWidget>(u"addressEdit"_s)->isVisible());
        apply();
        QCOMPARE(appliedIds(), QStringList{u"3"_s});
    }

    void anAccountHasMarksOfItsOwn()
    {
        auto *low = find<QDoubleSpinBox>(u"ownLowBox"_s);
        QVERIFY(!low->isEnabled());
        typeInto(u"lowBox"_s, u"700"_s);
        QCOMPARE(low->text(), u"700 credits"_s); // those for all
        turnTo(low);
        find<QCheckBox>(u"ownMarksBox"_s)->click();
        QVERIFY(low->isEnabled());
        typeInto(u"ownLowBox"_s, u"50"_s);
        QVERIFY(notice(u"ownCriticalNotice"_s)->hasTrouble());
        QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
        typeInto(u"ownCriticalBox"_s, u"5.25"_s);
        choose(1);
        QVERIFY(!find<QCheckBox>(u"ownMarksBox"_s)->isChecked());
        QCOMPARE(low->text(), u"700 credits"_s);
        apply();
        const auto &accounts = applied.back().accounts;
        QVERIFY(accounts.at(0).ownMarks
                == (Marks{.low = Credits::fromWhole(50), .critical = Credits::fromMicros(5'250'000)}));
        QVERIFY(!accounts.at(1).ownMarks);
        choose(0);
        find<QCheckBox>(u"ownMarksBox"_s)->click();
        QCOMPARE(low->text(), u"700 credits"_s);
        apply();
        QVERIFY(!applied.back().accounts.at(0).ownMarks);
    }

    void leadsToTheFaultOfAnyAccount_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("noticeName");
        QTest::newRow("key") << u"keyEdit"_s << u"two words"_s << u"keyNotice"_s;
        QTest::newRow("address") << u"addressEdit"_s << u"http://api.kie.ai"_s << u"addressNotice"_s;
        QTest::newRow("broken address") << u"addressEdit"_s << u"https://[api"_s << u"addressNotice"_s;
        QTest::newRow("marks") << u"ownCriticalBox"_s << u"501"_s << u"ownCriticalNotice"_s;
    }
    void leadsToTheFaultOfAnyAccount()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, noticeName);
        choose(1);
        if (field == u"ownCriticalBox"_s)
            find<QCheckBox>(u"ownMarksBox"_s)->click();
        typeInto(field, text);
        QVERIFY(notice(noticeName)->hasTrouble());
        choose(0);
        QVERIFY(!notice(noticeName)->hasTrouble());
        QCOMPARE(names().at(1), u"Account 2 – needs a correction"_s);
        QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
        turnTo(find<QWidget>(u"startBox"_s));
        find<QWidget>(u"startBox"_s)->setFocus();
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        QVERIFY(applied.empty());
        QCOMPARE(list()->currentIndex().row(), 1);
        QVERIFY(find<QWidget>(field)->hasFocus());
        QVERIFY(notice(noticeName)->hasTrouble());
        QCOMPARE(field == u"ownCriticalBox"_s ? text : find<QLineEdit>(field)->text(), text);
    }

    void remarksThatTwoAccountsAskForTheSame()
    {
        QVERIFY(notice(u"twinNotice"_s)->isHidden());
        choose(2);
        typeInto(u"keyEdit"_s, u"workkey"_s);
        QVERIFY(notice(u"twinNotice"_s)->text().contains(u"“Work”"_s));
        QVERIFY(!notice(u"twinNotice"_s)->hasTrouble());
        QVERIFY2(button(QDialogButtonBox::Apply)->isEnabled(), "it is no fault");
        typeInto(u"addressEdit"_s, u"https://example.org"_s);
        QVERIFY(notice(u"twinNotice"_s)->isHidden());
    }

    void asksWhetherTwoAccountsAreOne()
    {
        SettingsDraft draft = threeAccounts();
        draft.lookalikes = {{u"1"_s, u"2"_s}, {u"2"_s, u"gone"_s}};
        open(draft);
        QVERIFY(notice(u"twinNotice"_s)->text().contains(u"“Account 2”"_s));
        choose(1);
        QVERIFY(notice(u"twinNotice"_s)->text().contains(u"“Work”"_s));
        QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
        choose(2);
        QVERIFY(notice(u"twinNotice"_s)->isHidden());
        choose(0);
        remove();
        QVERIFY(notice(u"twinNotice"_s)->isHidden()); // the other one is left alone
    }

    void theEnvironmentsKeyIsOfTheFirstAccount()
    {
        SettingsDraft draft = threeAccounts();
        draft.accounts.front().account.setIn = {.key = domain::SetIn::Environment,
                                                .endpoint = domain::SetIn::Environment};
        open(draft);
        QCOMPARE(names().constFirst(), u"Work – key from the environment"_s);
        QVERIFY(!find<QLineEdit>(u"keyEdit"_s)->isEnabled());
        QVERIFY(!find<QLineEdit>(u"addressEdit"_s)->isEnabled());
        choose(1);
        QVERIFY(find<QLineEdit>(u"keyEdit"_s)->isEnabled());
        QVERIFY(find<QPushButton>(u"revealButton"_s)->isEnabled());
        QVERIFY(find<QLineEdit>(u"addressEdit"_s)->isEnabled());
        QCOMPARE(find<QLineEdit>(u"keyEdit"_s)->text(), u"homekey"_s);
        QVERIFY(notice(u"keyNotice"_s)->isHidden());
        choose(0);
        QVERIFY(!find<QLineEdit>(u"keyEdit"_s)->isEnabled());
        QCOMPARE(find<QLineEdit>(u"keyEdit"_s)->text(), QString());
    }

    void showsWhatIsInForceOnceItIsApplied()
    {
        SettingsDraft inForce = threeAccounts();
        std::swap(inForce.accounts.at(0), inForce.accounts.at(1));
        inForce.accounts.front().account.setIn.key = domain::SetIn::Environment;
        connect(dialog.get(), &gui::SettingsDialog::applied, this, [this, inForce] { dialog->showInForce(inForce); });
        click(u"downButton"_s);
        apply();
        QCOMPARE(names().constFirst(), u"Account 2 – key from the environment"_s);
        QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
        QCOMPARE(list()->currentIndex().row(), 1);
        QCOMPARE(find<QLineEdit>(u"nameEdit"_s)->text(), u"Work"_s);
    }

    void choosesWhatTheIconShows()
    {
        auto *box = find<QComboBox>(u"subjectBox"_s);
        turnTo(box);
        QVERIFY(box->isVisible());
        QCOMPARE(box->currentText(), u"Work"_s);
        box->setCurrentIndex(1);
        apply();
        QCOMPARE(applied.back().preferences.iconAccount, u"2"_s);
        choose(1);
        typeInto(u"nameEdit"_s, u"Home"_s);
        click(u"upButton"_s);
        QCOMPARE(box->currentText(), u"Home"_s); // it follows the account
        QVERIFY(notice(u"sumNotice"_s)->isHidden());
        box->setCurrentText(u"All accounts together"_s);
        find<QCheckBox>(u"gravestFirstBox"_s)->click();
        turnTo(box);
        QVERIFY(notice(u"sumNotice"_s)->isVisible());
        apply();
        QCOMPARE(applied.back().preferences.iconSubject, domain::IconSubject::Sum);
        QVERIFY(applied.back().preferences.gravestFirst);
        box->setCurrentText(u"The account that needs attention most"_s);
        QVERIFY(notice(u"sumNotice"_s)->isHidden());
        find<QCheckBox>(u"sumBox"_s)->click();
        QVERIFY(notice(u"sumNotice"_s)->isVisible());
        apply();
        QCOMPARE(applied.back().preferences.iconSubject, domain::IconSubject::Gravest);
        QVERIFY(applied.back().preferences.showsSum);
    }

    void showsTheFirstWhereTheIconsAccountIsNoMore()
    {
        SettingsDraft draft = threeAccounts();
        draft.preferences.iconAccount = u"9"_s;
        open(draft);
        QCOMPARE(find<QComboBox>(u"subjectBox"_s)->currentText(), u"Work"_s);
        QVERIFY2(!button(QDialogButtonBox::Apply)->isEnabled(), "to look changes nothing");
    }

    void removesAnAccountWhileItsFieldsAreFaulty()
    {
        typeInto(u"keyEdit"_s, u"two words"_s);
        remove();
        QCOMPARE(find<QLineEdit>(u"keyEdit"_s)->text(), u"homekey"_s);
        QVERIFY(!notice(u"keyNotice"_s)->hasTrouble());
        QVERIFY(button(QDialogButtonBox::Apply)->isEnabled());
    }
};

QTEST_MAIN(TestSettingsAccounts)
#include "tst_settingsaccounts.moc"
