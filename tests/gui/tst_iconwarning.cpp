// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/faceart.h"
#include "traypictures.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using domain::IconStyle;
using gui::TrayPicture;
using presentation::Face;

namespace {

/// The room of the mark and of what surrounds it: a face that is waiting differs in nothing else.
QRect markOf(int size, domain::PanelTone tone)
{
    TrayPicture picture{.face = Face::Waiting, .tone = tone};
    const QImage without = painted(picture, size);
    picture.troubleElsewhere = true;
    return differenceOf(painted(picture, size), without);
}

void addFaces()
{
    QTest::addColumn<NamedFace>("face");
    for (const NamedFace &each : EveryFace)
        QTest::newRow(each.name) << each;
}

/// Calls \p check with a picture of \p face in every style, on every panel, old or not, and with its size.
void forEveryPicture(Face face, const std::function<void(const TrayPicture &, const NamedTone &, int)> &check)
{
    for (const NamedStyle &style : EveryStyle) {
        for (const NamedTone &tone : EveryTone) {
            for (const bool stale : {false, true}) {
                if (stale && !gui::canHaveAmount(face))
                    continue;
                for (const int size : EverySize) {
                    check({.face = face,
                           .stale = stale,
                           .amount = u"738"_s,
                           .share = 0.5,
                           .style = style.style,
                           .tone = tone.tone},
                          tone, size);
                }
            }
        }
    }
}

TrayPicture marked(TrayPicture picture)
{
    picture.troubleElsewhere = true;
    return picture;
}

QString nameOf(const TrayPicture &picture, int size, double value)
{
    return u"style %1, tone %2, stale %3, %4 px: %5"_s.arg(int(picture.style))
        .arg(int(picture.tone))
        .arg(picture.stale)
        .arg(size)
        .arg(value);
}

} // namespace

Q_DECLARE_METATYPE(NamedFace)

/// The mark that another account needs attention, measured from the pixels that a panel gets.
class TestIconWarning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isLargeEnoughToBeSeen();
    void standsOutInEverySight_data() { addFaces(); }
    void standsOutInEverySight();
    void standsOutFromItsPanels_data() { addFaces(); }
    void standsOutFromItsPanels();
    void changesTheShapeInEverySight_data() { addFaces(); }
    void changesTheShapeInEverySight();
    void isUnlikeTheMarkOfAnOldAmount_data() { addFaces(); }
    void isUnlikeTheMarkOfAnOldAmount();
    void coversNoDigit_data() { addFaces(); }
    void coversNoDigit();
    void leavesEveryFaceItsShape();
};

/// As large as the digits of a long amount are.
void TestIconWarning::isLargeEnoughToBeSeen()
{
    for (const int size : EverySize) {
        const QRect mark = markOf(size, domain::PanelTone::Automatic);
        QVERIFY2(mark.width() >= size * 0.3 && mark.height() >= size * 0.27, qPrintable(QString::number(size)));
        QVERIFY(mark.right() < size / 2 && mark.top() > size / 2);
    }
}

/// The mark itself, not only what surrounds it: at least a fiftieth of the picture at 3:1 to the plate (WCAG 2.1,
/// 1.4.11).
void TestIconWarning::standsOutInEverySight()
{
    QFETCH(NamedFace, face);
    forEveryPicture(face.face, [&](const TrayPicture &picture, const NamedTone &tone, int size) {
        const QRect mark = markOf(size, tone.tone);
        const QImage image = painted(marked(picture), size);
        for (const Sight &sight : EverySight) {
            const QColor plate = seen(plateColour(picture.face, picture.tone, size), sight);
            int seenPixels = 0;
            for (int y = mark.top(); y <= mark.bottom(); ++y) {
                for (int x = mark.left(); x <= mark.right(); ++x)
                    seenPixels += contrast(seen(image.pixelColor(x, y), sight), plate) >= 3 ? 1 : 0;
            }
            QVERIFY2(seenPixels >= size * size * 0.02, qPrintable(nameOf(picture, size, seenPixels)));
        }
    });
}

/// Left of it and below it, where it may lie outside the plate. At 16 px its side is so short that no pixel is its own.
void TestIconWarning::standsOutFromItsPanels()
{
    QFETCH(NamedFace, face);
    forEveryPicture(face.face, [&](const TrayPicture &picture, const NamedTone &tone, int size) {
        if (size < 22)
            return;
        const QRect mark = markOf(size, tone.tone);
        const QImage image = painted(marked(picture), size);
        QList<QColor> left;
        for (int x = mark.left(); x <= mark.center().x(); ++x)
            left << image.pixelColor(x, mark.bottom() - mark.height() / 3);
        QList<QColor> below;
        for (int y = mark.center().y(); y <= mark.bottom(); ++y)
            below << image.pixelColor(mark.center().x(), y);
        for (const QList<QColor> &pixels : {left, below}) {
            for (int grey = tone.darkest; grey <= tone.lightest; grey += 3) {
                const double best = bestContrast(pixels, QColor(grey, grey, grey));
                QVERIFY2(best >= 3, qPrintable(nameOf(picture, size, best)));
            }
        }
    });
}

/// By 2.5 % of the pixels or more. It has 4 to 5 % of them, but a gauge that is filled has some of them as well.
void TestIconWarning::changesTheShapeInEverySight()
{
    QFETCH(NamedFace, face);
    forEveryPicture(face.face, [](const TrayPicture &picture, const NamedTone &, int size) {
        for (const Sight &sight : EverySight) {
            const double different =
                shareOfDifferentPixels(shapeOf(picture, size, sight), shapeOf(marked(picture), size, sight));
            QVERIFY2(different >= 0.025, qPrintable(nameOf(picture, size, different)));
        }
    });
}

void TestIconWarning::isUnlikeTheMarkOfAnOldAmount()
{
    QFETCH(NamedFace, face);
    if (!gui::canHaveAmount(face.face))
        return; // cannot be old
    forEveryPicture(face.face, [](const TrayPicture &picture, const NamedTone &, int size) {
        if (picture.stale)
            return;
        TrayPicture old = picture;
        old.stale = true;
        const double different = shareOfDifferentPixels(shapeOf(old, size), shapeOf(marked(picture), size));
        QVERIFY2(different >= 0.07, qPrintable(nameOf(picture, size, different)));
    });
}

/// What depends on the amount ends above the mark, in the columns that the mark has. The feet of a 7 and a k blend into
/// the row below, the first of what surrounds the mark.
void TestIconWarning::coversNoDigit()
{
    QFETCH(NamedFace, face);
    forEveryPicture(face.face, [](const TrayPicture &picture, const NamedTone &tone, int size) {
        if (picture.style != IconStyle::Number)
            return;
        const QRect mark = markOf(size, tone.tone);
        for (const QString &amount : {u"8"_s, u"88"_s, u"888"_s, u"8.8k"_s}) {
            TrayPicture other = picture;
            other.amount = amount;
            const auto columns = [&](const TrayPicture &each) {
                return painted(marked(each), size).copy(0, 0, mark.right() + 1, size);
            };
            const QRect digits = differenceOf(columns(picture), columns(other));
            QVERIFY2(digits.isEmpty() || digits.bottom() <= mark.top(),
                     qPrintable(nameOf(picture, size, digits.bottom())));
        }
    });
}

void TestIconWarning::leavesEveryFaceItsShape()
{
    for (const NamedStyle &style : EveryStyle) {
        for (const int size : EverySize) {
            if (size < 22)
                continue;
            QList<QByteArray> shapes;
            for (const NamedFace &each : EveryFace) {
                const TrayPicture picture{.face = each.face, .amount = u"738"_s, .share = 0.5, .style = style.style};
                const QByteArray shape = shapeOf(marked(picture), size);
                for (const QByteArray &other : std::as_const(shapes)) {
                    const double different = shareOfDifferentPixels(shape, other);
                    QVERIFY2(different >= 0.05,
                             qPrintable(QLatin1StringView(each.name) + u": "_s + nameOf(picture, size, different)));
                }
                shapes << shape;
            }
        }
    }
}

QTEST_MAIN(TestIconWarning)
#include "tst_iconwarning.moc"
