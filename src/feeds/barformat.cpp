// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/barformat.h"

#include "feeds/bars/bars.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace feeds {

namespace {

constexpr std::array formats{
    BarFormat{"text"_L1, bars::text, bars::textLine},
    BarFormat{"json"_L1, bars::json, bars::jsonLine},
    BarFormat{"waybar"_L1, bars::waybar, bars::waybar},
    BarFormat{"polybar"_L1, bars::polybar, bars::polybar},
    BarFormat{"i3blocks"_L1, bars::i3blocks, bars::i3blocksLine},
    BarFormat{"i3bar"_L1, bars::i3bar, bars::i3barLine, bars::I3barHead},
    BarFormat{"xmobar"_L1, bars::xmobar, bars::xmobar},
    BarFormat{"tmux"_L1, bars::tmux, bars::tmux},
    BarFormat{"genmon"_L1, bars::genmon, bars::genmon},
};

} // namespace

std::span<const BarFormat> barFormats()
{
    return formats;
}

const BarFormat *barFormat(QStringView name)
{
    const auto *const found =
        std::ranges::find_if(formats, [name](const BarFormat &format) { return format.name == name; });
    return found == formats.end() ? nullptr : found;
}

} // namespace feeds
