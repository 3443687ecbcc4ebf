// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include "cli/accountchoice.h"
#include "domain/dollars.h"
#include "presentation/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

ExitCode exitCode(const domain::BalanceState &state, std::optional<domain::Credits> minimum)
{
    const bool isDepleted = domain::standing(state, {}) == domain::Standing::Depleted;
    const bool isUnderMinimum = minimum && state.lastGood && state.lastGood->amount < *minimum;
    return exitCodeFor(state.problem ? std::optional(state.problem->kind) : std::nullopt, isDepleted || isUnderMinimum);
}

QString underMinimumText(domain::Credits minimum, const QLocale &locale)
{
    return QCoreApplication::translate("cli::Report", "The balance is less than %1.")
        .arg(presentation::creditsText(minimum, locale));
}

QJsonValue problemJson(const Finding &finding)
{
    const std::optional<domain::Problem> &problem = finding.state.problem;
    if (!problem)
        return QJsonValue::Null;
    return QJsonObject{
        {u"kind"_s, domain::identifier(problem->kind)},
        {u"code"_s, problem->code ? QJsonValue(*problem->code) : QJsonValue::Null},
        {u"message"_s, problemMessage(*problem, finding.account)},
    };
}

QJsonObject findingJson(const Finding &finding, const domain::Preferences &preferences)
{
    QJsonValue credits = QJsonValue::Null;
    QJsonValue dollars = QJsonValue::Null;
    QJsonValue observedAt = QJsonValue::Null;
    if (const std::optional<domain::Reading> &reading = finding.state.lastGood) {
        const qint64 milliseconds = reading->seenAt.time_since_epoch().count();
        credits = reading->amount.toDecimal().toDouble();
        dollars = static_cast<double>(domain::centsFor(reading->amount, preferences.dollarRate)) / 100;
        observedAt = QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC().toString(Qt::ISODate);
    }
    return {
        {u"id"_s, finding.account.id},
        {u"name"_s, finding.account.name},
        {u"standing"_s,
         domain::identifier(domain::standing(finding.state, finding.ownMarks.value_or(preferences.marks)))},
        {u"credits"_s, credits},
        {u"usd"_s, dollars},
        {u"observedAt"_s, observedAt},
        {u"stale"_s, false}, // just asked: an amount that is printed is current
        {u"problem"_s, problemJson(finding)},
    };
}

QStringList namesOf(const std::vector<Finding> &findings)
{
    std::vector<domain::Account> accounts;
    accounts.reserve(findings.size());
    for (const Finding &finding : findings)
        accounts.push_back(finding.account);
    return labelsOf(accounts);
}

} // namespace

QString problemMessage(const domain::Problem &problem, const domain::Account &account)
{
    switch (domain::severity(problem.kind)) {
    case domain::Severity::NeedsUser:
        return presentation::problemText(problem, {.setIn = account.setIn, .retries = false});
    case domain::Severity::Passing:
        return presentation::problemHeadline(problem);
    }
    Q_UNREACHABLE();
}

ExitCode exitCode(const std::vector<Finding> &findings, std::optional<domain::Credits> minimum)
{
    ExitCode gravest = ExitCode::Enough;
    for (const Finding &finding : findings)
        gravest = graver(gravest, exitCode(finding.state, minimum));
    return gravest;
}

Printed asText(const std::vector<Finding> &findings, std::optional<domain::Credits> minimum,
               const domain::Preferences &preferences, const QLocale &locale)
{
    Printed printed;
    const QStringList names = namesOf(findings);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings.at(i);
        const QString prefix = findings.size() > 1 ? names.at(static_cast<qsizetype>(i)) + u": "_s : QString();
        if (const std::optional<domain::Reading> &reading = finding.state.lastGood) {
            printed.output +=
                u"%1%2 (%3)\n"_s.arg(prefix, presentation::creditsText(reading->amount, locale),
                                     presentation::dollarsText(reading->amount, preferences.dollarRate, locale));
            if (minimum && reading->amount < *minimum)
                printed.errors += prefix + underMinimumText(*minimum, locale) + u'\n';
        }
        if (finding.state.problem)
            printed.errors += prefix + problemMessage(*finding.state.problem, finding.account) + u'\n';
    }
    return printed;
}

QByteArray asJson(const std::vector<Finding> &findings, const domain::Preferences &preferences)
{
    QJsonArray accounts;
    for (const Finding &finding : findings)
        accounts.append(findingJson(finding, preferences));
    return QJsonDocument(QJsonObject{{u"accounts"_s, accounts}}).toJson();
}

} // namespace cli
