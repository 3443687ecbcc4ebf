// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

/// How someone sees colours.
struct Sight {
    const char *name;
    std::array<double, 9> matrix; ///< of linear RGB
};

/// Common sight, and the three kinds of dichromacy after G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and
/// Computer Graphics 15 (6), 2009; its matrices for severity 1.0.
inline constexpr Sight EverySight[]{
    {"common", {1, 0, 0, 0, 1, 0, 0, 0, 1}},
    {"protanopia", {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998}},
    {"deuteranopia", {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881}},
    {"tritanopia", {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}},
};

inline double linearOf(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

inline double encodedOf(double linear)
{
    const double value = std::clamp(linear, 0.0, 1.0);
    return value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
}

/// \p colour as it looks with \p sight, as opaque or not as it was.
inline QColor seen(const QColor &colour, const Sight &sight)
{
    const std::array<double, 3> in{linearOf(colour.redF()), linearOf(colour.greenF()), linearOf(colour.blueF())};
    std::array<float, 3> out{};
    for (std::size_t row = 0; row < 3; ++row) {
        const double *factors = sight.matrix.data() + 3 * row;
        out[row] = static_cast<float>(encodedOf(factors[0] * in[0] + factors[1] * in[1] + factors[2] * in[2]));
    }
    return QColor::fromRgbF(out[0], out[1], out[2], colour.alphaF());
}

/// L*, a* and b* of an sRGB colour (CIE 1976, white D65).
inline std::array<double, 3> labOf(const QColor &colour)
{
    const double r = linearOf(colour.redF());
    const double g = linearOf(colour.greenF());
    const double b = linearOf(colour.blueF());
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
    const double y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    const double z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE 1976 colour distance; about 2.3 is just noticed side by side.
inline double colourDistance(const QColor &one, const QColor &other)
{
    const auto a = labOf(one);
    const auto b = labOf(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
