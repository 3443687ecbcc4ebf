// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/preferences.h"

#include <QString>

#include <vector>

/// Two configurations with no value in common, to tell whether what is found is all of one.
namespace twins {

struct Twin {
    domain::Preferences preferences;
    std::vector<domain::ConfiguredAccount> accounts;

    friend bool operator==(const Twin &, const Twin &) = default;
};

/// \p which  0 or 1; the second is longer by far, so that neither fits over the other.
inline Twin twin(int which)
{
    const QString letter = which == 0 ? QStringLiteral("a") : QStringLiteral("b");
    Twin twin{.preferences = {.marks = {.low = domain::Credits::fromWhole(900 + which),
                                        .critical = domain::Credits::fromWhole(90 + which)},
                              .pollInterval = std::chrono::seconds(100 + which),
                              .dollarRate = {4'000 + which}},
              .accounts = {}};
    for (int i = 1; i <= 1 + which * 9; ++i) {
        twin.accounts.push_back({.account = {.id = QString::number(i), .name = letter.repeated(50)},
                                 .key = domain::ApiKey::fromText(letter.repeated(32))});
    }
    return twin;
}

} // namespace twins
