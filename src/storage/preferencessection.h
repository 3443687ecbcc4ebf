// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/preferences.h"

#include <QSettings>
#include <QStringList>

/// The user's preferences in the settings file:
/// `[alerts] lowCredits, criticalCredits` in credits and `[display] dollarsPerCredit` in dollars, as decimal numbers;
/// `[polling] intervalSeconds` in whole seconds; `[history] keepDays` in whole days;
/// `[display] icon=number|gauge|symbol, panel=automatic|light|dark, hideWhileHealthy, gaugeBudget` in credits,
/// `iconShows=account|gravest|sum`, `iconAccount` as an account's id, `gravestFirst, sum` as true or false;
/// `[quietHours] enabled, from, to, graveAlertsBreakThrough` with times as 22:00 and flags as true or false;
/// `[events] command, webhook, webhookToken` as a command line, a web address and a secret.
/// Hands may have been at work in the file, so no value is trusted.
namespace storage::preferencessection {

struct Stored {
    domain::Preferences preferences; ///< validated; the default where a value is missing or makes no sense; a webhook's
                                     ///< faulty address stands as it is, see EventSettings::webhookFault()
    QStringList refused; ///< keys with values that make no sense, or are out of range: not in force
};

[[nodiscard]] Stored read(const QSettings &settings);

/// Writes what differs between \p before, which was read or written last, and \p after, and what is missing or was
/// refused; what someone else has changed in between stays.
void write(QSettings &settings, const domain::Preferences &before, const domain::Preferences &after);

} // namespace storage::preferencessection
