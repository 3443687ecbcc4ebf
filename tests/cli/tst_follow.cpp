// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kie/standinserver.h"

#include "sessionprogram.h"

#include "support/patience.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::Credits;
using kie::StandInServer;

/// The built `kie-credits status --follow` as bars run it, in one session, against a real service on a real bus.
class FollowTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<SessionProgram> started(const QStringList &arguments)
    {
        auto program = std::make_unique<SessionProgram>(QStringLiteral(KIE_CREDITS), *m_home, m_service->url());
        program->start(arguments);
        return program;
    }
    std::unique_ptr<SessionProgram> startedBar(const QStringList &options = {})
    {
        return started(QStringList{u"status"_s, u"--follow"_s, u"--template"_s, u"{credits} {standing}"_s} + options);
    }
    [[nodiscard]] qsizetype timesPolled() const { return m_service->requests().size(); }
    /// Has the process that polls do so now, with \p balance as the answer.
    void poll(int balance)
    {
        m_service->setReply(StandInServer::balance(Credits::fromWhole(balance)));
        const qsizetype before = timesPolled();
        // At most one poll in two seconds is on demand.
        QTRY_VERIFY((QDBusConnection::sessionBus().call(refresh()), timesPolled() > before));
    }
    static QDBusMessage refresh()
    {
        return QDBusMessage::createMethodCall(u"io.github.kiecredits.Monitor"_s, u"/io/github/kiecredits/Monitor"_s,
                                              u"io.github.kiecredits.Monitor1"_s, u"Refresh"_s);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<StandInServer> m_service;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<StandInServer>();
        QVERIFY(m_service->listen());
        m_service->setReply(StandInServer::balance(Credits::fromWhole(738)));
    }

    void printsALineForEachChangeAndNoneWithout()
    {
        const auto watch = started({u"watch"_s});
        QTRY_VERIFY(watch->output().contains(u"738"_s));
        const auto bar = startedBar();
        QTRY_COMPARE(bar->output(), u"738 healthy\n"_s);
        poll(738);
        poll(80);
        QTRY_COMPARE(bar->output(), u"738 healthy\n80 critical\n"_s);
        QCOMPARE(bar->errors(), QString());
    }

    void barsOfOneSessionPollOnce()
    {
        std::vector<std::unique_ptr<SessionProgram>> bars;
        for (int i = 0; i < 5; ++i)
            bars.push_back(startedBar());
        for (const auto &bar : bars)
            QTRY_COMPARE(bar->output().section(u'\n', -2, -2), u"738 healthy"_s);
        QCOMPARE(timesPolled(), 1);
        poll(500);
        for (const auto &bar : bars)
            QTRY_COMPARE(bar->output().section(u'\n', -2, -2), u"500 healthy"_s);
        QCOMPARE(timesPolled(), 2);
    }

    void goesOnWhenTheProcessThatPollsEnds()
    {
        const auto watch = started({u"watch"_s});
        QTRY_COMPARE(timesPolled(), 1);
        const auto bar = startedBar();
        QTRY_COMPARE(bar->output(), u"738 healthy\n"_s);
        watch->kill();
        m_service->setReply(StandInServer::balance(Credits::fromWhole(700)));
        QTRY_COMPARE(bar->output(), u"738 healthy\n700 healthy\n"_s);
    }

    void endsWhenNobodyReadsItsLines()
    {
        const auto watch = started({u"watch"_s});
        QTRY_COMPARE(timesPolled(), 1);
        QProcess pipe;
        pipe.setProcessEnvironment(SessionProgram(QString(), *m_home, m_service->url()).environment());
        // head ends with the first line, after which nothing is written.
        pipe.start(u"sh"_s, {u"-c"_s, u"\"$0\" status --follow | head -n 1"_s, QStringLiteral(KIE_CREDITS)});
        QTRY_COMPARE(pipe.state(), QProcess::NotRunning);
        QVERIFY(pipe.readAllStandardOutput().contains("738"));
    }

    void anAccountThatDoesNotExistIsAnError()
    {
        const auto watch = started({u"watch"_s});
        QTRY_COMPARE(timesPolled(), 1);
        const auto bar = startedBar({u"--account"_s, u"Nobody"_s});
        QTRY_VERIFY(!bar->running());
        QCOMPARE(bar->exitCode(), 2);
        QVERIFY2(bar->errors().contains(u"Nobody"_s), qPrintable(bar->errors()));
    }

    void aStreamForI3barBeginsWithItsHeader()
    {
        const auto bar = started({u"status"_s, u"--follow"_s, u"--format"_s, u"i3bar"_s});
        QTRY_VERIFY(bar->output().contains(u"738"_s));
        QVERIFY2(bar->output().startsWith(u"{\"version\":1"_s), qPrintable(bar->output()));
    }
};

QTEST_GUILESS_MAIN(FollowTest)
#include "tst_follow.moc"
