// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/traystatus.h"
#include "presentation/accountview.h"

namespace presentation {

/// The status of an icon that shows \p account alone, with the picture of \p face; that of several is the highest of
/// theirs. Without Preferences::hideWhileHealthy it is always Active.
///
/// NeedsAttention is what only the user can mend: (almost) no credits left, a key that is refused or has reached its
/// cap. Passive is enough credits, fresh, and not about to run out, or an amount that is still awaited; never while
/// alerts are snoozed, which has to stay visible. Everything else is Active.
///
/// \see domain::TrayStatus for the source of the rule
[[nodiscard]] domain::TrayStatus trayStatus(Face face, const domain::AccountSnapshot &account,
                                            const domain::Preferences &preferences);

} // namespace presentation
