// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QStringView>

#include <optional>

namespace http {

/// The moment that an HTTP date names: the fixed form and both obsolete forms (RFC 9110, section 5.6.7). The day of the
/// week is not checked.
///
/// \param now  decides the century of a two-digit year: never more than 50 years ahead.
/// \returns nullopt for anything else and for a moment that does not exist.
[[nodiscard]] std::optional<domain::Instant> fromHttpDate(QStringView text, domain::Instant now);

} // namespace http
