// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/accountstate.h"

#include <QObject>

#include <memory>
#include <optional>

namespace feeds {

/// Follows the states that another process publishes. Sleeps until that one signals others.
class StateMirror : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The newest states that are known; empty before the first changed().
    [[nodiscard]] virtual const AccountStates &states() const = 0;
    /// Has the other process ask for the balances now.
    virtual void requestRefresh() = 0;

Q_SIGNALS:
    /// states() are others than before. When nobody polls any more, they stay as they were.
    void changed(const feeds::AccountStates &states);
};

/// The mirror of this system; null where there is no bus to read from.
[[nodiscard]] std::unique_ptr<StateMirror> makeStateMirror();

/// Asks the process that polls, and waits for its answer for two seconds at most.
/// \returns nullopt where none polls, or it does not answer.
[[nodiscard]] std::optional<AccountStates> readPublishedStates();

} // namespace feeds
