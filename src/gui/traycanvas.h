// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/faceart.h"
#include "gui/iconpainter.h"

#include <QRectF>

class QPainter;

namespace gui {

/// Paints one tray picture at one size, first its plate, then all that is on it; everything straight stands on whole
/// pixels.
class TrayCanvas {
public:
    /// \p painter and \p picture must outlive it.
    TrayCanvas(QPainter &painter, const TrayPicture &picture, int size);

    void paintPlate();
    void paintContent();

private:
    void paintNumber();
    void paintGauge();
    void paintUnknown();
    void paintSymbol();
    void paintSymbolBetweenMarks();
    void paintLargeGauge(double share);
    void paintSmallGauge(double share);
    void paintClock();
    void paintWarning();

    QPainter &m_painter;
    const TrayPicture &m_picture;
    const FaceColours m_colours;
    const double m_size;
    const double m_line; ///< the thinnest line that is seen at this size
    const QRectF m_all;
    const QRectF m_plate; ///< within the edge
    const QRectF m_clock; ///< the mark of an old amount; empty without
    const QRectF m_warning; ///< the mark of trouble elsewhere; empty without
    const double m_free; ///< down to here nothing is covered by a mark
};

} // namespace gui
