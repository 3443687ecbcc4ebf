// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/iconpainter.h"
#include "pixels.h"
#include "sight.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QRect>

#include <algorithm>
#include <map>
#include <tuple>

/// All that a tray picture can be, for tests that go through everything.
struct NamedFace {
    const char *name;
    presentation::Face face;
};

inline constexpr NamedFace EveryFace[]{
    {"not configured", presentation::Face::NotConfigured},
    {"waiting", presentation::Face::Waiting},
    {"healthy", presentation::Face::Healthy},
    {"low", presentation::Face::Low},
    {"critical", presentation::Face::Critical},
    {"depleted", presentation::Face::Depleted},
    {"key trouble", presentation::Face::KeyTrouble},
    {"offline", presentation::Face::Offline},
    {"service trouble", presentation::Face::ServiceTrouble},
};

struct NamedStyle {
    const char *name;
    domain::IconStyle style;
};

inline constexpr NamedStyle EveryStyle[]{
    {"number", domain::IconStyle::Number}, {"gauge", domain::IconStyle::Gauge}, {"symbol", domain::IconStyle::Symbol}};

/// A choice of panel, and the greys from \p darkest to \p lightest that it is meant for.
struct NamedTone {
    const char *name;
    domain::PanelTone tone;
    int darkest;
    int lightest;
};

inline constexpr NamedTone EveryTone[]{{"any panel", domain::PanelTone::Automatic, 0, 255},
                                       {"light panel", domain::PanelTone::Light, 160, 255},
                                       {"dark panel", domain::PanelTone::Dark, 0, 100}};

/// Of icons of 16, 22, 24 and 32 px at scale 1, 1.5 and 2.
inline constexpr int EverySize[]{16, 22, 24, 32, 33, 36, 44, 48, 64};

inline QImage painted(const gui::TrayPicture &picture, int size)
{
    return gui::trayPixmap(picture, size).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The colour that most of \p face's picture has when nothing but its symbol covers the plate.
inline QColor plateColour(presentation::Face face, domain::PanelTone tone, int size)
{
    static std::map<std::tuple<presentation::Face, domain::PanelTone, int>, QColor> known;
    QColor &colour = known[{face, tone, size}];
    if (colour.isValid())
        return colour;
    const QImage image = painted({.face = face, .style = domain::IconStyle::Symbol, .tone = tone}, size);
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                ++counts[image.pixel(x, y)];
        }
    }
    return colour = QColor(std::max_element(counts.cbegin(), counts.cend()).key());
}

/// The picture without its colours, as it is seen: what is outside, what is plate, and what is drawn on it. Two faces
/// that differ in colour alone have the same shape.
inline QByteArray shapeOf(const gui::TrayPicture &picture, int size, const Sight &sight = EverySight[0])
{
    const QImage image = painted(picture, size);
    const QColor plate = seen(plateColour(picture.face, picture.tone, size), sight);
    QByteArray shape;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 128)
                shape += ' ';
            else
                shape += contrast(seen(pixel, sight), plate) < 2 ? '.' : '#';
        }
    }
    return shape;
}

inline double shareOfDifferentPixels(const QByteArray &one, const QByteArray &other)
{
    int different = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        different += one[i] != other[i] ? 1 : 0;
    return double(different) / double(one.size());
}

/// Where two pictures of one size differ.
inline QRect differenceOf(const QImage &one, const QImage &other)
{
    QRect difference;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                difference |= QRect(x, y, 1, 1);
        }
    }
    return difference;
}

inline QColor over(const QColor &panel, const QColor &pixel)
{
    const auto mixed = [&pixel](float below, float above) { return below + (above - below) * pixel.alphaF(); };
    return QColor::fromRgbF(mixed(panel.redF(), pixel.redF()), mixed(panel.greenF(), pixel.greenF()),
                            mixed(panel.blueF(), pixel.blueF()));
}

/// The most that anything of \p pixels stands out from \p panel.
inline double bestContrast(const QList<QColor> &pixels, const QColor &panel)
{
    double best = 0;
    for (const QColor &pixel : pixels)
        best = std::max(best, contrast(over(panel, pixel), panel));
    return best;
}
