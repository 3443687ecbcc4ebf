// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// How long a test waits for what must happen; shorter than any interval of the program. A wait ends as soon as that
/// happens, so that a test that passes is no slower; QtTest's own five seconds are too few under a sanitizer on a busy
/// machine.
constexpr int PatienceMs = 30'000;

#undef QTRY_VERIFY
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), PatienceMs)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), PatienceMs)
