// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attempt.h"
#include "feeds/commandrun.h"
#include "feeds/event.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using feeds::CommandRun;
using feeds::Event;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

Event lowEvent()
{
    return {.kind = Event::Kind::Low,
            .accountId = u"1"_s,
            .accountName = u"Own"_s,
            .credits = domain::Credits::fromWhole(480),
            .text = u"Credits are low; $(reboot) `reboot`"_s};
}

/// A process that has ended and that nobody has waited for yet has no command line.
bool isAlive(const QByteArray &processId)
{
    return !contentOf(u"/proc/"_s + QString::fromLatin1(processId.trimmed()) + u"/cmdline"_s).isEmpty();
}

} // namespace

/// Runs real programs.
class TestCommandRun : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_scratch;
    FakeClock m_clock;

    [[nodiscard]] QString path(const QString &name) const { return m_scratch.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const { return contentOf(path(name)); }
    /// \returns the path of a shell script with \p lines, whose working files are in the scratch folder.
    [[nodiscard]] QString script(const QByteArray &lines) const
    {
        const QString file = path(u"script"_s);
        QFile written(file);
        (void)written.open(QFile::WriteOnly | QFile::Truncate);
        written.write("#!/bin/sh\ncd \"${0%/*}\"\n" + lines + '\n');
        written.close();
        written.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file;
    }
    [[nodiscard]] Attempt run(const QString &command)
    {
        return Attempt(std::make_unique<CommandRun>(command, lowEvent(), m_clock));
    }

private Q_SLOTS:
    void cleanup()
    {
        for (const QString &file : QDir(m_scratch.path()).entryList(QDir::Files))
            QVERIFY(QFile::remove(path(file)));
    }

    void aCommandGetsTheEventAndItsArgumentsAsTheyStand()
    {
        qputenv("KIE_API_KEY", "secret");
        qputenv("KIE_API_BASE_URL", "https://example.com");
        Attempt attempt(std::make_unique<CommandRun>(script("cat >in; env >env; printf '%s|' \"$@\" >arguments")
                                                         + u" 'two words' $HOME ; \"*\""_s,
                                                     lowEvent(), m_clock));
        const QString text = attempt.text();
        qunsetenv("KIE_API_KEY");
        qunsetenv("KIE_API_BASE_URL");
        QCOMPARE(text, QString());
        QCOMPARE(content(u"in"_s), feeds::toJson(lowEvent()));
        QCOMPARE(content(u"arguments"_s), "'two|words'|$HOME|;|*|"_ba);
        const QByteArrayList env = content(u"env"_s).split('\n');
        for (const QByteArray &line : {"KIE_CREDITS_EVENT=low"_ba, "KIE_CREDITS_ACCOUNT=Own"_ba,
                                       "KIE_CREDITS_CREDITS=480"_ba, "KIE_CREDITS_TEXT="_ba + lowEvent().text.toUtf8()})
            QVERIFY2(env.contains(line), line.constData());
        QVERIFY(!content(u"env"_s).contains("KIE_API_"));
    }

    void aFailureSaysWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("text");
        QTest::newRow("exit code") << "exit 3"_ba << u"The event command failed with exit code 3."_s;
        QTest::newRow("with words") << "echo >&2; echo 'no  \033[31mroute' >&2; echo more >&2; exit 1"_ba
                                    << u"The event command failed with exit code 1: no [31mroute"_s;
        QTest::newRow("crash") << "kill -SEGV $$"_ba << u"The event command crashed: %1."_s;
        QTest::newRow("words alone are no failure") << "echo careful >&2"_ba << QString();
        QTest::newRow("reads nothing") << "exec <&-; exit 0"_ba << QString();
    }
    void aFailureSaysWhatToDo()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, text);
        const QString command = script(lines);
        Attempt attempt = run(command);
        QCOMPARE(attempt.text(), text.contains(u"%1") ? text.arg(command) : text);
        QCOMPARE(attempt.ends, 1);
        QVERIFY(!attempt.failure || !attempt.failure->mayPass);
        QCOMPARE(m_clock.untilNextAlarm(), std::nullopt);
    }

    void aCommandThatCannotBeStartedIsAFailure_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("empty") << u"\"\""_s << u"The event command was not found"_s;
        QTest::newRow("unknown") << u"kie-no-such-program --now"_s
                                 << u"The event command was not found: kie-no-such-program."_s;
        QTest::newRow("unknown path") << u"/nowhere/at-all"_s << u"The event command was not found: /nowhere/at-all."_s;
        QTest::newRow("folder") << u"/tmp"_s << u"The event command cannot be run: /tmp."_s;
        QTest::newRow("no program") << u"/etc/hostname"_s << u"The event command cannot be run: /etc/hostname."_s;
    }
    void aCommandThatCannotBeStartedIsAFailure()
    {
        QFETCH(QString, command);
        QFETCH(QString, beginning);
        Attempt attempt = run(command);
        QCOMPARE(attempt.ends, 0); // not before control is back
        const QString text = attempt.text();
        QVERIFY2(text.startsWith(beginning), qPrintable(text));
        QCOMPARE(attempt.ends, 1);
        QCOMPARE(m_clock.untilNextAlarm(), std::nullopt);
    }

    void aFloodOfErrorsIsReadToItsEnd()
    {
        Attempt attempt = run(script("echo first >&2; head -c 5000000 /dev/zero | tr '\\0' x >&2; exit 9"));
        QCOMPARE(attempt.text(), u"The event command failed with exit code 9: first"_s);
    }

    void aCommandThatNeverEndsIsStoppedWithAllItHasStarted_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("obedient") << "sleep 1000 & echo $! >child; echo $$ >parent; wait"_ba;
        QTest::newRow("stubborn") << "trap '' TERM; sleep 1000 & echo $! >child; echo $$ >parent; wait"_ba;
        QTest::newRow("with a stubborn child")
            << "sh -c 'trap \"\" TERM; echo $$ >child; while :; do sleep 1; done' & echo $$ >parent; wait"_ba;
        QTest::newRow("floods meanwhile") << "sleep 1000 & echo $! >child; echo $$ >parent; yes >&2"_ba;
    }
    void aCommandThatNeverEndsIsStoppedWithAllItHasStarted()
    {
        QFETCH(QByteArray, lines);
        Attempt attempt = run(script(lines));
        QTRY_VERIFY(content(u"child"_s).endsWith('\n') && content(u"parent"_s).endsWith('\n'));
        const QByteArray child = content(u"child"_s);
        m_clock.advance(CommandRun::TimeLimit - 1ms);
        QCOMPARE(attempt.ends, 0);
        m_clock.advance(1ms);
        if (!QTest::qWaitFor([&attempt] { return attempt.ends > 0; }, 200))
            m_clock.advance(CommandRun::TimeToEnd); // it does not mind the polite signal
        QCOMPARE(attempt.text(),
                 u"The event command was stopped because it took longer than 30 seconds: %1."_s.arg(path(u"script"_s)));
        QTRY_VERIFY(!isAlive(child));
    }

    void whatACommandLeavesBehindOnSuccessGoesOn()
    {
        Attempt attempt = run(script("sleep 1000 & echo $! >child"));
        QCOMPARE(attempt.text(), QString());
        const QByteArray child = content(u"child"_s);
        QVERIFY(isAlive(child));
        ::kill(child.trimmed().toInt(), SIGKILL);
    }

    void toGiveUpARunStopsTheCommand()
    {
        Attempt attempt = run(script("sleep 1000 & echo $! >child; wait"));
        QTRY_VERIFY(content(u"child"_s).endsWith('\n'));
        attempt.delivery.reset();
        QTRY_VERIFY(!isAlive(content(u"child"_s)));
        QCOMPARE(attempt.ends, 0);
    }
};

QTEST_GUILESS_MAIN(TestCommandRun)
#include "tst_commandrun.moc"
