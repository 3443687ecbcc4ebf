// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/pollingturn_local.h"
#include "feeds/statemirror.h"
#include "feeds/statepublisher.h"

namespace feeds {

std::unique_ptr<StatePublisher> makeStatePublisher(std::function<AccountStates()>)
{
    return nullptr;
}

std::unique_ptr<StateMirror> makeStateMirror()
{
    return nullptr;
}

std::optional<AccountStates> readPublishedStates()
{
    return std::nullopt;
}

std::unique_ptr<PollingTurn> makePollingTurn(const QString &lockFile)
{
    return std::make_unique<LocalPollingTurn>(lockFile);
}

} // namespace feeds
