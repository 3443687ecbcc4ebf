// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance_local.h"

#include "desktop/applicationid.h"

#include "inthread.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using desktop::applicationId;
using desktop::LocalSingleInstance;

namespace {

/// The most address space that this process ever had, in kB; 0 where the system does not tell.
qint64 peakKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype peak = text.indexOf("VmPeak:");
    return peak < 0 ? 0 : text.mid(peak + 7, text.indexOf("kB", peak) - peak - 7).trimmed().toLongLong();
}

} // namespace

class LocalSingleInstanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void outlivesACrash() // first: it forks
    {
        const pid_t child = ::fork();
        if (child == 0) {
            LocalSingleInstance crashing(m_folder->path(), applicationId);
            ::_exit(crashing.claim() ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::System).size(), 2); // lock and socket are left
        LocalSingleInstance next(m_folder->path(), applicationId);
        QVERIFY(next.claim());
        QVERIFY(forward({}, {}));
    }

    void onlyTheFirstOneClaims()
    {
        auto first = std::make_unique<LocalSingleInstance>(m_folder->path(), applicationId);
        LocalSingleInstance second(m_folder->path(), applicationId);
        QVERIFY(first->claim());
        QVERIFY(!second.claim());
        QVERIFY(first->claim());
        first.reset();
        QVERIFY(second.claim());
    }

    void passesWishesOn_data()
    {
        QTest::addColumn<QStringList>("actions");
        QTest::addColumn<QString>("token");
        QTest::newRow("show yourself") << QStringList() << u"token-1"_s;
        QTest::newRow("every action") << QStringList{u"refresh"_s, u"overview"_s, u"settings"_s, u"quit"_s}
                                      << u"token-3"_s;
    }
    void passesWishesOn()
    {
        QFETCH(const QStringList, actions);
        QFETCH(const QString, token);
        LocalSingleInstance running(m_folder->path(), applicationId);
        QVERIFY(running.claim());
        QSignalSpy activated(&running, &LocalSingleInstance::activated);
        QSignalSpy requested(&running, &LocalSingleInstance::actionRequested);
        QVERIFY(forward(actions, token));
        QCOMPARE(activated.size(), actions.isEmpty() ? 1 : 0);
        QCOMPARE(requested.size(), actions.size());
        for (qsizetype i = 0; i < actions.size(); ++i)
            QCOMPARE(requested.at(i), (QVariantList{actions.at(i), token}));
    }

    void refusesAnActionThatIsNone()
    {
        LocalSingleInstance running(m_folder->path(), applicationId);
        QVERIFY(running.claim());
        QSignalSpy requested(&running, &LocalSingleInstance::actionRequested);
        QVERIFY(!forward({u"refresh"_s, u"explode"_s}, {}));
        QVERIFY(requested.isEmpty()); // all or nothing
    }

    void passesAnyTokenOnAsItIs_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("white space") << u"a b\tc\nd"_s;
        QTest::newRow("percent signs") << u"%20%"_s;
        QTest::newRow("a NUL") << u"a"_s + QChar(u'\0') + u'b';
        QTest::newRow("beyond ASCII") << u"é€😀"_s;
    }
    void passesAnyTokenOnAsItIs()
    {
        QFETCH(const QString, token);
        LocalSingleInstance running(m_folder->path(), applicationId);
        QVERIFY(running.claim());
        QSignalSpy requested(&running, &LocalSingleInstance::actionRequested);
        QVERIFY(forward({u"overview"_s}, token));
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.constFirst(), (QVariantList{u"overview"_s, token}));
    }

    /// Bytes that once were taken for lengths: a list of 2,147,483,647 texts took 51 GB.
    void hangsUpOnNonsense_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("length of a list") << QByteArray("\x7f\xff\xff\xff", 4) + QByteArray(100'000, '\0');
        QTest::newRow("length of a text") << QByteArray("\0\0\0\1\x7f\xff\xff\xf0", 8) + QByteArray(100'000, 'x');
        QTest::newRow("endless line") << QByteArray(1'000'000, ' ');
        QTest::newRow("unknown action") << QByteArray("explode token\n");
        QTest::newRow("many actions") << QByteArray("quit ").repeated(800) + "explode token\n";
        QTest::newRow("broken escapes and UTF-8") << QByteArray("%ff%zz\xff%00 %\n");
        QTest::newRow("a length before the line") << QByteArray("\x7f\xff\xff\xff token\n");
    }
    void hangsUpOnNonsense()
    {
        QFETCH(const QByteArray, bytes);
        LocalSingleInstance running(m_folder->path(), applicationId);
        QVERIFY(running.claim());
        QSignalSpy activated(&running, &LocalSingleInstance::activated);
        QSignalSpy requested(&running, &LocalSingleInstance::actionRequested);
        const qint64 peakBefore = peakKilobytes();
        QLocalSocket stranger;
        stranger.connectToServer(socketFile());
        QVERIFY(stranger.waitForConnected());
        stranger.write(bytes);
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QVERIFY2(peakKilobytes() - peakBefore < 256 * 1024,
                 QByteArray::number(peakKilobytes() - peakBefore).constData());
        QVERIFY(activated.isEmpty() && requested.isEmpty());
        QVERIFY(forward({}, {})); // and it is still there for its own
    }

    void waitsForTheEndOfALine()
    {
        LocalSingleInstance running(m_folder->path(), applicationId);
        QVERIFY(running.claim());
        QSignalSpy requested(&running, &LocalSingleInstance::actionRequested);
        QLocalSocket slow;
        slow.connectToServer(socketFile());
        QVERIFY(slow.waitForConnected());
        for (const char byte : {'q', 'u', 'i', 't', ' ', 't', '\n'}) {
            QVERIFY(requested.isEmpty());
            slow.write(&byte, 1);
            slow.flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(requested.size(), 1);
        QCOMPARE(requested.constFirst(), (QVariantList{u"quit"_s, u"t"_s}));
    }

    void keepsOthersOut()
    {
        LocalSingleInstance running(m_folder->path(), applicationId);
        QVERIFY(running.claim());
        struct stat info = {};
        QCOMPARE(::stat(socketFile().toLocal8Bit().constData(), &info), 0);
        QCOMPARE(info.st_mode & 0077U, 0U);
    }

    void saysThatNobodyRuns() { QVERIFY(!forward({u"overview"_s}, {})); }

    void runsAnywayWhereNoLockCanBe()
    {
        QTest::ignoreMessage(QtWarningMsg,
                             "Cannot find out whether the program runs already: no lock file can be made");
        LocalSingleInstance instance(m_folder->filePath(u"no/such/folder"_s), applicationId);
        QVERIFY(instance.claim());
    }

private:
    QString socketFile() const { return m_folder->filePath(u"io.github.kiecredits.Tray.socket"_s); }

    bool forward(const QStringList &actions, const QString &token) const
    {
        return inThread([&] { return LocalSingleInstance(m_folder->path(), applicationId).forward(actions, token); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LocalSingleInstanceTest)
#include "tst_localsingleinstance.moc"
