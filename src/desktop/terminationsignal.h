// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace desktop {

/// Turns the system's request to end (Unix: SIGTERM, SIGINT and SIGHUP; Windows: the console's close, Ctrl+C and
/// Ctrl+Break) into a Qt signal, so that the program can end in an orderly way. It ends nothing itself.
///
/// One at a time in a process, made after the application object. On destruction the system's own ways are back.
class TerminationSignal final : public QObject {
    Q_OBJECT
public:
    explicit TerminationSignal(QObject *parent = nullptr);
    ~TerminationSignal() override;

Q_SIGNALS:
    /// Comes from the event loop, never from within the signal handler. Several requests may come as one.
    void requested();
};

} // namespace desktop
