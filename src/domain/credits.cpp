// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/credits.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr int Decimals = 6;
constexpr qint64 Most = std::numeric_limits<qint64>::max();
constexpr qint64 Least = std::numeric_limits<qint64>::min();

/// \p digits as micro-credits, with the decimal point after the first \p pointAt of them (which may lie outside).
/// Rounds halves up. \returns nullopt beyond the range.
std::optional<qint64> microsOf(const QString &digits, qsizetype pointAt)
{
    const qsizetype kept = pointAt + Decimals; // so many digits are whole micro-credits
    qint64 micros = 0;
    for (qsizetype i = 0; i < kept; ++i) {
        const qint64 digit = i < digits.size() ? digits[i].digitValue() : 0;
        if (micros > (Most - digit) / 10)
            return std::nullopt;
        micros = micros * 10 + digit;
    }
    const bool roundsUp = kept >= 0 && kept < digits.size() && digits[kept].digitValue() >= 5;
    if (roundsUp && micros == Most)
        return std::nullopt;
    return micros + (roundsUp ? 1 : 0);
}

} // namespace

std::optional<Credits> Credits::fromDecimal(QStringView text)
{
    static const QRegularExpression grammar(
        u"^(-?)(0|[1-9][0-9]{0,39})(?:\\.([0-9]{1,40}))?(?:[eE]([+-]?[0-9]{1,3}))?$"_s);
    const QRegularExpressionMatch match = grammar.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;

    QString digits = match.captured(2) + match.captured(3);
    qsizetype pointAt = match.capturedLength(2) + match.captured(4).toInt();
    // Without leading zeros the length of the number is known before it is computed.
    const qsizetype zeros = std::ranges::find_if(digits, [](QChar c) { return c != u'0'; }) - digits.begin();
    digits.remove(0, zeros);
    pointAt -= zeros;
    if (digits.isEmpty())
        return Credits();

    const std::optional<qint64> micros = microsOf(digits, pointAt);
    if (!micros)
        return std::nullopt;
    return Credits(match.capturedLength(1) > 0 ? -*micros : *micros);
}

QString Credits::toDecimal() const
{
    // Unsigned, since the magnitude of the least value has no signed form.
    const quint64 magnitude = m_micros < 0 ? 0 - static_cast<quint64>(m_micros) : static_cast<quint64>(m_micros);
    QString text = QString::number(magnitude / MicrosPerCredit);
    if (const quint64 fraction = magnitude % MicrosPerCredit; fraction != 0) {
        QString decimals = QString::number(fraction).rightJustified(Decimals, u'0');
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
        text += u'.' + decimals;
    }
    return m_micros < 0 ? u'-' + text : text;
}

QString Credits::compact() const
{
    const qint64 whole = std::abs(m_micros / MicrosPerCredit);
    struct Unit {
        qint64 size;
        QLatin1StringView suffix;
    };
    static constexpr Unit units[] = {
        {1'000'000'000'000, "T"_L1}, {1'000'000'000, "G"_L1}, {1'000'000, "M"_L1}, {1'000, "k"_L1}};

    QString text = QString::number(whole);
    for (const Unit &unit : units) {
        if (whole < unit.size)
            continue;
        const qint64 units10 = whole / (unit.size / 10); // in tenths of the unit
        text = QString::number(units10 / 10);
        if (units10 < 100 && units10 % 10 != 0)
            text += u'.' + QString::number(units10 % 10);
        text += unit.suffix;
        break;
    }
    return m_micros < 0 && whole > 0 ? u'-' + text : text;
}

Credits operator+(Credits a, Credits b)
{
    qint64 sum = 0;
    if (qAddOverflow(a.m_micros, b.m_micros, &sum))
        return Credits(b.m_micros > 0 ? Most : Least);
    return Credits(sum);
}

Credits operator-(Credits a, Credits b)
{
    qint64 difference = 0;
    if (qSubOverflow(a.m_micros, b.m_micros, &difference))
        return Credits(b.m_micros < 0 ? Most : Least);
    return Credits(difference);
}

} // namespace domain
