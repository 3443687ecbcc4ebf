// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance.h"

using namespace Qt::StringLiterals;

namespace desktop {

bool SingleInstance::isKnown(const QString &action)
{
    return QStringList{u"refresh"_s, u"overview"_s, u"settings"_s, u"quit"_s}.contains(action);
}

} // namespace desktop
