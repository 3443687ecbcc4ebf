// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance_local.h"

namespace desktop {

std::unique_ptr<SingleInstance> makeSingleInstance()
{
    return std::make_unique<LocalSingleInstance>(LocalSingleInstance::defaultFolder());
}

} // namespace desktop
