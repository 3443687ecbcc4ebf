// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/problem.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

using Kind = Problem::Kind;

struct Row {
    Kind kind;
    QLatin1StringView identifier;
    Origin origin;
    Severity severity;
};

/// All that is fixed about each kind, in the order of the enumerators.
constexpr std::array rows{
    Row{Kind::KeyRefused, "unauthorized"_L1, Origin::Key, Severity::NeedsUser},
    Row{Kind::RefusalUnconfirmed, "refusal-unconfirmed"_L1, Origin::Service, Severity::Passing},
    Row{Kind::Blocked, "blocked"_L1, Origin::Service, Severity::NeedsUser},
    Row{Kind::Depleted, "insufficient-credits"_L1, Origin::Service, Severity::NeedsUser},
    Row{Kind::NotFound, "not-found"_L1, Origin::Service, Severity::NeedsUser},
    Row{Kind::InvalidRequest, "invalid-request"_L1, Origin::Service, Severity::Passing},
    Row{Kind::RateLimited, "rate-limited"_L1, Origin::Service, Severity::Passing},
    Row{Kind::KeyCapReached, "key-cap-reached"_L1, Origin::Key, Severity::NeedsUser},
    Row{Kind::Maintenance, "maintenance"_L1, Origin::Service, Severity::Passing},
    Row{Kind::ServerError, "server-error"_L1, Origin::Service, Severity::Passing},
    Row{Kind::FeatureDisabled, "feature-disabled"_L1, Origin::Service, Severity::Passing},
    Row{Kind::UnknownError, "unknown-error"_L1, Origin::Service, Severity::Passing},
    Row{Kind::Malformed, "malformed-reply"_L1, Origin::Service, Severity::Passing},
    Row{Kind::Redirected, "redirected"_L1, Origin::Service, Severity::NeedsUser},
    Row{Kind::Unreachable, "unreachable"_L1, Origin::Transport, Severity::Passing},
    Row{Kind::TimedOut, "timed-out"_L1, Origin::Transport, Severity::Passing},
    Row{Kind::TlsFailed, "tls-failed"_L1, Origin::Transport, Severity::Passing},
    Row{Kind::CertificateOutOfDate, "certificate-out-of-date"_L1, Origin::Transport, Severity::NeedsUser},
    Row{Kind::ProxyFailed, "proxy-failed"_L1, Origin::Transport, Severity::NeedsUser},
};

constexpr bool hasEachKindInItsPlace()
{
    std::size_t place = 0;
    for (const Row &row : rows) {
        if (static_cast<std::size_t>(row.kind) != place++)
            return false;
    }
    return rows.back().kind == Problem::LastKind;
}
static_assert(hasEachKindInItsPlace());

constexpr const Row &rowOf(Kind kind)
{
    return rows.at(static_cast<std::size_t>(kind));
}

} // namespace

Severity severity(Kind kind)
{
    return rowOf(kind).severity;
}

Origin origin(Kind kind)
{
    return rowOf(kind).origin;
}

QLatin1StringView identifier(Kind kind)
{
    return rowOf(kind).identifier;
}

std::optional<Kind> problemKind(QStringView identifier)
{
    const auto *const found =
        std::ranges::find_if(rows, [identifier](const Row &row) { return row.identifier == identifier; });
    return found == rows.end() ? std::nullopt : std::optional(found->kind);
}

} // namespace domain
