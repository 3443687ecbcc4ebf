// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/overview.h"

#include <QSharedPointer>
#include <QTimeZone>
#include <QWidget>

class QCPGraph;
class QCPItemStraightLine;
class QCPRange;
class QCustomPlot;

namespace gui {

class TimeTicker;

/// The chart of a balance: steps, since an amount holds until the next is seen; a triangle for each top-up; a dashed
/// line over what is not known. The mouse drags and its wheel zooms along the time; the keys + and - zoom as well, and
/// the arrow keys, Home and End read the points out. It does not load what it uncovers: whoever owns it does.
class BalanceChart : public QWidget {
    Q_OBJECT
public:
    explicit BalanceChart(QWidget *parent = nullptr);

    /// \param zone  whose days and hours the time axis shows.
    void display(const presentation::BalanceCurve &curve, const QTimeZone &zone);
    /// In pixels, for CurveSpan::columns.
    [[nodiscard]] int columns() const;

Q_SIGNALS:
    /// The user wants to see this time instead.
    void zoomed(domain::Instant from, domain::Instant to);
    /// The user double-clicks.
    void zoomLeft();
    /// The point under the mouse or the keyboard's cursor, in words; empty when there is none.
    void pointRead(const QString &text);
    void columnsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeAxes();
    void showCurve();
    void followMouse(const QPointF &position);
    void readPoint(size_t index);
    void readOut(domain::Instant at, const QString &text);
    void readNothing();
    void showTime(const QCPRange &range);
    void showAmounts();
    void style();
    void fitTicks();

    QCustomPlot *m_plot;
    QCPGraph *m_known;
    QCPGraph *m_unknown;
    QCPGraph *m_single; ///< points that no line leads to or from
    QCPGraph *m_topUps;
    QCPItemStraightLine *m_cursor;
    QSharedPointer<TimeTicker> m_timeTicker;
    presentation::BalanceCurve m_curve;
    QTimeZone m_zone; ///< of the times that are written
    size_t m_read = 0; ///< the point that the keyboard's cursor is at; counted from 1, 0 is none
};

} // namespace gui
