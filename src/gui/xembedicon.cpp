// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/xembedicon.h"

#include "gui/traymenu.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QScreen>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

constexpr int usualSize = 22; // where the tray leaves the choice to the icon
constexpr int largestSize = 256;
constexpr int messageMs = 10'000;

} // namespace

class XEmbedIcon::Window final : public QWidget {
public:
    Window(TrayMenu &menu, XEmbedHost host, std::function<void()> clicked)
        : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::BypassWindowManagerHint)
        , m_menu(menu)
        , m_host(std::move(host))
        , m_clicked(std::move(clicked))
    {
        setAttribute(Qt::WA_AlwaysShowToolTips);
        setAttribute(Qt::WA_QuitOnClose, false);
        setAttribute(Qt::WA_TranslucentBackground, m_host.translucent);
        setAttribute(Qt::WA_ShowWithoutActivating);
        setMinimumSize(usualSize, usualSize);
    }

    void display(const TrayPicture &picture, const QString &text)
    {
        // A tooltip that looks like markup would be taken for it.
        setToolTip(Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
        if (m_picture == picture)
            return;
        m_picture = picture;
        update();
        if (!std::exchange(m_docked, true)) {
            m_host.dock(winId(), [window = QPointer<Window>(this)] {
                if (window)
                    window->show();
            });
        }
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.fillRect(rect(), Qt::transparent);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        if (!m_host.translucent)
            painter.drawPixmap(rect(), background());
        if (m_picture)
            paintSquare(painter, *m_picture);
    }

    void resizeEvent(QResizeEvent * /*event*/) override
    {
        m_background = {};
        fillSlot();
    }
    void moveEvent(QMoveEvent * /*event*/) override { m_background = {}; }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton)
            m_clicked();
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::RightButton)
            m_menu.popup(event->globalPosition().toPoint());
    }

private:
    [[nodiscard]] const QPixmap &background()
    {
        if (m_background.isNull()) {
            m_host.paintBackground(winId());
            m_background = screen()->grabWindow(winId());
        }
        return m_background;
    }

    /// A tray fixes one side of its slots and takes the other from the window's least size: asks for a square one.
    void fillSlot()
    {
        const auto [shorter, longer] = std::minmax({width(), height()});
        if (shorter == minimumWidth() && longer > shorter && longer <= largestSize)
            setMinimumSize(longer, longer);
    }

    /// In the pixels of the screen: a picture that is scaled is blurred. Their number is the X server's, as Qt rounds
    /// the window's size to its own pixels, and a picture of one pixel more is cut off.
    void paintSquare(QPainter &painter, const TrayPicture &picture) const
    {
        const qreal ratio = devicePixelRatioF();
        const QSize window = m_host.sizeOnScreen(winId());
        const int side = std::max(std::min(window.width(), window.height()), 1);
        QPixmap pixmap = trayPixmap(picture, side);
        pixmap.setDevicePixelRatio(ratio);
        const auto middle = [side, ratio](int length) { return int((length - side) / 2) / ratio; };
        painter.drawPixmap(QPointF(middle(window.width()), middle(window.height())), pixmap);
    }

    TrayMenu &m_menu;
    XEmbedHost m_host;
    std::function<void()> m_clicked;
    std::optional<TrayPicture> m_picture;
    bool m_docked = false; ///< the tray has been asked to take this window in
    QPixmap m_background; ///< of the tray behind this window; null until it is needed
};

XEmbedIcon::XEmbedIcon(TrayMenu &menu, const XEmbedHost &host, QObject *parent)
    : TrayIcon(parent)
    , m_window(std::make_unique<Window>(menu, host, [this] { Q_EMIT activated(); }))
{
}

XEmbedIcon::~XEmbedIcon() = default;

void XEmbedIcon::display(const presentation::ProgramView &view)
{
    m_window->display(pictureOf(view.icon), view.toolTip);
}

void XEmbedIcon::showMessage(const QString &title, const QString &body)
{
    const QString text = Qt::convertFromPlainText(title + u'\n' + body);
    QToolTip::showText(m_window->mapToGlobal(m_window->rect().bottomLeft()), text, m_window.get(), m_window->rect(),
                       messageMs);
}

} // namespace gui
