// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace presentation {

/// Makes \p application speak the user's language where a translation is built in (English plurals otherwise), in the
/// texts of this program and in Qt's own, and write numbers as that language does. Where no language is set (the POSIX
/// locale "C") that is American English. To be called once, before the first text is shown.
void installTranslations(QCoreApplication &application);

} // namespace presentation
