// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/localtime.h"
#include "presentation/historytable.h"
#include "presentation/wording.h"

#include <QDateTime>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace presentation::historytable {

namespace {

using domain::Credits;
using domain::Instant;

/// How many columns of a terminal \p text takes; signs of East Asia take two.
qsizetype widthOf(const QString &text)
{
    constexpr char16_t firstWide = 0x2e80;
    return text.size() + std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= firstWide; });
}

class TextWriter final : public TableWriter {
public:
    TextWriter(HistoryRows rows, HistorySink sink, const QLocale &locale, const QTimeZone &zone)
        : TableWriter(rows, std::move(sink))
        , m_locale(locale)
        , m_zone(zone)
    {
    }

    bool begin() override { return true; }
    bool end() override { return true; }

private:
    bool row(const std::vector<Value> &values) override
    {
        const QString account = std::get<QString>(values.front());
        const int stretch = std::get<Stretch>(values.back()).number;
        QString above;
        if (m_account != account)
            above = heading(account, values);
        else if (m_stretch != stretch)
            above = stretchText() + u'\n';
        m_account = account;
        m_stretch = stretch;
        QString line;
        for (size_t i = 1; i < values.size() - 1; ++i)
            line += cell(text(values[i]), values[i]);
        return put(above + trimmedEnd(line) + u'\n');
    }

    /// The account, if it has a name, and the columns.
    QString heading(const QString &account, const std::vector<Value> &values) const
    {
        QString lines = m_account ? u"\n"_s : QString();
        if (!account.isEmpty())
            lines += account + u'\n';
        QString headings;
        for (size_t i = 1; i < values.size() - 1; ++i)
            headings += cell(columns()[i].heading, values[i]);
        return lines + trimmedEnd(headings) + u'\n';
    }

    /// As wide as all values of its kind; a row is written before the next one is known.
    QString cell(const QString &text, const Value &value) const
    {
        constexpr qsizetype amountWidth = 14;
        const bool hasTime = std::holds_alternative<Instant>(value);
        if (hasTime || std::holds_alternative<QDate>(value))
            return text + padding(momentWidth(hasTime), text);
        return padding(amountWidth, text) + text + u"  "_s;
    }

    static QString padding(qsizetype width, const QString &text)
    {
        return QString(std::max<qsizetype>(width - widthOf(text), 0), u' ');
    }

    qsizetype momentWidth(bool withTime) const
    {
        const QDateTime longest(QDate(2026, 12, 28), QTime(22, 58), m_zone);
        return 2
            + widthOf(withTime ? m_locale.toString(longest, QLocale::ShortFormat)
                               : m_locale.toString(longest.date(), QLocale::ShortFormat));
    }

    QString text(const Value &value) const
    {
        return std::visit(
            Overloaded{
                [](std::monostate) { return QString(); }, [](const QString &text) { return text; },
                [this](Instant at) { return m_locale.toString(domain::localTime(at, m_zone), QLocale::ShortFormat); },
                [this](QDate day) { return m_locale.toString(day, QLocale::ShortFormat); },
                [this](Credits amount) { return amountText(amount, m_locale); },
                [this](Difference difference) {
                    const bool rose = difference.amount > Credits();
                    return (rose ? m_locale.positiveSign() : QString()) + amountText(difference.amount, m_locale);
                },
                [](Kind kind) { return kindText(kind); }, [](Stretch) { return QString(); }, // it has a line of its own
            },
            value);
    }

    static QString trimmedEnd(QString line)
    {
        while (line.endsWith(u' '))
            line.chop(1);
        return line;
    }

    QLocale m_locale;
    QTimeZone m_zone;
    std::optional<QString> m_account; ///< whose rows are being written
    int m_stretch = 0; ///< of the last row
};

} // namespace

std::unique_ptr<HistoryWriter> makeTextWriter(HistoryRows rows, HistorySink sink, const QLocale &locale,
                                              const QTimeZone &zone)
{
    return std::make_unique<TextWriter>(rows, std::move(sink), locale, zone);
}

} // namespace presentation::historytable
