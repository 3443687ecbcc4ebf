// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "platform/output.h"
#include "presentation/wording.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

void printError(const QString &text)
{
    platform::Output errors(stderr);
    errors.add(text);
    (void)errors.finish();
}

void warn(const QString &message)
{
    printError(u"kie-credits: %1\n"_s.arg(message));
}

int fail(const QString &message, ExitCode code)
{
    warn(message);
    return static_cast<int>(code);
}

int print(const QString &text, ExitCode code)
{
    platform::Output output(stdout);
    output.add(text);
    const std::optional<QString> trouble = output.finish();
    return trouble ? fail(presentation::outputUnwritableText(*trouble)) : static_cast<int>(code);
}

} // namespace cli
