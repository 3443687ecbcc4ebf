// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints every tray picture at every size on light, mid-grey and dark panels into one PNG for each style:
// contactsheet FOLDER
#include "gui/iconpainter.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextStream>

using namespace Qt::StringLiterals;
using domain::IconStyle;
using domain::PanelTone;
using presentation::Face;

namespace {

struct Row {
    const char *name;
    Face face;
    bool stale;
    const char *amount;
    std::optional<double> share;
    bool troubleElsewhere = false;
};

constexpr Row Rows[]{
    {"healthy", Face::Healthy, false, "4.3k", 0.8},
    {"healthy", Face::Healthy, false, "738", 1.0},
    {"healthy", Face::Healthy, false, "120k", 0.5},
    {"out of date", Face::Healthy, true, "4.3k", 0.8},
    {"low", Face::Low, false, "438", 0.3},
    {"low", Face::Low, false, "1.2k", 0.25},
    {"out of date", Face::Low, true, "438", 0.3},
    {"critical", Face::Critical, false, "88", 0.08},
    {"out of date", Face::Critical, true, "88", 0.08},
    {"depleted", Face::Depleted, false, "0", 0.0},
    {"depleted", Face::Depleted, false, "-1.2k", 0.0},
    {"depleted, not read", Face::Depleted, false, "–", std::nullopt},
    {"key refused", Face::KeyTrouble, false, "4.3k", 0.8},
    {"out of date", Face::KeyTrouble, true, "4.3k", 0.8},
    {"key refused, not read", Face::KeyTrouble, false, "–", std::nullopt},
    {"offline", Face::Offline, false, "738", 0.5},
    {"out of date", Face::Offline, true, "738", 0.5},
    {"service trouble", Face::ServiceTrouble, false, "12k", 0.6},
    {"out of date", Face::ServiceTrouble, true, "12k", 0.6},
    {"waiting", Face::Waiting, false, "–", std::nullopt},
    {"not configured", Face::NotConfigured, false, "–", std::nullopt},
    {"trouble elsewhere", Face::Healthy, false, "4.3k", 0.8, true},
    {"and out of date", Face::Healthy, true, "738", 0.5, true},
    {"trouble elsewhere", Face::Low, false, "438", 0.3, true},
    {"trouble elsewhere", Face::Critical, false, "88", 0.08, true},
    {"trouble elsewhere", Face::Depleted, false, "-1.2k", 0.0, true},
    {"trouble elsewhere", Face::KeyTrouble, false, "4.3k", 0.8, true},
    {"and out of date", Face::Offline, true, "738", 0.5, true},
    {"trouble elsewhere", Face::ServiceTrouble, false, "12k", 0.6, true},
    {"trouble elsewhere", Face::Waiting, false, "–", std::nullopt, true},
    {"trouble elsewhere", Face::NotConfigured, false, "–", std::nullopt, true},
};

struct Panel {
    const char *name;
    QColor colour;
    PanelTone tone;
};

const Panel Panels[]{
    {"light panel, Automatic", QColor(0xf2, 0xf2, 0xf2), PanelTone::Automatic},
    {"grey panel, Automatic", QColor(0x80, 0x80, 0x80), PanelTone::Automatic},
    {"dark panel, Automatic", QColor(0x1e, 0x1e, 0x1e), PanelTone::Automatic},
    {"light panel, Light", QColor(0xf2, 0xf2, 0xf2), PanelTone::Light},
    {"dark panel, Dark", QColor(0x1e, 0x1e, 0x1e), PanelTone::Dark},
};

struct Style {
    const char *file;
    IconStyle style;
};

constexpr Style Styles[]{{"/icons-number.png", IconStyle::Number},
                         {"/icons-gauge.png", IconStyle::Gauge},
                         {"/icons-symbol.png", IconStyle::Symbol}};
constexpr int Sizes[]{16, 22, 24, 32, 33, 36, 44, 48, 64};
constexpr int Largest = 64;
constexpr int Gap = 5;
constexpr int RowHeight = Largest + Gap;
constexpr int PanelWidth = 16 + 22 + 24 + 32 + 33 + 36 + 44 + 48 + 64 + 10 * Gap;
constexpr int NameWidth = 132;
constexpr int TitleHeight = 20;

/// The pictures of \p row on a panel, largest at the right.
void paintRow(QPainter &painter, const Row &row, IconStyle style, PanelTone tone, QPoint at)
{
    for (const int size : Sizes) {
        const gui::TrayPicture picture{.face = row.face,
                                       .stale = row.stale,
                                       .troubleElsewhere = row.troubleElsewhere,
                                       .amount = QString::fromUtf8(row.amount),
                                       .share = row.share,
                                       .style = style,
                                       .tone = tone};
        painter.drawPixmap(at + QPoint(0, (Largest - size) / 2), gui::trayPixmap(picture, size));
        at.rx() += size + Gap;
    }
}

/// A row for each state, a column for each panel.
QImage sheetOf(IconStyle style)
{
    const int rows = static_cast<int>(std::size(Rows));
    const int columns = static_cast<int>(std::size(Panels));
    QImage sheet(NameWidth + columns * (PanelWidth + Gap), TitleHeight + rows * RowHeight + Gap, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    int x = NameWidth;
    for (const Panel &panel : Panels) {
        painter.drawText(QRect(x, 0, PanelWidth, TitleHeight), Qt::AlignCenter, QString::fromLatin1(panel.name));
        painter.fillRect(QRect(x, TitleHeight, PanelWidth, rows * RowHeight + Gap), panel.colour);
        int y = TitleHeight + Gap;
        for (const Row &row : Rows) {
            painter.drawText(QRect(Gap, y, NameWidth, Largest), Qt::AlignVCenter, QString::fromLatin1(row.name));
            paintRow(painter, row, style, panel.tone, {x + Gap, y});
            y += RowHeight;
        }
        x += PanelWidth + Gap;
    }
    return sheet;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 2) {
        QTextStream(stderr) << "usage: contactsheet FOLDER\n";
        return 2;
    }
    for (const Style &style : Styles) {
        const QString file = arguments[1] + QString::fromLatin1(style.file);
        if (!sheetOf(style.style).save(file)) {
            QTextStream(stderr) << "contactsheet: cannot write " << file << '\n';
            return 1;
        }
    }
    return 0;
}
