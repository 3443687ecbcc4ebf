// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foreigntext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using gui::MenuFormat;

namespace {

/// What Qt puts into a dbusmenu (QDBusMenuItem::convertMnemonic), read as its specification says.
QString readFromDBus(QString label)
{
    const qsizetype mnemonic = label.indexOf(u'&');
    if (mnemonic >= 0 && mnemonic != label.size() - 1)
        label[mnemonic] = u'_';
    QString shown;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label[i] == u'_' && ++i == label.size())
            break;
        shown += label[i];
    }
    return shown;
}

/// What QMenu paints of a text.
QString readByQt(const QString &text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        shown += text[i];
    }
    return shown;
}

} // namespace

class TestForeignText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void menusShowATextUnchanged_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "plain", "&", "_", "field callback_url", "_first and last_", "a__b", "R&D <lab>",
                                 "Q&A & R&D", "fish & chips &", "&&", "_&", "&_", "a_&_b", "a&_&b"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void menusShowATextUnchanged()
    {
        QFETCH(const QString, text);
        QCOMPARE(readByQt(gui::menuText(text, MenuFormat::Qt)), text);
        QCOMPARE(readFromDBus(gui::menuText(text, MenuFormat::QtDBus)), text);
    }

    void toolTipsHaveNothingThatIsSpecialInMarkup()
    {
        QCOMPARE(gui::toolTipText(u"R&D <lab> &amp; \"co\""_s), u"R+D ‹lab› +amp; \"co\""_s);
        QCOMPARE(gui::toolTipText(u"4,335.86 credits\nUp to date"_s), u"4,335.86 credits\nUp to date"_s);
    }
};

QTEST_APPLESS_MAIN(TestForeignText)
#include "tst_foreigntext.moc"
