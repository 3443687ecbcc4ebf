// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks a window to close, as a window manager does; xdotool can only destroy it. Usage: close_window ID
#include <xcb/xcb.h>

#include <cstdlib>
#include <cstring>
#include <memory>

namespace {

using Connection = std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)>;

xcb_atom_t atom(xcb_connection_t *x, const char *name)
{
    const xcb_intern_atom_cookie_t asked = xcb_intern_atom(x, 0, static_cast<uint16_t>(std::strlen(name)), name);
    const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> reply(xcb_intern_atom_reply(x, asked, nullptr),
                                                                               &std::free);
    return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
}

} // namespace

int main(int argc, char **argv)
{
    const Connection x(xcb_connect(nullptr, nullptr), &xcb_disconnect);
    if (argc != 2 || xcb_connection_has_error(x.get()) != 0)
        return EXIT_FAILURE;
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = static_cast<xcb_window_t>(std::strtoul(argv[1], nullptr, 0));
    event.type = atom(x.get(), "WM_PROTOCOLS");
    event.data.data32[0] = atom(x.get(), "WM_DELETE_WINDOW");
    xcb_send_event(x.get(), 0, event.window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char *>(&event));
    // An answer: a server that sees the connection end may not read what was sent before.
    std::free(xcb_get_input_focus_reply(x.get(), xcb_get_input_focus(x.get()), nullptr));
    return EXIT_SUCCESS;
}
