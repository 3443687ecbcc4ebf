// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart_fdo.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using desktop::FdoAutostart;

namespace {

/// As long as it lives, no file of this process can grow.
class FullDisk {
public:
    FullDisk()
        : m_formerHandler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit none{0, m_former.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_former);
        std::signal(SIGXFSZ, m_formerHandler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_former{};
    void (*m_formerHandler)(int);
};

} // namespace

class FdoAutostartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_config = std::make_unique<QTemporaryDir>();
        QVERIFY(m_config->isValid());
    }

    void isOffWithoutAnEntry() { QVERIFY(!autostart().enabled()); }

    void isOnAfterSwitchingOn()
    {
        QCOMPARE(autostart().setEnabled(true), std::nullopt);
        QVERIFY(autostart().enabled());
        const QString exec = u"Exec=\"%1\""_s.arg(QCoreApplication::applicationFilePath());
        const QStringList lines = readEntry().split(u'\n');
        QCOMPARE(lines.first(), u"[Desktop Entry]"_s);
        for (const auto &line :
             {u"Type=Application"_s, u"Name=Kie Credits"_s, u"Icon=io.github.kiecredits.Tray"_s, exec})
            QVERIFY2(lines.contains(line), qPrintable(line));
    }

    void isOffAfterSwitchingOff()
    {
        QCOMPARE(autostart().setEnabled(true), std::nullopt);
        QCOMPARE(autostart().setEnabled(false), std::nullopt);
        QVERIFY(!autostart().enabled());
        QVERIFY(!QFile::exists(entryFile()));
        QCOMPARE(autostart().setEnabled(false), std::nullopt); // it was off before
    }

    void respectsWhatTheDesktopsOwnToolsWrote_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("enabled");
        QTest::newRow("plain") << u"[Desktop Entry]\nExec=sh\n"_s << true;
        QTest::newRow("hidden") << u"[Desktop Entry]\nExec=sh\nHidden=true\n"_s << false;
        QTest::newRow("hidden, spaced out") << u"[Desktop Entry]\nExec=sh\nHidden = true \n"_s << false;
        QTest::newRow("not hidden") << u"[Desktop Entry]\nExec=sh\nHidden=false\n"_s << true;
        QTest::newRow("a comment") << u"[Desktop Entry]\nExec=sh\n#Hidden=true\n"_s << true;
        QTest::newRow("in another group") << u"[Desktop Entry]\nExec=sh\n[Other]\nHidden=true\n"_s << true;
        QTest::newRow("GNOME's own switch")
            << u"[Desktop Entry]\nExec=sh\nX-GNOME-Autostart-enabled=false\n"_s << false;
        QTest::newRow("with arguments") << u"[Desktop Entry]\nExec=sh -c \"exit 0\" %U\n"_s << true;
        QTest::newRow("by another program") << u"[Desktop Entry]\nExec=env A=1 /nowhere/tray\n"_s << true;
        QTest::newRow("a program that is gone") << u"[Desktop Entry]\nExec=/nowhere/tray\n"_s << false;
        QTest::newRow("a quoted one that is gone") << u"[Desktop Entry]\nExec=\"/nowhere/my tray\" -x\n"_s << false;
        QTest::newRow("a name that is not in the PATH") << u"[Desktop Entry]\nExec=no-such-program\n"_s << false;
        QTest::newRow("a folder") << u"[Desktop Entry]\nExec=/usr\n"_s << false;
        QTest::newRow("a file that cannot be run") << u"[Desktop Entry]\nExec=/etc/passwd\n"_s << false;
        QTest::newRow("a quote that does not end") << u"[Desktop Entry]\nExec=\"/bin/sh\n"_s << false;
        QTest::newRow("a percent sign at the end") << u"[Desktop Entry]\nExec=sh%\n"_s << false;
        QTest::newRow("TryExec is there") << u"[Desktop Entry]\nExec=sh\nTryExec=/bin/sh\n"_s << true;
        QTest::newRow("TryExec is gone") << u"[Desktop Entry]\nExec=sh\nTryExec=/nowhere/tray\n"_s << false;
        QTest::newRow("nothing to run") << u"[Desktop Entry]\nName=x\n"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void respectsWhatTheDesktopsOwnToolsWrote()
    {
        QFETCH(const QString, text);
        QVERIFY(QDir().mkpath(m_config->filePath(u"autostart"_s)));
        QFile entry(entryFile());
        QVERIFY(entry.open(QIODevice::WriteOnly));
        entry.write(text.toUtf8());
        entry.close();
        QTEST(autostart().enabled(), "enabled");
        QCOMPARE(autostart().setEnabled(true), std::nullopt);
        QVERIFY(autostart().enabled());
    }

    void quotesThePathOfTheProgram_data()
    {
        QTest::addColumn<QString>("executable");
        QTest::addColumn<QString>("exec");
        QTest::newRow("plain") << u"/usr/bin/kie-credits-tray"_s << uR"("/usr/bin/kie-credits-tray")"_s;
        QTest::newRow("spaces") << u"/home/me/My Programs/tray"_s << uR"("/home/me/My Programs/tray")"_s;
        QTest::newRow("quotes") << uR"(/opt/"best"/tray)"_s << uR"("/opt/\\"best\\"/tray")"_s;
        QTest::newRow("dollar") << u"/opt/$HOME/tray"_s << uR"("/opt/\\$HOME/tray")"_s;
        QTest::newRow("backtick") << u"/opt/`id`/tray"_s << uR"("/opt/\\`id\\`/tray")"_s;
        QTest::newRow("backslash") << uR"(/opt/a\b/tray)"_s << uR"("/opt/a\\\\b/tray")"_s;
        QTest::newRow("percent") << u"/opt/100%u/tray"_s << uR"("/opt/100%%u/tray")"_s;
        QTest::newRow("line break") << u"/opt/a\nb/tray"_s << uR"("/opt/a\nb/tray")"_s;
        QTest::newRow("percent and number") << u"/opt/%1%2/tray"_s << uR"("/opt/%%1%%2/tray")"_s;
        QTest::newRow("letters of the world") << u"/opt/Käse 奶酪/tray"_s << uR"("/opt/Käse 奶酪/tray")"_s;
    }
    void quotesThePathOfTheProgram()
    {
        QFETCH(const QString, executable);
        QFETCH(const QString, exec);
        QCOMPARE(FdoAutostart(m_config->path(), executable).setEnabled(true), std::nullopt);
        QVERIFY2(readEntry().contains(u"\nExec="_s + exec + u'\n'), qPrintable(readEntry()));
    }

    void isOffWhenTheProgramIsGoneUntilSwitchedOnAgain_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"tray"_s, u"my tray"_s, u"\"best\" $HOME `id` a\\b 100%u"_s, u"a\nb\tc"_s, u"奶酪"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void isOffWhenTheProgramIsGoneUntilSwitchedOnAgain()
    {
        QFETCH(const QString, name);
        const QString program = m_config->filePath(name);
        const QString moved = program + u"-moved"_s;
        QVERIFY(QFile::copy(u"/bin/sh"_s, program));
        QCOMPARE(FdoAutostart(m_config->path(), program).setEnabled(true), std::nullopt);
        QVERIFY(FdoAutostart(m_config->path(), program).enabled());
        QVERIFY(QFile::rename(program, moved));
        FdoAutostart autostartOfMoved(m_config->path(), moved);
        QVERIFY(!autostartOfMoved.enabled());
        QCOMPARE(autostartOfMoved.setEnabled(true), std::nullopt);
        QVERIFY(autostartOfMoved.enabled());
    }

    void replacesALinkToNothing()
    {
        QVERIFY(QDir().mkpath(m_config->filePath(u"autostart"_s)));
        QVERIFY(QFile::link(m_config->filePath(u"gone/entry.desktop"_s), entryFile()));
        QVERIFY(!autostart().enabled());
        QCOMPARE(autostart().setEnabled(true), std::nullopt);
        QVERIFY(autostart().enabled());
        QVERIFY(!QFileInfo(entryFile()).isSymLink());
    }

    void isOffWhereTheEntryIsAPipe()
    {
        QVERIFY(QDir().mkpath(m_config->filePath(u"autostart"_s)));
        QCOMPARE(::mkfifo(QFile::encodeName(entryFile()).constData(), 0600), 0);
        QVERIFY(!autostart().enabled());
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<bool>("enable");
        QTest::addColumn<QString>("obstacle");
        QTest::newRow("the folder is a file") << true << u"autostart"_s;
        QTest::newRow("the entry is a folder") << true << u"autostart/io.github.kiecredits.Tray.desktop/x"_s;
        QTest::newRow("the entry cannot be removed") << false << u"autostart/io.github.kiecredits.Tray.desktop/x"_s;
    }
    void saysWhatWentWrong()
    {
        QFETCH(const bool, enable);
        QFETCH(const QString, obstacle);
        const QString file = m_config->filePath(obstacle);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        const auto trouble = autostart().setEnabled(enable);
        QVERIFY(trouble);
        qInfo("%ls", qUtf16Printable(*trouble));
        QVERIFY(trouble->startsWith(m_config->path()));
        QVERIFY(!trouble->endsWith(u": "_s));
        QVERIFY(!trouble->contains(u"No error"_s, Qt::CaseInsensitive));
        QVERIFY(!trouble->contains(u"Unknown error"_s, Qt::CaseInsensitive));
    }

    void leavesTheOldEntryWholeWhenTheDiskIsFull()
    {
        QCOMPARE(autostart().setEnabled(true), std::nullopt);
        const QString before = readEntry();
        std::optional<QString> trouble;
        {
            const FullDisk fullDisk;
            trouble = FdoAutostart(m_config->path(), u"/elsewhere/tray"_s).setEnabled(true);
        }
        QVERIFY(trouble);
        QCOMPARE(readEntry(), before);
        QCOMPARE(QDir(m_config->filePath(u"autostart"_s)).entryList(QDir::Files).size(),
                 1); // no temporary file is left
    }

private:
    FdoAutostart autostart() const { return {m_config->path(), QCoreApplication::applicationFilePath()}; }
    QString entryFile() const { return m_config->filePath(u"autostart/io.github.kiecredits.Tray.desktop"_s); }
    QString readEntry() const
    {
        QFile entry(entryFile());
        return entry.open(QIODevice::ReadOnly) ? QString::fromUtf8(entry.readAll()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_config;
};

QTEST_GUILESS_MAIN(FdoAutostartTest)
#include "tst_fdoautostart.moc"
