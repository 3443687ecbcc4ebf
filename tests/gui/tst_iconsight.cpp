// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/faceart.h"
#include "traypictures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::IconStyle;
using domain::PanelTone;
using gui::TrayPicture;
using presentation::Face;

namespace {

/// \p face with something to show in \p style.
TrayPicture pictureWith(Face face, IconStyle style, PanelTone tone, bool stale = false)
{
    return {.face = face, .stale = stale, .amount = u"738"_s, .share = 0.5, .style = style, .tone = tone};
}

void addStylesTonesAndSizes(int smallest)
{
    QTest::addColumn<IconStyle>("style");
    QTest::addColumn<NamedTone>("tone");
    QTest::addColumn<int>("size");
    for (const NamedStyle &style : EveryStyle) {
        for (const NamedTone &tone : EveryTone) {
            for (const int size : EverySize) {
                if (size >= smallest)
                    QTest::addRow("%s, %s, %d px", style.name, tone.name, size) << style.style << tone << size;
            }
        }
    }
}

/// What a straight way into \p image meets first, as deep as an edge and the blends beside it are.
QList<QColor> outlineFrom(const QImage &image, QPoint at, QPoint step)
{
    const int depth = std::max(1, qRound(image.width() / 20.0)) + 2;
    while (image.rect().contains(at) && image.pixelColor(at).alpha() < 128)
        at += step;
    QList<QColor> pixels;
    for (int i = 0; i < depth && image.rect().contains(at); ++i, at += step)
        pixels << image.pixelColor(at);
    return pixels;
}

/// What stands for the picture's outline: about the middle of each side, as wide as \p width pixels.
QList<QList<QColor>> outlineOf(const QImage &image, int width)
{
    const int last = image.width() - 1;
    const int first = (image.width() - width) / 2;
    QList<QList<QColor>> outline(4);
    for (int i = first; i < first + width; ++i) {
        outline[0] << outlineFrom(image, {0, i}, {1, 0});
        outline[1] << outlineFrom(image, {last, i}, {-1, 0});
        outline[2] << outlineFrom(image, {i, 0}, {0, 1});
        outline[3] << outlineFrom(image, {i, last}, {0, -1});
    }
    return outline;
}

} // namespace

Q_DECLARE_METATYPE(NamedTone)

/// What eyes need, measured from the pixels that a panel gets.
class TestIconSight : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isLegibleOnItsPlate_data() { addStylesTonesAndSizes(16); }
    void isLegibleOnItsPlate();
    void standsOutFromItsPanels_data() { addStylesTonesAndSizes(16); }
    void standsOutFromItsPanels();
    void tellsEveryFaceByShapeInEverySight_data() { addStylesTonesAndSizes(22); }
    void tellsEveryFaceByShapeInEverySight();
    void tellsAnOldAmountByShapeInEverySight_data() { addStylesTonesAndSizes(16); }
    void tellsAnOldAmountByShapeInEverySight();
    void tellsEveryFaceByColour_data();
    void tellsEveryFaceByColour();
};

void TestIconSight::isLegibleOnItsPlate()
{
    QFETCH(IconStyle, style);
    QFETCH(NamedTone, tone);
    QFETCH(int, size);
    for (const NamedFace &each : EveryFace) {
        const QColor plate = plateColour(each.face, tone.tone, size);
        for (const bool stale : {false, true}) {
            const QImage image = painted(pictureWith(each.face, style, tone.tone, stale), size);
            int legible = 0;
            const QRect middle = image.rect().adjusted(size / 5, size / 5, -size / 5, -size / 5);
            for (int y = middle.top(); y <= middle.bottom(); ++y) {
                for (int x = middle.left(); x <= middle.right(); ++x)
                    legible += contrast(image.pixelColor(x, y), plate) >= 4.5 ? 1 : 0;
            }
            QVERIFY2(legible >= size * size * 0.03,
                     qPrintable(u"%1: %2"_s.arg(QLatin1StringView(each.name)).arg(legible)));
        }
    }
}

void TestIconSight::standsOutFromItsPanels()
{
    QFETCH(IconStyle, style);
    QFETCH(NamedTone, tone);
    QFETCH(int, size);
    for (const NamedFace &each : EveryFace) {
        for (const bool stale : {false, true}) {
            if (stale && !gui::canHaveAmount(each.face))
                continue; // no amount, no old amount
            // The edge of an old amount is dashed: a dash and a gap of it are seen together.
            const int width = stale ? 4 * std::max(1, qRound(size / 20.0)) : 1;
            const QImage image = painted(pictureWith(each.face, style, tone.tone, stale), size);
            for (const QList<QColor> &pixels : outlineOf(image, width)) {
                for (int grey = tone.darkest; grey <= tone.lightest; grey += 3) {
                    const double best = bestContrast(pixels, QColor(grey, grey, grey));
                    QVERIFY2(best >= 3,
                             qPrintable(u"%1, grey %2: %3"_s.arg(QLatin1StringView(each.name)).arg(grey).arg(best)));
                }
            }
        }
    }
}

void TestIconSight::tellsEveryFaceByShapeInEverySight()
{
    QFETCH(IconStyle, style);
    QFETCH(NamedTone, tone);
    QFETCH(int, size);
    for (const Sight &sight : EverySight) {
        QList<QByteArray> shapes;
        for (const NamedFace &each : EveryFace) {
            const QByteArray shape = shapeOf(pictureWith(each.face, style, tone.tone), size, sight);
            for (qsizetype i = 0; i < shapes.size(); ++i) {
                const double different = shareOfDifferentPixels(shape, shapes[i]);
                QVERIFY2(different >= 0.07,
                         qPrintable(u"%1, %2 and %3: %4"_s
                                        .arg(QLatin1StringView(sight.name), QLatin1StringView(each.name),
                                             QLatin1StringView(EveryFace[i].name))
                                        .arg(different)));
            }
            shapes << shape;
        }
    }
}

void TestIconSight::tellsAnOldAmountByShapeInEverySight()
{
    QFETCH(IconStyle, style);
    QFETCH(NamedTone, tone);
    QFETCH(int, size);
    for (const Sight &sight : EverySight) {
        for (const NamedFace &each : EveryFace) {
            const QByteArray fresh = shapeOf(pictureWith(each.face, style, tone.tone), size, sight);
            const QByteArray old = shapeOf(pictureWith(each.face, style, tone.tone, true), size, sight);
            const double different = shareOfDifferentPixels(fresh, old);
            QVERIFY2(
                different >= 0.07,
                qPrintable(
                    u"%1, %2: %3"_s.arg(QLatin1StringView(sight.name), QLatin1StringView(each.name)).arg(different)));
        }
    }
}

void TestIconSight::tellsEveryFaceByColour_data()
{
    QTest::addColumn<NamedTone>("tone");
    for (const NamedTone &tone : EveryTone)
        QTest::newRow(tone.name) << tone;
}

/// In common sight alone: with two kinds of cones left, nine colours cannot all be told apart, which is why each face
/// has its shape.
void TestIconSight::tellsEveryFaceByColour()
{
    QFETCH(NamedTone, tone);
    for (const NamedFace &one : EveryFace) {
        for (const NamedFace &other : EveryFace) {
            if (one.face == other.face)
                continue;
            const double distance =
                colourDistance(plateColour(one.face, tone.tone, 48), plateColour(other.face, tone.tone, 48));
            QVERIFY2(
                distance >= 15,
                qPrintable(
                    u"%1 and %2: %3"_s.arg(QLatin1StringView(one.name), QLatin1StringView(other.name)).arg(distance)));
        }
    }
}

QTEST_MAIN(TestIconSight)
#include "tst_iconsight.moc"
