// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/faceart.h"
#include "gui/iconpainter.h"

#include "pixels.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::Face;

namespace {

struct NamedFace {
    const char *name;
    Face face;
};

constexpr NamedFace everyFace[]{
    {"not configured", Face::NotConfigured},
    {"waiting", Face::Waiting},
    {"healthy", Face::Healthy},
    {"low", Face::Low},
    {"critical", Face::Critical},
    {"depleted", Face::Depleted},
    {"key trouble", Face::KeyTrouble},
    {"offline", Face::Offline},
    {"service trouble", Face::ServiceTrouble},
};
constexpr int everySize[]{16, 22, 24, 32, 48, 64};

QImage painted(Face face, const QString &amount, int size, bool stale = false)
{
    return gui::trayPixmap(face, stale, amount, size).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The colour that most of the picture has when no amount covers the plate.
QColor plateColour(Face face, int size)
{
    const QImage image = painted(face, u"–"_s, size);
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                ++counts[image.pixel(x, y)];
        }
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return QColor(most.key());
}

/// The picture without its colours: what is outside, what is plate, and what is drawn on it.
QByteArray shapeOf(Face face, const QString &amount, int size, bool stale = false)
{
    const QImage image = painted(face, amount, size, stale);
    const QColor plate = plateColour(face, size);
    QByteArray shape;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) < 128)
                shape += ' ';
            else
                shape += contrast(image.pixelColor(x, y), plate) < 2 ? '.' : '#';
        }
    }
    return shape;
}

double shareOfDifferentPixels(const QByteArray &one, const QByteArray &other)
{
    int different = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        different += one[i] != other[i] ? 1 : 0;
    return double(different) / double(one.size());
}

/// Everything but the outermost pixels, which are the edge.
QRect inner(const QImage &image)
{
    const int edge = std::max(2, image.width() / 16);
    return image.rect().adjusted(edge, edge, -edge, -edge);
}

void addFacesAndSizes()
{
    QTest::addColumn<Face>("face");
    QTest::addColumn<int>("size");
    for (const NamedFace &each : everyFace) {
        for (const int size : everySize)
            QTest::addRow("%s, %d px", each.name, size) << each.face << size;
    }
}

} // namespace

class TestIconPainter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasEverySizeThatAPanelAsksFor();
    void paintsForTheSize_data() { addFacesAndSizes(); }
    void paintsForTheSize();
    void differsInShapeFromEveryOtherFace_data() { addFacesAndSizes(); }
    void differsInShapeFromEveryOtherFace();
    void givesEveryTroubleAGlyphOfItsOwn();
    void differsInColourFromEveryOtherFace();
    void marksAnOldAmountByShape_data() { addFacesAndSizes(); }
    void marksAnOldAmountByShape();
    void isLegibleOnItsPlate_data() { addFacesAndSizes(); }
    void isLegibleOnItsPlate();
    void standsOutFromLightAndDarkPanels_data() { addFacesAndSizes(); }
    void standsOutFromLightAndDarkPanels();
    void writesTheAmountAsLargeAsItCan_data();
    void writesTheAmountAsLargeAsItCan();
    void keepsTheAmountInTroubleWhereItFits_data();
    void keepsTheAmountInTroubleWhereItFits();
};

void TestIconPainter::hasEverySizeThatAPanelAsksFor()
{
    const QIcon icon = gui::trayIcon(Face::Healthy, false, u"4.3k"_s);
    QList<int> sizes;
    for (const QSize &size : icon.availableSizes())
        sizes << size.width();
    std::sort(sizes.begin(), sizes.end());
    QCOMPARE(sizes, QList<int>(std::begin(everySize), std::end(everySize)));
}

void TestIconPainter::paintsForTheSize()
{
    QFETCH(Face, face);
    QFETCH(int, size);
    const QPixmap pixmap = gui::trayPixmap(face, false, u"738"_s, size);
    QCOMPARE(pixmap.size(), QSize(size, size));
    QCOMPARE(pixmap.devicePixelRatio(), 1.0);
    QVERIFY2(pixmap.toImage().pixelColor(size / 2, size - size / 3).alpha() == 255, "the plate is opaque");
}

void TestIconPainter::differsInShapeFromEveryOtherFace()
{
    QFETCH(Face, face);
    QFETCH(int, size);
    for (const QString &amount : {u"738"_s, u"–"_s}) {
        const QByteArray shape = shapeOf(face, amount, size);
        for (const NamedFace &other : everyFace) {
            if (other.face == face)
                continue;
            const double different = shareOfDifferentPixels(shape, shapeOf(other.face, amount, size));
            QVERIFY2(different >= 0.07, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(other.name)).arg(different)));
        }
    }
}

void TestIconPainter::givesEveryTroubleAGlyphOfItsOwn()
{
    const QRectF box(0, 0, 16, 16);
    const Face withGlyph[]{Face::NotConfigured, Face::Waiting, Face::KeyTrouble, Face::Offline, Face::ServiceTrouble};
    for (const Face one : withGlyph) {
        QVERIFY(!gui::glyphOf(one, box).isEmpty());
        for (const Face other : withGlyph)
            QCOMPARE(gui::glyphOf(one, box) == gui::glyphOf(other, box), one == other);
    }
}

void TestIconPainter::differsInColourFromEveryOtherFace()
{
    QSet<QRgb> colours;
    for (const NamedFace &each : everyFace)
        colours.insert(plateColour(each.face, 48).rgb());
    QCOMPARE(colours.size(), qsizetype(std::size(everyFace)));
}

void TestIconPainter::marksAnOldAmountByShape()
{
    QFETCH(Face, face);
    QFETCH(int, size);
    const QByteArray fresh = shapeOf(face, u"738"_s, size, false);
    const QByteArray stale = shapeOf(face, u"738"_s, size, true);
    QVERIFY(shareOfDifferentPixels(fresh, stale) >= 0.04);
}

void TestIconPainter::isLegibleOnItsPlate()
{
    QFETCH(Face, face);
    QFETCH(int, size);
    for (const bool stale : {false, true}) {
        const QImage image = painted(face, u"738"_s, size, stale);
        const QColor plate = plateColour(face, size);
        double best = 0;
        for (int y = size / 4; y < size * 3 / 4; ++y) {
            for (int x = inner(image).left(); x <= inner(image).right(); ++x)
                best = std::max(best, contrast(image.pixelColor(x, y), plate));
        }
        QVERIFY2(best >= 4.5, qPrintable(QString::number(best)));
    }
}

void TestIconPainter::standsOutFromLightAndDarkPanels()
{
    QFETCH(Face, face);
    QFETCH(int, size);
    const QImage image = painted(face, u"738"_s, size);
    const QColor plate = plateColour(face, size);
    const QColor edge = image.pixelColor(0, size / 2 - 1);
    QVERIFY(edge.alpha() > 128);
    for (int grey = 0; grey <= 255; grey += 5) {
        if (grey > 140 && grey < 180)
            continue; // neither light nor dark: no panel
        const QColor panel(grey, grey, grey);
        const double best = std::max(contrast(edge, panel), contrast(plate, panel));
        QVERIFY2(best >= 3, qPrintable(u"grey %1: %2"_s.arg(grey).arg(best)));
    }
}

void TestIconPainter::writesTheAmountAsLargeAsItCan_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<int>("size");
    for (const char *amount : {"4.3k", "738", "12k", "1.2M"}) {
        for (const int size : everySize)
            QTest::addRow("%s, %d px", amount, size) << QString::fromLatin1(amount) << size;
    }
}

void TestIconPainter::writesTheAmountAsLargeAsItCan()
{
    QFETCH(QString, amount);
    QFETCH(int, size);
    const QImage image = painted(Face::Healthy, amount, size);
    const QColor plate = plateColour(Face::Healthy, size);
    QRect ink;
    for (int y = inner(image).top(); y <= inner(image).bottom(); ++y) {
        for (int x = inner(image).left(); x <= inner(image).right(); ++x) {
            if (contrast(image.pixelColor(x, y), plate) >= 2)
                ink |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY2(ink.width() >= size * 0.7, qPrintable(QString::number(ink.width())));
    QVERIFY2(ink.height() >= size * 0.37, qPrintable(QString::number(ink.height())));
}

void TestIconPainter::keepsTheAmountInTroubleWhereItFits_data()
{
    QTest::addColumn<Face>("face");
    QTest::newRow("key trouble") << Face::KeyTrouble;
    QTest::newRow("offline") << Face::Offline;
    QTest::newRow("service trouble") << Face::ServiceTrouble;
}

void TestIconPainter::keepsTheAmountInTroubleWhereItFits()
{
    QFETCH(Face, face);
    for (const int size : everySize) {
        const bool shown = painted(face, u"738"_s, size) != painted(face, u"12"_s, size);
        QCOMPARE(shown, size >= 22);
    }
}

QTEST_MAIN(TestIconPainter)
#include "tst_iconpainter.moc"
