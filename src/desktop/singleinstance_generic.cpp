// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance_local.h"

namespace desktop {

std::unique_ptr<SingleInstance> makeSingleInstance(const QString &id)
{
    return std::make_unique<LocalSingleInstance>(LocalSingleInstance::defaultFolder(), id);
}

} // namespace desktop
