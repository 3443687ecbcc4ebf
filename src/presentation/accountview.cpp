// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/accountview.h"

#include "domain/gauge.h"
#include "presentation/overview.h"
#include "presentation/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

namespace {

struct AccountViewWording {
    Q_DECLARE_TR_FUNCTIONS(presentation::AccountViewWording)
};

using domain::AccountSnapshot;

QString waitingText()
{
    return AccountViewWording::tr("Waiting for the first answer");
}

Face faceOf(const domain::Problem &problem)
{
    if (problem.kind == domain::Problem::Kind::Depleted)
        return Face::Depleted;
    switch (domain::origin(problem.kind)) {
    case domain::Origin::Key:
        return Face::KeyTrouble;
    case domain::Origin::Service:
        return Face::ServiceTrouble;
    case domain::Origin::Transport:
        return Face::Offline;
    }
    Q_UNREACHABLE();
}

Face faceOf(const AccountSnapshot &account)
{
    if (!account.hasKey)
        return Face::NotConfigured;
    if (account.state.problem)
        return faceOf(*account.state.problem);
    return account.standing ? presentation::faceOf(*account.standing) : Face::Waiting;
}

/// Whether there is no key because what the environment gives cannot be used.
bool isKeyWithheld(const AccountSnapshot &account)
{
    return !account.hasKey && account.account.setIn.key == domain::SetIn::Environment;
}

/// What stands in the way of a fresh amount, in a few words; empty when nothing does.
QString obstacle(const AccountSnapshot &account)
{
    if (!account.hasKey)
        return isKeyWithheld(account) ? AccountViewWording::tr("No usable key") : AccountViewWording::tr("No key yet");
    if (account.state.problem)
        return problemHeadline(*account.state.problem);
    return {};
}

QString adviceFor(const AccountSnapshot &account)
{
    if (!account.hasKey)
        return isKeyWithheld(account) ? AccountViewWording::tr(
                   "Correct the environment variable KIE_API_KEY or KIE_API_BASE_URL, then start this "
                   "program again.")
                                      : AccountViewWording::tr("Add your Kie key in the settings.");
    if (account.state.problem)
        return problemAdvice(*account.state.problem, {.setIn = account.account.setIn});
    if (account.standing == domain::Standing::Depleted)
        return problemAdvice({.kind = domain::Problem::Kind::Depleted});
    return {};
}

/// Absolute times only: a "5 minutes ago" would have to tick between two answers.
QString freshness(const AccountSnapshot &account, const domain::Moment &present, const QLocale &locale)
{
    const QString trouble = obstacle(account);
    if (!account.state.lastGood)
        return trouble.isEmpty() ? waitingText() : trouble;

    const domain::Instant seenAt = account.state.lastGood->seenAt;
    if (account.isStale
        && seenAt > present.now) // the time of a clock that was set back says nothing by the present one
        return trouble.isEmpty()
            ? AccountViewWording::tr("Out of date – the clock has been set back since")
            : AccountViewWording::tr("%1 – out of date, the clock has been set back since").arg(trouble);
    const QString moment = momentText(std::min(seenAt, present.now), present, locale);
    if (trouble.isEmpty())
        return account.isStale ? AccountViewWording::tr("Out of date – as of %1", "time").arg(moment)
                               : AccountViewWording::tr("Updated at %1", "time").arg(moment);
    return account.isStale ? AccountViewWording::tr("%1 – out of date, as of %2", "trouble, time").arg(trouble, moment)
                           : AccountViewWording::tr("%1 – as of %2", "trouble, time").arg(trouble, moment);
}

/// What can be said without a time that every poll would change. Anything amiss is told as everywhere.
QString trayFreshness(const AccountSnapshot &account, const AccountView &view, std::chrono::seconds pollInterval)
{
    const bool upToDate = account.state.lastGood && !account.isStale && obstacle(account).isEmpty();
    if (!upToDate)
        return view.freshnessLine;
    return AccountViewWording::tr("Up to date – checked every %1", "a time").arg(durationText(pollInterval));
}

/// What is left of the budget, if one is set, else of what there was after the last top-up.
double shareOf(domain::Credits amount, const AccountSnapshot &account, domain::Credits budget)
{
    const domain::Credits full = account.fullAmount.value_or(amount);
    return domain::gaugeShare(amount, budget > domain::Credits() ? budget : full);
}

void showAmount(AccountView &view, const AccountSnapshot &account, const ViewContext &context, const QLocale &locale)
{
    if (!account.state.lastGood) {
        view.amount = compactText(std::nullopt, locale);
        view.credits = unknownCreditsText();
        view.balanceLine = view.credits;
        return;
    }
    const domain::Credits amount = account.state.lastGood->amount;
    const domain::DollarRate rate = context.preferences.dollarRate;
    view.amount = compactText(amount, locale);
    view.credits = creditsText(amount, locale);
    if (rate.microDollarsPerCredit != 0)
        view.dollars = dollarsText(amount, rate, locale);
    view.balanceLine = balanceText(amount, rate, locale);
    view.share = shareOf(amount, account, context.preferences.gaugeBudget);
    if (account.state.forecast && !account.state.problem && !account.isStale)
        view.forecastLine = forecastText(*account.state.forecast, context.present.zone, locale);
}

QString spentLineOf(const AccountSnapshot &account, const ViewContext &context, const QLocale &locale)
{
    if (!account.spentToday || account.spentToday->spent == domain::Credits())
        return {};
    return AccountViewWording::tr("Spent today: %1", "credits")
        .arg(spentText(account.spentToday, context.present, context.preferences.dollarRate, locale));
}

/// What is not well, in a word or two beside the amount; empty where all is.
QString remark(const AccountSnapshot &account)
{
    if (const QString trouble = obstacle(account); !trouble.isEmpty())
        return trouble;
    if (account.isStale)
        return AccountViewWording::tr("out of date");
    switch (account.standing.value_or(domain::Standing::Healthy)) {
    case domain::Standing::Healthy:
        return {};
    case domain::Standing::Low:
        return AccountViewWording::tr("running low");
    case domain::Standing::Critical:
        return AccountViewWording::tr("almost used up");
    case domain::Standing::Depleted:
        return AccountViewWording::tr("no credits left");
    }
    Q_UNREACHABLE();
}

QString lineOf(const AccountView &view, const AccountSnapshot &account)
{
    const QString words = remark(account);
    if (!account.state.lastGood)
        return AccountViewWording::tr("%1: %2", "account, what is wrong")
            .arg(view.name, words.isEmpty() ? waitingText() : words);
    if (words.isEmpty())
        return AccountViewWording::tr("%1: %2", "account, balance").arg(view.name, view.balanceLine);
    return AccountViewWording::tr("%1: %2 – %3", "account, balance, what is not well")
        .arg(view.name, view.balanceLine, words);
}

QString stateText(const AccountSnapshot &account)
{
    switch (faceOf(account)) {
    case Face::NotConfigured:
        return AccountViewWording::tr("there is no key yet");
    case Face::Waiting:
        return AccountViewWording::tr("the first balance is on its way");
    case Face::Healthy:
        return AccountViewWording::tr("there are enough credits");
    case Face::Low:
        return AccountViewWording::tr("the credits are running low");
    case Face::Critical:
        return AccountViewWording::tr("the credits are almost used up");
    case Face::Depleted:
        return AccountViewWording::tr("there are no credits left");
    case Face::KeyTrouble:
        return account.state.problem->kind == domain::Problem::Kind::KeyCapReached
            ? AccountViewWording::tr("the key has reached its cap")
            : AccountViewWording::tr("the key was refused");
    case Face::Offline:
        return AccountViewWording::tr("the service cannot be reached");
    case Face::ServiceTrouble:
        return AccountViewWording::tr("the service has a problem");
    }
    Q_UNREACHABLE();
}

} // namespace

Face faceOf(domain::Standing standing)
{
    switch (standing) {
    case domain::Standing::Healthy:
        return Face::Healthy;
    case domain::Standing::Low:
        return Face::Low;
    case domain::Standing::Critical:
        return Face::Critical;
    case domain::Standing::Depleted:
        return Face::Depleted;
    }
    Q_UNREACHABLE();
}

bool isProblem(Face face)
{
    switch (face) {
    case Face::KeyTrouble:
    case Face::Offline:
    case Face::ServiceTrouble:
        return true;
    case Face::NotConfigured:
    case Face::Waiting:
    case Face::Healthy:
    case Face::Low:
    case Face::Critical:
    case Face::Depleted:
        return false;
    }
    Q_UNREACHABLE();
}

AccountView accountView(const AccountSnapshot &account, const QString &name, const ViewContext &context,
                        const QLocale &locale)
{
    AccountView view;
    view.id = account.account.id;
    view.name = name;
    view.face = faceOf(account);
    view.stale = account.isStale;
    showAmount(view, account, context, locale);
    view.freshnessLine = freshness(account, context.present, locale);
    view.trayFreshnessLine = trayFreshness(account, view, context.preferences.pollInterval);
    view.spentLine = spentLineOf(account, context, locale);
    view.advice = adviceFor(account);
    view.stateText = stateText(account);
    view.line = lineOf(view, account);
    if (account.state.lastGood)
        view.seenAt = account.state.lastGood->seenAt;
    return view;
}

} // namespace presentation
