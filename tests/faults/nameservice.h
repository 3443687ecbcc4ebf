// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace faults {

/// The name service of this process, as far as the tests need to be its master.

/// From now on nobody knows \p host, which must outlive the process.
void forget(const char *host);
/// From now on \p host is this computer; it must outlive the process.
void pointToLoopback(const char *host);

} // namespace faults
