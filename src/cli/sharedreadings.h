// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/balancestate.h"

#include <QHash>
#include <QLockFile>
#include <QString>

#include <chrono>
#include <optional>

namespace cli {

/// The result of a poll, as the processes of one user share it.
struct SharedReading {
    domain::BalanceState state; ///< the last good reading, and the problem of the last poll, if there was one
    domain::Instant polledAt; ///< when the last poll ended

    friend bool operator==(const SharedReading &, const SharedReading &) = default;
};

/// By what they were read from; see domain::balanceSource(). So a changed key or address has no reading yet.
using SharedReadingsBySource = QHash<QString, SharedReading>;

/// Whether \p reading makes another poll needless at \p now, as domain::delayAfterPoll() has it. One from the future
/// never does: the clock was set back.
[[nodiscard]] bool isCurrent(const SharedReading &reading, std::chrono::seconds interval, domain::Instant now);

/// A file in the user's runtime folder that holds what `kie-credits status` has polled, so that bars which start it at
/// once or every few seconds cause one request an interval. It never holds a key.
///
/// Nothing depends on it: without it each process polls for itself.
class SharedReadings {
public:
    /// \param folder  the program's own; created for this user alone if it is missing
    explicit SharedReadings(const QString &folder);

    /// The folder of this user: in $XDG_RUNTIME_DIR, or among the caches where there is none, as on a server.
    [[nodiscard]] static QString folderOfThisUser();

    /// What is wrong with the file so that it is not used, as a sentence for the user; nullopt if it can be used.
    [[nodiscard]] const std::optional<QString> &fault() const { return m_fault; }

    /// Waits until no other process polls, up to \p patience. The lock is held until this object is destroyed.
    void lock(std::chrono::milliseconds patience);

    /// What the file holds; nothing if it cannot be read or was not written by this program.
    [[nodiscard]] SharedReadingsBySource load() const;
    /// Replaces the file, without readings of more than a day before \p now. \returns what went wrong, if anything did.
    std::optional<QString> store(const SharedReadingsBySource &readings, domain::Instant now);

private:
    QString m_path;
    QLockFile m_lock;
    std::optional<QString> m_fault;
};

} // namespace cli
