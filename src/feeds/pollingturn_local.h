// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/pollingturn.h"

#include <QLockFile>

namespace feeds {

/// The turn belongs to the one that holds a lock file, which counts for nothing once its process is gone.
class LocalPollingTurn final : public PollingTurn {
    Q_OBJECT
public:
    explicit LocalPollingTurn(const QString &lockFile, QObject *parent = nullptr);

    /// Begins in any case: who has the lock file cannot be told to stop.
    void takeOver() override;
    /// Does not wait: ends in began() or refused().
    void queue() override;

private:
    [[nodiscard]] bool lock();

    QLockFile m_lock;
};

} // namespace feeds
