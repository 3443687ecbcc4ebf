// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance_local.h"

#include "inthread.h"

#include <QDataStream>
#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using desktop::LocalSingleInstance;

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
            LocalSingleInstance crashing(m_folder->path());
            ::_exit(crashing.claim() ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::System).size(), 2); // lock and socket are left
        LocalSingleInstance next(m_folder->path());
        QVERIFY(next.claim());
        QVERIFY(forward({}, {}));
    }

    void onlyTheFirstOneClaims()
    {
        auto first = std::make_unique<LocalSingleInstance>(m_folder->path());
        LocalSingleInstance second(m_folder->path());
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
        LocalSingleInstance running(m_folder->path());
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
        LocalSingleInstance running(m_folder->path());
        QVERIFY(running.claim());
        QSignalSpy requested(&running, &LocalSingleInstance::actionRequested);
        QVERIFY(!forward({u"refresh"_s, u"explode"_s}, {}));
        QVERIFY(requested.isEmpty()); // all or nothing
    }

    void hangsUpOnNonsense_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("endless list") << QByteArray("\x7f\xff\xff\xff", 4) + QByteArray(100'000, '\0');
        QTest::newRow("endless text") << QByteArray("\0\0\0\1\x7f\xff\xff\xf0", 8) + QByteArray(100'000, 'x');
        QTest::newRow("odd length of a text") << QByteArray("\0\0\0\1\0\0\0\3abc", 11);
    }
    void hangsUpOnNonsense()
    {
        QFETCH(const QByteArray, bytes);
        LocalSingleInstance running(m_folder->path());
        QVERIFY(running.claim());
        QSignalSpy activated(&running, &LocalSingleInstance::activated);
        QLocalSocket stranger;
        stranger.connectToServer(socketFile());
        QVERIFY(stranger.waitForConnected());
        stranger.write(bytes);
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QVERIFY(activated.isEmpty());
        QVERIFY(forward({}, {})); // and it is still there for its own
    }

    void keepsOthersOut()
    {
        LocalSingleInstance running(m_folder->path());
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
        LocalSingleInstance instance(m_folder->filePath(u"no/such/folder"_s));
        QVERIFY(instance.claim());
    }

private:
    QString socketFile() const { return m_folder->filePath(u"io.github.kiecredits.Tray.socket"_s); }

    bool forward(const QStringList &actions, const QString &token) const
    {
        return inThread([&] { return LocalSingleInstance(m_folder->path()).forward(actions, token); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LocalSingleInstanceTest)
#include "tst_localsingleinstance.moc"
