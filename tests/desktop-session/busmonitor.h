// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QProcess>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

/// A record of all that goes over the session bus, by dbus-monitor: what each program sent, and when.
class BusMonitor {
public:
    struct Message {
        QString kind; ///< "mc": a call, "sig": a signal
        std::chrono::microseconds at{0}; ///< since an arbitrary moment
        QString sender; ///< unique bus name
        QString interface;
        QString member;
    };

    BusMonitor() = default;
    ~BusMonitor();
    Q_DISABLE_COPY_MOVE(BusMonitor)

    /// \returns once everything is recorded; false when dbus-monitor does not do it.
    [[nodiscard]] bool start();
    /// The calls and signals that went over the bus before this call and after the latest forget(), oldest first.
    [[nodiscard]] QList<Message> messages();
    /// Starts the record anew.
    void forget();
    /// The first message called \p member in messages(), of those that came at \p after or later.
    [[nodiscard]] std::optional<Message> first(const QString &member, std::chrono::microseconds after = {});

private:
    [[nodiscard]] bool catchUp();
    void read();

    QProcess m_process;
    QList<Message> m_messages;
    int m_marks = 0;
};
