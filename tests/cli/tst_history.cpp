// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files.h"
#include "storage/historystore.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using domain::Instant;

namespace {

struct Result {
    int exitCode = -1;
    QByteArray output;
    QString errors;
};

/// A terminal of our own, of which the program gets the other end.
class Terminal {
public:
    Terminal()
        : m_descriptor(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_descriptor < 0 || ::grantpt(m_descriptor) != 0 || ::unlockpt(m_descriptor) != 0)
            qFatal("no terminal");
        ::fcntl(m_descriptor, F_SETFL, O_NONBLOCK); // NOLINT(cppcoreguidelines-pro-type-vararg)
    }
    ~Terminal() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] QString path() const { return QFile::decodeName(::ptsname(m_descriptor)); }
    [[nodiscard]] QByteArray read() const
    {
        QByteArray all;
        QByteArray piece(4'096, '\0');
        for (ssize_t size = 0; (size = ::read(m_descriptor, piece.data(), static_cast<size_t>(piece.size()))) > 0;)
            all += piece.left(size);
        return all;
    }

private:
    int m_descriptor;
};

} // namespace

/// The built `kie-credits history` on a history that the program has written.
class TestHistory : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    Instant m_now;

    [[nodiscard]] QString historyFile() const { return m_home->filePath(u"data/kie-credits/history.sqlite"_s); }

    [[nodiscard]] QProcessEnvironment environment(const QString &locale) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"KIE_API_KEY"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
        environment.insert(u"LC_ALL"_s, locale);
        return environment;
    }

    [[nodiscard]] Result run(const QStringList &options, const QString &terminal = {},
                             const QString &locale = u"C.UTF-8"_s) const
    {
        QProcess process;
        process.setProcessEnvironment(environment(locale));
        if (!terminal.isEmpty())
            process.setStandardOutputFile(terminal);
        process.start(QStringLiteral(KIE_CREDITS), QStringList{u"history"_s} + options);
        if (!process.waitForFinished())
            return {};
        return {.exitCode = process.exitCode(),
                .output = process.readAllStandardOutput(),
                .errors = QString::fromUtf8(process.readAllStandardError())};
    }

    void keep(QStringView decimal, std::chrono::minutes ago, const QString &id = u"1"_s,
              const QString &source = {}) const
    {
        storage::HistoryStore store(historyFile(),
                                    [](const domain::StorageTrouble &) { qFatal("cannot keep a reading"); });
        store.setSource(id, source);
        store.append(id, {.amount = *Credits::fromDecimal(decimal), .seenAt = m_now - ago}, 10min);
    }

    void configure(const QByteArray &lines) const
    {
        QVERIFY(QDir(m_home->path()).mkpath(u"config/kie-credits"_s));
        QFile file(m_home->filePath(u"config/kie-credits/kie-credits.ini"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(lines) == lines.size());
    }

    [[nodiscard]] QByteArray text(std::chrono::minutes ago) const
    {
        const Instant at = m_now - ago;
        return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count())
            .toUTC()
            .toString(Qt::ISODateWithMs)
            .toUtf8();
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_now = Instant(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()));
    }

    void exportsTheChanges()
    {
        keep(u"10", 20 * 24h);
        keep(u"4335.860001", 10 * 24h);
        keep(u"4300", 60min);
        keep(u"4300.5", 30min);
        const Result result = run({u"--format"_s, u"csv"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.errors, QString());
        QCOMPARE(result.output,
                 "account,time,balance,change,kind,stretch\r\n1," + text(60min) + ",4300,-35.860001,spent,1\r\n1,"
                     + text(30min) + ",4300.5,0.5,refunded,1\r\n");
    }

    void reachesBackAsFarAsAsked_data()
    {
        QTest::addColumn<QString>("since");
        QTest::addColumn<int>("rows");
        QTest::newRow("hours") << u"2h"_s << 1;
        QTest::newRow("days") << u"2d"_s << 2;
        QTest::newRow("weeks") << u"2w"_s << 3;
        QTest::newRow("years") << u"1y"_s << 4;
        QTest::newRow("all") << u"all"_s << 5;
        QTest::newRow("a date") << u"2020-01-01"_s << 5;
    }
    void reachesBackAsFarAsAsked()
    {
        QFETCH(QString, since);
        keep(u"5", 500 * 24h);
        keep(u"4", 20 * 24h);
        keep(u"3", 10 * 24h);
        keep(u"2", 24h);
        keep(u"1", 1h);
        const Result result = run({u"--since"_s, since, u"--format=json"_s});
        QTEST(static_cast<int>(QJsonDocument::fromJson(result.output).array().size()), "rows");
    }

    void exportsTheDays()
    {
        keep(u"100", 49h);
        keep(u"90", 48h);
        const Result result = run({u"--per-day"_s, u"--format"_s, u"json"_s});
        const QJsonArray days = QJsonDocument::fromJson(result.output).array();
        QVERIFY(!days.isEmpty());
        const QJsonObject last = days.last().toObject();
        QCOMPARE(last[u"balance"_s], 90);
        QCOMPARE(last[u"spent"_s], 10);
        QVERIFY(last.contains(u"since"_s));
        const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-2);
        QCOMPARE(QDate::fromString(last[u"day"_s].toString(), Qt::ISODate).daysTo(then.date()), 0);
    }

    void neverAddsUpTwoAccounts()
    {
        const auto spentBy = [this](const QString &source, QStringView from, QStringView to, std::chrono::minutes ago) {
            keep(from, ago, u"1"_s, source);
            keep(to, ago - 1min, u"1"_s, source);
        };
        spentBy(u"one"_s, u"100", u"90", 72h);
        spentBy(u"other"_s, u"5000", u"4995", 72h - 2min);
        const QByteArray changes = run({u"--format"_s, u"csv"_s}).output;
        QCOMPARE(changes,
                 "account,time,balance,change,kind,stretch\r\n1," + text(72h) + ",100,,,1\r\n1," + text(72h - 1min)
                     + ",90,-10,spent,1\r\n1," + text(72h - 2min) + ",5000,,,2\r\n1," + text(72h - 3min)
                     + ",4995,-5,spent,2\r\n");
        QStringList spent; // each in a row of its own, also if midnight was in between
        for (const QJsonValue day :
             QJsonDocument::fromJson(run({u"--per-day"_s, u"--format"_s, u"json"_s}).output).array())
            spent += u"%1 of %2"_s.arg(day[u"spent"_s].toInt()).arg(day[u"stretch"_s].toInt());
        spent.removeAll(u"0 of 1"_s);
        spent.removeAll(u"0 of 2"_s);
        QCOMPARE(spent, QStringList({u"10 of 1"_s, u"5 of 2"_s}));
        QCOMPARE(run({}).output.count("Another key or address from here\n"), 1);
    }

    void theDaysEndInEveryZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("warnings");
        QTest::newRow("UTC") << u"UTC"_s << 0;
        QTest::newRow("a path") << u"/etc/localtime"_s << 0;
        QTest::newRow("unknown") << u"Foo/Bar"_s << 1;
    }
    void theDaysEndInEveryZone()
    {
        QFETCH(QString, zone);
        keep(u"100", 72h);
        keep(u"90", 1h);
        qputenv("TZ", zone.toUtf8());
        // A program that goes on for ever writes days for ever.
        const Result result = run({u"--per-day"_s, u"--format"_s, u"csv"_s});
        qunsetenv("TZ");
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.output.count('\n'), 3); // the header, and the days of the two readings
        QTEST(static_cast<int>(result.errors.count(u'\n')), "warnings");
        QCOMPARE(result.errors.contains(u"Unknown time zone “Foo/Bar”"_s), result.errors.contains(u'\n'));
    }

    void exportsOneAccountOrAll()
    {
        configure("[accounts]\nsize=2\n1\\id=a\n1\\name=one\n2\\id=b\n2\\name=two\n");
        keep(u"1", 2h, u"a"_s);
        keep(u"2", 1h, u"b"_s);
        QCOMPARE(run({u"--format"_s, u"csv"_s}).output.count('\n'), 3);
        const QByteArray two = run({u"--format"_s, u"csv"_s, u"--account"_s, u"two"_s}).output;
        QCOMPARE(two.count('\n'), 2);
        QVERIFY(two.contains("two,"));
        const Result none = run({u"--account"_s, u"three"_s});
        QCOMPARE(none.exitCode, 2);
        QCOMPARE(none.errors.count(u'\n'), 1);
    }

    void saysThatThereIsNothing_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("CSV") << u"csv"_s << "account,time,balance,change,kind,stretch\r\n"_ba;
        QTest::newRow("JSON") << u"json"_s << "[]\n"_ba;
        QTest::newRow("text") << u"text"_s << QByteArray();
    }
    void saysThatThereIsNothing()
    {
        QFETCH(QString, format);
        const Result result = run({u"--format"_s, format});
        QCOMPARE(result.exitCode, 0);
        QTEST(result.output, "output");
        QCOMPARE(result.errors.count(u'\n'), 1);
        QVERIFY(QDir(m_home->path()).isEmpty());
    }

    void saysWhenTheHistoryCannotBeRead_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("what"); // is there instead
        QTest::addColumn<QString>("sentence");
        for (const QString &format : {u"csv"_s, u"json"_s, u"text"_s})
            QTest::addRow("%s", qPrintable(format)) << format << u"text"_s << u"is damaged"_s;
        QTest::newRow("an empty file") << u"csv"_s << u"nothing"_s << u"is empty"_s;
        for (const QString &special : {u"pipe"_s, u"socket"_s, u"device"_s, u"folder"_s})
            QTest::addRow("%s", qPrintable(special)) << u"csv"_s << special << u"is a folder, pipe or device"_s;
    }
    void saysWhenTheHistoryCannotBeRead()
    {
        QFETCH(QString, format);
        QFETCH(QString, what);
        QFETCH(QString, sentence);
        files::write(historyFile(), what == u"text"_s ? QByteArray(8'192, 'x') : QByteArray());
        if (what != u"text"_s && what != u"nothing"_s) {
            QVERIFY(QFile::remove(historyFile()));
            files::makeSpecial(what, historyFile());
        }
        const Result result = run({u"--format"_s, format});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.errors.contains(historyFile() + u' ' + sentence), qPrintable(result.errors));
        QCOMPARE(result.errors.count(u'\n'), 1);
        QCOMPARE(result.output, QByteArray());
    }

    void saysWhenTheHistoryBreaksOffMidway()
    {
        {
            constexpr int changes = 3'000;
            storage::HistoryStore store(historyFile(), {});
            for (int change = 0; change < changes; ++change)
                store.append(
                    u"1"_s,
                    {.amount = Credits::fromWhole(change), .seenAt = m_now - std::chrono::minutes(changes - change)},
                    10min);
        }
        {
            QFile file(historyFile());
            QVERIFY(file.open(QFile::ReadWrite) && file.seek(file.size() * 3 / 4));
            file.write(QByteArray(static_cast<qsizetype>(file.size() / 4), '\x55'));
        }
        const Result result = run({u"--format"_s, u"json"_s});
        QVERIFY(result.output.count('\n') > 1); // what could be read
        QVERIFY(QJsonDocument::fromJson(result.output).isNull()); // does not look like all
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.errors.contains(u"is damaged"_s), qPrintable(result.errors));
    }

    void drawsOnATerminalAlone()
    {
        keep(u"9", 2h);
        keep(u"1", 1h);
        const Terminal terminal;
        // Kept open, so that what was written is not lost when the program closes its end.
        QFile otherEnd(terminal.path());
        QVERIFY(otherEnd.open(QFile::WriteOnly));
        QCOMPARE(run({}, terminal.path()).exitCode, 0);
        const QByteArray onTerminal = terminal.read();
        QVERIFY(onTerminal.contains("█"));
        QVERIFY(onTerminal.contains("Balance"));
        QCOMPARE(run({}, terminal.path(), u"C"_s).exitCode, 0);
        QVERIFY(!terminal.read().contains("█"));
        const QByteArray piped = run({}).output;
        QVERIFY(piped.contains("Balance"));
        QVERIFY(!piped.contains("█"));
    }

    void saysWhenTheOutputIsFull()
    {
        keep(u"9", 2h);
        const Result result = run({}, u"/dev/full"_s);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.errors.count(u'\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
