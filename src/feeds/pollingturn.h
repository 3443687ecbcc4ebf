// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace feeds {

/// Whose turn it is to poll: of all the user's processes that could, one asks the service, and the others listen.
class PollingTurn : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Takes the turn from whoever has it and lets it be taken away: the tray program's way.
    virtual void takeOver() = 0;
    /// Waits for the turn behind those who came before, and hands it to whoever takes it over.
    virtual void queue() = 0;

Q_SIGNALS:
    /// The turn is this process's. Never before takeOver() or queue() returns.
    void began();
    /// The turn is another's now; this process waits for the next.
    void ended();
    /// Another process has the turn, and there is no way to wait for it, nor to listen to that process.
    void refused();
};

/// The way of this system: the name on the session's bus where there is one, else a lock file.
/// \param lockFile  where it is; in the folder of the data that must not be written by two.
[[nodiscard]] std::unique_ptr<PollingTurn> makePollingTurn(const QString &lockFile);

} // namespace feeds
