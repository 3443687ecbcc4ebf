// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/faceart.h"
#include "gui/glyphart.h"

#include "traypictures.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::IconStyle;
using domain::PanelTone;
using gui::TrayPicture;
using presentation::Face;

namespace {

QImage number(Face face, const QString &amount, int size, bool stale = false)
{
    return painted({.face = face, .stale = stale, .amount = amount}, size);
}

QImage gauge(Face face, std::optional<double> share, int size)
{
    return painted({.face = face, .share = share, .style = IconStyle::Gauge}, size);
}

/// Pixels of \p column that have not the colour of the plate or its edge.
int filledRows(const QImage &image, int column, Face face)
{
    const QColor level = gui::coloursOf(face, PanelTone::Automatic).level;
    int rows = 0;
    for (int y = 0; y < image.height(); ++y)
        rows += image.pixelColor(column, y) == level ? 1 : 0;
    return rows;
}

/// Everything but the outermost pixels, which are the edge.
QRect inner(const QImage &image)
{
    const int edge = std::max(2, image.width() / 16);
    return image.rect().adjusted(edge, edge, -edge, -edge);
}

/// Where something is written on the plate of a healthy face, whose corners do not count.
QRect inkOf(const QImage &image)
{
    QRect ink;
    const QRect within = inner(image);
    const QColor plate = image.pixelColor(within.center().x(), within.top());
    const int corner = image.width() * 3 / 10 + 1;
    const QRect middle = image.rect().adjusted(corner, 0, -corner, 0);
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            const bool inCorner = !middle.contains(x, 0) && !middle.contains(y, 0);
            if (!inCorner && contrast(image.pixelColor(x, y), plate) >= 2)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

/// The decimal point that is written in \p image and the columns free of ink beside it, in pixels.
struct Point {
    int before = 0;
    int width = 0;
    int behind = 0;
};

Point pointOf(const QImage &image)
{
    const QRect ink = inkOf(image);
    const QColor plate = image.pixelColor(ink.center().x(), inner(image).top());
    const auto isWritten = [&](int x, int top, int bottom) {
        for (int y = top; y <= bottom; ++y) {
            if (contrast(image.pixelColor(x, y), plate) >= 2)
                return true;
        }
        return false;
    };
    const int low = ink.bottom() - ink.height() / 4 + 1; // nothing but a point is lower than this and not higher
    const auto isFree = [&](int x) {
        return ink.left() < x && x < ink.right() && !isWritten(x, ink.top(), ink.bottom());
    };
    const auto isPoint = [&](int x) { return isWritten(x, low, ink.bottom()) && !isWritten(x, ink.top(), low - 1); };
    Point point;
    int x = ink.left();
    while (x <= ink.right() && !(isPoint(x) && isFree(x - 1)))
        ++x;
    for (int left = x - 1; isFree(left); --left)
        ++point.before;
    for (; x <= ink.right() && isPoint(x); ++x)
        ++point.width;
    for (; isFree(x); ++x)
        ++point.behind;
    return point;
}

/// As a compositor shows the picture of scale 2 at a scale of 1.5.
QImage shrunk(const QImage &image)
{
    QImage small(image.size() * 3 / 4, QImage::Format_ARGB32_Premultiplied);
    small.fill(Qt::transparent);
    QPainter painter(&small);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(small.rect()), image);
    painter.end();
    return small.convertToFormat(QImage::Format_ARGB32);
}

presentation::IconView healthyView()
{
    presentation::IconView view;
    view.face = Face::Healthy;
    view.amount = u"4.3k"_s;
    view.share = 0.5;
    return view;
}

void addFacesAndSizes()
{
    QTest::addColumn<Face>("face");
    QTest::addColumn<int>("size");
    for (const NamedFace &each : EveryFace) {
        for (const int size : EverySize)
            QTest::addRow("%s, %d px", each.name, size) << each.face << size;
    }
}

} // namespace

Q_DECLARE_METATYPE(NamedTone)

class TestIconPainter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersTheSizesOfIconsAtTheUsualScales();
    void sendsLittleWithEachChange();
    void paintsASizeThatIsNotOfferedAtItsOwnSize();
    void keepsNoPictureThatAPanelHasFetched();
    void paintsForTheSize_data() { addFacesAndSizes(); }
    void paintsForTheSize();
    void givesEveryFaceASymbolOfItsOwn();
    void isTheSamePictureWhileNothingVisibleChanges();
    void isAnotherPictureWhenSomethingVisibleChanges();
    void writesTheAmountAsLargeAsItCan_data();
    void writesTheAmountAsLargeAsItCan();
    void writesThreeCharactersAndAPointNinePixelsHigh_data();
    void writesThreeCharactersAndAPointNinePixelsHigh();
    void neverLosesThePoint_data();
    void neverLosesThePoint();
    void reachesTheEdgeOfTheSlot_data() { addFacesAndSizes(); }
    void reachesTheEdgeOfTheSlot();
    void writesLongAmountsWithoutTheirTenthWhereTheyWouldNotFit();
    void writesTheDecimalPointOfEveryLocale();
    void hasMoreRoomForTheAmountOnAKnownPanel();
    void keepsTheAmountInTroubleWhereItFits_data();
    void keepsTheAmountInTroubleWhereItFits();
    void fillsTheGaugeToTheShare_data();
    void fillsTheGaugeToTheShare();
    void fillsTheBarOfTroubleToTheShare_data() { addFacesAndSizes(); }
    void fillsTheBarOfTroubleToTheShare();
    void tellsAnUnknownShareFromNone_data() { addFacesAndSizes(); }
    void tellsAnUnknownShareFromNone();
};

void TestIconPainter::offersTheSizesOfIconsAtTheUsualScales()
{
    const QIcon icon = gui::trayIcon({.face = Face::Healthy, .amount = u"4.3k"_s});
    QList<int> sizes;
    for (const QSize &size : icon.availableSizes())
        sizes << size.width();
    std::sort(sizes.begin(), sizes.end());
    QCOMPARE(sizes, QList<int>({16, 22, 24, 32, 33, 36, 44, 48}));
}

/// All offered pictures are sent over D-Bus with each change, four bytes a pixel.
void TestIconPainter::sendsLittleWithEachChange()
{
    int bytes = 0;
    for (const QSize &size : gui::trayIcon({.face = Face::Healthy}).availableSizes())
        bytes += 4 * size.width() * size.height();
    QVERIFY2(bytes <= 36'000, qPrintable(QString::number(bytes)));
}

void TestIconPainter::paintsASizeThatIsNotOfferedAtItsOwnSize()
{
    const TrayPicture picture{.face = Face::Healthy, .amount = u"4.3k"_s};
    QCOMPARE(gui::trayIcon(picture).pixmap(40).toImage(), gui::trayPixmap(picture, 40).toImage());
}

/// Kept ones would fill QPixmapCache, and have a timer look after them.
void TestIconPainter::keepsNoPictureThatAPanelHasFetched()
{
    const QIcon icon = gui::trayIcon({.face = Face::Healthy, .amount = u"4.3k"_s});
    QVERIFY(icon.pixmap(22).cacheKey() != icon.pixmap(22).cacheKey());
}

void TestIconPainter::paintsForTheSize()
{
    QFETCH(Face, face);
    QFETCH(int, size);
    const QPixmap pixmap = gui::trayPixmap({.face = face, .amount = u"738"_s}, size);
    QCOMPARE(pixmap.size(), QSize(size, size));
    QCOMPARE(pixmap.devicePixelRatio(), 1.0);
    QVERIFY2(pixmap.toImage().pixelColor(size / 2, size - size / 3).alpha() == 255, "the plate is opaque");
}

void TestIconPainter::givesEveryFaceASymbolOfItsOwn()
{
    const QRectF box(0, 0, 16, 16);
    for (const NamedFace &one : EveryFace) {
        QVERIFY(!gui::symbolOf(one.face, box).isEmpty());
        for (const NamedFace &other : EveryFace)
            QCOMPARE(gui::symbolOf(one.face, box) == gui::symbolOf(other.face, box), one.face == other.face);
    }
}

void TestIconPainter::isTheSamePictureWhileNothingVisibleChanges()
{
    presentation::IconView view = healthyView();
    presentation::IconView later = view;
    later.share = 0.501;
    QCOMPARE(gui::pictureOf(later), gui::pictureOf(view));

    later.amount = u"4.2k"_s;
    view.style = later.style = IconStyle::Gauge;
    QCOMPARE(gui::pictureOf(later), gui::pictureOf(view));

    later.share = 0.2;
    view.style = later.style = IconStyle::Symbol;
    QCOMPARE(gui::pictureOf(later), gui::pictureOf(view));
}

void TestIconPainter::isAnotherPictureWhenSomethingVisibleChanges()
{
    const auto painting = [](const presentation::IconView &view) { return painted(gui::pictureOf(view), 22); };
    const presentation::IconView view = healthyView();
    QList<presentation::IconView> others(6, view);
    others[0].amount = u"4.2k"_s;
    others[1].face = Face::Low;
    others[2].stale = true;
    others[3].style = IconStyle::Gauge;
    others[4].tone = PanelTone::Dark;
    others[5].troubleElsewhere = true;
    for (const presentation::IconView &other : others) {
        QVERIFY(gui::pictureOf(other) != gui::pictureOf(view));
        QVERIFY(painting(other) != painting(view));
    }
    presentation::IconView emptier = others[3];
    emptier.share = 0.4;
    QVERIFY(painting(emptier) != painting(others[3]));
}

void TestIconPainter::writesTheAmountAsLargeAsItCan_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<int>("size");
    for (const char *amount : {"999", "4.3k", "738", "12k", "1.2M", "120k"}) {
        for (const int size : EverySize)
            QTest::addRow("%s, %d px", amount, size) << QString::fromLatin1(amount) << size;
    }
}

void TestIconPainter::writesTheAmountAsLargeAsItCan()
{
    QFETCH(QString, amount);
    QFETCH(int, size);
    const QImage image = number(Face::Healthy, amount, size);
    const QRect ink = inkOf(image);
    QVERIFY2(ink.width() >= size * 0.6, qPrintable(QString::number(ink.width())));
    QVERIFY2(ink.height() >= size * 0.31, qPrintable(QString::number(ink.height())));
}

void TestIconPainter::writesThreeCharactersAndAPointNinePixelsHigh_data()
{
    QTest::addColumn<QString>("amount");
    for (const char *amount : {"999", "4.3k", "2.7k", "9.9k", "1.2M", "85", "120k"})
        QTest::newRow(amount) << QString::fromLatin1(amount);
}

/// Of a healthy face; the others' digits are drawn alike, in the room that their plates have.
void TestIconPainter::writesThreeCharactersAndAPointNinePixelsHigh()
{
    QFETCH(QString, amount);
    for (const NamedTone &tone : EveryTone) {
        const QRect ink = inkOf(painted({.face = Face::Healthy, .amount = amount, .tone = tone.tone}, 22));
        QVERIFY2(ink.height() >= 9, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(tone.name)).arg(ink.height())));
    }
}

void TestIconPainter::neverLosesThePoint_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<NamedTone>("tone");
    QTest::addColumn<int>("size");
    for (const char *amount : {"4.3k", "2.7k", "9.9k", "1.5k", "1.2M", "-1.2k"}) {
        for (const NamedTone &tone : EveryTone) {
            for (const int size : EverySize) {
                if (size >= 22)
                    QTest::addRow("%s, %s, %d px", amount, tone.name, size)
                        << QString::fromLatin1(amount) << tone << size;
            }
        }
    }
}

/// A lost point makes ten times as much of the amount.
void TestIconPainter::neverLosesThePoint()
{
    QFETCH(QString, amount);
    QFETCH(NamedTone, tone);
    QFETCH(int, size);
    const QImage image = painted({.face = Face::Healthy, .amount = amount, .tone = tone.tone}, size);
    const Point point = pointOf(image);
    const QString found = u"%1, %2, %3"_s.arg(point.before).arg(point.width).arg(point.behind);
    const bool tooLong = size <= 24 && (amount == "1.2M"_L1 || amount == "-1.2k"_L1);
    const int least = size >= 44 && amount != "-1.2k"_L1 ? 3 : 2;
    QVERIFY2(point.before >= least && point.behind >= (tooLong ? 1 : least), qPrintable(found));
    QVERIFY2(point.width >= (tooLong ? 1 : least), qPrintable(found));
    if (size % 4 == 0 && size >= 32) {
        const Point small = pointOf(shrunk(image));
        QVERIFY2(small.before >= 1 && small.width >= 1 && small.behind >= 1, "at a scale of 1.5");
    }
}

void TestIconPainter::reachesTheEdgeOfTheSlot()
{
    QFETCH(Face, face);
    QFETCH(int, size);
    const QImage image = painted({.face = face, .amount = u"738"_s}, size);
    const int middle = size / 2;
    QVERIFY(image.pixelColor(0, middle).alpha() >= 128);
    QVERIFY(image.pixelColor(size - 1, middle).alpha() >= 128);
    if (face != Face::Waiting) { // lower than wide, to be unlike the others
        QVERIFY(image.pixelColor(middle, 0).alpha() >= 128);
        QVERIFY(image.pixelColor(middle, size - 1).alpha() >= 128);
    }
}

void TestIconPainter::writesLongAmountsWithoutTheirTenthWhereTheyWouldNotFit()
{
    QCOMPARE(number(Face::Depleted, u"-1.2k"_s, 16), number(Face::Depleted, u"-1k"_s, 16));
    QVERIFY(number(Face::Depleted, u"-1.2k"_s, 22) != number(Face::Depleted, u"-1k"_s, 22));
}

void TestIconPainter::writesTheDecimalPointOfEveryLocale()
{
    const QImage whole = number(Face::Healthy, u"12k"_s, 32);
    const QImage point = number(Face::Healthy, u"1.2k"_s, 32);
    const QImage comma = number(Face::Healthy, u"1,2k"_s, 32);
    QVERIFY(point != whole);
    QVERIFY(comma != point);
    QCOMPARE(number(Face::Healthy, u"1\u066b2k"_s, 32), comma); // Arabic
}

void TestIconPainter::hasMoreRoomForTheAmountOnAKnownPanel()
{
    const auto heightOn = [](PanelTone tone) {
        return inkOf(painted({.face = Face::Healthy, .amount = u"738"_s, .tone = tone}, 22)).height();
    };
    QVERIFY(heightOn(PanelTone::Light) > heightOn(PanelTone::Automatic));
    QVERIFY(heightOn(PanelTone::Dark) > heightOn(PanelTone::Automatic));
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
    for (const int size : EverySize) {
        const bool shown = number(face, u"738"_s, size) != number(face, u"12"_s, size);
        QCOMPARE(shown, size >= 22);
    }
}

void TestIconPainter::fillsTheGaugeToTheShare_data()
{
    QTest::addColumn<int>("size");
    for (const int size : EverySize)
        QTest::addRow("%d px", size) << size;
}

void TestIconPainter::fillsTheGaugeToTheShare()
{
    QFETCH(int, size);
    const int column = size / 2 - 1; // beside the marks
    const int full = filledRows(gauge(Face::Healthy, 1, size), column, Face::Healthy);
    QVERIFY2(full >= size * 0.7, qPrintable(QString::number(full)));
    QCOMPARE(filledRows(gauge(Face::Healthy, 0, size), column, Face::Healthy), 0);
    QCOMPARE(filledRows(gauge(Face::Healthy, 0.001, size), column, Face::Healthy), 1);
    for (int percent = 10; percent <= 100; percent += 5) {
        const int rows = filledRows(gauge(Face::Healthy, percent / 100.0, size), column, Face::Healthy);
        QVERIFY2(std::abs(rows - full * percent / 100.0) <= 0.5, qPrintable(u"%1 %: %2"_s.arg(percent).arg(rows)));
    }
}

/// Whatever marks there are beside it.
void TestIconPainter::fillsTheBarOfTroubleToTheShare()
{
    QFETCH(Face, face);
    QFETCH(int, size);
    if (!presentation::isProblem(face))
        return; // is a vessel
    for (const int marks : {0, 1, 2, 3}) {
        const auto filledColumns = [&](double share) {
            const auto picture = [&](double each) {
                return painted({.face = face,
                                .stale = (marks & 1) != 0,
                                .troubleElsewhere = (marks & 2) != 0,
                                .share = each,
                                .style = IconStyle::Gauge},
                               size);
            };
            return differenceOf(picture(share), picture(0)).width();
        };
        const int full = filledColumns(1);
        QVERIFY2(full >= size * 0.5, qPrintable(u"marks %1: %2"_s.arg(marks).arg(full)));
        for (int percent = 10; percent <= 100; percent += 10) {
            const int columns = filledColumns(percent / 100.0);
            QVERIFY2(std::abs(columns - full * percent / 100.0) <= 0.5,
                     qPrintable(u"marks %1, %2 %: %3"_s.arg(marks).arg(percent).arg(columns)));
        }
    }
}

void TestIconPainter::tellsAnUnknownShareFromNone()
{
    QFETCH(Face, face);
    QFETCH(int, size);
    if (!gui::canHaveAmount(face))
        return; // has no gauge at all
    const TrayPicture unknown{.face = face, .style = IconStyle::Gauge};
    const TrayPicture none{.face = face, .share = 0.0, .style = IconStyle::Gauge};
    const double different = shareOfDifferentPixels(shapeOf(unknown, size), shapeOf(none, size));
    QVERIFY2(different >= 0.05, qPrintable(QString::number(different)));
}

QTEST_MAIN(TestIconPainter)
#include "tst_iconpainter.moc"
