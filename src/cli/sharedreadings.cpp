// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sharedreadings.h"

#include "domain/pollschedule.h"
#include "platform/wholefile.h"
#include "storage/privatefile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int formatVersion = 1;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cli::SharedReadings)
};

qint64 milliseconds(domain::Instant instant)
{
    return instant.time_since_epoch().count();
}

domain::Instant instantAt(const QJsonValue &value)
{
    return domain::Instant(std::chrono::milliseconds(value.toInteger()));
}

QJsonObject jsonOf(const domain::Problem &problem)
{
    QJsonObject json{{u"kind"_s, domain::identifier(problem.kind)}, {u"text"_s, problem.serviceText}};
    if (problem.code)
        json.insert(u"code"_s, *problem.code);
    if (problem.retryAfter)
        json.insert(u"retryAfter"_s, qint64{problem.retryAfter->count()});
    return json;
}

QJsonObject jsonOf(const SharedReading &reading)
{
    QJsonObject json{{u"polledAt"_s, milliseconds(reading.polledAt)},
                     {u"failuresInARow"_s, reading.state.failuresInARow}};
    if (const std::optional<domain::Reading> &good = reading.state.lastGood) {
        json.insert(u"credits"_s, good->amount.toDecimal());
        json.insert(u"seenAt"_s, milliseconds(good->seenAt));
    }
    if (reading.state.problem)
        json.insert(u"problem"_s, jsonOf(*reading.state.problem));
    return json;
}

std::optional<domain::Problem> problemOf(const QJsonObject &json)
{
    const std::optional<domain::Problem::Kind> kind = domain::problemKind(json[u"kind"].toString());
    if (!kind)
        return std::nullopt;
    domain::Problem problem{.kind = *kind, .serviceText = json[u"text"].toString()};
    if (json.contains(u"code"))
        problem.code = json[u"code"].toInt();
    if (json.contains(u"retryAfter"))
        problem.retryAfter = std::chrono::seconds(json[u"retryAfter"].toInteger());
    return problem;
}

/// \returns nullopt for what holds neither a reading nor a problem.
std::optional<SharedReading> readingOf(const QJsonObject &json)
{
    SharedReading reading{
        .state = {.problem = problemOf(json[u"problem"].toObject()), .failuresInARow = json[u"failuresInARow"].toInt()},
        .polledAt = instantAt(json[u"polledAt"])};
    if (const auto amount = domain::Credits::fromDecimal(json[u"credits"].toString()))
        reading.state.lastGood = domain::Reading{.amount = *amount, .seenAt = instantAt(json[u"seenAt"])};
    return reading.state.lastGood || reading.state.problem ? std::optional(reading) : std::nullopt;
}

} // namespace

bool isCurrent(const SharedReading &reading, std::chrono::seconds interval, domain::Instant now)
{
    const auto age = now - reading.polledAt;
    return age >= age.zero() && age < domain::delayAfterPoll(reading.state, interval, 0);
}

SharedReadings::SharedReadings(const QString &folder)
    : m_path(QDir(folder).filePath(u"readings.json"_s))
    , m_lock(QDir(folder).filePath(u"readings.lock"_s))
{
    m_lock.setStaleLockTime(0); // it counts for nothing once its process is gone, but a slow poll is no reason
    if (!storage::privatefile::create(m_path))
        m_fault = Texts::tr("%1 cannot be written; every bar polls for itself.").arg(m_path);
    else if (storage::privatefile::protect(m_path) == storage::privatefile::Exposure::Remains)
        m_fault = Texts::tr("Others can change %1, so it is not used; every bar polls for itself.").arg(m_path);
}

QString SharedReadings::folderOfThisUser()
{
    const QString runtime = qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")
        ? QString()
        : QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (runtime.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) : runtime)
        + u"/kie-credits"_s;
}

void SharedReadings::lock(std::chrono::milliseconds patience)
{
    constexpr int attempt = 50; // ms; QLockFile alone would soon look every five seconds only
    const QDeadlineTimer deadline(patience);
    while (!m_fault && !m_lock.tryLock(attempt) && m_lock.error() == QLockFile::LockFailedError
           && !deadline.hasExpired()) { }
}

SharedReadingsBySource SharedReadings::load() const
{
    QFile file(m_path);
    if (m_fault || !file.open(QFile::ReadOnly))
        return {};
    const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    SharedReadingsBySource readings;
    if (content[u"version"].toInt() != formatVersion)
        return readings;
    const QJsonObject bySource = content[u"readings"].toObject();
    for (auto each = bySource.begin(); each != bySource.end(); ++each) {
        if (const std::optional<SharedReading> reading = readingOf(each.value().toObject()))
            readings.insert(each.key(), *reading);
    }
    return readings;
}

std::optional<QString> SharedReadings::store(const SharedReadingsBySource &readings, domain::Instant now)
{
    if (m_fault)
        return std::nullopt;
    QJsonObject bySource;
    for (auto each = readings.begin(); each != readings.end(); ++each) {
        if (now - each->polledAt < std::chrono::days(1))
            bySource.insert(each.key(), jsonOf(*each));
    }
    const QJsonObject content{{u"version"_s, formatVersion}, {u"readings"_s, bySource}};
    return platform::writeWholeFile(m_path, QJsonDocument(content).toJson());
}

} // namespace cli
