// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/bars/bars.h"

using namespace Qt::StringLiterals;

namespace feeds::bars {

namespace {

QString coloured(const BarItem &item)
{
    return u"<span foreground=\"%1\">%2</span>"_s.arg(item.colour, item.line().toHtmlEscaped());
}

} // namespace

QString genmon(const AccountStates &accounts, const BarOptions &options)
{
    const BarItems items = barItems(accounts, options);
    const QString tooltip = tooltipOf(items).toHtmlEscaped().replace(u'\n', "&#10;"_L1);
    return u"<txt>%1</txt><tool>%2</tool>"_s.arg(joined(items, &coloured), tooltip);
}

} // namespace feeds::bars
