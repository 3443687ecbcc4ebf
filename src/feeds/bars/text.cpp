// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/bars/bars.h"

namespace feeds::bars {

QString text(const AccountStates &accounts, const BarOptions &options)
{
    return tooltipOf(barItems(accounts, options));
}

QString textLine(const AccountStates &accounts, const BarOptions &options)
{
    return joined(barItems(accounts, options), &BarItem::detail);
}

} // namespace feeds::bars
