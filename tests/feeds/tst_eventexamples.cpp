// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attempt.h"
#include "feeds/commandrun.h"
#include "feeds/event.h"
#include "feeds/webhookpost.h"
#include "storage/configuration.h"
#include "support/fakeclock.h"
#include "support/faultyserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::EventSettings;
using support::FaultyServer;

namespace {

const feeds::Event lowEvent{
    .kind = feeds::Event::Kind::Low,
    .accountId = u"2"_s,
    .accountName = u"Client A"_s,
    .credits = domain::Credits::fromMicros(480'250'000),
    .text = u"Client A: Credits are low. 480.25 credits ($2.40) left. Top up before they run out."_s,
    .at = FakeClock::Noon};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    (void)file.open(QFile::WriteOnly | QFile::Truncate);
    file.write(content);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// The code blocks of docs/events.md in \p language.
QStringList blocks(const QString &language)
{
    const QRegularExpression fence(u"^```"_s + language + u"\n(.*?)^```$"_s,
                                   QRegularExpression::MultilineOption
                                       | QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (const QRegularExpressionMatch &match :
         fence.globalMatch(QString::fromUtf8(contentOf(QStringLiteral(CREDITS_EVENT_DOCUMENT)))))
        found.append(match.captured(1));
    return found;
}

/// The one block in \p language that contains \p word; empty, unless there is exactly one.
QString blockWith(const QString &word, const QString &language)
{
    const QStringList found = blocks(language).filter(word);
    return found.size() == 1 ? found.first() : QString();
}

/// An HTTP request as it came to a stand-in.
struct Request {
    QUrl target;
    QByteArray headers; ///< in lower case
    QJsonObject body;
};

Request requestIn(const QByteArray &received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    return {.target = QUrl::fromEncoded(received.split(' ').value(1)),
            .headers = received.first(end).toLower(),
            .body = QJsonDocument::fromJson(received.sliced(end + 4)).object()};
}

/// What ntfy shows of \p request, by its documentation: with tpl=1, the message m with {{.field}} filled in.
QString shownByNtfy(const Request &request)
{
    const QUrlQuery query(request.target);
    if (query.queryItemValue(u"tpl"_s) != "1"_L1)
        return QString::fromUtf8(QJsonDocument(request.body).toJson());
    QString message = query.queryItemValue(u"m"_s, QUrl::FullyDecoded);
    for (const QString &field : request.body.keys())
        message.replace(u"{{."_s + field + u"}}"_s, request.body[field].toVariant().toString());
    return message;
}

} // namespace

/// Runs the examples of docs/events.md against stand-ins for the receivers.
class TestEventExamples : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_scratch;
    FakeClock m_clock;
    FaultyServer m_server{{support::Send{"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"}}};

    [[nodiscard]] QString path(const QString &name) const { return m_scratch.filePath(name); }
    /// What the program reads from \p ini.
    [[nodiscard]] EventSettings settingsIn(const QString &ini) const
    {
        const QString file = path(QString::number(qHash(ini)) + u".ini"_s);
        writeTo(file, ini.toUtf8());
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        const storage::Configuration configuration(file, QProcessEnvironment(QProcessEnvironment()));
        return configuration.troubles().empty() ? configuration.preferences().events : EventSettings();
    }
    /// \p address, but at the stand-in.
    [[nodiscard]] QString atStandIn(const QString &address) const
    {
        QUrl url(address);
        url.setScheme(u"http"_s);
        url.setHost(u"127.0.0.1"_s);
        url.setPort(m_server.url().port());
        return url.toString(QUrl::FullyEncoded);
    }
    /// Posts the event as \p settings say, to the stand-in. \returns what came there.
    [[nodiscard]] Request posted(EventSettings settings)
    {
        settings.webhook = atStandIn(settings.webhook);
        const qsizetype before = m_server.received().size();
        Attempt attempt(std::make_unique<feeds::WebhookPost>(settings, lowEvent, m_clock, 20s));
        return attempt.text().isEmpty() ? requestIn(m_server.received().sliced(before)) : Request();
    }
    /// Runs the script in \p block. \returns what went wrong.
    [[nodiscard]] QString run(const QString &block)
    {
        writeTo(path(u"example"_s), block.toUtf8());
        Attempt attempt(std::make_unique<feeds::CommandRun>(path(u"example"_s), lowEvent, m_clock));
        return attempt.text();
    }

private Q_SLOTS:
    void initTestCase() { qputenv("PATH", m_scratch.path().toLocal8Bit() + ':' + qgetenv("PATH")); }

    void theShownJsonIsWhatIsSent()
    {
        QCOMPARE(blocks(u"json"_s), QStringList{QString::fromUtf8(feeds::toJson(lowEvent))});
    }

    void everyExampleOfSettingsIsAccepted()
    {
        const QStringList examples = blocks(u"ini"_s);
        QVERIFY(examples.size() >= 3);
        for (const QString &ini : examples) {
            const EventSettings settings = settingsIn(ini);
            QVERIFY2(settings != EventSettings(), qPrintable(ini));
            QCOMPARE(settings.webhookFault(), std::nullopt);
        }
    }

    void aCommandLineWithQuotesIsWrittenAsTheTextSays()
    {
        const QByteArray line = "command=\"notify \\\"two words\\\"\"";
        QVERIFY(contentOf(QStringLiteral(CREDITS_EVENT_DOCUMENT)).contains('`' + line + '`'));
        const EventSettings settings = settingsIn(u"[events]\n"_s + QString::fromUtf8(line));
        QCOMPARE(settings.command, u"notify \"two words\""_s);
    }

    void everyKindOfEventIsInTheTable()
    {
        const QByteArray document = contentOf(QStringLiteral(CREDITS_EVENT_DOCUMENT));
        for (int kind = 0; kind <= static_cast<int>(feeds::Event::Kind::Test); ++kind) {
            const QString name = feeds::nameOf(static_cast<feeds::Event::Kind>(kind));
            QVERIFY2(document.contains('`' + name.toUtf8() + '`'), qPrintable(name));
        }
    }

    void ntfyShowsTheText()
    {
        const Request request = posted(settingsIn(blockWith(u"ntfy.sh"_s, u"ini"_s)));
        QCOMPARE(request.target.path(), u"/my-secret-topic"_s);
        QCOMPARE(shownByNtfy(request), lowEvent.text);
        QVERIFY2(request.headers.contains("\r\nauthorization: bearer tk_"), request.headers.constData());
    }

    void slackShowsTheText()
    {
        const Request request = posted(settingsIn(blockWith(u"hooks.slack.com"_s, u"ini"_s)));
        QVERIFY2(request.headers.contains("\r\ncontent-type: application/json\r\n"), request.headers.constData());
        QCOMPARE(request.body[u"text"_s].toString(), lowEvent.text);
    }

    void sendmailGetsALetter()
    {
        writeTo(path(u"sendmail"_s), "#!/bin/sh\necho \"$@\" >\"${0%/*}/arguments\"\ncat >\"${0%/*}/letter\"\n");
        QCOMPARE(run(blockWith(u"sendmail"_s, u"sh"_s)), QString());
        QCOMPARE(contentOf(path(u"arguments"_s)), "-i -t\n"_ba);
        const QString letter = QString::fromUtf8(contentOf(path(u"letter"_s)));
        QVERIFY2(letter.startsWith(u"To: me@example.org\nSubject: Kie credits: low\n"_s), qPrintable(letter));
        QVERIFY2(letter.endsWith(u"\n\n"_s + lowEvent.text + u'\n'), qPrintable(letter));
    }

    void aServiceThatWantsOtherFieldsGetsThem()
    {
        QString block = blockWith(u"discord"_s, u"sh"_s);
        block.replace(QRegularExpression(u"https://discord\\.com"_s), m_server.url().toString());
        const qsizetype before = m_server.received().size();
        QCOMPARE(run(block), QString());
        const Request request = requestIn(m_server.received().sliced(before));
        QCOMPARE(request.body, (QJsonObject{{u"content"_s, lowEvent.text}}));
    }
};

QTEST_GUILESS_MAIN(TestEventExamples)
#include "tst_eventexamples.moc"
