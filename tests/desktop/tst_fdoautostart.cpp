// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart_fdo.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
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
        QTest::newRow("plain") << u"Exec=sh\n"_s << true;
        QTest::newRow("hidden") << u"Exec=sh\nHidden=true\n"_s << false;
        QTest::newRow("hidden, spaced out") << u"Exec=sh\nHidden = true \n"_s << false;
        QTest::newRow("not hidden") << u"Exec=sh\nHidden=false\n"_s << true;
        QTest::newRow("a comment") << u"Exec=sh\n#Hidden=true\n"_s << true;
        QTest::newRow("in another group") << u"Exec=sh\n[Other]\nHidden=true\n"_s << true;
        QTest::newRow("GNOME's own switch") << u"Exec=sh\nX-GNOME-Autostart-enabled=false\n"_s << false;
        QTest::newRow("a link") << u"Exec=sh\nType=Link\n"_s << false;
        QTest::newRow("with arguments") << u"Exec=sh -c \"exit 0\" %U\n"_s << true;
        QTest::newRow("by its path") << u"Exec=\"/bin/sh\"\n"_s << true;
        QTest::newRow("another program") << u"Exec=/bin/true\n"_s << false;
        QTest::newRow("an argument that only contains its name") << u"Exec=/bin/true wash /tmp/sh.log\n"_s << false;
        QTest::newRow("by a launcher") << u"Exec=env A=1 /bin/sh\n"_s << true;
        QTest::newRow("by a shell") << u"Exec=bash -c \"sleep 5; exec sh\"\n"_s << true;
        QTest::newRow("by a shell, in quotes") << u"Exec=sh -c \"sleep 5; exec '/bin/sh'\"\n"_s << true;
        QTest::newRow("as an argument of another program") << u"Exec=echo /bin/sh\n"_s << false;
        QTest::newRow("as its demo") << u"Exec=sh --demo\n"_s << false;
        QTest::newRow("a gone program by a launcher") << u"Exec=env A=1 /nowhere/sh\n"_s << false;
        QTest::newRow("by a launcher that is gone") << u"Exec=/nowhere/env A=1 /bin/sh\n"_s << false;
        QTest::newRow("a program that is gone") << u"Exec=/nowhere/sh\n"_s << false;
        QTest::newRow("a quoted one that is gone") << u"Exec=\"/nowhere/my sh\" -x\n"_s << false;
        QTest::newRow("a name that is not in the PATH") << u"Exec=no-such-program\n"_s << false;
        QTest::newRow("a folder") << u"Exec=/usr\n"_s << false;
        QTest::newRow("a file that cannot be run") << u"Exec=/etc/passwd\n"_s << false;
        QTest::newRow("a quote that does not end") << u"Exec=\"/bin/sh\n"_s << false;
        QTest::newRow("a percent sign at the end") << u"Exec=sh%\n"_s << false;
        QTest::newRow("TryExec is there") << u"Exec=sh\nTryExec=/bin/sh\n"_s << true;
        QTest::newRow("TryExec is gone") << u"Exec=sh\nTryExec=/nowhere/tray\n"_s << false;
        QTest::newRow("for this desktop") << u"Exec=sh\nOnlyShowIn=KDE;XFCE;\n"_s << true;
        QTest::newRow("for this desktop's second name") << u"Exec=sh\nOnlyShowIn=GNOME\n"_s << true;
        QTest::newRow("for other desktops") << u"Exec=sh\nOnlyShowIn=KDE;\n"_s << false;
        QTest::newRow("for all desktops but this") << u"Exec=sh\nNotShowIn=KDE;XFCE;\n"_s << false;
        QTest::newRow("for all desktops but another") << u"Exec=sh\nNotShowIn=KDE\n"_s << true;
        QTest::newRow("for its first name, not the second") << u"Exec=sh\nOnlyShowIn=XFCE\nNotShowIn=GNOME\n"_s << true;
        QTest::newRow("nothing to run") << u"Name=x\n"_s << false;
    }
    void respectsWhatTheDesktopsOwnToolsWrote()
    {
        QFETCH(const QString, text);
        writeEntry(u"[Desktop Entry]\nType=Application\n"_s + text);
        QTEST(shellAutostart().enabled(), "enabled");
        QCOMPARE(shellAutostart().setEnabled(true), std::nullopt);
        QVERIFY2(shellAutostart().enabled(), "switching on repairs the entry");
    }

    void isOffWhereTheEntryIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("without a type") << u"[Desktop Entry]\nExec=sh\n"_s;
    }
    void isOffWhereTheEntryIsNone()
    {
        QFETCH(const QString, text);
        writeEntry(text);
        QVERIFY(!shellAutostart().enabled());
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
        QCOMPARE(autostartOf(executable).setEnabled(true), std::nullopt);
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
        QCOMPARE(autostartOf(program).setEnabled(true), std::nullopt);
        QVERIFY(autostartOf(program).enabled());
        QVERIFY(QFile::rename(program, moved));
        FdoAutostart autostartOfMoved = autostartOf(moved);
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
            trouble = autostartOf(u"/elsewhere/tray"_s).setEnabled(true);
        }
        QVERIFY(trouble);
        QVERIFY2(trouble->endsWith(qt_error_string(EFBIG)), qUtf8Printable(*trouble));
        QCOMPARE(readEntry(), before);
        QCOMPARE(QDir(m_config->filePath(u"autostart"_s)).entryList(QDir::Files).size(),
                 1); // no temporary file is left
    }

private:
    [[nodiscard]] FdoAutostart autostartOf(const QString &executable) const
    {
        return {m_config->path(), executable, {u"XFCE"_s, u"GNOME"_s}};
    }
    [[nodiscard]] FdoAutostart autostart() const { return autostartOf(QCoreApplication::applicationFilePath()); }
    [[nodiscard]] FdoAutostart shellAutostart() const { return autostartOf(u"/bin/sh"_s); }
    void writeEntry(const QString &text) const
    {
        QVERIFY(QDir().mkpath(m_config->filePath(u"autostart"_s)));
        QFile entry(entryFile());
        QVERIFY(entry.open(QIODevice::WriteOnly));
        entry.write(text.toUtf8());
    }
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
