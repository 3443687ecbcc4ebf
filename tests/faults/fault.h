// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alertpolicy.h"
#include "presentation/accountview.h"
#include "support/faultyserver.h"

#include <chrono>
#include <optional>
#include <vector>

namespace faults {

/// The balance before each fault and after it.
inline constexpr domain::Credits Good = domain::Credits::fromMicros(4'335'860'000);

/// What follows from a fault: what the user sees, and when the program asks again.
struct Verdict {
    std::optional<domain::Problem::Kind> problem; ///< none: the answer is taken for a balance
    presentation::Face face;
    const char *words; ///< how the line under the balance begins
    std::chrono::seconds nextPoll; ///< up to 10 % later for the jitter
    std::optional<domain::Alert::Kind> alert = std::nullopt; ///< the one notification, if it deserves any
    domain::Credits amount = Good; ///< what is shown as the balance: the last good one, unless this is a new one

    [[nodiscard]] constexpr Verdict askingAgainAfter(std::chrono::seconds wait) const
    {
        Verdict verdict = *this;
        verdict.nextPoll = wait;
        return verdict;
    }
};

/// What lies between the program and the service.
enum class Way {
    Plain, ///< HTTP
    PlainToNobody, ///< HTTP; while the fault lasts nobody listens
    Tls, ///< HTTPS; while the fault lasts the certificate is another
    OldTls, ///< HTTPS; while the fault lasts no version over TLS 1.1
    TlsToPlain, ///< HTTPS; while the fault lasts the server sends its script without TLS
    TlsToSilence, ///< HTTPS; while the fault lasts the server takes connections and says nothing
    Name, ///< HTTPS; while the fault lasts nobody knows the host's name
    Proxy, ///< HTTPS; while the fault lasts over a proxy, which plays the script itself
    ProxyToNobody, ///< HTTPS; while the fault lasts over a proxy that does not listen
    Tunnel, ///< HTTPS; while the fault lasts over a proxy that does its duty, with the script played at its far end
};

/// One way in which the world misbehaves.
struct Fault {
    const char *name;
    support::FaultScript script;
    Verdict verdict;
    Way way = Way::Plain;
    const char *certificate = "valid.pem"; ///< shown while the fault lasts; in tests/data/tls
    const char *quote = ""; ///< what the user is shown of the service's own words, in UTF-8
    bool endsAtTheDeadline = false; ///< though it is not told as a time-out
    int polls = 1; ///< so many in a row meet it, and the verdict is about the last
};

/// Faults of one sort.
struct Chapter {
    const char *title;
    std::vector<Fault> faults;
};

[[nodiscard]] const std::vector<Chapter> &chapters();

} // namespace faults
