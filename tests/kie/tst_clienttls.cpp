// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientharness.h"
#include "support/faultyserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

using namespace Qt::StringLiterals;
using support::FaultyServer;
using support::Send;
using tests::ClientHarness;
using Kind = domain::Problem::Kind;

namespace {

const QByteArray Answer = "HTTP/1.1 200 OK\r\nContent-Length: 21\r\n\r\n{\"code\":200,\"data\":5}";

QByteArray contentOf(const QString &file)
{
    QFile pem(QStringLiteral(CREDITS_TEST_DATA "/tls/") + file);
    return pem.open(QIODevice::ReadOnly) ? pem.readAll() : QByteArray();
}

QSslConfiguration serverShowing(const QString &certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contentOf(certificate)));
    tls.setPrivateKey(QSslKey(contentOf(u"server.key"_s), QSsl::Ec));
    return tls;
}

} // namespace

class TestClientTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_tls); }

    void trustsOnlyACertificateThatIsInOrder_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("authorityKnown");
        QTest::addColumn<std::optional<Kind>>("problem");
        const auto row = [](const char *name, const QString &file, bool known, std::optional<Kind> problem) {
            QTest::newRow(name) << file << known << problem;
        };
        row("in order", u"valid.pem"_s, true, std::nullopt);
        row("unknown authority", u"valid.pem"_s, false, Kind::TlsFailed);
        row("self-signed", u"self-signed.pem"_s, true, Kind::TlsFailed);
        row("other host", u"other-host.pem"_s, true, Kind::TlsFailed);
        row("expired", u"expired.pem"_s, true, Kind::CertificateOutOfDate);
        row("not yet valid", u"not-yet-valid.pem"_s, true, Kind::CertificateOutOfDate);
        row("expired and of another host", u"expired-other-host.pem"_s, true, Kind::TlsFailed);
    }
    void trustsOnlyACertificateThatIsInOrder()
    {
        QFETCH(const QString, certificate);
        QFETCH(const bool, authorityKnown);
        QFETCH(const std::optional<Kind>, problem);
        FaultyServer server({Send{Answer}}, FaultyServer::Speaks::AfterRequest, serverShowing(certificate));
        if (authorityKnown)
            trustTheTestAuthority();
        ClientHarness harness(server.url());
        if (!problem) {
            QCOMPARE(harness.fetchAmount(), domain::Credits::fromWhole(5));
            return;
        }
        QCOMPARE(harness.fetchProblem(), domain::Problem{.kind = *problem});
        QVERIFY2(server.received().isEmpty(), "the key went out");
    }

    void plainHttpWhereTlsIsExpectedIsNoTls()
    {
        FaultyServer server({Send{Answer}}, FaultyServer::Speaks::OnConnection);
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        ClientHarness harness(url);
        QCOMPARE(harness.fetchProblem(), domain::Problem{.kind = Kind::TlsFailed});
        QVERIFY(!server.received().contains(tests::Key));
    }

private:
    void trustTheTestAuthority()
    {
        QSslConfiguration tls = m_tls;
        tls.addCaCertificate(QSslCertificate(contentOf(u"authority.pem"_s)));
        QSslConfiguration::setDefaultConfiguration(tls);
    }

    const QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

QTEST_GUILESS_MAIN(TestClientTls)
#include "tst_clienttls.moc"
