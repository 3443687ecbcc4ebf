// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

namespace cli {

namespace {

/// Later is graver.
int gravity(ExitCode code)
{
    switch (code) {
    case ExitCode::Enough:
        return 0;
    case ExitCode::TooLittle:
        return 1;
    case ExitCode::ServiceError:
        return 2;
    case ExitCode::Unreachable:
        return 3;
    case ExitCode::KeyRefused:
        return 4;
    case ExitCode::Misused:
        return 5;
    }
    Q_UNREACHABLE();
}

} // namespace

ExitCode exitCodeFor(std::optional<domain::Problem::Kind> problem, bool isTooLittle)
{
    if (problem && *problem != domain::Problem::Kind::Depleted) {
        switch (domain::origin(*problem)) {
        case domain::Origin::Key:
            return ExitCode::KeyRefused;
        case domain::Origin::Transport:
            return ExitCode::Unreachable;
        case domain::Origin::Service:
            return ExitCode::ServiceError;
        }
    }
    return isTooLittle ? ExitCode::TooLittle : ExitCode::Enough;
}

ExitCode graver(ExitCode one, ExitCode other)
{
    return gravity(one) < gravity(other) ? other : one;
}

} // namespace cli
