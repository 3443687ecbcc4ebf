// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/accountstate.h"

#include <QObject>

#include <functional>
#include <memory>

namespace feeds {

/// Shows the state of all accounts to other programs of this session.
class StatePublisher : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Says to those who listen what the states are now, if they are news; see isNews().
    virtual void update() = 0;

Q_SIGNALS:
    /// Another program wants fresh amounts.
    void refreshRequested();
};

/// The publisher of this system; null where there is no bus to be read from.
/// \param states  makes the states of this moment: whoever reads them gets current times.
[[nodiscard]] std::unique_ptr<StatePublisher> makeStatePublisher(std::function<AccountStates()> states);

} // namespace feeds
