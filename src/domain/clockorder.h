// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <chrono>
#include <vector>

namespace domain {

/// When a run was written.
struct Stamp {
    Instant first;
    Instant last; ///< not before first
    bool isWrong = false; ///< known not to be the time at which the balance was seen

    friend bool operator==(const Stamp &, const Stamp &) = default;
};

/// Puts the stamps of consecutive runs, as the clock showed them, into the order in which the runs were written. Clocks
/// are set: a stamp is contradicted where one that was written later is the earlier. Then either the clock was ahead
/// before, or it is behind now:
///
/// - A stamp from before 2020 or after 2100 is wrong beside one from between: the service did not exist, or the clock
///   had lost its battery or run over its range.
/// - A clock that goes back by a minute or less was set right by a little, as NTP does all the time: no stamp is wrong.
/// - One that goes back by ten minutes or less makes those runs wrong that began later than the last one.
/// - A clock that goes back further was ahead since the last silence that is as long as the step back, since the step
///   ahead hides in a silence. All runs after that silence are wrong.
/// - Without such a silence the runs are wrong if they are the beginning of the history and took less than a day. Else
///   the one that was written last is wrong: the clock is behind when a computer starts, until the network sets it.
/// - Where the clock then jumps ahead over runs that were found to be wrong, at least as far as it had gone back, and
///   before as much time had passed as those runs took, it had been behind: they are right, and what was written in
///   between is wrong.
///
/// A clock that was behind from the start and is then set right leaves a plain silence: that cannot be seen.
///
/// \param recorded  the latest runs in the order of writing; the last was written just now. Those that were found to be
///                  wrong before are marked.
/// \param isWhole  whether the history begins with them.
/// \returns the same runs with times that never go back. One that is right begins when it did and ends before the next
///          right one. One that is wrong is a moment before the next right one, or, as long as there is none, after the
///          last; between wrong ones lies the time that was recorded, as far as there is room.
[[nodiscard]] std::vector<Stamp> inOrder(std::vector<Stamp> recorded, bool isWhole);

/// Whether inOrder() can find anything but that \p next, written after \p before, took place when it says.
/// \param hasWrong  whether there are wrong ones among the latest runs.
[[nodiscard]] bool mayContradict(const Stamp &before, const Stamp &next, bool hasWrong);

} // namespace domain
