// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/balancesource.h"

#include <QTest>

/// A source whose answers the test gives; it is the test's place in the position of kie::CreditClient.
class FakeBalanceSource final : public monitor::BalanceSource {
public:
    void fetch() override
    {
        QVERIFY2(!m_asked, "asked again before the answer");
        m_asked = true;
        ++m_fetches;
    }
    void abandon() override { m_asked = false; }

    [[nodiscard]] bool asked() const { return m_asked; }
    [[nodiscard]] int fetches() const { return m_fetches; }

    void answer(const domain::Outcome &outcome)
    {
        QVERIFY2(m_asked, "an answer that nobody asked for");
        m_asked = false;
        Q_EMIT responded(outcome);
    }
    void fail(domain::Problem::Kind kind) { answer(domain::Problem{.kind = kind}); }

private:
    bool m_asked = false;
    int m_fetches = 0;
};
