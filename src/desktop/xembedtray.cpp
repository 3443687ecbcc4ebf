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

int typeOf(const xcb_generic_event_t &event)
{
    constexpr int sentByAClient = 0x80;
    return event.response_type & ~sentByAClient;
}

/// Whether \p event announces a new owner of \p selection.
bool announces(const xcb_generic_event_t &event, xcb_atom_t manager, xcb_atom_t selection)
{
    if (typeOf(event) != XCB_CLIENT_MESSAGE)
        return false;
    const auto &announcement = reinterpret_cast<const xcb_client_message_event_t &>(event);
    return announcement.type == manager && announcement.data.data32[1] == selection;
}

bool destroys(xcb_window_t window, const xcb_generic_event_t &event)
{
    return typeOf(event) == XCB_DESTROY_NOTIFY
        && reinterpret_cast<const xcb_destroy_notify_event_t &>(event).window == window;
}

bool reparents(xcb_window_t window, const xcb_generic_event_t &event)
{
    return typeOf(event) == XCB_REPARENT_NOTIFY
        && reinterpret_cast<const xcb_reparent_notify_event_t &>(event).window == window;
}

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

void requestDestroyNotify(xcb_connection_t *connection, xcb_window_t window)
{
    const std::uint32_t mask = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    xcb_change_window_attributes(connection, window, XCB_CW_EVENT_MASK, &mask);
}

/// The bits of a pixel of \p visual; 0 if there is no such visual.
int depthOf(xcb_connection_t *connection, xcb_visualid_t visual)
{
    for (auto screen = xcb_setup_roots_iterator(xcb_get_setup(connection)); screen.rem; xcb_screen_next(&screen)) {
        for (auto depth = xcb_screen_allowed_depths_iterator(screen.data); depth.rem; xcb_depth_next(&depth)) {
            for (auto each = xcb_depth_visuals_iterator(depth.data); each.rem; xcb_visualtype_next(&each)) {
                if (each.data->visual_id == visual)
                    return depth.data->depth;
            }
        }
    }
    return 0;
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
    // Both later: nobody should make or show windows in the middle of Qt's event handling.
    const auto &event = *static_cast<const xcb_generic_event_t *>(message);
    if (announces(event, m_manager, m_selection) || (present() && destroys(m_owner, event)))
        QMetaObject::invokeMethod(this, &XEmbedTray::look, Qt::QueuedConnection);
    if (m_docking != noWindow && reparents(m_docking, event)) {
        m_docking = noWindow;
        QMetaObject::invokeMethod(this, std::exchange(m_taken, {}), Qt::QueuedConnection);
    }
    return false;
}

void XEmbedTray::look()
{
    xcb_window_t owner = selectionOwner(m_connection, m_selection);
    if (owner != noWindow && owner != m_owner) {
        requestDestroyNotify(m_connection, owner);
        owner = selectionOwner(m_connection, m_selection); // it may have gone before anyone listened
    }
    if (owner != m_owner)
        setOwner(noWindow);
    setOwner(owner);
}

void XEmbedTray::setOwner(xcb_window_t owner)
{
    if (std::exchange(m_owner, owner) != owner)
        Q_EMIT changed(present());
}

void XEmbedTray::dock(xcb_window_t window, std::function<void()> taken)
{
    m_docking = window;
    m_taken = std::move(taken);
    constexpr std::uint32_t protocolVersion = 0;
    constexpr std::uint32_t mapped = 1;
    const std::uint32_t info[]{protocolVersion, mapped};
    const xcb_atom_t infoAtom = atom(m_connection, "_XEMBED_INFO");
    xcb_change_property(m_connection, XCB_PROP_MODE_REPLACE, window, infoAtom, infoAtom, 32, 2, info);

    constexpr std::uint32_t requestDock = 0;
    xcb_client_message_event_t request{};
    request.response_type = XCB_CLIENT_MESSAGE;
    request.format = 32;
    request.window = m_owner;
    request.type = atom(m_connection, "_NET_SYSTEM_TRAY_OPCODE");
    request.data.data32[0] = XCB_CURRENT_TIME;
    request.data.data32[1] = requestDock;
    request.data.data32[2] = window;
    xcb_send_event(m_connection, 0, m_owner, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char *>(&request));
    xcb_flush(m_connection);
}

void XEmbedTray::paintBackground(xcb_window_t window)
{
    const std::uint32_t background = XCB_BACK_PIXMAP_PARENT_RELATIVE;
    xcb_change_window_attributes(m_connection, window, XCB_CW_BACK_PIXMAP, &background);
    constexpr std::uint16_t toTheEdge = 0;
    xcb_clear_area(m_connection, 0, window, 0, 0, toTheEdge, toTheEdge);
}

QSize XEmbedTray::sizeOnScreen(std::uint32_t window) const
{
    const ReplyPtr<xcb_get_geometry_reply_t> reply{
        xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr), &std::free};
    return reply ? QSize(reply->width, reply->height) : QSize();
}

bool XEmbedTray::isTranslucent() const
{
    const auto cookie = xcb_get_property(m_connection, 0, m_owner, atom(m_connection, "_NET_SYSTEM_TRAY_VISUAL"),
                                         XCB_ATOM_VISUALID, 0, 1);
    const ReplyPtr<xcb_get_property_reply_t> reply{xcb_get_property_reply(m_connection, cookie, nullptr), &std::free};
    if (!reply || reply->type != XCB_ATOM_VISUALID
        || xcb_get_property_value_length(reply.get()) != sizeof(xcb_visualid_t))
        return false;
    return depthOf(m_connection, *static_cast<const xcb_visualid_t *>(xcb_get_property_value(reply.get()))) == 32;
}

} // namespace desktop
