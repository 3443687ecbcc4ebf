// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attempt.h"
#include "feeds/event.h"
#include "feeds/eventqueue.h"
#include "feeds/webhookpost.h"
#include "support/fakeclock.h"
#include "support/faultyserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::EventSettings;
using domain::Secret;
using feeds::Event;
using feeds::EventQueue;
using feeds::WebhookPost;
using support::FaultScript;
using support::FaultyServer;

namespace {

const Event lowEvent{.kind = Event::Kind::Low,
                     .accountId = u"1"_s,
                     .accountName = u"Own"_s,
                     .credits = domain::Credits::fromWhole(480),
                     .text = u"Credits are low."_s};

QByteArray contentOf(const QString &file)
{
    QFile pem(QStringLiteral(CREDITS_TEST_DATA "/tls/") + file);
    return pem.open(QIODevice::ReadOnly) ? pem.readAll() : QByteArray();
}

QSslConfiguration tlsShowing(const QString &certificate)
{
    QSslConfiguration tls;
    tls.setLocalCertificate(QSslCertificate(contentOf(certificate)));
    tls.setPrivateKey(QSslKey(contentOf(u"server.key"_s), QSsl::Ec));
    return tls;
}

support::Send answer(const QByteArray &statusAndHeaders, const QByteArray &body = {})
{
    return {"HTTP/1.1 " + statusAndHeaders + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
            + body};
}

EventSettings receiverAt(const FaultyServer &server, const QString &path = u"/hook"_s)
{
    return {.webhook = server.url().toString() + path, .webhookToken = Secret::fromText(u"token-that-is-secret")};
}

} // namespace

/// Posts to real servers on loopback.
class TestWebhookPost : public QObject {
    Q_OBJECT
private:
    FakeClock m_clock;

    [[nodiscard]] Attempt post(const EventSettings &receiver, std::chrono::milliseconds deadline = 20s) const
    {
        return Attempt(std::make_unique<WebhookPost>(receiver, lowEvent, m_clock, deadline));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificate(QSslCertificate(contentOf(u"authority.pem"_s)));
        QSslConfiguration::setDefaultConfiguration(tls);
    }

    void theEventIsPostedAsJson()
    {
        FaultyServer server({answer("204 No Content")});
        Attempt attempt = post(receiverAt(server, u"/deep/hook?title={{.event}}"_s));
        QCOMPARE(attempt.text(), QString());
        QCOMPARE(attempt.ends, 1);
        QTRY_VERIFY(server.received().endsWith(feeds::toJson(lowEvent)));
        const QByteArray received = server.received().toLower();
        QVERIFY2(received.startsWith("post /deep/hook?title=%7b%7b.event%7d%7d http/1.1\r\n"), received.constData());
        QVERIFY2(received.contains("\r\ncontent-type: application/json\r\n"), received.constData());
        QVERIFY2(received.contains("\r\nauthorization: bearer token-that-is-secret\r\n"), received.constData());
        QVERIFY2(received.contains("\r\nuser-agent: kie-credits/"), received.constData());
    }

    void withoutATokenNoneIsSent()
    {
        FaultyServer server({answer("200 OK", "ok")});
        Attempt attempt = post({.webhook = server.url().toString()});
        QCOMPARE(attempt.text(), QString());
        QVERIFY(!server.received().toLower().contains("authorization"));
    }

    void theStatusDecides_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("mayPass");
        const QString refused = u"The webhook at 127.0.0.1 refused the event (HTTP %1). Check the address."_s;
        const QString denied =
            u"The webhook at 127.0.0.1 refused the event (HTTP %1). Check the token and the address."_s;
        const QString busy = u"The webhook at 127.0.0.1 is not working at present (HTTP %1). Retrying automatically."_s;
        const auto row = [](const QByteArray &status, const QString &text, bool mayPass) {
            QTest::newRow(status.constData())
                << status << (text.isEmpty() ? text : text.arg(status.first(3).toInt())) << mayPass;
        };
        row("200 OK", {}, false);
        row("202 Accepted", {}, false);
        row("400 Bad Request", refused, false);
        row("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"", denied, false);
        row("403 Forbidden", denied, false);
        row("404 Not Found", refused, false);
        row("408 Request Timeout", busy, true);
        row("410 Gone", refused, false);
        row("429 Too Many Requests", busy, true);
        row("500 Internal Server Error", busy, true);
        row("503 Service Unavailable", busy, true);
    }
    void theStatusDecides()
    {
        QFETCH(QByteArray, status);
        QFETCH(QString, text);
        FaultyServer server({answer(status, "<b>words of a stranger</b>")});
        Attempt attempt = post(receiverAt(server));
        QCOMPARE(attempt.text(), text);
        QTEST(attempt.failure && attempt.failure->mayPass, "mayPass");
    }

    void aRedirectIsNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"})
            QTest::newRow(status) << QByteArray(status);
    }
    void aRedirectIsNotFollowed()
    {
        QFETCH(QByteArray, status);
        FaultyServer other({answer("200 OK")});
        FaultyServer server({answer(status + "\r\nLocation: " + other.url().toEncoded() + "/elsewhere")});
        Attempt attempt = post(receiverAt(server));
        QVERIFY(attempt.text().startsWith(u"The webhook at 127.0.0.1 redirects elsewhere"_s));
        QVERIFY(!attempt.failure->mayPass);
        QCOMPARE(other.connections(), 0);
    }

    void retryAfterIsPassedOn_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<std::optional<std::chrono::seconds>>("wait");
        QTest::newRow("none") << ""_ba << std::optional<std::chrono::seconds>();
        QTest::newRow("seconds") << "\r\nRetry-After: 90"_ba << std::optional(90s);
        QTest::newRow("date") << "\r\nRetry-After: Sun, 22 Nov 2026 12:02:00 GMT"_ba << std::optional(120s);
    }
    void retryAfterIsPassedOn()
    {
        QFETCH(QByteArray, header);
        FaultyServer server({answer("503 Service Unavailable" + header)});
        Attempt attempt = post(receiverAt(server));
        QVERIFY(!attempt.text().isEmpty());
        QTEST(attempt.failure->wait, "wait");
    }

    void troubleOfTheNetworkMayPass_data()
    {
        QTest::addColumn<FaultScript>("script");
        QTest::newRow("never answers") << FaultScript{};
        QTest::newRow("drips") << FaultScript{support::Drip{"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", 100ms}};
        QTest::newRow("hangs up") << FaultScript{support::HangUp{}};
        QTest::newRow("resets") << FaultScript{support::Reset{}};
        QTest::newRow("no HTTP") << FaultScript{support::Send{"SSH-2.0-OpenSSH_9.2\r\n"}, support::HangUp{}};
    }
    void troubleOfTheNetworkMayPass()
    {
        QFETCH(FaultScript, script);
        FaultyServer server(script);
        Attempt attempt = post(receiverAt(server), 500ms);
        const QString text = attempt.text();
        QVERIFY2(text.startsWith(u"The webhook at 127.0.0.1 could not be called: "_s), qPrintable(text));
        QVERIFY(attempt.failure->mayPass);
        QCOMPARE(attempt.ends, 1);
    }

    void aFloodOfAnAnswerIsNotRead()
    {
        FaultyServer server({support::Send{"HTTP/1.1 200 OK\r\n\r\n"}, support::Flood{QByteArray(1000, 'x')}});
        Attempt attempt = post(receiverAt(server));
        QCOMPARE(attempt.text(), QString());
        attempt.delivery.reset();
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void aCertificateMustBeValid_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("isValid");
        QTest::newRow("valid") << u"valid.pem"_s << true;
        QTest::newRow("expired") << u"expired.pem"_s << false;
        QTest::newRow("another host") << u"other-host.pem"_s << false;
        QTest::newRow("self-signed") << u"self-signed.pem"_s << false;
    }
    void aCertificateMustBeValid()
    {
        QFETCH(QString, certificate);
        QFETCH(bool, isValid);
        FaultyServer server({answer("200 OK")}, FaultyServer::Speaks::AfterRequest, tlsShowing(certificate));
        Attempt attempt = post(receiverAt(server));
        QCOMPARE(attempt.text().isEmpty(), isValid);
        QCOMPARE(server.received().isEmpty(), !isValid); // neither event nor token
    }

    void aFailureHoldsNoSecret()
    {
        FaultyServer server({});
        const QUrl url = server.url();
        server.goAway();
        for (const QString &path : {u"/secret-path"_s, u"/?key=secret-query"_s}) {
            Attempt attempt =
                post({.webhook = url.toString() + path, .webhookToken = Secret::fromText(u"secret-token")});
            const QString text = attempt.text();
            QVERIFY2(!text.contains(u"secret"_s) && !text.isEmpty(), qPrintable(text));
        }
    }

    void toGiveUpAnAttemptClosesTheConnection()
    {
        FaultyServer server({});
        Attempt attempt = post(receiverAt(server));
        QTRY_COMPARE(server.requests(), 1);
        attempt.delivery.reset();
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(attempt.ends, 0);
    }

    void aServerThatComesBackGetsTheEventsInOrder()
    {
        FaultyServer server({answer("500 Internal Server Error")});
        EventQueue queue(m_clock);
        QStringList reported;
        connect(&queue, &EventQueue::failed, this, [&reported](const QString &text) { reported.append(text); });
        queue.setDelivery(
            [&](const Event &event) { return std::make_unique<WebhookPost>(receiverAt(server), event, m_clock, 20s); });
        const Event ended{.kind = Event::Kind::Ended, .accountId = u"1"_s, .accountName = u"Own"_s, .text = u"Over."_s};
        queue.add(lowEvent);
        queue.add(ended);
        QTRY_COMPARE(m_clock.untilNextAlarm(), 1s);
        QCOMPARE(reported.size(), 1);
        server.goAway();
        m_clock.advance(1s);
        QTRY_COMPARE(m_clock.untilNextAlarm(), 2s);
        server.comeBack();
        server.setScript({answer("200 OK")});
        m_clock.advance(2s);
        QTRY_COMPARE(server.requests(), 3);
        QTRY_COMPARE(m_clock.untilNextAlarm(), std::nullopt);
        const QByteArray received = server.received();
        QCOMPARE(received.count(feeds::toJson(lowEvent)), 2); // the first was answered by 500
        QVERIFY(received.trimmed().endsWith(feeds::toJson(ended).trimmed()));
        QCOMPARE(reported.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWebhookPost)
#include "tst_webhookpost.moc"
