// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "storage/locations.h"
#include "storage/settingsfile.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using storage::SettingsFile;
using Kind = SettingsFile::Trouble::Kind;
using Troubles = std::vector<SettingsFile::Trouble>;

namespace {

Troubles put(SettingsFile &file, const QString &key, const QString &text)
{
    return file.write([&](QSettings &settings) { storage::setText(settings, key, text); });
}

QString got(const SettingsFile &file, const QString &key)
{
    QString text;
    (void)file.read([&](const QSettings &settings) { text = storage::textAt(settings, key); });
    return text;
}

} // namespace

class TestSettingsFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path; ///< a new one for each test: QSettings remembers within a process what it has read

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(u"%1/kie-credits/kie-credits.ini"_s.arg(++number));
    }

    void isBornPrivate_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("usual umask") << 0022;
        QTest::newRow("no umask") << 0000;
    }
    void isBornPrivate()
    {
        QFETCH(int, mask);
        const files::Umask umask(static_cast<mode_t>(mask));
        SettingsFile file(m_path);
        QCOMPARE(put(file, u"a/b"_s, u"secret"_s), Troubles());
        QCOMPARE(files::mode(m_path), 0600);
        QCOMPARE(files::mode(QFileInfo(m_path).absolutePath()), 0700);
        QCOMPARE(files::mode(QFileInfo(QFileInfo(m_path).absolutePath()).absolutePath()), 0700);
        QCOMPARE(got(file, u"a/b"_s), u"secret"_s);
        QCOMPARE(put(file, u"a/b"_s, u"another"_s), Troubles());
        QCOMPARE(files::mode(m_path), 0600);
    }

    void repairsAWiderModeAndSaysSo_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<bool>("said");
        QTest::newRow("file read by all") << 0644 << 0700 << true;
        QTest::newRow("file read by group") << 0640 << 0700 << true;
        QTest::newRow("file written by all") << 0666 << 0755 << true;
        QTest::newRow("folder written by all") << 0600 << 0777 << true;
        QTest::newRow("folder seen by all") << 0600 << 0755 << false;
        QTest::newRow("private") << 0600 << 0700 << false;
    }
    void repairsAWiderModeAndSaysSo()
    {
        QFETCH(int, fileMode);
        QFETCH(int, folderMode);
        QFETCH(bool, said);
        files::write(m_path, "[a]\nb=c\n", static_cast<mode_t>(fileMode));
        const QString folder = QFileInfo(m_path).absolutePath();
        ::chmod(QFile::encodeName(folder).constData(), static_cast<mode_t>(folderMode));
        const SettingsFile file(m_path);
        QCOMPARE(file.read([](QSettings &) {}), said ? Troubles({{Kind::WasOpen}}) : Troubles());
        QCOMPARE(files::mode(m_path), 0600);
        QCOMPARE(files::mode(folder), 0700);
        QCOMPARE(file.read([](QSettings &) {}), Troubles());
    }

    void createsNothingByReading()
    {
        QCOMPARE(SettingsFile(m_path).read([](QSettings &) { QFAIL("there is nothing to read"); }), Troubles());
        QVERIFY(!QFileInfo::exists(QFileInfo(m_path).absolutePath()));
    }

    void leavesNothingBesideTheFile()
    {
        SettingsFile file(m_path);
        QCOMPARE(put(file, u"a/b"_s, u"c"_s), Troubles());
        QCOMPARE(files::beside(m_path, {}), QStringList{u"kie-credits.ini"_s});
    }

    void isNotWrittenWithoutAChange()
    {
        SettingsFile file(m_path);
        QCOMPARE(put(file, u"a/b"_s, u"c"_s), Troubles());
        struct stat before = {};
        struct stat after = {};
        ::stat(QFile::encodeName(m_path).constData(), &before);
        QCOMPARE(put(file, u"a/b"_s, u"c"_s), Troubles());
        ::stat(QFile::encodeName(m_path).constData(), &after);
        QCOMPARE(after.st_ino, before.st_ino); // each write makes a new file and renames it
    }

    void isReplacedAsAWhole()
    {
        SettingsFile file(m_path);
        QCOMPARE(put(file, u"a/b"_s, u"c"_s), Troubles());
        QFile old(m_path);
        QVERIFY(old.open(QFile::ReadOnly));
        QCOMPARE(put(file, u"a/b"_s, u"d"_s), Troubles());
        QCOMPARE(old.readAll(), "[a]\nb=c\n"); // whoever had it open still sees the old one, whole
        QCOMPARE(files::read(m_path), "[a]\nb=d\n");
    }

    void keepsACopyOfACorruptFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("readable");
        QTest::newRow("a line without =") << "[a]\nb=c\ngarbage\n"_ba << u"c"_s;
        QTest::newRow("a section without its end") << "[a]\nb=c\n[d\ne=f\n"_ba << u"c"_s;
        QTest::newRow("all zeros") << QByteArray(500, '\0') << QString();
        QTest::newRow("zeros at the end") << "[a]\nb=c\n"_ba + QByteArray(50, '\0') << u"c"_s;
        QTest::newRow("broken UTF-8") << "[a]\nb=c\nd=\xff\xfe\n"_ba << u"c"_s;
    }
    void keepsACopyOfACorruptFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, readable);
        files::write(m_path, bytes);
        const files::Umask umask(0);
        SettingsFile file(m_path);
        QString text;
        const Troubles troubles = file.read([&](const QSettings &s) { text = storage::textAt(s, u"a/b"_s); });
        QCOMPARE(text, readable);
        QCOMPARE(troubles.size(), 1U);
        QCOMPARE(troubles.front().kind, Kind::Corrupt);
        const QString copy = troubles.front().keptCopy;
        QVERIFY(QRegularExpression(u"/kie-credits.ini.corrupt-\\d{8}T\\d{9}Z$"_s).match(copy).hasMatch());
        QCOMPARE(files::read(copy), bytes);
        QCOMPARE(files::mode(copy), 0600);
        QCOMPARE(files::read(m_path), bytes); // reading mends nothing

        (void)put(file, u"a/new"_s, u"x"_s);
        QCOMPARE(got(file, u"a/new"_s), u"x"_s);
        QCOMPARE(got(file, u"a/b"_s), readable);
        QCOMPARE(files::read(copy), bytes);
        QCOMPARE(files::beside(m_path, u".corrupt-"_s).size(), 1); // one copy, however often it was seen
    }

    void keepsACopyOfWhatBecomesCorruptBeforeAWrite()
    {
        SettingsFile file(m_path);
        QCOMPARE(put(file, u"a/b"_s, u"c"_s), Troubles());
        files::write(m_path, "[a]\nb=c\nmy notes\n");
        const Troubles troubles = put(file, u"a/b"_s, u"d"_s);
        QCOMPARE(troubles.size(), 1U);
        QCOMPARE(files::read(troubles.front().keptCopy), "[a]\nb=c\nmy notes\n");
        QCOMPARE(got(file, u"a/b"_s), u"d"_s);
    }

    void doesNotTouchWhatCannotBeRead()
    {
        QVERIFY(QDir().mkpath(m_path)); // a folder in its place
        SettingsFile file(m_path);
        QCOMPARE(file.read([](QSettings &) { QFAIL("there is nothing to read"); }), Troubles({{Kind::Unreadable}}));
        QCOMPARE(put(file, u"a/b"_s, u"c"_s), Troubles({{Kind::Unreadable}, {Kind::NotWritable}}));
        QVERIFY(QFileInfo(m_path).isDir());
    }

    void saysThatItMayNotBeRead_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }
    void saysThatItMayNotBeRead()
    {
        if (::geteuid() == 0)
            QSKIP("root may read every file"); // doesNotTouchWhatCannotBeRead holds for root too
        QFETCH(bool, folderToo);
        files::write(m_path, "[a]\nb=c\n", 0);
        const QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
        if (folderToo)
            ::chmod(folder.constData(), 0);
        SettingsFile file(m_path);
        const Troubles onRead = file.read([](QSettings &) {});
        const Troubles onWrite = put(file, u"a/b"_s, u"d"_s);
        ::chmod(folder.constData(), 0700);
        QCOMPARE(onRead, Troubles({{Kind::Unreadable}}));
        QCOMPARE(onWrite.back(), SettingsFile::Trouble{Kind::NotWritable});
        ::chmod(QFile::encodeName(m_path).constData(), 0600);
        QCOMPARE(files::read(m_path), "[a]\nb=c\n");
    }

    void saysThatItMayNotBeWritten()
    {
        if (::geteuid() == 0)
            QSKIP("root may write every file"); // survivesAFullDisk holds for root too
        SettingsFile file(m_path);
        QCOMPARE(put(file, u"a/b"_s, u"c"_s), Troubles());
        const QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
        ::chmod(folder.constData(), 0500);
        const Troubles troubles = put(file, u"a/b"_s, u"d"_s);
        ::chmod(folder.constData(), 0700);
        QCOMPARE(troubles, Troubles({{Kind::NotWritable}}));
        QCOMPARE(files::read(m_path), "[a]\nb=c\n");
    }

    void saysThatItCannotBeCreated()
    {
        files::write(QFileInfo(m_path).absolutePath(), "a file where the folder should be");
        SettingsFile file(m_path);
        QCOMPARE(put(file, u"a/b"_s, u"c"_s), Troubles({{Kind::NotWritable}}));
    }

    void survivesAFullDisk()
    {
        SettingsFile file(m_path);
        QCOMPARE(put(file, u"a/b"_s, u"c"_s), Troubles());
        {
            const files::FullDisk full(2000);
            QCOMPARE(put(file, u"a/b"_s, QString(5000, u'd')), Troubles({{Kind::NotWritable}}));
        }
        QCOMPARE(files::read(m_path), "[a]\nb=c\n");
        QCOMPARE(put(file, u"a/b"_s, u"e"_s), Troubles());
        QCOMPARE(files::read(m_path), "[a]\nb=e\n");
    }

    void dropsWhatCannotBeWrittenAgain_data()
    {
        QTest::addColumn<QByteArray>("odd");
        QTest::newRow("an escape at the start of a section") << "[\\ccounts]\nsize=2\n1\\id=1\n"_ba;
        QTest::newRow("an escape and broken UTF-8") << "[\\ccounts]\nsize=2\n1\\id=1\n1\\na\xffme=x\n"_ba;
    }
    void dropsWhatCannotBeWrittenAgain()
    {
        QFETCH(const QByteArray, odd);
        const QByteArray bytes = "[a]\nb=c\nlist=1, 2\n" + odd + "[z]\nlast=\"x y\"\n";
        files::write(m_path, bytes);
        SettingsFile file(m_path);
        const Troubles troubles = put(file, u"a/b"_s, u"d"_s);
        QCOMPARE(troubles.size(), 1U);
        QCOMPARE(troubles.front().kind, Kind::Corrupt);
        QCOMPARE(files::read(troubles.front().keptCopy), bytes);
        QCOMPARE(files::mode(troubles.front().keptCopy), 0600);
        QCOMPARE(files::mode(m_path), 0600);
        QCOMPARE(got(file, u"a/b"_s), u"d"_s);
        QCOMPARE(got(file, u"a/list"_s), u"1,2"_s);
        QCOMPARE(got(file, u"z/last"_s), u"x y"_s);

        QCOMPARE(put(file, u"a/b"_s, u"e"_s), Troubles()); // said once
        QCOMPARE(got(file, u"a/b"_s), u"e"_s);
        QCOMPARE(files::beside(m_path, u".corrupt-"_s).size(), 1);
    }

    void dropsNothingForLackOfSpace()
    {
        const QByteArray bytes = "[a]\nb=c\n[\\ccounts]\nsize=2\n[z]\nlast=" + QByteArray(1500, 'x') + '\n';
        files::write(m_path, bytes);
        SettingsFile file(m_path);
        {
            const files::FullDisk full(1600);
            QCOMPARE(put(file, u"a/b"_s, QString(1000, u'd')).back(), SettingsFile::Trouble{Kind::NotWritable});
        }
        QCOMPARE(files::read(m_path), bytes);
        (void)put(file, u"a/b"_s, u"e"_s);
        QCOMPARE(got(file, u"a/b"_s), u"e"_s);
        QCOMPARE(got(file, u"z/last"_s), QString(1500, u'x'));
    }

    void removesWhatAKilledProcessHasLeft()
    {
        SettingsFile file(m_path);
        QCOMPARE(put(file, u"a/b"_s, u"c"_s), Troubles());
        files::write(m_path + u".new-AbCdEf/draft.ini"_s, "[a]\nb=secret\n");
        QCOMPARE(put(file, u"a/b"_s, u"d"_s), Troubles());
        QVERIFY(!QFileInfo::exists(m_path + u".new-AbCdEf"_s));
    }

    void followsASymbolicLink()
    {
        const QString real = m_folder.filePath(u"dotfiles-%1.ini"_s.arg(QFileInfo(m_path).dir().dirName()));
        files::write(real, "[a]\nb=c\n");
        QVERIFY(QDir().mkpath(QFileInfo(m_path).absolutePath()));
        QVERIFY(QFile::link(real, m_path));
        SettingsFile file(m_path);
        QCOMPARE(put(file, u"a/b"_s, u"d"_s), Troubles());
        QVERIFY(QFileInfo(m_path).isSymLink());
        QCOMPARE(files::read(real), "[a]\nb=d\n");
    }

    void readsTextWithCommas()
    {
        files::write(m_path, "[a]\nb=one,two\nc=\"one, two\"\n");
        const SettingsFile file(m_path);
        QCOMPARE(got(file, u"a/b"_s), u"one,two"_s);
        QCOMPARE(got(file, u"a/c"_s), u"one, two"_s);
    }

    void liesWhereTheDesktopKeepsSuchFiles()
    {
        qputenv("XDG_CONFIG_HOME", "/somewhere/config");
        qputenv("XDG_DATA_HOME", "/somewhere/data");
        const storage::Locations locations = storage::Locations::ofThisUser();
        QCOMPARE(locations.settingsFile, u"/somewhere/config/kie-credits/kie-credits.ini"_s);
        QCOMPARE(locations.alertMemoryFile, u"/somewhere/data/kie-credits/alerts.ini"_s);
        QCOMPARE(locations.historyFile, u"/somewhere/data/kie-credits/history.sqlite"_s);
    }
};

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
