// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/problem.h"

using namespace Qt::StringLiterals;

namespace domain {

Severity severity(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::KeyRefused:
    case Problem::Kind::Depleted:
    case Problem::Kind::NotFound:
    case Problem::Kind::KeyCapReached:
    case Problem::Kind::Redirected:
    case Problem::Kind::CertificateOutOfDate:
    case Problem::Kind::ProxyFailed:
    case Problem::Kind::Blocked:
        return Severity::NeedsUser;
    case Problem::Kind::RefusalUnconfirmed:
    case Problem::Kind::InvalidRequest:
    case Problem::Kind::RateLimited:
    case Problem::Kind::Maintenance:
    case Problem::Kind::ServerError:
    case Problem::Kind::FeatureDisabled:
    case Problem::Kind::UnknownError:
    case Problem::Kind::Malformed:
    case Problem::Kind::Unreachable:
    case Problem::Kind::TimedOut:
    case Problem::Kind::TlsFailed:
        return Severity::Passing;
    }
    Q_UNREACHABLE();
}

Origin origin(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::KeyRefused:
    case Problem::Kind::KeyCapReached:
        return Origin::Key;
    case Problem::Kind::RefusalUnconfirmed:
    case Problem::Kind::Blocked:
    case Problem::Kind::Depleted:
    case Problem::Kind::NotFound:
    case Problem::Kind::InvalidRequest:
    case Problem::Kind::RateLimited:
    case Problem::Kind::Maintenance:
    case Problem::Kind::ServerError:
    case Problem::Kind::FeatureDisabled:
    case Problem::Kind::UnknownError:
    case Problem::Kind::Malformed:
    case Problem::Kind::Redirected:
        return Origin::Service;
    case Problem::Kind::Unreachable:
    case Problem::Kind::TimedOut:
    case Problem::Kind::TlsFailed:
    case Problem::Kind::CertificateOutOfDate:
    case Problem::Kind::ProxyFailed:
        return Origin::Transport;
    }
    Q_UNREACHABLE();
}

QLatin1StringView identifier(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::KeyRefused:
        return "unauthorized"_L1;
    case Problem::Kind::RefusalUnconfirmed:
        return "refusal-unconfirmed"_L1;
    case Problem::Kind::Blocked:
        return "blocked"_L1;
    case Problem::Kind::Depleted:
        return "insufficient-credits"_L1;
    case Problem::Kind::NotFound:
        return "not-found"_L1;
    case Problem::Kind::InvalidRequest:
        return "invalid-request"_L1;
    case Problem::Kind::RateLimited:
        return "rate-limited"_L1;
    case Problem::Kind::KeyCapReached:
        return "key-cap-reached"_L1;
    case Problem::Kind::Maintenance:
        return "maintenance"_L1;
    case Problem::Kind::ServerError:
        return "server-error"_L1;
    case Problem::Kind::FeatureDisabled:
        return "feature-disabled"_L1;
    case Problem::Kind::UnknownError:
        return "unknown-error"_L1;
    case Problem::Kind::Malformed:
        return "malformed-reply"_L1;
    case Problem::Kind::Redirected:
        return "redirected"_L1;
    case Problem::Kind::Unreachable:
        return "unreachable"_L1;
    case Problem::Kind::TimedOut:
        return "timed-out"_L1;
    case Problem::Kind::TlsFailed:
        return "tls-failed"_L1;
    case Problem::Kind::CertificateOutOfDate:
        return "certificate-out-of-date"_L1;
    case Problem::Kind::ProxyFailed:
        return "proxy-failed"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace domain
