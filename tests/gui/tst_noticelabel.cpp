// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/noticelabel.h"

#include "pixels.h"
#include "support/patience.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNoticeLabel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesNoRoomWithoutASentence();
    void marksTroubleByMoreThanColour();
    void showsMarkupAsItIs();
    void staysLegibleWhenTheColoursChange_data();
    void staysLegibleWhenTheColoursChange();
};

void TestNoticeLabel::takesNoRoomWithoutASentence()
{
    gui::NoticeLabel label;
    QVERIFY(label.isHidden());
    label.showTrouble(u"Broken."_s);
    QVERIFY(!label.isHidden());
    label.showTrouble({});
    QVERIFY(label.isHidden());
}

void TestNoticeLabel::marksTroubleByMoreThanColour()
{
    gui::NoticeLabel label;
    label.showRemark(u"Asking."_s);
    QCOMPARE(label.text(), u"Asking."_s);
    label.showTrouble(u"Broken %1."_s);
    QCOMPARE(label.text(), u"⚠ Broken %1."_s);
    QVERIFY(label.hasTrouble());
    label.showSuccess(u"Works."_s);
    QCOMPARE(label.text(), u"✓ Works."_s);
    QVERIFY(!label.hasTrouble());
}

void TestNoticeLabel::showsMarkupAsItIs()
{
    gui::NoticeLabel label;
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void TestNoticeLabel::staysLegibleWhenTheColoursChange_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("text");
    QTest::newRow("light") << QColor(0xef, 0xef, 0xef) << QColor(Qt::black);
    QTest::newRow("dark") << QColor(0x2d, 0x2d, 0x30) << QColor(Qt::white);
}

void TestNoticeLabel::staysLegibleWhenTheColoursChange()
{
    QFETCH(QColor, window);
    QFETCH(QColor, text);
    gui::NoticeLabel trouble;
    gui::NoticeLabel success;
    trouble.showTrouble(u"Broken."_s);
    success.showSuccess(u"Works."_s);

    const QPalette before = QApplication::palette();
    QPalette palette = before;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    QApplication::setPalette(palette);
    for (const gui::NoticeLabel *label : {&trouble, &success})
        QTRY_VERIFY(contrast(label->palette().color(QPalette::WindowText), window) >= 4.5);
    QApplication::setPalette(before);
}

QTEST_MAIN(TestNoticeLabel)
#include "tst_noticelabel.moc"
