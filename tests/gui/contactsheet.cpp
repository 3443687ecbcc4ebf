// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints every tray picture at every size on light and dark panels into one PNG, for a look at them all:
// contactsheet FILE.png [MAGNIFICATION]
#include "gui/iconpainter.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using presentation::Face;

namespace {

struct Sample {
    Face face;
    bool stale;
    QString amount;
};

constexpr int Sizes[]{16, 22, 24, 32, 48, 64};
constexpr int Gap = 6;

std::vector<Sample> samples()
{
    std::vector<Sample> all;
    for (const QString &amount : {u"4.3k"_s, u"738"_s, u"12k"_s, u"1.2M"_s})
        all.push_back({Face::Healthy, false, amount});
    all.push_back({Face::Healthy, true, u"4.3k"_s});
    all.push_back({Face::Healthy, true, u"738"_s});
    all.push_back({Face::Low, false, u"1.4k"_s});
    all.push_back({Face::Low, false, u"438"_s});
    all.push_back({Face::Low, true, u"438"_s});
    all.push_back({Face::Critical, false, u"1.2k"_s});
    all.push_back({Face::Critical, false, u"88"_s});
    all.push_back({Face::Critical, true, u"88"_s});
    for (const QString &amount : {u"0"_s, u"12"_s, u"-1.2k"_s, u"–"_s})
        all.push_back({Face::Depleted, false, amount});
    all.push_back({Face::Depleted, true, u"0"_s});
    for (const Face face : {Face::KeyTrouble, Face::Offline, Face::ServiceTrouble}) {
        all.push_back({face, false, u"–"_s});
        all.push_back({face, false, u"4.3k"_s});
        all.push_back({face, true, u"738"_s});
    }
    all.push_back({Face::Waiting, false, u"–"_s});
    all.push_back({Face::NotConfigured, false, u"–"_s});
    return all;
}

QImage panel(const QColor &colour)
{
    int width = Gap;
    for (const int size : Sizes)
        width += size + Gap;
    const std::vector<Sample> all = samples();
    QImage image(width, static_cast<int>(all.size()) * (Sizes[5] + Gap) + Gap, QImage::Format_ARGB32_Premultiplied);
    image.fill(colour);
    QPainter painter(&image);
    int y = Gap;
    for (const Sample &sample : all) {
        int x = Gap;
        for (const int size : Sizes) {
            painter.drawPixmap(x, y + (Sizes[5] - size) / 2,
                               gui::trayPixmap(sample.face, sample.stale, sample.amount, size));
            x += size + Gap;
        }
        y += Sizes[5] + Gap;
    }
    return image;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: contactsheet FILE.png [MAGNIFICATION]\n";
        return 2;
    }
    const int magnification = arguments.size() > 2 ? std::clamp(arguments[2].toInt(), 1, 8) : 1;
    const QImage panels[]{panel(QColor(0xf2, 0xf2, 0xf2)), panel(QColor(0x80, 0x80, 0x80)),
                          panel(QColor(0x1e, 0x1e, 0x1e))};
    QImage sheet(panels[0].width() * 3, panels[0].height(), QImage::Format_RGB32);
    QPainter painter(&sheet);
    for (int i = 0; i < 3; ++i)
        painter.drawImage(i * panels[0].width(), 0, panels[i]);
    painter.end();
    return sheet.scaled(sheet.size() * magnification).save(arguments[1]) ? 0 : 1;
}
