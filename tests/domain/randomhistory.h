// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <QRandomGenerator>

#include <chrono>
#include <vector>

/// Histories that nobody would think of, the same ones in every run of the tests.
class RandomHistory {
public:
    explicit RandomHistory(quint32 seed)
        : m_random(seed)
    {
    }

    /// From 1 to 40 runs in the order of time, neighbours of different amounts. Drains, refunds and top-ups of odd
    /// micro-credits; silences of nothing, of seconds, of either side of ten minutes, and of hours.
    std::vector<domain::Run> runs()
    {
        std::vector<domain::Run> runs;
        domain::Credits amount = domain::Credits::fromMicros(between(0, 3'000'000'000));
        domain::Instant at{std::chrono::milliseconds(1'700'000'000'000 + between(0, 86'400'000))};
        std::optional<domain::Rise> rise;
        for (qint64 left = between(1, 40); left > 0; --left) {
            const domain::Instant end = at + duration();
            runs.push_back({.amount = amount, .firstSeen = at, .lastSeen = end, .rise = rise});
            at = end + duration();
            const domain::Credits next = amount + change();
            rise = next > amount ? std::optional(anyRise()) : std::nullopt;
            amount = next;
        }
        return runs;
    }

    /// An instant in the time of \p runs or up to a minute beside it.
    domain::Instant instantAround(const std::vector<domain::Run> &runs)
    {
        const domain::Instant from = runs.front().firstSeen - std::chrono::minutes(1);
        const domain::Instant to = runs.back().lastSeen + std::chrono::minutes(1);
        if (between(0, 3) == 0) // the ends of runs are where rules go wrong
            return runs[static_cast<size_t>(between(0, static_cast<qint64>(runs.size()) - 1))].firstSeen;
        return from + std::chrono::milliseconds(between(0, (to - from).count()));
    }

    /// From \p least to \p most, both included.
    qint64 between(qint64 least, qint64 most)
    {
        return least + static_cast<qint64>(m_random.generate64() % static_cast<quint64>(most - least + 1));
    }

private:
    std::chrono::milliseconds duration()
    {
        static constexpr qint64 longest[] = {0, 20'000, 600'000, 600'001, 1'200'000, 28'800'000};
        const qint64 most = longest[between(0, 5)];
        return std::chrono::milliseconds(between(0, 1) == 0 ? most : between(0, most));
    }

    /// Never nothing.
    domain::Credits change()
    {
        switch (between(0, 5)) {
        case 0:
            return domain::Credits::fromMicros(between(1, 899'999'999));
        case 1:
            return domain::Credits::fromMicros(between(900'000'000, 20'000'000'000));
        default:
            return domain::Credits::fromMicros(-between(1, 700'000'000));
        }
    }

    domain::Rise anyRise()
    {
        static constexpr domain::Rise all[] = {domain::Rise::Refund, domain::Rise::TopUp, domain::Rise::CameIn};
        return all[between(0, 2)];
    }

    QRandomGenerator m_random;
};
