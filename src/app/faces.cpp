// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/faces.h"

#include "app/memory.h"
#include "app/raise.h"
#include "desktop/applicationid.h"
#include "desktop/menuexport.h"
#include "gui/iconpainter.h"
#include "gui/systemtrayicon.h"
#include "gui/xembedicon.h"
#include "presentation/wording.h"

#include <QGuiApplication>
#include <QImage>
#include <QWindow>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

Faces::Faces(desktop::TrayHost &host, monitor::HistoryReaderFactory openHistory, const monitor::Clock &clock,
             QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_openHistory(std::move(openHistory))
    , m_clock(clock)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(
        20s); // bars have come eight seconds after the login, and a window that flashes up is a nuisance
    connect(&m_patience, &QTimer::timeout, this, &Faces::moveIntoWindow);
    connect(&m_host, &desktop::TrayHost::becameAvailable, this, &Faces::moveIntoTray);
    connect(&m_host, &desktop::TrayHost::wentAway, this, &Faces::leaveTray);

    connect(&m_menu, &gui::TrayMenu::requested, this, &Faces::requested);

    // While there is neither icon nor window, closing a dialog must not end the program.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_patience.start();
    m_host.watch();
}

Faces::~Faces()
{
    delete m_overview; // which is hidden, not gone, where an export has outlived it
}

void Faces::display(const presentation::ProgramView &view)
{
    m_view = view;
    m_menu.display(view);
    displayIcon();
    if (m_overview)
        m_overview->display(view);
}

void Faces::displayIcon()
{
    if (m_icon)
        m_icon->display(m_view);
    if (m_trayItem)
        m_trayItem->setStatus(m_view.status); // after the picture, which a panel fetches once it shows the icon
}

void Faces::openOverview(const QString &accountId, const QString &activationToken)
{
    m_overviewStandsIn = false;
    if (!accountId.isEmpty())
        overview().choose(accountId);
    raise(overview(), activationToken);
}

bool Faces::showNotice(const Notice &notice, bool popUp)
{
    auto place = std::ranges::find(m_notices, notice.topic, &Notice::topic);
    if (place == m_notices.end() || place->title != notice.title) {
        if (place != m_notices.end())
            m_notices.erase(place);
        place = m_notices.insert(m_notices.end(), notice);
    }
    place->text = notice.text;
    place->seen = false;
    if (popUp && !place->poppedUp && m_icon && m_host.kind()) {
        m_icon->showMessage(notice.title, notice.text);
        place->poppedUp = true;
    }
    const bool poppedUp = place->poppedUp;
    showNotices();
    return poppedUp;
}

void Faces::dropNotice(const QString &topic)
{
    if (std::erase_if(m_notices, [&topic](const Notice &notice) { return notice.topic == topic; }) > 0)
        showNotices();
}

void Faces::showNotices()
{
    if (!m_overview)
        return;
    QStringList texts;
    if (m_withoutTray)
        texts.append(presentation::noTrayText());
    for (const Notice &notice : m_notices) {
        const bool namesTheProgram = notice.title == desktop::applicationName; // as the window's title does
        texts.append(namesTheProgram ? notice.text : notice.title + u'\n' + notice.text);
    }
    m_overview->setNotice(texts.join(u"\n\n"_s));
    if (m_overview->isActiveWindow() && m_overview->isVisible() && !m_overview->isMinimized())
        markNoticesSeen();
}

bool Faces::eventFilter(QObject *watched, QEvent *event)
{
    // By the type first: a window that is being destroyed still sends events, but is no OverviewWindow any more.
    if (event->type() == QEvent::WindowActivate && watched == m_overview)
        markNoticesSeen();
    return QObject::eventFilter(watched, event);
}

/// The window that stands in for a tray opens behind those that are in use, so that being open proves nothing.
void Faces::markNoticesSeen()
{
    QStringList topics;
    for (Notice &notice : m_notices) {
        if (!std::exchange(notice.seen, true))
            topics.append(notice.topic);
    }
    for (const QString &topic : topics)
        Q_EMIT noticeSeen(topic);
}

void Faces::dropSeenNotices()
{
    std::erase_if(m_notices, &Notice::seen);
}

void Faces::moveIntoTray()
{
    m_patience.stop();
    if (m_iconKind != m_host.kind()) {
        m_iconKind = m_host.kind();
        m_trayItem.reset();
        m_icon.reset(); // first, so that there are never two
        m_icon = makeIcon(*m_iconKind);
        connect(m_icon.get(), &gui::TrayIcon::activated, this,
                [this] { Q_EMIT requested({.command = presentation::Command::OpenOverview}); });
        m_icon->display(m_view); // shown, without which it is not on the bus
        const bool byQt = m_iconKind == desktop::TrayHost::Kind::Qt;
        if (byQt)
            m_trayItem = desktop::makeTrayItem(
                m_qtIcons, [this](int size) { return gui::trayPixmap(gui::pictureOf(m_view.icon), size).toImage(); });
        displayIcon();
        const bool exported = byQt && desktop::isTrayMenuExportedByQt(m_qtIcons);
        m_menu.setFormat(exported ? gui::MenuFormat::QtDBus : gui::MenuFormat::Qt);
    }
    m_withoutTray = false;
    settleQuitting();
    showNotices();
    if (m_overview && m_overviewStandsIn)
        m_overview->close();
}

/// Qt's icon comes back by itself with its host, but an XEmbed tray leaves its icons behind as windows.
void Faces::leaveTray()
{
    if (m_iconKind == desktop::TrayHost::Kind::XEmbed) {
        m_icon.reset();
        m_iconKind.reset();
    }
    m_patience.start();
}

std::unique_ptr<gui::TrayIcon> Faces::makeIcon(desktop::TrayHost::Kind kind)
{
    switch (kind) {
    case desktop::TrayHost::Kind::Qt:
        ++m_qtIcons;
        return std::make_unique<gui::SystemTrayIcon>(m_menu);
    case desktop::TrayHost::Kind::XEmbed:
        return std::make_unique<gui::XEmbedIcon>(
            m_menu,
            gui::XEmbedHost{
                .dock = [this](WId window, const std::function<void()> &taken) { m_host.dock(window, taken); },
                .paintBackground = [this](WId window) { m_host.paintBackground(window); },
                .sizeOnScreen = [this](WId window) { return m_host.sizeOnScreen(window); },
                .translucent = m_host.isTranslucent()});
    }
    Q_UNREACHABLE();
}

void Faces::moveIntoWindow()
{
    m_withoutTray = true;
    showNotices();
    if (!m_overview || m_overview->isHidden()) {
        m_overviewStandsIn = true;
        overview().setAttribute(Qt::WA_ShowWithoutActivating); // the user did not ask for it
        overview().show();
    }
    settleQuitting();
}

/// Without a tray, to close the last window ends the program: else it would be one that nobody can see. Not before what
/// is exported is written, though.
void Faces::settleQuitting()
{
    QGuiApplication::setQuitOnLastWindowClosed(m_withoutTray && !(m_overview && m_overview->isExporting()));
}

/// Makes up for a window that was closed while it exported.
void Faces::quitUnlessVisible()
{
    if (m_withoutTray && std::ranges::none_of(QGuiApplication::topLevelWindows(), &QWindow::isVisible))
        Q_EMIT requested({.command = presentation::Command::Quit});
}

gui::OverviewWindow &Faces::overview()
{
    if (!m_overview) {
        m_overview = new gui::OverviewWindow(m_openHistory, m_clock);
        m_overview->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_overview, &QObject::destroyed, this, &returnUnusedMemory,
                Qt::QueuedConnection); // once it is all gone
        connect(m_overview, &QObject::destroyed, this, &Faces::dropSeenNotices);
        m_overview->installEventFilter(this);
        connect(m_overview, &QObject::destroyed, this, &Faces::quitUnlessVisible, Qt::QueuedConnection);
        connect(m_overview, &gui::OverviewWindow::exportingChanged, this, &Faces::settleQuitting);
        connect(m_overview, &gui::OverviewWindow::requested, this, &Faces::requested);
        m_overview->display(m_view);
        m_overview->choose(m_view.icon.accountId);
        showNotices();
    }
    return *m_overview;
}

} // namespace app
