// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/iconpainter.h"
#include "gui/trayicon.h"

#include <QWidget>

#include <functional>

namespace gui {

class TrayMenu;

/// What a tray of the old X11 kind (XEmbed) does with the window of an icon.
struct XEmbedHost {
    std::function<void(WId, std::function<void()>)> dock; ///< takes the window in, then calls the function
    std::function<void(WId)> paintBackground; ///< paints what is behind the window into it
    std::function<QSize(WId)> sizeOnScreen; ///< of the window, in the pixels of the screen
    bool translucent = false; ///< windows with an alpha channel show by themselves what is behind them
};

/// The tray icon as a window of its own in an XEmbed tray. Qt's own class can do this too, but only as long as the
/// process has never seen a StatusNotifierHost, and it stretches the picture.
class XEmbedIcon final : public TrayIcon {
    Q_OBJECT
public:
    /// \p menu must outlive the icon.
    XEmbedIcon(TrayMenu &menu, const XEmbedHost &host, QObject *parent = nullptr);
    ~XEmbedIcon() override;

    void display(const presentation::ProgramView &view) override;
    void showMessage(const QString &title, const QString &body) override;

private:
    class Window;

    std::unique_ptr<Window> m_window;
};

} // namespace gui
