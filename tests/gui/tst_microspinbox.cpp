// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/microspinbox.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMicroSpinBox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesNoNeedlessZeros_data();
    void writesNoNeedlessZeros();
    void givesBackWhatItCannotShow();
    void takesWhatIsTyped();
};

void TestMicroSpinBox::writesNoNeedlessZeros_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("text");
    const QLocale german(u"de_DE"_s);
    const QLocale american(u"en_US"_s);
    QTest::newRow("whole") << american << qint64(500'000'000) << u"500"_s;
    QTest::newRow("one decimal") << american << qint64(500'500'000) << u"500.5"_s;
    QTest::newRow("nothing") << american << qint64(0) << u"0"_s;
    QTest::newRow("a price") << american << qint64(5'000) << u"0.005"_s;
    QTest::newRow("german") << german << qint64(1'500'250'000) << u"1.500,25"_s;
    QTest::newRow("a german thousand") << german << qint64(1'000'000'000) << u"1.000"_s;
}

void TestMicroSpinBox::writesNoNeedlessZeros()
{
    QFETCH(QLocale, locale);
    QFETCH(qint64, micros);
    gui::MicroSpinBox box;
    box.setLocale(locale);
    box.setDecimals(6);
    box.setMaximum(1e9);
    box.setGroupSeparatorShown(true);
    box.setMicros(micros);
    QTEST(box.text(), "text");
    QCOMPARE(box.micros(), micros);
}

void TestMicroSpinBox::givesBackWhatItCannotShow()
{
    gui::MicroSpinBox box;
    box.setDecimals(2);
    box.setMicros(1'234'567);
    QCOMPARE(box.micros(), qint64(1'234'567));
    box.setValue(2);
    QCOMPARE(box.micros(), qint64(2'000'000));
}

void TestMicroSpinBox::takesWhatIsTyped()
{
    gui::MicroSpinBox box;
    box.setLocale(QLocale(u"de_DE"_s));
    box.setMaximum(1e9);
    box.selectAll();
    QTest::keyClicks(&box, u"12,75"_s);
    QCOMPARE(box.micros(), qint64(12'750'000));
}

QTEST_MAIN(TestMicroSpinBox)
#include "tst_microspinbox.moc"
