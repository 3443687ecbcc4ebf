// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/listenaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace feeds {

namespace {

struct ListenWording {
    Q_DECLARE_TR_FUNCTIONS(feeds::ListenWording)
};

/// QHostAddress also takes "1" and "127.1".
std::optional<QHostAddress> ipv4(const QString &text)
{
    const QHostAddress host(text);
    const bool isWhole = text.count(u'.') == 3 && host.protocol() == QAbstractSocket::IPv4Protocol;
    return isWhole ? std::optional(host) : std::nullopt;
}

std::optional<QHostAddress> ipv6(const QString &text)
{
    const QHostAddress host(text);
    return host.protocol() == QAbstractSocket::IPv6Protocol ? std::optional(host) : std::nullopt;
}

std::optional<quint16> portIn(const QString &text)
{
    static const QRegularExpression digits(u"^[0-9]{1,5}$"_s);
    bool isPort = false;
    const quint16 port = text.toUShort(&isPort);
    return isPort && port != 0 && digits.match(text).hasMatch() ? std::optional(port) : std::nullopt;
}

} // namespace

QString ListenAddress::text() const
{
    const bool isIPv6 = host.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIPv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host.toString()).arg(port);
}

std::optional<ListenAddress> parseListenAddress(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:\\[(?<ipv6>[^\\]]+)\\]|(?<ipv4>[^\\[\\]:]*\\.[^\\[\\]:]*))?(?:(?:^|:)(?<port>[^:]+))?$"_s);
    const QRegularExpressionMatch parts = form.match(text);
    if (!parts.hasMatch() || text.isEmpty())
        return std::nullopt;
    ListenAddress address;
    if (const QString written = parts.captured(u"port"_s); !written.isEmpty()) {
        const std::optional<quint16> port = portIn(written);
        if (!port)
            return std::nullopt;
        address.port = *port;
    }
    const QString inBrackets = parts.captured(u"ipv6"_s);
    const QString dotted = parts.captured(u"ipv4"_s);
    if (inBrackets.isEmpty() && dotted.isEmpty())
        return address;
    const std::optional<QHostAddress> host = dotted.isEmpty() ? ipv6(inBrackets) : ipv4(dotted);
    if (!host)
        return std::nullopt;
    address.host = *host;
    return address;
}

QString listenAddressFaultText(const QString &text)
{
    return ListenWording::tr("“%1” is not an address to listen on. Write it like %2, %3 or %4.")
        .arg(text, ListenAddress().text(), u"[::1]:9469"_s, u"9469"_s);
}

} // namespace feeds
