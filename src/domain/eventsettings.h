// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/secret.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace domain {

/// Who is sent what happens to the accounts.
struct EventSettings {
    QString command{}; ///< a program and its arguments, in the quoting of QProcess::splitCommand(); empty for none
    QString webhook{}; ///< an address, as the user wrote it; empty for none
    std::optional<Secret> webhookToken = std::nullopt; ///< proves to the webhook who sends

    /// The webhook's address. Characters that an address cannot have, such as braces, are encoded.
    [[nodiscard]] QUrl webhookUrl() const;
    /// Why nothing is sent to the webhook; nullopt where there is none as well.
    [[nodiscard]] std::optional<EndpointFault> webhookFault() const;

    friend bool operator==(const EventSettings &, const EventSettings &) = default;
};

} // namespace domain
