// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kie/demotour.h"
#include "kie/standinserver.h"
#include "storage/locations.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

namespace app {

/// What `--demo` puts in the place of the real world: a stand-in service that tours through every state, and files in a
/// temporary folder that is gone at the end, with an invented history among them.
class Demo : public QObject {
    Q_OBJECT
public:
    Demo();

    /// Starts the real program with its settings open, or brings them to the front where it already runs; without a key
    /// that is its welcome. \returns false when it could not be started.
    [[nodiscard]] static bool startRealProgram();

    /// \returns false when no loopback port or no temporary folder can be had.
    [[nodiscard]] bool start();
    [[nodiscard]] storage::Locations locations() const { return storage::Locations::below(m_folder.path()); }

Q_SIGNALS:
    /// The service answers differently from now on.
    void advanced();

private:
    [[nodiscard]] bool writeSettings() const;
    void writeHistory() const;

    QTemporaryDir m_folder;
    kie::StandInServer m_server;
    kie::DemoTour m_tour{m_server};
    QTimer m_step;
};

} // namespace app
