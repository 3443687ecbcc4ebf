// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/wording.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = domain::StorageTrouble::Kind;

namespace {

struct Case {
    const char *name;
    Kind kind;
};

constexpr Case everyKind[]{
    {"settings corrupt", Kind::SettingsCorrupt},
    {"settings unreadable", Kind::SettingsUnreadable},
    {"settings not writable", Kind::SettingsNotWritable},
    {"settings were open", Kind::SettingsWereOpen},
    {"settings stay open", Kind::SettingsStayOpen},
    {"setting refused", Kind::SettingRefused},
    {"stored key refused", Kind::StoredKeyRefused},
    {"alert memory corrupt", Kind::AlertMemoryCorrupt},
    {"alert memory not writable", Kind::AlertMemoryNotWritable},
    {"history corrupt", Kind::HistoryCorrupt},
    {"history deleted", Kind::HistoryDeleted},
    {"history replaced", Kind::HistoryReplaced},
    {"history not writable", Kind::HistoryNotWritable},
    {"history not a file", Kind::HistoryNotAFile},
    {"history a dangling link", Kind::HistoryLinkDangling},
    {"history too new", Kind::HistoryTooNew},
};

} // namespace

class TestStorageWording : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheFile_data();
    void namesTheFile();
    void tellsEveryTroubleApart();
    void namesTheKeptCopy_data();
    void namesTheKeptCopy();
    void namesTheSetting_data();
    void namesTheSetting();
    void tellsWhyAHistoryCannotBeRead();
};

void TestStorageWording::namesTheFile_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Case &each : everyKind)
        QTest::newRow(each.name) << each.kind;
}

void TestStorageWording::namesTheFile()
{
    QFETCH(Kind, kind);
    const QString text = presentation::storageTroubleText({.kind = kind, .path = u"/home/%3/file"_s});
    QVERIFY2(text.contains(u"/home/%3/file"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"kept as"_s), qPrintable(text));
    QVERIFY(text.endsWith(u'.'));
}

void TestStorageWording::tellsEveryTroubleApart()
{
    QSet<QString> texts;
    for (const Case &each : everyKind)
        texts.insert(presentation::storageTroubleText({.kind = each.kind, .path = u"/file"_s}));
    QCOMPARE(texts.size(), qsizetype(std::size(everyKind)));
}

void TestStorageWording::namesTheKeptCopy_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("settings") << Kind::SettingsCorrupt;
    QTest::newRow("alert memory") << Kind::AlertMemoryCorrupt;
    QTest::newRow("history") << Kind::HistoryCorrupt;
}

void TestStorageWording::namesTheKeptCopy()
{
    QFETCH(Kind, kind);
    const QString text =
        presentation::storageTroubleText({.kind = kind, .path = u"/%2"_s, .keptCopy = u"/a.corrupt"_s});
    QVERIFY2(text.contains(u"kept as /a.corrupt."_s), qPrintable(text));
}

void TestStorageWording::namesTheSetting_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("a value") << Kind::SettingRefused;
    QTest::newRow("a key") << Kind::StoredKeyRefused;
}

void TestStorageWording::namesTheSetting()
{
    QFETCH(Kind, kind);
    const QString text =
        presentation::storageTroubleText({.kind = kind, .path = u"/file"_s, .setting = u"alerts/low"_s});
    QVERIFY2(text.contains(u"alerts/low"_s), qPrintable(text));
}

void TestStorageWording::tellsWhyAHistoryCannotBeRead()
{
    using FaultKind = domain::HistoryFault::Kind;
    const std::vector kinds{FaultKind::NotPermitted, FaultKind::NotAFile, FaultKind::DanglingLink, FaultKind::Empty,
                            FaultKind::Damaged,      FaultKind::TooNew,   FaultKind::Locked,       FaultKind::Failed};
    QSet<QString> texts;
    for (const FaultKind kind : kinds) {
        const QString text = presentation::historyFaultText({.kind = kind, .path = u"/home/%3/file"_s});
        QVERIFY2(text.contains(u"/home/%3/file"_s), qPrintable(text));
        QCOMPARE(text.contains(u"permission"_s), kind == FaultKind::NotPermitted);
        texts.insert(text);
    }
    QCOMPARE(texts.size(), static_cast<qsizetype>(kinds.size()));
}

QTEST_APPLESS_MAIN(TestStorageWording)
#include "tst_storagewording.moc"
