// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watcher.h"

#include <QProcessEnvironment>

#include <utility>

namespace engine {

Watcher::Watcher(const storage::Locations &locations, QObject *parent)
    : QObject(parent)
    , m_locations(locations)
    , m_turn(feeds::makePollingTurn(locations.pollingLockFile))
    , m_mirror(feeds::makeStateMirror())
{
    connect(m_turn.get(), &feeds::PollingTurn::began, this, &Watcher::beginTurn);
    connect(m_turn.get(), &feeds::PollingTurn::ended, this, &Watcher::endTurn);
    connect(m_turn.get(), &feeds::PollingTurn::refused, this, &Watcher::refused);
    if (m_mirror) {
        connect(m_mirror.get(), &feeds::StateMirror::changed, this, [this](const feeds::AccountStates &states) {
            if (!m_engine)
                take(states);
        });
    }
}

Watcher::~Watcher() = default;

void Watcher::start()
{
    m_turn->queue();
}

feeds::AccountStates Watcher::states() const
{
    return m_engine ? m_engine->states() : feeds::readPublishedStates().value_or(m_told);
}

void Watcher::refresh()
{
    if (m_engine)
        m_engine->accounts().refresh();
    else if (m_mirror)
        m_mirror->requestRefresh();
}

/// Settings, history and what was announced are read anew: another process has changed them.
void Watcher::beginTurn()
{
    m_engine = std::make_unique<Engine>(m_locations, QProcessEnvironment::systemEnvironment(), Engine::Faces::None);
    connect(m_engine.get(), &Engine::statesChanged, this, [this] { take(m_engine->states()); });
    Q_EMIT engineMade(*m_engine);
    m_engine->start();
    m_engine->publish();
}

void Watcher::endTurn()
{
    m_engine.reset();
}

void Watcher::take(const feeds::AccountStates &states)
{
    if (feeds::isNews(std::exchange(m_told, states), states))
        Q_EMIT changed(states);
}

} // namespace engine
