// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QProcess;

namespace platform {

/// Lets \p process, which is not started yet, be the first of a group of its own, where the system has such groups.
/// What it starts belongs to the group as well.
void startInOwnGroup(QProcess &process);

/// Asks all of the group of \p process, which was started in its own, to end.
void terminateGroup(QProcess &process);

/// Ends all of the group with the id \p processId at once, also what is left when its first process has ended.
void killGroup(QProcess &process, qint64 processId);

} // namespace platform
