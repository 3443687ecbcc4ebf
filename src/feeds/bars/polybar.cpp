// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/bars/bars.h"

using namespace Qt::StringLiterals;

namespace feeds::bars {

namespace {

/// A tag begins with "%{", for which polybar has no escape.
QString escaped(QString text)
{
    return text.replace("%{"_L1, "% {"_L1);
}

} // namespace

QString polybar(const AccountStates &accounts, const BarOptions &options)
{
    return joined(barItems(accounts, options),
                  [](const BarItem &item) { return u"%{F%1}%2%{F-}"_s.arg(item.colour, escaped(item.line())); });
}

} // namespace feeds::bars
