// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/trayview.h"

#include "domain/gauge.h"
#include "presentation/traystatus.h"
#include "presentation/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace presentation {

namespace {

struct TrayWording {
    Q_DECLARE_TR_FUNCTIONS(presentation::TrayWording)
};

constexpr QStringView NoAmount = u"–";

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

Face faceOf(const TrayInput &input)
{
    if (!input.account.key)
        return Face::NotConfigured;
    if (input.state.problem)
        return faceOf(*input.state.problem);
    if (const auto standing = domain::standing(input.state, input.preferences.marks))
        return faceOf(*standing);
    return Face::Waiting;
}

/// Whether there is no key because what the environment gives cannot be used.
bool isKeyWithheld(const TrayInput &input)
{
    return !input.account.key && input.account.account.setIn.key == domain::SetIn::Environment;
}

/// What stands in the way of a fresh amount, in a few words; empty when nothing does.
QString obstacle(const TrayInput &input)
{
    if (!input.account.key)
        return isKeyWithheld(input) ? TrayWording::tr("No usable key") : TrayWording::tr("No key yet");
    if (input.state.problem)
        return problemHeadline(*input.state.problem);
    return {};
}

QString adviceFor(const TrayInput &input)
{
    if (!input.account.key)
        return isKeyWithheld(input)
            ? TrayWording::tr("Correct the environment variable KIE_API_KEY or KIE_API_BASE_URL, then start this "
                              "program again.")
            : TrayWording::tr("Add your Kie key in the settings.");
    if (input.state.problem)
        return problemAdvice(*input.state.problem, {.setIn = input.account.account.setIn});
    if (faceOf(input) == Face::Depleted)
        return problemAdvice({.kind = domain::Problem::Kind::Depleted});
    return {};
}

/// Absolute times only: a "5 minutes ago" would have to tick between two answers.
QString freshness(const TrayInput &input, bool stale, const QLocale &locale)
{
    const QString trouble = obstacle(input);
    if (!input.state.lastGood)
        return trouble.isEmpty() ? TrayWording::tr("Waiting for the first answer") : trouble;

    const domain::Instant seenAt = input.state.lastGood->seenAt;
    if (stale && seenAt > input.now) // the time of a clock that was set back says nothing by the present one
        return trouble.isEmpty() ? TrayWording::tr("Out of date – the clock has been set back since")
                                 : TrayWording::tr("%1 – out of date, the clock has been set back since").arg(trouble);
    const QString moment = momentText(std::min(seenAt, input.now), {.now = input.now, .zone = input.zone}, locale);
    if (trouble.isEmpty())
        return stale ? TrayWording::tr("Out of date – as of %1", "time").arg(moment)
                     : TrayWording::tr("Updated at %1", "time").arg(moment);
    return stale ? TrayWording::tr("%1 – out of date, as of %2", "trouble, time").arg(trouble, moment)
                 : TrayWording::tr("%1 – as of %2", "trouble, time").arg(trouble, moment);
}

/// What can be said without a time that every poll would change. Anything amiss is told as everywhere.
QString trayFreshness(const TrayInput &input, const TrayView &view)
{
    const bool upToDate = input.state.lastGood && !view.stale && obstacle(input).isEmpty();
    if (!upToDate)
        return view.freshnessLine;
    return TrayWording::tr("Up to date – checked every %1", "a time").arg(durationText(input.preferences.pollInterval));
}

/// What is left of the budget, if one is set, else of what there was after the last top-up.
double shareOf(domain::Credits amount, const TrayInput &input)
{
    const domain::Credits budget = input.preferences.gaugeBudget;
    const domain::Credits full = input.alertMemory.fullAmount.value_or(amount);
    return domain::gaugeShare(amount, budget > domain::Credits() ? budget : full);
}

void showAmount(TrayView &view, const TrayInput &input, const QLocale &locale)
{
    if (!input.state.lastGood) {
        view.amount = NoAmount.toString();
        view.credits = TrayWording::tr("– credits", "amount unknown");
        view.balanceLine = view.credits;
        return;
    }
    const domain::Credits amount = input.state.lastGood->amount;
    const domain::DollarRate rate = input.preferences.dollarRate;
    view.amount = amount.compact().replace(u'.', locale.decimalPoint());
    view.credits = creditsText(amount, locale);
    if (rate.microDollarsPerCredit != 0)
        view.dollars = dollarsText(amount, rate, locale);
    view.balanceLine = view.dollars.isEmpty()
        ? view.credits
        : TrayWording::tr("%1 (%2)", "credits (dollars)").arg(view.credits, view.dollars);
    view.copyText = view.balanceLine;
    view.share = shareOf(amount, input);
    if (input.state.forecast && !input.state.problem && !view.stale)
        view.forecastLine = forecastText(*input.state.forecast, input.zone, locale);
}

QString snoozeLineOf(const TrayInput &input, const QLocale &locale)
{
    const std::optional<domain::Snooze> &snooze = input.alertMemory.snooze;
    if (!snooze || !domain::isActive(*snooze, input.now))
        return {};
    const QString names = locale.createSeparatedList(input.snoozedAccounts);
    if (snooze->length == domain::SnoozeLength::UntilToppedUp)
        return names.isEmpty() ? TrayWording::tr("Alerts are snoozed until you top up")
                               : TrayWording::tr("Alerts for %1 are snoozed until you top up", "accounts").arg(names);
    const QString until = momentText(snooze->until, {.now = input.now, .zone = input.zone}, locale);
    return names.isEmpty() ? TrayWording::tr("Alerts are snoozed until %1", "time").arg(until)
                           : TrayWording::tr("Alerts for %1 are snoozed until %2", "accounts, time").arg(names, until);
}

/// The state that the demo is just showing, as the end of a sentence.
QString stateName(const TrayInput &input)
{
    switch (faceOf(input)) {
    case Face::NotConfigured:
        return TrayWording::tr("there is no key yet");
    case Face::Waiting:
        return TrayWording::tr("the first balance is on its way");
    case Face::Healthy:
        return TrayWording::tr("there are enough credits");
    case Face::Low:
        return TrayWording::tr("the credits are running low");
    case Face::Critical:
        return TrayWording::tr("the credits are almost used up");
    case Face::Depleted:
        return TrayWording::tr("there are no credits left");
    case Face::KeyTrouble:
        return input.state.problem->kind == domain::Problem::Kind::KeyCapReached
            ? TrayWording::tr("the key has reached its cap")
            : TrayWording::tr("the key was refused");
    case Face::Offline:
        return TrayWording::tr("the service cannot be reached");
    case Face::ServiceTrouble:
        return TrayWording::tr("the service has a problem");
    }
    Q_UNREACHABLE();
}

QString toolTipOf(const TrayView &view, const QString &accountName)
{
    QStringList lines{accountName.isEmpty() ? TrayWording::tr("Kie Credits") : accountName,
                      view.balanceLine,
                      view.trayFreshnessLine,
                      view.forecastLine,
                      view.snoozeLine,
                      view.advice,
                      view.demoMark};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

TrayView trayView(const TrayInput &input, const QLocale &locale)
{
    TrayView view;
    view.face = faceOf(input);
    view.stale = domain::isStale(input.state, input.preferences.pollInterval, input.now);
    showAmount(view, input, locale);
    view.freshnessLine = freshness(input, view.stale, locale);
    view.trayFreshnessLine = trayFreshness(input, view);
    view.iconStyle = input.preferences.iconStyle;
    view.panelTone = input.preferences.panelTone;
    view.snoozeLine = snoozeLineOf(input, locale);
    view.status = trayStatus(view, input);
    view.advice = adviceFor(input);
    if (input.demo)
        view.demoMark = TrayWording::tr("Demo, not a real balance – %1", "a state").arg(stateName(input));
    view.toolTip = toolTipOf(view, input.account.account.name);
    return view;
}

} // namespace presentation
