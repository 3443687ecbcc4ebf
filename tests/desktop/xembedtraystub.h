// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xcb/xcb.h>

/// A tray of the old X11 kind that takes no icons: it owns the selection of screen 0 from construction to destruction.
class XEmbedTrayStub {
public:
    XEmbedTrayStub();
    ~XEmbedTrayStub();
    XEmbedTrayStub(const XEmbedTrayStub &) = delete;
    XEmbedTrayStub &operator=(const XEmbedTrayStub &) = delete;

private:
    xcb_connection_t *m_connection;
};
