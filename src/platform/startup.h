// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace platform {

/// Makes every write that fails return an error. Must be the first call of main().
///
/// - A standard stream that the parent process has closed is replaced by one that refuses to be used. Otherwise the
///   next file that is opened would get its number, and what is printed would end up in that file.
/// - Writing beyond the limit of file sizes (SIGXFSZ) or into a pipe without a reader (SIGPIPE) no longer ends the
///   process. Programs that are started from here get the system's defaults.
void reportFailedWrites();

} // namespace platform
