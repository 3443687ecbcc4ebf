// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/event.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Alert;
using domain::Credits;
using feeds::Event;

namespace {

constexpr domain::Instant Noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 12h;

presentation::AmountContext context()
{
    return {.rate = {5'000}, .present = {.now = Noon, .zone = QTimeZone::utc()}};
}

Event eventOf(const Alert &alert)
{
    return feeds::alertEvent({.id = u"2"_s, .name = u"Client \"A\""_s}, alert, context(), QLocale(u"en_US"_s));
}

} // namespace

class TestEvent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachAlertHasItsPublicName_data()
    {
        QTest::addColumn<Alert::Kind>("kind");
        QTest::addColumn<QLatin1StringView>("name");
        QTest::newRow("low mark") << Alert::Kind::LowMark << "low"_L1;
        QTest::newRow("critical mark") << Alert::Kind::CriticalMark << "critical"_L1;
        QTest::newRow("nothing left") << Alert::Kind::Depleted << "depleted"_L1;
        QTest::newRow("forecast") << Alert::Kind::RunsOutSoon << "runs-out"_L1;
        QTest::newRow("top-up") << Alert::Kind::ToppedUp << "topped-up"_L1;
        QTest::newRow("refused key") << Alert::Kind::KeyRefused << "key-refused"_L1;
        QTest::newRow("cap") << Alert::Kind::KeyCapReached << "key-cap"_L1;
    }
    void eachAlertHasItsPublicName()
    {
        QFETCH(Alert::Kind, kind);
        QFETCH(QLatin1StringView, name);
        const Event event = eventOf({.kind = kind});
        QCOMPARE(feeds::nameOf(event.kind), name);
        QVERIFY(!event.text.isEmpty());
    }

    void noTwoKindsShareAName()
    {
        QSet<QString> names;
        for (int kind = 0; kind <= static_cast<int>(Event::Kind::Test); ++kind)
            names.insert(feeds::nameOf(static_cast<Event::Kind>(kind)));
        QCOMPARE(names.size(), static_cast<int>(Event::Kind::Test) + 1);
    }

    void anAlertSaysWhatTheNotificationSays()
    {
        const Event event = eventOf({.kind = Alert::Kind::LowMark, .amount = Credits::fromWhole(480)});
        QCOMPARE(
            event,
            (Event{.kind = Event::Kind::Low,
                   .accountId = u"2"_s,
                   .accountName = u"Client \"A\""_s,
                   .credits = Credits::fromWhole(480),
                   .text = u"Client \"A\": Credits are low. 480 credits ($2.40) left. Top up before they run out."_s,
                   .at = Noon}));
    }

    void theEndOfAnAlertSaysHowMuchThereIs()
    {
        const domain::Account account{.id = u"1"_s, .name = u"Own"_s};
        const QLocale english(u"en_US"_s);
        QCOMPARE(feeds::endedEvent(account, Credits::fromWhole(4000), context(), english).text,
                 u"Own: The warning is over. Now 4,000 credits ($20.00)."_s);
        QCOMPARE(feeds::endedEvent(account, {}, context(), english).text, u"Own: The warning is over."_s);
    }

    void jsonHasThePublicNames()
    {
        const Event event = eventOf({.kind = Alert::Kind::LowMark, .amount = Credits::fromMicros(480'250'000)});
        const QByteArray json = feeds::toJson(event);
        QCOMPARE(QJsonDocument::fromJson(json).object(),
                 (QJsonObject{{u"event"_s, u"low"_s},
                              {u"account"_s, u"Client \"A\""_s},
                              {u"id"_s, u"2"_s},
                              {u"credits"_s, 480.25},
                              {u"text"_s, event.text},
                              {u"at"_s, u"2026-11-22T12:00:00Z"_s}}));
        QCOMPARE(json.count('\n'), 1);
        QVERIFY(json.endsWith('\n'));
    }

    void jsonHasTheExactAmount_data()
    {
        QTest::addColumn<std::optional<Credits>>("amount");
        QTest::addColumn<QByteArray>("number");
        QTest::newRow("unknown") << std::optional<Credits>() << "null"_ba;
        QTest::newRow("more digits than a double holds")
            << std::optional(Credits::fromMicros(9'223'372'036'854'775'807)) << "9223372036854.775807"_ba;
        QTest::newRow("negative") << std::optional(Credits::fromMicros(-500'000)) << "-0.5"_ba;
    }
    void jsonHasTheExactAmount()
    {
        QFETCH(std::optional<Credits>, amount);
        QFETCH(QByteArray, number);
        const QByteArray json = feeds::toJson(eventOf({.kind = Alert::Kind::LowMark, .amount = amount}));
        QVERIFY2(json.contains("\"credits\":" + number + ','), json.constData());
    }

    void anyNameIsValidJson()
    {
        const QString name = u"\"\\\u0001\u2028\U0001F4B3</script>"_s;
        const Event event{.kind = Event::Kind::Low, .accountId = u"1"_s, .accountName = name, .text = name};
        const QJsonObject object = QJsonDocument::fromJson(feeds::toJson(event)).object();
        QCOMPARE(object[u"account"_s].toString(), name);
        QCOMPARE(object[u"text"_s].toString(), name);
    }

    void theEnvironmentHasTheEventAndNoKey()
    {
        QProcessEnvironment inherited;
        inherited.insert(u"PATH"_s, u"/bin"_s);
        inherited.insert(u"KIE_API_KEY"_s, u"secret"_s);
        inherited.insert(u"KIE_API_BASE_URL"_s, u"https://example.com"_s);
        const Event event = eventOf({.kind = Alert::Kind::Depleted, .amount = Credits::fromMicros(-500'000)});
        QProcessEnvironment expected;
        expected.insert(u"PATH"_s, u"/bin"_s);
        expected.insert(u"KIE_CREDITS_EVENT"_s, u"depleted"_s);
        expected.insert(u"KIE_CREDITS_ACCOUNT"_s, u"Client \"A\""_s);
        expected.insert(u"KIE_CREDITS_CREDITS"_s, u"-0.5"_s);
        expected.insert(u"KIE_CREDITS_TEXT"_s, event.text);
        QCOMPARE(feeds::environmentFor(event, inherited), expected);
        QCOMPARE(feeds::environmentFor(feeds::testEvent(Noon), {}).value(u"KIE_CREDITS_CREDITS"_s, u"?"_s), QString());
    }
};

QTEST_APPLESS_MAIN(TestEvent)
#include "tst_event.moc"
