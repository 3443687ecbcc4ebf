// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keytest.h"

namespace gui {

KeyTest::KeyTest(monitor::BalanceSourceFactory sources, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
{
}

KeyTest::~KeyTest()
{
    abandon();
}

void KeyTest::start(const domain::Account &account, const domain::ApiKey &key)
{
    abandon();
    m_source = m_sources(account, key);
    connect(m_source.get(), &monitor::BalanceSource::responded, this, &KeyTest::finish);
    m_source->fetch();
}

void KeyTest::abandon()
{
    if (!m_source)
        return;
    m_source->abandon();
    m_source.reset();
}

void KeyTest::finish(const domain::Outcome &outcome)
{
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const domain::Outcome answer = outcome; // the source may own what it passes on
    m_source.release()->deleteLater(); // it is still in the middle of its signal
    Q_EMIT answered(answer);
}

} // namespace gui
