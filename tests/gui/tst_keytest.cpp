// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keytest.h"

#include "support/fakebalancesource.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::Outcome;

class TestKeyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void answersOnce();
    void asksWithTheGivenAccountAndKey();
    void saysNothingAfterItWasAbandoned();
    void givesUpTheQuestionUnderWay();
    void replacesAnEarlierQuestion();

private:
    monitor::BalanceSourceFactory factory();

    const domain::Account m_account{.id = u"1"_s, .name = {}, .endpoint = QUrl(u"https://example.org"_s)};
    const domain::ApiKey m_key = domain::ApiKey::fromText(u"0123456789abcdef").value();
    QPointer<FakeBalanceSource> m_source;
    int m_made = 0;
    std::optional<domain::Account> m_askedAccount;
    std::optional<domain::ApiKey> m_askedKey;
};

void TestKeyTest::init()
{
    m_made = 0;
}

monitor::BalanceSourceFactory TestKeyTest::factory()
{
    return [this](const domain::Account &account, const domain::ApiKey &key) {
        auto source = std::make_unique<FakeBalanceSource>();
        m_source = source.get();
        m_askedAccount = account;
        m_askedKey = key;
        ++m_made;
        return source;
    };
}

void TestKeyTest::answersOnce()
{
    gui::KeyTest test(factory());
    std::vector<Outcome> answers;
    connect(&test, &gui::KeyTest::answered, this, [&answers](const Outcome &outcome) { answers.push_back(outcome); });
    test.start(m_account, m_key);
    QVERIFY(test.isRunning());
    QVERIFY(m_source->asked());

    m_source->fail(domain::Problem::Kind::KeyRefused);
    QVERIFY(!test.isRunning());
    QCOMPARE(answers.size(), size_t(1));
    QCOMPARE(std::get<domain::Problem>(answers.front()).kind, domain::Problem::Kind::KeyRefused);
    QTRY_VERIFY2(m_source.isNull(), "the source is freed once its signal is over");
}

void TestKeyTest::asksWithTheGivenAccountAndKey()
{
    gui::KeyTest test(factory());
    test.start(m_account, m_key);
    QVERIFY(m_askedAccount == m_account);
    QVERIFY(m_askedKey == m_key);
}

void TestKeyTest::saysNothingAfterItWasAbandoned()
{
    gui::KeyTest test(factory());
    const QSignalSpy answered(&test, &gui::KeyTest::answered);
    test.start(m_account, m_key);
    test.abandon();
    QVERIFY(!test.isRunning());
    QVERIFY(m_source.isNull());
    QCOMPARE(answered.count(), 0);
}

void TestKeyTest::givesUpTheQuestionUnderWay()
{
    {
        gui::KeyTest test(factory());
        test.start(m_account, m_key);
    }
    QVERIFY(m_source.isNull());
}

void TestKeyTest::replacesAnEarlierQuestion()
{
    gui::KeyTest test(factory());
    test.start(m_account, m_key);
    const QPointer<FakeBalanceSource> first = m_source;
    test.start(m_account, m_key);
    QVERIFY(first.isNull());
    QCOMPARE(m_made, 2);
    QVERIFY(m_source->asked());
}

QTEST_MAIN(TestKeyTest)
#include "tst_keytest.moc"
