// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plainline.h"

#include <QList>

namespace domain {

namespace {

/// The format characters among them are the bidirectional overrides and the zero-width ones; nothing that is meant to
/// be read is lost with the rest.
bool isInvisible(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Format || category == QChar::Other_Surrogate || category == QChar::Other_PrivateUse
        || category == QChar::Other_NotAssigned;
}

bool separates(char32_t character)
{
    return QChar::category(character) == QChar::Other_Control || QChar::isSpace(character);
}

} // namespace

QString plainLine(const QString &text)
{
    QString line;
    bool gap = false;
    for (const char32_t character : text.toUcs4()) {
        if (separates(character)) {
            gap = !line.isEmpty();
            continue;
        }
        if (isInvisible(character))
            continue;
        if (gap)
            line += u' ';
        gap = false;
        line += QString::fromUcs4(&character, 1);
    }
    return line;
}

} // namespace domain
