// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/trayhost.h"
#include "gui/overviewwindow.h"
#include "gui/trayicon.h"
#include "gui/traymenu.h"
#include "presentation/trayview.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace app {

/// Where the balance is shown: the tray icon with its menu as soon as something shows tray icons, the overview window
/// on request and where nothing does. All of them show the same view.
class Faces : public QObject {
    Q_OBJECT
public:
    /// \p host and \p clock must outlive the faces.
    Faces(desktop::TrayHost &host, monitor::HistoryReaderFactory openHistory, const monitor::Clock &clock,
          QObject *parent = nullptr);
    ~Faces() override;

    /// \p subject is whose history the overview shows.
    void display(const presentation::TrayView &view, const gui::OverviewSubject &subject);
    void openOverview(const QString &activationToken);
    /// Says \p message by the tray icon's own means or in the overview: for a desktop without notifications.
    void tell(const QString &title, const QString &body);

Q_SIGNALS:
    void refreshRequested();
    void topUpRequested();
    void snoozeRequested(domain::SnoozeLength length);
    void snoozeEndRequested();
    void copyRequested();
    void settingsRequested();
    void ownKeyRequested();
    void aboutRequested();
    void quitRequested();

private:
    void moveIntoTray();
    void moveIntoWindow();
    void showNotices();
    gui::OverviewWindow &overview();
    void settleQuitting();
    void quitUnlessVisible();

    desktop::TrayHost &m_host;
    monitor::HistoryReaderFactory m_openHistory;
    const monitor::Clock &m_clock;
    presentation::TrayView m_view;
    gui::OverviewSubject m_subject;
    QTimer m_patience; ///< how long a desktop that is just starting may take to bring up its tray
    gui::TrayMenu m_menu;
    std::unique_ptr<gui::TrayIcon> m_icon; ///< before m_menu is gone; null until a tray was there
    QPointer<gui::OverviewWindow> m_overview;
    QString m_message; ///< the last that could be said nowhere else
    bool m_withoutTray = false; ///< nothing has shown tray icons for as long as m_patience lasts
    bool m_overviewStandsIn = false; ///< the overview is open because there is no tray, not because the user asked
};

} // namespace app
