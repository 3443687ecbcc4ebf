// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/problem.h"
#include "presentation/wording.h"

#include <QString>

namespace presentation {

/// What went wrong with the command that is run for events.
struct CommandFault {
    enum class Kind {
        NotFound,
        NotExecutable, ///< no permission, or not a program
        Failed, ///< it ended with exitCode
        Crashed, ///< it was ended by a signal that this program did not send
        TookTooLong, ///< it was stopped
    };

    Kind kind;
    QString program; ///< the first word of the command
    int exitCode = 0; ///< of Failed
    QString firstLine = {}; ///< of Failed: of what the command wrote to its standard error, in one plain line
};

/// What went wrong with the command for events, and what the user can do about it.
[[nodiscard]] QString commandFaultText(const CommandFault &fault);

/// That the webhook at \p host did not answer, because of \p kind, which is one of the network's.
[[nodiscard]] QString webhookUnansweredText(const QString &host, domain::Problem::Kind kind);

/// That the webhook at \p host answered with the HTTP \p status, which is not a success.
/// \param retries  whether the event will be sent again.
[[nodiscard]] QString webhookRefusedText(const QString &host, int status, bool retries);

/// \p message in one text: its title as a sentence, then its body.
[[nodiscard]] QString textOf(const Message &message);

/// Why the address of a webhook is refused, in one sentence.
[[nodiscard]] QString webhookFaultText(domain::EndpointFault fault);

/// Why a text is refused as a webhook's token, in one sentence.
[[nodiscard]] QString tokenFaultText();

/// The text of the event by which the user tries the settings.
[[nodiscard]] QString testEventText();

} // namespace presentation
