// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/bars/bars.h"

using namespace Qt::StringLiterals;

namespace feeds::bars {

namespace {

/// \p text, which cannot have tags in it then: xmobar takes as many characters as it is told without reading them.
QString raw(const QString &text)
{
    return u"<raw=%1:%2/>"_s.arg(text.toUcs4().size()).arg(text);
}

} // namespace

QString xmobar(const AccountStates &accounts, const BarOptions &options)
{
    return joined(barItems(accounts, options),
                  [](const BarItem &item) { return u"<fc=%1>%2</fc>"_s.arg(item.colour, raw(item.line())); });
}

} // namespace feeds::bars
