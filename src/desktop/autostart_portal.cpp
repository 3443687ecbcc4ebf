// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart_portal.h"

#include "desktop/portal.h"
#include "platform/wholefile.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

constexpr uint granted = 0; // of a portal's responses; the others are the user's or the portal's no

QString requestInterface()
{
    return u"org.freedesktop.portal.Request"_s;
}

/// Where the portal answers a question with \p token, known beforehand so that no answer can be missed.
///
/// \see https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Request.html
QString requestPath(const QDBusConnection &bus, const QString &token)
{
    QString sender = bus.baseService().sliced(1); // without the colon
    return portal::path() + u"/request/"_s + sender.replace(u'.', u'_') + u'/' + token;
}

} // namespace

PortalAutostart::PortalAutostart(QDBusConnection bus, const QString &memory, const QString &program, QObject *parent)
    : Autostart(parent)
    , m_bus(std::move(bus))
    , m_memory(memory)
    , m_program(program)
{
}

bool PortalAutostart::enabled() const
{
    return QFileInfo::exists(m_memory);
}

std::optional<QString> PortalAutostart::setEnabled(bool enabled)
{
    if (!m_bus.isConnected())
        return tr("there is no session bus");
    m_wanted = enabled;
    const QString token = u"kie_credits_autostart_%1"_s.arg(++m_questions);
    listenTo(requestPath(m_bus, token));

    QDBusMessage question = QDBusMessage::createMethodCall(
        portal::service(), portal::path(), u"org.freedesktop.portal.Background"_s, u"RequestBackground"_s);
    const QVariantMap options{{u"handle_token"_s, token},
                              {u"reason"_s, tr("Kie Credits shows your balance from login on.")},
                              {u"autostart"_s, enabled},
                              {u"commandline"_s, QStringList{m_program}}};
    question.setArguments({QString(), options});
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, request = m_request](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<QDBusObjectPath> reply = *finished;
                if (!reply.isError() || request != m_request)
                    return;
                qWarning("The background portal refuses: %ls", qUtf16Printable(reply.error().message()));
                refuse();
            });
    return std::nullopt;
}

void PortalAutostart::listenTo(const QString &request)
{
    stopListening();
    m_request = request;
    m_bus.connect(portal::service(), m_request, requestInterface(), u"Response"_s, this,
                  SLOT(handleResponse(uint, QVariantMap)));
}

void PortalAutostart::stopListening()
{
    if (!m_request.isEmpty())
        m_bus.disconnect(portal::service(), m_request, requestInterface(), u"Response"_s, this,
                         SLOT(handleResponse(uint, QVariantMap)));
    m_request.clear();
}

void PortalAutostart::handleResponse(uint response, const QVariantMap &results)
{
    if (response != granted || results.value(u"autostart"_s).toBool() != m_wanted) {
        refuse();
        return;
    }
    stopListening();
    const std::optional<QString> trouble =
        m_wanted ? platform::writeWholeFile(m_memory, {}) : platform::removeFile(m_memory);
    if (trouble)
        Q_EMIT refused(tr("Start at login could not be changed: %1.", "reason").arg(*trouble));
}

void PortalAutostart::refuse()
{
    stopListening();
    Q_EMIT refused(m_wanted ? tr("The desktop does not let the program start at login.")
                            : tr("The desktop goes on starting the program at login."));
}

} // namespace desktop
