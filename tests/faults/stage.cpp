// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "nameservice.h"
#include "wire.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QHostInfo>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;
using support::FaultyServer;
using support::Send;

namespace faults {

namespace {

/// In the certificate other-host.pem; reserved, so that nobody has it (RFC 2606).
constexpr char NamedHost[] = "other.example";

QByteArray contentOf(const QString &file)
{
    QFile pem(QStringLiteral(CREDITS_TEST_DATA "/tls/") + file);
    return pem.open(QIODevice::ReadOnly) ? pem.readAll() : QByteArray();
}

QSslConfiguration tlsShowing(const char *certificate)
{
    QSslConfiguration tls;
    tls.setLocalCertificate(QSslCertificate(contentOf(QLatin1StringView(certificate))));
    tls.setPrivateKey(QSslKey(contentOf(u"server.key"_s), QSsl::Ec));
    return tls;
}

/// By the names of OpenSSL, which signs the old handshakes only when it need not be safe.
QSslConfiguration oldTls()
{
    QSslConfiguration tls = tlsShowing("valid.pem");
    tls.setProtocol(QSsl::AnyProtocol);
    tls.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
    tls.setBackendConfigurationOption("MaxProtocol", QByteArray("TLSv1.1"));
    tls.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT@SECLEVEL=0"));
    return tls;
}

/// Whoever asks for a name while Qt's last search for it is ending is given the result of that one, though it is old.
void waitUntilFound(const QString &name)
{
    bool found = false;
    for (const QDeadlineTimer patience(5000); !found && !patience.hasExpired();) {
        QEventLoop search;
        QHostInfo::lookupHost(name, &search, [&](const QHostInfo &info) {
            found = info.error() == QHostInfo::NoError;
            search.quit();
        });
        search.exec();
    }
}

void trustTheTestAuthority()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificate(QSslCertificate(contentOf(u"authority.pem"_s)));
    QSslConfiguration::setDefaultConfiguration(tls);
}

} // namespace

Stage::Stage(const Fault &fault)
    : m_fault(fault)
    , m_server({Send{wire::answer(wire::balance("4335.86"))}}, FaultyServer::Speaks::AfterRequest, goodTls())
    , m_proxy(fault.script)
    , m_endpoint(m_server.url())
{
    trustTheTestAuthority();
    // Qt asks no proxy for an address of this computer, but it does for a name.
    if (isAskedForByName())
        m_endpoint.setHost(QLatin1StringView(NamedHost));
    if (worksAtFirst())
        pointToLoopback(NamedHost);
}

Stage::~Stage()
{
    QSslConfiguration::setDefaultConfiguration(m_tlsBefore);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

/// Nothing for a service without TLS.
std::optional<QSslConfiguration> Stage::goodTls() const
{
    switch (m_fault.way) {
    case Way::Plain:
    case Way::PlainToNobody:
        return std::nullopt;
    case Way::Tls:
    case Way::OldTls:
    case Way::TlsToPlain:
    case Way::TlsToSilence:
        return tlsShowing("valid.pem");
    case Way::Name:
    case Way::Proxy:
    case Way::ProxyToNobody:
    case Way::Tunnel:
        return tlsShowing("other-host.pem");
    }
    Q_UNREACHABLE();
}

bool Stage::isAskedForByName() const
{
    return m_fault.way == Way::Name || m_fault.way == Way::Proxy || m_fault.way == Way::ProxyToNobody
        || m_fault.way == Way::Tunnel;
}

void Stage::useProxy(const QUrl &proxy)
{
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, proxy.host(), static_cast<quint16>(proxy.port())});
}

void Stage::strike()
{
    m_receivedBefore = m_server.received().size();
    m_server.setScript(m_fault.script);
    switch (m_fault.way) {
    case Way::Plain:
        return; // over the connection that is open
    case Way::PlainToNobody:
        m_server.goAway();
        return;
    case Way::ProxyToNobody:
        m_proxy.goAway();
        useProxy(m_proxy.url());
        return;
    case Way::Proxy:
        useProxy(m_proxy.url());
        return;
    case Way::Tunnel:
        useProxy(m_tunnel.url());
        return;
    case Way::Tls:
        m_server.comeBack(FaultyServer::Speaks::AfterRequest, tlsShowing(m_fault.certificate));
        return;
    case Way::OldTls:
        m_server.comeBack(FaultyServer::Speaks::AfterRequest, oldTls());
        return;
    case Way::TlsToPlain:
        m_server.comeBack(FaultyServer::Speaks::OnConnection);
        return;
    case Way::TlsToSilence:
        m_server.comeBack();
        return;
    case Way::Name:
        forget(NamedHost);
        return;
    }
    Q_UNREACHABLE();
}

void Stage::mend()
{
    m_server.setScript({Send{wire::answer(wire::balance("4335.86"))}});
    switch (m_fault.way) {
    case Way::Plain:
        return;
    case Way::Proxy:
    case Way::ProxyToNobody:
    case Way::Tunnel:
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        return;
    case Way::PlainToNobody:
    case Way::Tls:
    case Way::OldTls:
    case Way::TlsToPlain:
    case Way::TlsToSilence:
        m_server.comeBack(FaultyServer::Speaks::AfterRequest, goodTls());
        return;
    case Way::Name:
        pointToLoopback(NamedHost);
        waitUntilFound(QLatin1StringView(NamedHost));
        return;
    }
    Q_UNREACHABLE();
}

} // namespace faults
