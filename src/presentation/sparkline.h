// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thinner.h"

#include <QString>

#include <optional>

namespace presentation {

/// Draws a balance over time in one line of block characters: the lowest balance is the lowest block. It begins with
/// the first run of the last stretch of the history, since two accounts have no lowest and highest balance in common;
/// the balance is taken to hold until the next run. Needs memory for the columns alone.
class Sparkline {
public:
    /// \param columns  how many characters it has at most.
    Sparkline(domain::Instant from, domain::Instant to, int columns);

    void add(const domain::Run &run);

    struct Drawing {
        QString blocks;
        domain::Credits lowest;
        domain::Credits highest;
    };
    /// \returns nullopt when nothing was seen in the window.
    [[nodiscard]] std::optional<Drawing> drawing() const;

private:
    domain::Instant m_from;
    domain::Instant m_to;
    int m_columns;
    std::optional<domain::Thinner> m_thinner; ///< since the first run
    int m_stretch = 0; ///< of the last run
};

} // namespace presentation
