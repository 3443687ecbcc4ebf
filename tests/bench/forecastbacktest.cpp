// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecastaccounts.h"
#include "forecastcandidates.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using forecastaccounts::Account;
using forecastaccounts::Kind;
using forecastcandidates::Candidate;

namespace {

constexpr unsigned AccountCount = 1'000;
constexpr std::array<int, 4> HistoryDays{1, 3, 7, 28};

/// The relative error of a forecast; nullopt where there is none.
using Error = std::optional<double>;
using Errors = std::vector<Error>;

/// What came out for all accounts, in their order.
struct Results {
    std::vector<Kind> kinds;
    std::vector<std::array<Errors, HistoryDays.size()>> byCandidate;
    Errors ofSchedule; ///< of a forecaster that knows the account's schedule
};

Error errorOf(const std::optional<double> &forecast, double truth)
{
    return forecast ? Error(std::abs(*forecast - truth) / truth) : std::nullopt;
}

/// Adds what came out for \p account, unless some of its credits are left at the end of all days.
void test(const Account &account, const std::vector<Candidate> &candidates, Results &results)
{
    const std::optional<double> truth = forecastaccounts::hoursToEmpty(account);
    if (!truth)
        return;
    results.kinds.push_back(account.kind);
    results.ofSchedule.push_back(errorOf(hoursToEmpty(account, account.expected), *truth));
    for (size_t days = 0; days < HistoryDays.size(); ++days) {
        const std::vector<domain::Run> history = historyOf(account, std::chrono::days(HistoryDays.at(days)));
        for (size_t i = 0; i < candidates.size(); ++i) {
            const Error error = errorOf(candidates[i].hours(history, history.back().amount), *truth);
            results.byCandidate[i].at(days).push_back(error);
        }
    }
}

Results testAll(const std::vector<Candidate> &candidates, unsigned firstSeed)
{
    Results results;
    results.byCandidate.resize(candidates.size());
    for (unsigned i = 0; i < AccountCount; ++i) {
        const auto kind = static_cast<Kind>(i % forecastaccounts::KindNames.size());
        test(forecastaccounts::makeAccount(kind, firstSeed + i), candidates, results);
    }
    return results;
}

/// In percent.
double quantile(const Errors &errors, double share)
{
    std::vector<double> values;
    for (const Error &error : errors) {
        if (error)
            values.push_back(100 * *error);
    }
    if (values.empty())
        return std::nan("");
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))];
}

/// Those of \p errors for which \p others have a forecast as well.
Errors inCommon(Errors errors, const Errors &others)
{
    for (size_t i = 0; i < errors.size(); ++i) {
        if (!others[i])
            errors[i].reset();
    }
    return errors;
}

Errors ofKind(Errors errors, const std::vector<Kind> &kinds, Kind kind)
{
    for (size_t i = 0; i < errors.size(); ++i) {
        if (kinds[i] != kind)
            errors[i].reset();
    }
    return errors;
}

void printCell(const Errors &errors)
{
    const auto missing = std::ranges::count_if(errors, [](const Error &error) { return !error; });
    std::printf(" %.0f / %.0f (%td) |", quantile(errors, 0.5), quantile(errors, 0.9), missing);
}

void printCandidates(const std::vector<Candidate> &candidates, const Results &results)
{
    std::printf("%zu accounts\n\n| model | 1 day | 3 days | 7 days | 28 days |\n|---|---|---|---|---|\n",
                results.kinds.size());
    for (size_t i = 0; i < candidates.size(); ++i) {
        std::printf("| %s |", candidates[i].name);
        for (const Errors &errors : results.byCandidate[i])
            printCell(errors);
        std::printf("\n");
    }
}

/// With seven days of history.
void printKinds(const Results &results)
{
    std::printf("\n| account | before | chosen | known schedule |\n|---|---|---|---|\n");
    for (size_t kind = 0; kind < forecastaccounts::KindNames.size(); ++kind) {
        std::printf("| %s |", forecastaccounts::KindNames.at(kind));
        for (const Errors &errors :
             {results.byCandidate.front().at(2), results.byCandidate.back().at(2), results.ofSchedule}) {
            const Errors some = ofKind(errors, results.kinds, static_cast<Kind>(kind));
            std::printf(" %.0f / %.0f |", quantile(some, 0.5), quantile(some, 0.9));
        }
        std::printf("\n");
    }
    std::printf("| all |");
    printCell(results.byCandidate.front().at(2));
    printCell(results.byCandidate.back().at(2));
    printCell(results.ofSchedule);
    std::printf("\n");
}

/// Compares the two on the forecasts that both make.
/// \returns whether the median error is at most half with a week of history.
bool printComparison(const Results &results)
{
    bool isHalved = false;
    std::printf("\n| median of the forecasts that both make | before | chosen |\n|---|---|---|\n");
    for (size_t days = 0; days < HistoryDays.size(); ++days) {
        const Errors &one = results.byCandidate.front().at(days);
        const Errors &other = results.byCandidate.back().at(days);
        const double before = quantile(inCommon(one, other), 0.5);
        const double chosen = quantile(inCommon(other, one), 0.5);
        std::printf("| %d days of history | %.1f | %.1f |\n", HistoryDays.at(days), before, chosen);
        isHalved |= HistoryDays.at(days) == 7 && chosen <= before / 2;
    }
    return isHalved;
}

} // namespace

/// Prints the tables of docs/forecast.md: "median / 90th percentile (without a forecast)", in percent. Ends with 0 if
/// the chosen model halves the median error of the one before it with a week of history. Usage: forecast_backtest
/// [first seed]
int main(int argc, char **argv)
{
    const auto firstSeed = argc > 1 ? static_cast<unsigned>(std::strtoul(argv[1], nullptr, 10)) : 1U;
    const std::vector<Candidate> candidates = forecastcandidates::all();
    const Results results = testAll(candidates, firstSeed);
    printCandidates(candidates, results);
    printKinds(results);
    return printComparison(results) ? 0 : 1;
}
