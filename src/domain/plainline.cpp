// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plainline.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr qsizetype LongestLine = 200;

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

/// Spaces are not looked at, since a server may have broken the secret to fit its lines.
QString withoutSecret(const QString &line, QLatin1StringView secret)
{
    if (secret.isEmpty())
        return line;
    const QString dense = QString(line).remove(u' ');
    QString harmless;
    qsizetype index = 0; // in dense, of the next character that is no space
    qsizetype end = 0; // in dense, of the secret that was met last
    for (const QChar character : line) {
        const bool isSpace = character == u' ';
        if (!isSpace && QStringView(dense).mid(index).startsWith(secret)) {
            if (index >= end) // else it overlaps with itself
                harmless += "***"_L1;
            end = index + secret.size();
        }
        if (index >= end)
            harmless += character;
        index += isSpace ? 0 : 1;
    }
    return harmless;
}

/// \p line up to the longest length that is shown.
QString shortened(QString line)
{
    if (line.size() <= LongestLine)
        return line;
    line.truncate(line.at(LongestLine - 1).isHighSurrogate() ? LongestLine - 1 : LongestLine);
    return line.trimmed();
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

QString plainLine(const QString &text, QLatin1StringView secret)
{
    // In this order: what is left of a secret that was cut could not be recognised.
    return shortened(withoutSecret(plainLine(text), secret));
}

} // namespace domain
