// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using domain::ApiKey;
using domain::ConfiguredAccount;
using domain::Credits;
using domain::Marks;
using gui::AccountsModel;
using gui::EnteredAccount;

namespace {

ConfiguredAccount account(const QString &id, const QString &name, const QString &key)
{
    return {.account = {.id = id, .name = name}, .key = ApiKey::fromText(key)};
}

QStringList idsIn(const AccountsModel &model)
{
    QStringList ids;
    for (const ConfiguredAccount &one : model.accounts())
        ids << one.account.id;
    return ids;
}

} // namespace

class TestAccountsModel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AccountsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void make(const std::vector<ConfiguredAccount> &accounts, const QStringList &usedIds = {})
    {
        m_tester.reset();
        m_model = std::make_unique<AccountsModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->reset(accounts, usedIds);
    }

private Q_SLOTS:
    void init()
    {
        make({account(u"1"_s, u"Work"_s, u"workkey"_s), account(u"2"_s, {}, u"homekey"_s),
              account(u"x/y"_s, u"Test"_s, {})});
    }

    void showsNameAndState_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("fromEnvironment");
        QTest::addColumn<QString>("text");
        QTest::newRow("usual") << u"Work"_s << u"key"_s << false << u"Work"_s;
        QTest::newRow("without a name") << QString() << u"key"_s << false << u"Account 7"_s;
        QTest::newRow("without a key") << u"Work"_s << QString() << false << u"Work – no key yet"_s;
        QTest::newRow("environment") << u"Work"_s << u"key"_s << true << u"Work – key from the environment"_s;
        QTest::newRow("bad environment") << QString() << QString() << true
                                         << u"Account 7 – key from the environment cannot be used"_s;
    }
    void showsNameAndState()
    {
        QFETCH(QString, name);
        QFETCH(QString, key);
        QFETCH(bool, fromEnvironment);
        ConfiguredAccount one = account(u"7"_s, name, key);
        if (fromEnvironment)
            one.account.setIn.key = domain::SetIn::Environment;
        make({one});
        QTEST(m_model->index(0).data().toString(), "text");
        QVERIFY(!m_model->index(0).data().toString().contains(u"workkey"_s));
    }

    void showsTheStateOfWhatWasEntered()
    {
        const QSignalSpy changes(m_model.get(), &AccountsModel::dataChanged);
        EnteredAccount entry = m_model->at(1);
        m_model->change(1, entry);
        QCOMPARE(changes.count(), 0);
        entry.configured.account.name = u"Home"_s;
        entry.configured.key.reset();
        entry.refusedKey = u"two words"_s;
        m_model->change(1, entry);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(m_model->index(1).data().toString(), u"Home – needs a correction"_s);
        QCOMPARE(m_model->firstFaulty(), 1);
    }

    void findsTheFaultsOfAnAccount()
    {
        QCOMPARE(m_model->firstFaulty(), -1);
        EnteredAccount entry = m_model->at(2);
        entry.configured.ownMarks = {.low = Credits::fromWhole(5), .critical = Credits::fromWhole(5)};
        QCOMPARE(entry.fault(), std::nullopt);
        entry.configured.ownMarks->critical = Credits::fromWhole(6);
        QCOMPARE(entry.fault(), EnteredAccount::Fault::Marks);
        entry.configured.account.endpoint = QUrl(u"http://api.kie.ai"_s);
        QCOMPARE(entry.fault(), EnteredAccount::Fault::Address);
        entry.refusedKey = u"two words"_s;
        QCOMPARE(entry.fault(), EnteredAccount::Fault::Key);
    }

    void addsWithAnIdThatWasNeverUsed_data()
    {
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QStringList>("usedIds");
        QTest::addColumn<QString>("added");
        QTest::newRow("one") << QStringList{u"1"_s} << QStringList() << u"2"_s;
        QTest::newRow("gap") << QStringList{u"3"_s, u"1"_s} << QStringList() << u"4"_s;
        QTest::newRow("other ids") << QStringList{u"work"_s} << QStringList() << u"1"_s;
        QTest::newRow("left a history") << QStringList{u"1"_s} << QStringList{u"4"_s, u"a"_s} << u"5"_s;
        QTest::newRow("out of range") << QStringList{u"99999999999"_s, u"-3"_s} << QStringList() << u"1"_s;
        QTest::newRow("highest") << QStringList{u"2147483647"_s} << QStringList{u"2147483648"_s} << u"2147483649"_s;
    }
    void addsWithAnIdThatWasNeverUsed()
    {
        QFETCH(QStringList, ids);
        QFETCH(QStringList, usedIds);
        std::vector<ConfiguredAccount> accounts;
        for (const QString &id : std::as_const(ids))
            accounts.push_back(account(id, {}, {}));
        make(accounts, usedIds);
        QCOMPARE(m_model->add(), ids.size());
        QTEST(idsIn(*m_model).constLast(), "added");
        QCOMPARE(m_model->accounts().back().account.endpoint, domain::Account::defaultEndpoint());
    }

    void givesTheIdOfARemovedAccountToNoOther()
    {
        m_model->remove(m_model->add());
        m_model->remove(1);
        m_model->add();
        QCOMPARE(idsIn(*m_model), QStringList({u"1"_s, u"x/y"_s, u"4"_s}));
    }

    void givesTheIdOfAnAccountThatWasRemovedAndAppliedToNoOther()
    {
        m_model->remove(m_model->add());
        m_model->reset(m_model->accounts(), {});
        m_model->add();
        QCOMPARE(idsIn(*m_model).constLast(), u"4"_s);
    }

    void keepsTheLastAccount()
    {
        m_model->remove(0);
        m_model->remove(0);
        m_model->remove(0);
        QCOMPARE(idsIn(*m_model), QStringList{u"x/y"_s});
    }

    void movesAccounts_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("down") << 0 << 1 << QStringList{u"2"_s, u"1"_s, u"x/y"_s};
        QTest::newRow("to the end") << 0 << 2 << QStringList{u"2"_s, u"x/y"_s, u"1"_s};
        QTest::newRow("up") << 2 << 1 << QStringList{u"1"_s, u"x/y"_s, u"2"_s};
        QTest::newRow("to the top") << 2 << 0 << QStringList{u"x/y"_s, u"1"_s, u"2"_s};
        QTest::newRow("nowhere") << 1 << 1 << QStringList{u"1"_s, u"2"_s, u"x/y"_s};
        QTest::newRow("over the top") << 0 << -1 << QStringList{u"1"_s, u"2"_s, u"x/y"_s};
        QTest::newRow("under the end") << 2 << 3 << QStringList{u"1"_s, u"2"_s, u"x/y"_s};
    }
    void movesAccounts()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        m_model->move(from, to);
        QTEST(idsIn(*m_model), "ids");
    }

    void findsAnotherWithTheSameKeyAndAddress()
    {
        QCOMPARE(m_model->twinOf(0), -1);
        EnteredAccount entry = m_model->at(2);
        QCOMPARE(m_model->twinOf(m_model->add()), -1); // that neither has a key makes them no twins
        entry.configured.key = ApiKey::fromText(u"workkey"_s);
        m_model->change(2, entry);
        QCOMPARE(m_model->twinOf(0), 2);
        QCOMPARE(m_model->twinOf(2), 0);
        entry.configured.account.endpoint = QUrl(u"https://example.org"_s);
        m_model->change(2, entry);
        QCOMPARE(m_model->twinOf(0), -1);
    }
};

QTEST_GUILESS_MAIN(TestAccountsModel)
#include "tst_accountsmodel.moc"
