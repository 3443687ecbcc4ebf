// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QColor>
#include <QImage>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace gui {

/// The characters of compact amounts, drawn for boxes of a few pixels: the digits, the minus, the units k, M, G and T,
/// and the decimal point in the forms of all locales.
///
/// They are shapes of this program's own, not a font's: a font scaled to 4 pixels a digit has no stem on a whole pixel
/// and turns grey, and which font is installed would decide what the icon looks like. Here every stem's outer side and
/// every line's top stand on whole pixels.

/// A character's box, from (0, 0), and the width of its lines.
struct Cell {
    double width;
    double height;
    double stem;

    [[nodiscard]] double left() const { return stem / 2; }
    [[nodiscard]] double right() const { return width - stem / 2; }
    [[nodiscard]] double top() const { return stem / 2; }
    [[nodiscard]] double bottom() const { return height - stem / 2; }
    /// The middle line, its upper side on a whole pixel.
    [[nodiscard]] double middle() const { return std::floor((height - stem) / 2) + stem / 2; }
    /// Lines a little over and under it.
    [[nodiscard]] double high() const { return std::floor((height - stem) * 0.42) + stem / 2; }
    [[nodiscard]] double low() const { return height - high(); }
    [[nodiscard]] double radius() const { return std::min(width, height) * 0.42; }
};

/// Whether \p character is a decimal point, in whatever form.
[[nodiscard]] bool isPoint(QChar character);

/// The outline of \p character, to be filled.
[[nodiscard]] QPainterPath characterPath(QChar character, const Cell &c);

/// The same painted in \p ink, to be drawn at its offset(). Each is painted once for each of the few cells that there
/// are: to fill its curves anew takes longer than all else that a poll does. For the GUI's thread.
[[nodiscard]] QImage characterImage(QChar character, const Cell &c, const QColor &ink);

} // namespace gui
