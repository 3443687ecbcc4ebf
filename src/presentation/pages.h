// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace presentation {

/// Where credits are bought.
[[nodiscard]] inline QUrl topUpPage()
{
    return QUrl(QStringLiteral("https://kie.ai/billing"));
}

/// Where keys are created, and where their caps and whitelists are set.
[[nodiscard]] inline QUrl keysPage()
{
    return QUrl(QStringLiteral("https://kie.ai/api-key"));
}

} // namespace presentation
