// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "feeds/pollingturn.h"
#include "feeds/statemirror.h"

#include <QObject>

#include <memory>

namespace engine {

/// Runs an engine while it is this process's turn to poll, and follows the process that polls while it is not. It never
/// takes the turn from another process.
class Watcher : public QObject {
    Q_OBJECT
public:
    explicit Watcher(const storage::Locations &locations, QObject *parent = nullptr);
    ~Watcher() override;

    /// Waits for the turn. Ends in changed() as soon as anything is known, or in refused().
    void start();
    /// What is known at this moment. While another process polls, it is asked, and waited for up to two seconds.
    [[nodiscard]] feeds::AccountStates states() const;
    /// Gets fresh amounts, whoever polls.
    void refresh();

Q_SIGNALS:
    /// There are news; see feeds::isNews().
    void changed(const feeds::AccountStates &states);
    /// \p engine is about to start, and can be connected to. It ends with this process's turn.
    void engineMade(engine::Engine &engine);
    /// Another process polls, and cannot be followed, since there is no session bus.
    void refused();

private:
    void beginTurn();
    void endTurn();
    void take(const feeds::AccountStates &states);

    storage::Locations m_locations;
    std::unique_ptr<feeds::PollingTurn> m_turn;
    std::unique_ptr<feeds::StateMirror> m_mirror; ///< null without a session bus
    std::unique_ptr<Engine> m_engine; ///< null while it is another's turn
    feeds::AccountStates m_told;
};

} // namespace engine
