// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/accounts.h"
#include "feeds/metrics.h"

#include <QTest>

using namespace Qt::StringLiterals;
using feeds::AccountStates;
using feedstest::healthyAccount;
using feedstest::troubledAccount;

namespace {

QStringList lines(const AccountStates &accounts, const feeds::MetricCounters &counters = {})
{
    QStringList lines = QString::fromUtf8(feeds::metricsText(accounts, counters, u"1.2.3"_s)).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(u'#') || line.isEmpty(); });
    return lines;
}

/// The lines about \p metric of \p account.
QStringList linesOf(const QString &metric, const feeds::AccountState &account)
{
    return lines({account}).filter(metric + u'{');
}

domain::BalanceState endedWith(std::optional<domain::Problem::Kind> problem)
{
    domain::BalanceState state;
    if (problem)
        state.problem = domain::Problem{.kind = *problem};
    return state;
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allThatIsKnownIsInTheText()
    {
        const feeds::MetricCounters counters{
            .flows = {{u"2"_s,
                       {.spent = domain::Credits::fromMicros(1'500'000),
                        .refunded = domain::Credits::fromWhole(2),
                        .toppedUp = domain::Credits::fromWhole(30),
                        .cameIn = domain::Credits::fromWhole(4)}}},
            .polls = {{u"2"_s, {{u"ok"_s, 7}, {u"timed-out"_s, 1}}}},
        };
        const QByteArray text = feeds::metricsText({troubledAccount()}, counters, u"1.2.3"_s);
        QCOMPARE(QString::fromUtf8(text), uR"(# HELP kie_credits_balance Credits left, as last read.
# TYPE kie_credits_balance gauge
kie_credits_balance{account="Client"} 420
# HELP kie_credits_up Whether the last poll brought a balance.
# TYPE kie_credits_up gauge
kie_credits_up{account="Client"} 0
# HELP kie_credits_observed_timestamp_seconds When the balance was last read.
# TYPE kie_credits_observed_timestamp_seconds gauge
kie_credits_observed_timestamp_seconds{account="Client"} 1795334400.000
# HELP kie_credits_seconds_left Until the credits run out, by the forecast.
# TYPE kie_credits_seconds_left gauge
kie_credits_seconds_left{account="Client"} 18000
# HELP kie_credits_key_refused Whether the service refuses the key.
# TYPE kie_credits_key_refused gauge
kie_credits_key_refused{account="Client"} 0
# HELP kie_credits_spent_total Credits spent, refunds not taken off.
# TYPE kie_credits_spent_total counter
kie_credits_spent_total{account="Client"} 1.5
# HELP kie_credits_refunded_total Credits that the service gave back.
# TYPE kie_credits_refunded_total counter
kie_credits_refunded_total{account="Client"} 2
# HELP kie_credits_topped_up_total Credits bought, with those of which it is not clear whether they were bought or refunded.
# TYPE kie_credits_topped_up_total counter
kie_credits_topped_up_total{account="Client"} 34
# HELP kie_credits_polls_total Polls by their result.
# TYPE kie_credits_polls_total counter
kie_credits_polls_total{account="Client",result="ok"} 7
kie_credits_polls_total{account="Client",result="timed-out"} 1
# HELP kie_credits_build_info The version of the program.
# TYPE kie_credits_build_info gauge
kie_credits_build_info{version="1.2.3"} 1
)"_s);
    }

    void unknownValuesAreLeftOut()
    {
        QCOMPARE(lines({{.id = u"1"_s}}), QStringList(u"kie_credits_build_info{version=\"1.2.3\"} 1"_s));
        QCOMPARE(lines({}), QStringList(u"kie_credits_build_info{version=\"1.2.3\"} 1"_s));
    }

    void upSaysWhetherTheLastAnswerWasABalance()
    {
        QCOMPARE(linesOf(u"kie_credits_up"_s, healthyAccount()), QStringList(u"kie_credits_up{account=\"1\"} 1"_s));
        feeds::AccountState account{.id = u"1"_s, .problem = domain::Problem::Kind::KeyRefused};
        QCOMPARE(linesOf(u"kie_credits_up"_s, account), QStringList(u"kie_credits_up{account=\"1\"} 0"_s));
        QCOMPARE(linesOf(u"kie_credits_key_refused"_s, account),
                 QStringList(u"kie_credits_key_refused{account=\"1\"} 1"_s));
        account.problem = domain::Problem::Kind::RefusalUnconfirmed;
        QCOMPARE(linesOf(u"kie_credits_key_refused"_s, account),
                 QStringList(u"kie_credits_key_refused{account=\"1\"} 0"_s));
    }

    void creditsAreExactDecimals()
    {
        feeds::AccountState account = healthyAccount();
        account.credits = domain::Credits::fromMicros(9'007'199'254'740'993);
        account.observedAt = domain::Instant(std::chrono::milliseconds(1'795'334'400'007));
        QCOMPARE(linesOf(u"kie_credits_balance"_s, account),
                 QStringList(u"kie_credits_balance{account=\"1\"} 9007199254.740993"_s));
        QCOMPARE(linesOf(u"kie_credits_observed_timestamp_seconds"_s, account),
                 QStringList(u"kie_credits_observed_timestamp_seconds{account=\"1\"} 1795334400.007"_s));
    }

    void namesThatAreAlikeAreToldApart()
    {
        AccountStates accounts{healthyAccount(), healthyAccount(), healthyAccount(), healthyAccount()};
        for (std::size_t i = 0; i < accounts.size(); ++i)
            accounts[i].id = QString::number(i);
        accounts[1].name = u"Own"_s;
        accounts[2].name = u"Own"_s;
        accounts[3].name = u"0"_s; // as the first one without a name
        const QStringList expected{
            u"kie_credits_balance{account=\"0\",id=\"0\"} 4335.86"_s,
            u"kie_credits_balance{account=\"Own\",id=\"1\"} 4335.86"_s,
            u"kie_credits_balance{account=\"Own\",id=\"2\"} 4335.86"_s,
            u"kie_credits_balance{account=\"0\",id=\"3\"} 4335.86"_s,
        };
        QCOMPARE(lines(accounts).filter(u"balance"_s), expected);
    }

    void noNameBreaksALabel_data()
    {
        QTest::addColumn<QString>("label");
        QTest::newRow("a\"} 1\nevil 2") << uR"(a\"} 1 evil 2)"_s;
        QTest::newRow("C:\\new") << uR"(C:\\new)"_s;
        QTest::newRow("{x=\"1\"}") << uR"({x=\"1\"})"_s;
        QTest::newRow("%1 %2") << u"%1 %2"_s;
        QTest::newRow("\n\t") << u"1"_s;
    }
    void noNameBreaksALabel()
    {
        QFETCH(QString, label);
        feeds::AccountState account = healthyAccount();
        account.name = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(linesOf(u"kie_credits_balance"_s, account),
                 QStringList(u"kie_credits_balance{account=\""_s + label + u"\"} 4335.86"_s));
    }

    void pollsAreCountedByResult()
    {
        feeds::PollCounts counts;
        QVERIFY(counts.of(u"1"_s).isEmpty());
        counts.add(u"1"_s, endedWith({}));
        counts.add(u"1"_s, endedWith(domain::Problem::Kind::KeyRefused));
        counts.add(u"2"_s, endedWith({}));
        counts.add(u"1"_s, endedWith({}));
        QCOMPARE(counts.of(u"1"_s), (feeds::PollCounts::Results{{u"ok"_s, 2}, {u"unauthorized"_s, 1}}));
        QCOMPARE(counts.of(u"2"_s), (feeds::PollCounts::Results{{u"ok"_s, 1}}));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
