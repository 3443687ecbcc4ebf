// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/programview.h"

#include "domain/gauge.h"
#include "domain/pollschedule.h"
#include "presentation/traystatus.h"
#include "presentation/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace presentation {

namespace {

struct ProgramWording {
    Q_DECLARE_TR_FUNCTIONS(presentation::ProgramWording)
};

using domain::AccountSnapshot;
using domain::AccountSnapshots;

/// More would make a tooltip that fills the screen.
constexpr int MostToolTipAccounts = 10;

/// What needs attention most comes first.
constexpr std::array ByGravity{Face::Depleted, Face::KeyTrouble,    Face::Critical, Face::Low,    Face::ServiceTrouble,
                               Face::Offline,  Face::NotConfigured, Face::Waiting,  Face::Healthy};

auto gravity(Face face)
{
    return std::ranges::find(ByGravity, face);
}

bool needsAttention(Face face)
{
    return gravity(face) < gravity(Face::NotConfigured);
}

/// Whether \p one and \p other are in trouble for the same reason, which concerns no account alone.
bool isCommonTrouble(Face one, Face other)
{
    return one == other && (one == Face::Offline || one == Face::ServiceTrouble);
}

bool isGraver(const AccountView &one, const AccountView &other)
{
    return gravity(one.face) < gravity(other.face);
}

struct Sum {
    domain::Credits amount;
    bool isCurrent = true; ///< no amount is out of date, and none may be
};

/// All amounts together; nullopt unless each account that has a key was read.
std::optional<Sum> sumOf(const AccountSnapshots &accounts)
{
    std::optional<Sum> sum;
    for (const AccountSnapshot &one : accounts) {
        if (!one.hasKey)
            continue;
        if (!one.state.lastGood)
            return std::nullopt;
        sum = sum.value_or(Sum());
        sum->amount = sum->amount + one.state.lastGood->amount;
        sum->isCurrent = sum->isCurrent && !one.isStale && !one.state.problem;
    }
    return sum;
}

/// The names of those of \p views for which \p isMeant.
template <typename Predicate>
QString namesOf(const std::vector<AccountView> &views, const QLocale &locale, Predicate isMeant)
{
    QStringList names;
    for (const AccountView &view : views) {
        if (isMeant(view))
            names << view.name;
    }
    return locale.createSeparatedList(names);
}

/// Which accounts the total lacks, or has an old amount of; empty where all are up to date.
QString reservation(const std::vector<AccountView> &views, const QLocale &locale)
{
    const QString unread = namesOf(
        views, locale, [](const AccountView &view) { return view.face != Face::NotConfigured && !view.seenAt; });
    if (!unread.isEmpty())
        return ProgramWording::tr("No balance yet of %1", "accounts").arg(unread);
    const QString old = namesOf(
        views, locale, [](const AccountView &view) { return view.seenAt && (view.stale || isProblem(view.face)); });
    return old.isEmpty() ? QString() : ProgramWording::tr("Out of date for %1", "accounts").arg(old);
}

/// All accounts together. The state is that of the sum against the marks for all accounts.
AccountView totalOf(const AccountSnapshots &accounts, const std::vector<AccountView> &views, const ViewContext &context,
                    const QLocale &locale)
{
    const domain::Preferences &preferences = context.preferences;
    const std::optional<Sum> sum = sumOf(accounts);
    AccountView total{.name = ProgramWording::tr("All accounts"), .face = Face::Waiting};
    total.freshnessLine = reservation(views, locale);
    for (const AccountView &view : views)
        total.seenAt = std::max(total.seenAt, view.seenAt);
    total.amount = compactText(sum ? std::optional(sum->amount) : std::nullopt, locale);
    if (!sum) {
        total.credits = unknownCreditsText();
        total.balanceLine = total.credits;
        return total;
    }
    total.face = faceOf(domain::standing(sum->amount, preferences.marks));
    total.stale = !sum->isCurrent;
    if (preferences.gaugeBudget > domain::Credits())
        total.share = domain::gaugeShare(sum->amount, preferences.gaugeBudget);
    total.credits = creditsText(sum->amount, locale);
    if (preferences.dollarRate.microDollarsPerCredit != 0)
        total.dollars = dollarsText(sum->amount, preferences.dollarRate, locale);
    total.balanceLine = balanceText(sum->amount, preferences.dollarRate, locale);
    total.line = total.stale ? ProgramWording::tr("%1: %2 – %3", "account, balance, what is not well")
                                   .arg(total.name, total.balanceLine, ProgramWording::tr("out of date in part"))
                             : ProgramWording::tr("%1: %2", "account, balance").arg(total.name, total.balanceLine);
    return total;
}

/// The account of \p views that the picture shows; \p views are in the user's order.
const AccountView &shownAccount(const std::vector<AccountView> &views, const domain::Preferences &preferences)
{
    if (preferences.iconSubject == domain::IconSubject::Gravest)
        return *std::ranges::min_element(views, isGraver);
    const auto chosen = std::ranges::find(views, preferences.iconAccount, &AccountView::id);
    return chosen == views.end() ? views.front() : *chosen;
}

/// \p view still has its accounts in the user's order.
IconView iconOf(const ProgramView &view, const domain::Preferences &preferences)
{
    const bool isTotal = preferences.iconSubject == domain::IconSubject::Sum && view.total;
    IconView icon = iconOf(isTotal ? *view.total : shownAccount(view.accounts, preferences),
                           {.style = preferences.iconStyle, .tone = preferences.panelTone});
    icon.troubleElsewhere = std::ranges::any_of(view.accounts, [&icon](const AccountView &one) {
        return one.id != icon.accountId && needsAttention(one.face) && !isCommonTrouble(one.face, icon.face);
    });
    return icon;
}

/// \p views are in the order of \p accounts.
domain::TrayStatus statusOf(const std::vector<AccountView> &views, const AccountSnapshots &accounts,
                            const domain::Preferences &preferences)
{
    auto highest = domain::TrayStatus::Passive;
    for (std::size_t i = 0; i < accounts.size(); ++i)
        highest = std::max(highest, trayStatus(views.at(i).face, accounts.at(i), preferences));
    return highest;
}

/// The snooze that ends last, and the names of those who are snoozed, where others are not.
QString snoozeLineOf(const AccountSnapshots &accounts, const QStringList &names, const domain::Moment &present,
                     const QLocale &locale)
{
    std::optional<domain::Snooze> longest;
    QStringList snoozed;
    bool isAll = true;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const std::optional<domain::Snooze> &snooze = accounts.at(i).snooze;
        if (snooze && (!longest || longest->until < snooze->until))
            longest = snooze;
        if (snooze)
            snoozed << names.at(static_cast<qsizetype>(i));
        isAll = isAll && (snooze || !accounts.at(i).hasKey);
    }
    if (!longest)
        return {};
    const QString whose = isAll ? QString() : locale.createSeparatedList(snoozed);
    if (longest->length == domain::SnoozeLength::UntilToppedUp)
        return whose.isEmpty()
            ? ProgramWording::tr("Alerts are snoozed until you top up")
            : ProgramWording::tr("Alerts for %1 are snoozed until you top up", "accounts").arg(whose);
    const QString until = momentText(longest->until, present, locale);
    return whose.isEmpty()
        ? ProgramWording::tr("Alerts are snoozed until %1", "time").arg(until)
        : ProgramWording::tr("Alerts for %1 are snoozed until %2", "accounts, time").arg(whose, until);
}

/// What the tooltip says of one account alone.
QStringList linesOf(const AccountView &account, const QString &snoozeLine)
{
    return {account.name.isEmpty() ? ProgramWording::tr("Kie Credits") : account.name,
            account.balanceLine,
            account.trayFreshnessLine,
            account.forecastLine,
            snoozeLine,
            account.advice};
}

QStringList linesOf(const ProgramView &view)
{
    QStringList lines{ProgramWording::tr("Kie Credits")};
    const int count = static_cast<int>(view.accounts.size());
    for (const AccountView &account : view.accounts) {
        if (lines.size() > MostToolTipAccounts)
            break;
        lines << account.line;
    }
    if (count > MostToolTipAccounts)
        lines << ProgramWording::tr("and %n more", "accounts", count - MostToolTipAccounts);
    return lines << view.sumLine << view.snoozeLine;
}

QString toolTipOf(const ProgramView &view)
{
    QStringList lines = view.accounts.size() == 1 ? linesOf(view.accounts.front(), view.snoozeLine) : linesOf(view);
    lines << view.demoMark;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString copyTextOf(const ProgramView &view)
{
    QStringList lines;
    for (const AccountView &account : view.accounts) {
        if (account.seenAt)
            lines << (view.accounts.size() == 1 ? account.balanceLine : account.line);
    }
    return lines.join(u'\n');
}

std::vector<domain::Account> accountsOf(const AccountSnapshots &snapshots)
{
    std::vector<domain::Account> accounts;
    accounts.reserve(snapshots.size());
    for (const AccountSnapshot &one : snapshots)
        accounts.push_back(one.account);
    return accounts;
}

} // namespace

IconView iconOf(const AccountView &account, const IconView &icon)
{
    return {.accountId = account.id,
            .face = account.face,
            .stale = account.stale,
            .amount = account.amount,
            .share = account.share,
            .style = icon.style,
            .tone = icon.tone};
}

bool isConfigured(const ProgramView &view)
{
    return std::ranges::any_of(view.accounts,
                               [](const AccountView &account) { return account.face != Face::NotConfigured; });
}

ProgramView programView(const AccountSnapshots &accounts, const ViewContext &context, bool isDemo,
                        const QLocale &locale)
{
    const domain::Preferences &preferences = context.preferences;
    const QStringList names = shownNames(accountsOf(accounts));
    ProgramView view{.longestSilence = domain::freshFor(preferences.pollInterval),
                     .dollarRate = preferences.dollarRate};
    for (std::size_t i = 0; i < accounts.size(); ++i)
        view.accounts.push_back(accountView(accounts.at(i), names.at(static_cast<qsizetype>(i)), context, locale));
    view.status = statusOf(view.accounts, accounts, preferences);
    if (accounts.size() > 1)
        view.total = totalOf(accounts, view.accounts, context, locale);
    view.icon = iconOf(view, preferences);
    if (preferences.gravestFirst)
        std::ranges::stable_sort(view.accounts, isGraver);
    if (preferences.showsSum && view.total)
        view.sumLine = view.total->line;
    view.snoozeLine = snoozeLineOf(accounts, names, context.present, locale);
    if (isDemo)
        view.demoMark =
            ProgramWording::tr("Demo, not a real balance – %1", "a state").arg(view.accounts.front().stateText);
    view.toolTip = toolTipOf(view);
    view.copyText = copyTextOf(view);
    return view;
}

QStringList shownNames(const std::vector<domain::Account> &accounts)
{
    const bool isLone = accounts.size() == 1;
    QStringList names;
    for (const domain::Account &account : accounts)
        names << (isLone ? account.name : accountName(account));
    return domain::toldApart(names, accounts);
}

} // namespace presentation
