// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

namespace cli {

/// Whether \p stream is a terminal for someone whose locale writes UTF-8, so that block characters get through.
[[nodiscard]] bool showsBlocks(std::FILE *stream);

} // namespace cli
