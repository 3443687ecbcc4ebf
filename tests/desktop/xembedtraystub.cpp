// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xembedtraystub.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

xcb_atom_t atom(xcb_connection_t *connection, std::string_view name)
{
    const auto cookie = xcb_intern_atom(connection, 0, static_cast<std::uint16_t>(name.size()), name.data());
    auto *reply = xcb_intern_atom_reply(connection, cookie, nullptr);
    const xcb_atom_t result = reply->atom;
    std::free(reply);
    return result;
}

} // namespace

XEmbedTrayStub::XEmbedTrayStub()
    : m_connection(xcb_connect(nullptr, nullptr))
{
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    const xcb_window_t window = xcb_generate_id(m_connection);
    xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, window, root, 0, 0, 1, 1, 0, XCB_WINDOW_CLASS_INPUT_OUTPUT,
                      XCB_COPY_FROM_PARENT, 0, nullptr);
    const xcb_atom_t selection = atom(m_connection, "_NET_SYSTEM_TRAY_S0");
    xcb_set_selection_owner(m_connection, window, selection, XCB_CURRENT_TIME);

    xcb_client_message_event_t announcement = {};
    announcement.response_type = XCB_CLIENT_MESSAGE;
    announcement.format = 32;
    announcement.window = root;
    announcement.type = atom(m_connection, "MANAGER");
    announcement.data.data32[1] = selection;
    announcement.data.data32[2] = window;
    xcb_send_event(m_connection, 0, root, XCB_EVENT_MASK_STRUCTURE_NOTIFY,
                   reinterpret_cast<const char *>(&announcement));
    xcb_flush(m_connection);
}

XEmbedTrayStub::~XEmbedTrayStub()
{
    xcb_disconnect(m_connection); // the window goes with it, and the selection with the window
}
