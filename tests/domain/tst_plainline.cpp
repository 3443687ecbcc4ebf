// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plainline.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPlainLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextBecomesOneVisibleLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"Client A"_s << u"Client A"_s;
        QTest::newRow("line breaks") << u"\n one\r\ntwo\u2028three\u0085four\n"_s << u"one two three four"_s;
        QTest::newRow("control characters") << u"a\u0000b\u001b[31mc\u007f"_s << u"a b [31mc"_s;
        QTest::newRow("direction overrides") << u"a\u202eb\u2066c\u200f"_s << u"abc"_s;
        QTest::newRow("markup stays") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
        QTest::newRow("half a character") << u"a"_s + QChar(0xd83d) + u"b"_s << u"a\ufffdb"_s;
        QTest::newRow("beyond the first plane") << u"\U0001F600 東京"_s << u"\U0001F600 東京"_s;
        QTest::newRow("nothing visible") << u" \t\u200b\n"_s << QString();
    }
    void everyTextBecomesOneVisibleLine()
    {
        QFETCH(QString, text);
        QTEST(domain::plainLine(text), "line");
    }
};

QTEST_APPLESS_MAIN(TestPlainLine)
#include "tst_plainline.moc"
