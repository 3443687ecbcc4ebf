// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QDBusPendingCallWatcher;

namespace desktop {

/// Watches whether a StatusNotifierHost (a panel of Plasma, Xfce, a GNOME extension, ...) is registered with the
/// session's org.kde.StatusNotifierWatcher. It never waits for an answer.
///
/// \see https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/
class StatusNotifierWatch final : public QObject {
    Q_OBJECT
public:
    /// \param bus  the session bus; when it is not connected, or dies, there is no host.
    explicit StatusNotifierWatch(QDBusConnection bus, QObject *parent = nullptr);
    ~StatusNotifierWatch() override;

    [[nodiscard]] bool present() const { return m_present; }

Q_SIGNALS:
    void changed(bool present);

private Q_SLOTS:
    void ask();
    void giveUp();

private:
    static constexpr std::chrono::milliseconds firstRetry{100};

    void retryLater();
    void setPresent(bool present);

    QDBusConnection m_bus;
    std::unique_ptr<QDBusPendingCallWatcher> m_question; ///< the newest one; older answers must not count
    QTimer m_retry; ///< runs while the watcher has its name, but does not answer
    std::chrono::milliseconds m_retryDelay = firstRetry; ///< doubled each time
    bool m_present = false;
};

} // namespace desktop
