// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/trayhost.h"
#include "desktop/trayitem.h"
#include "gui/overviewwindow.h"
#include "gui/trayicon.h"
#include "gui/traymenu.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace app {

/// A message that the overview shows because the notification service does not.
struct Notice {
    QString topic; ///< a newer notice replaces the one of its topic
    QString title;
    QString text;
    bool poppedUp = false; ///< the tray icon has shown it
    bool seen = false; ///< the overview was in use while it showed it
};

/// Where the balance is shown: the tray icon with its menu as soon as something shows tray icons, the overview window
/// on request and where nothing does. All of them show the same view.
class Faces : public QObject {
    Q_OBJECT
public:
    /// \p host and \p clock must outlive the faces.
    Faces(desktop::TrayHost &host, monitor::HistoryReaderFactory openHistory, const monitor::Clock &clock,
          QObject *parent = nullptr);
    ~Faces() override;

    void display(const presentation::ProgramView &view);
    /// Opens the overview with the account \p accountId; with an empty id, as it was, or with the one in the tray.
    void openOverview(const QString &accountId, const QString &activationToken);
    /// Shows a message that the notification service does not: in the overview that is open, or opens next, until
    /// dropNotice(); and with \p popUp once by the tray icon's own means, which may pass unnoticed.
    /// \returns whether the tray icon shows it, now or since an earlier notice of that topic and title.
    bool showNotice(const Notice &notice, bool popUp);
    /// Drops the message about \p topic: it was shown elsewhere, or is not true any more.
    void dropNotice(const QString &topic);

Q_SIGNALS:
    /// The user has the notice about \p topic before them, in a window that is in use.
    void noticeSeen(const QString &topic);
    void requested(const presentation::Request &request);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void displayIcon();
    void moveIntoTray();
    void leaveTray();
    [[nodiscard]] std::unique_ptr<gui::TrayIcon> makeIcon(desktop::TrayHost::Kind kind);
    void moveIntoWindow();
    void showNotices();
    void markNoticesSeen();
    void dropSeenNotices();
    gui::OverviewWindow &overview();
    void settleQuitting();
    void quitUnlessVisible();

    desktop::TrayHost &m_host;
    monitor::HistoryReaderFactory m_openHistory;
    const monitor::Clock &m_clock;
    presentation::ProgramView m_view{.accounts = {presentation::AccountView()}};
    QTimer m_patience; ///< how long a desktop that is just starting may take to bring up its tray
    gui::TrayMenu m_menu;
    std::unique_ptr<gui::TrayIcon> m_icon; ///< before m_menu is gone; null until a tray was there
    std::unique_ptr<desktop::TrayItem> m_trayItem; ///< of m_icon; gone before it
    std::optional<desktop::TrayHost::Kind> m_iconKind; ///< for which m_icon was made
    int m_qtIcons = 0; ///< so many of Qt's icons have been made
    QPointer<gui::OverviewWindow> m_overview;
    std::vector<Notice> m_notices; ///< oldest first
    bool m_withoutTray = false; ///< nothing has shown tray icons for as long as m_patience lasts
    bool m_overviewStandsIn = false; ///< the overview is open because there is no tray, not because the user asked
};

} // namespace app
