// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/xembedtray.h"

#include <QGuiApplication>
#include <QtGui/qguiapplication_platform.h>

#include <xcb/xcb.h>

#include <cstdlib>
#include <utility>

namespace desktop {

namespace {

constexpr xcb_window_t noWindow = XCB_WINDOW_NONE;
constexpr xcb_atom_t noAtom = XCB_ATOM_NONE;

template <typename Reply>
using ReplyPtr = std::unique_ptr<Reply, decltype(&std::free)>;

xcb_atom_t atom(xcb_connection_t *connection, const QByteArray &name)
{
    const auto cookie = xcb_intern_atom(connection, 0, static_cast<std::uint16_t>(name.size()), name.constData());
    const ReplyPtr<xcb_intern_atom_reply_t> reply{xcb_intern_atom_reply(connection, cookie, nullptr), &std::free};
    return reply ? reply->atom : noAtom;
}

xcb_window_t selectionOwner(xcb_connection_t *connection, xcb_atom_t selection)
{
    const auto cookie = xcb_get_selection_owner(connection, selection);
    const ReplyPtr<xcb_get_selection_owner_reply_t> reply{xcb_get_selection_owner_reply(connection, cookie, nullptr),
                                                          &std::free};
    return reply ? reply->owner : noWindow;
}

/// Qt listens for the same event of a tray's window and nothing else, so neither overwrites the other's wish.
void requestDestroyNotify(xcb_connection_t *connection, xcb_window_t window)
{
    const std::uint32_t mask = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    xcb_change_window_attributes(connection, window, XCB_CW_EVENT_MASK, &mask);
}

/// Each X11 screen has a tray of its own.
QByteArray selectionName()
{
    int screen = 0;
    char *host = nullptr;
    int display = 0;
    if (xcb_parse_display(nullptr, &host, &display, &screen) != 0)
        std::free(host);
    return "_NET_SYSTEM_TRAY_S" + QByteArray::number(screen);
}

} // namespace

std::unique_ptr<XEmbedTray> XEmbedTray::onThisDisplay()
{
    const auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    const auto *x11 = application ? application->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    xcb_connection_t *connection = x11 ? x11->connection() : nullptr; // "offscreen" has the interface, but no display
    return std::unique_ptr<XEmbedTray>(connection ? new XEmbedTray(connection) : nullptr);
}

XEmbedTray::XEmbedTray(xcb_connection_t *connection)
    : m_connection(connection)
    , m_selection(atom(connection, selectionName()))
    , m_manager(atom(connection, "MANAGER"))
{
    QCoreApplication::instance()->installNativeEventFilter(this);
    look();
}

bool XEmbedTray::nativeEventFilter(const QByteArray &eventType, void *message, qintptr *)
{
    if (eventType != "xcb_generic_event_t")
        return false;
    constexpr std::uint8_t sentByAClient = 0x80;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    bool affected = false;
    if ((event->response_type & ~sentByAClient) == XCB_CLIENT_MESSAGE) {
        const auto *announcement = reinterpret_cast<const xcb_client_message_event_t *>(event);
        affected = announcement->type == m_manager && announcement->data.data32[1] == m_selection;
    } else if ((event->response_type & ~sentByAClient) == XCB_DESTROY_NOTIFY) {
        affected = present() && reinterpret_cast<const xcb_destroy_notify_event_t *>(event)->window == m_owner;
    }
    if (affected) // later: nobody should make windows in the middle of Qt's event handling
        QMetaObject::invokeMethod(this, &XEmbedTray::look, Qt::QueuedConnection);
    return false;
}

void XEmbedTray::look()
{
    xcb_window_t owner = selectionOwner(m_connection, m_selection);
    if (owner != noWindow && owner != m_owner) {
        requestDestroyNotify(m_connection, owner);
        owner = selectionOwner(m_connection, m_selection); // it may have gone before anyone listened
    }
    const bool before = present();
    m_owner = owner;
    if (before != present())
        Q_EMIT changed(present());
}

} // namespace desktop
