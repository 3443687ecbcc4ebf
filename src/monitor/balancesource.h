// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/problem.h"

#include <QObject>

#include <functional>
#include <memory>

namespace monitor {

/// Port: where readings come from. Real: kie::CreditClient. Tests: FakeBalanceSource.
class BalanceSource : public QObject {
    Q_OBJECT
public:
    /// Starts one fetch; ends in exactly one responded(), never synchronously. Not to be called while one is under way.
    virtual void fetch() = 0;
    /// Gives up the fetch under way, if any: its responded() will not come.
    virtual void abandon() = 0;

Q_SIGNALS:
    void responded(const domain::Outcome &outcome);
};

/// Makes the source that asks for \p account with \p key.
using BalanceSourceFactory =
    std::function<std::unique_ptr<BalanceSource>(const domain::Account &account, const domain::ApiKey &key)>;

} // namespace monitor
