// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/bars/bars.h"

using namespace Qt::StringLiterals;

namespace feeds::bars {

namespace {

/// How often "##" is halved before it is shown depends on the version and the place; tmux 3.3 replaces "#{...}".
QString harmless(QString text)
{
    return text.replace(u'#', u'♯');
}

} // namespace

QString tmux(const AccountStates &accounts, const BarOptions &options)
{
    return joined(barItems(accounts, options), [](const BarItem &item) {
        return u"#[fg=%1]%2#[default]"_s.arg(item.colour, harmless(item.line()));
    });
}

} // namespace feeds::bars
