// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plainline.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPlainLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomesOnePlainLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"Not Found"_s << u"Not Found"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("white space alone") << u" \t\r\n"_s << QString();
        QTest::newRow("line breaks") << u"a\r\nb\n\nc\u2028d\u2029e"_s << u"a b c d e"_s;
        QTest::newRow("white space around") << u"  a  b \n"_s << u"a b"_s;
        QTest::newRow("control characters") << u"a\u0000\u0007b\u001b[31mc\u0085d\u007f"_s << u"a b [31mc d"_s;
        QTest::newRow("bidirectional overrides") << u"\u202eevil\u202c \u2066x\u2069\u200f"_s << u"evil x"_s;
        QTest::newRow("zero width") << u"a\u200bb\ufeffc"_s << u"abc"_s;
        QTest::newRow("markup stays") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
        QTest::newRow("other writings stay") << u"余额不足 🙂 é"_s << u"余额不足 🙂 é"_s;
        QTest::newRow("half a surrogate pair") << u"a"_s + QChar(0xd83d) + u"b"_s << u"a\ufffdb"_s;
        QTest::newRow("exactly 200") << QString(200, u'x') << QString(200, u'x');
        QTest::newRow("over 200") << QString(70'000, u'x') << QString(200, u'x');
        QTest::newRow("pair across the limit") << QString(199, u'x') + u"🙂"_s << QString(199, u'x');
        QTest::newRow("pair up to the limit") << QString(198, u'x') + u"🙂y"_s << QString(198, u'x') + u"🙂"_s;
        QTest::newRow("no space at the end of what is cut") << QString(199, u'x') + u" y"_s << QString(199, u'x');
    }
    void becomesOnePlainLine()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, line);
        QCOMPARE(domain::plainLine(text, {}), line);
    }

    void noPartOfASecretIsLeft_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("alone") << u"sesame"_s << u"***"_s;
        QTest::newRow("in a sentence") << u"Not \"sesame\"."_s << u"Not \"***\"."_s;
        QTest::newRow("between words") << u"a sesame b"_s << u"a *** b"_s;
        QTest::newRow("twice") << u"sesame, sesame"_s << u"***, ***"_s;
        QTest::newRow("in two lines") << u"a ses\r\n  ame b"_s << u"a *** b"_s;
        QTest::newRow("spaced out") << u"s e s a m e"_s << u"***"_s;
        QTest::newRow("with what cannot be seen") << u"ses\u200bam\u00ade"_s << u"***"_s;
        QTest::newRow("other letters") << u"Sesame sesam"_s << u"Sesame sesam"_s;
        QTest::newRow("up to the limit") << QString(194, u'x') + u"sesame"_s << QString(194, u'x') + u"***"_s;
        QTest::newRow("across the limit") << QString(196, u'x') + u"sesame"_s << QString(196, u'x') + u"***"_s;
        QTest::newRow("over the limit until it is struck out") << QString(100, u'x') + u"sesame"_s.repeated(20)
                + u" end"_s << QString(100, u'x') + u"***"_s.repeated(20) + u" end"_s;
    }
    void noPartOfASecretIsLeft()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, line);
        QCOMPARE(domain::plainLine(text, "sesame"_L1), line);
    }

    void aSecretThatOverlapsWithItselfIsLeftOutAsAWhole()
    {
        QCOMPARE(domain::plainLine(u"xababay"_s, "aba"_L1), u"x***y"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlainLine)
#include "tst_plainline.moc"
