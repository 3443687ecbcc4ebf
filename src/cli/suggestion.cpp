// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/suggestion.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// The optimal string alignment distance, see https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance
int differences(const QString &a, const QString &b)
{
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::vector<int> row(width, static_cast<int>(i));
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int replaced = last.at(at - 1) + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            row.at(at) = std::min({last.at(at) + 1, row.at(at - 1) + 1, replaced});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                row.at(at) = std::min(row.at(at), beforeLast.at(at - 2) + 1);
        }
        beforeLast = std::exchange(last, row);
    }
    return last.back();
}

} // namespace

std::optional<QString> nearestTo(const QString &word, const QStringList &names)
{
    constexpr qsizetype longest = 40; // no name is that long
    if (names.isEmpty() || word.size() > longest)
        return std::nullopt;
    const auto fewer = [&word](const QString &a, const QString &b) {
        return differences(word, a) < differences(word, b);
    };
    const QString &nearest = *std::min_element(names.cbegin(), names.cend(), fewer);
    const bool isNear = differences(word, nearest) * 3 <= std::max(word.size(), nearest.size());
    return isNear ? std::optional(nearest) : std::nullopt;
}

QString suggestionText(const QString &word, const QStringList &names)
{
    const std::optional<QString> nearest = nearestTo(word, names);
    return nearest ? u' ' + QCoreApplication::translate("cli::Suggestion", "Did you mean “%1”?").arg(*nearest)
                   : QString();
}

} // namespace cli
