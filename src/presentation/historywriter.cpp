// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/historyexport.h"
#include "presentation/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>
#include <variant>
#include <vector>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using domain::Credits;
using domain::Instant;

struct HistoryExport {
    Q_DECLARE_TR_FUNCTIONS(presentation::HistoryExport)
};

enum class Kind { Spent, Refunded, ToppedUp, CameIn };

/// How much a balance rose, or fell.
struct Difference {
    Credits amount;
};

using Value = std::variant<std::monostate, QString, Instant, QDate, Credits, Difference, Kind>;

struct Column {
    QLatin1StringView key;
    QString heading;
};
using Columns = std::vector<Column>;

Columns columnsOf(HistoryRows rows)
{
    switch (rows) {
    case HistoryRows::Changes:
        return {{"account"_L1, HistoryExport::tr("Account")},
                {"time"_L1, HistoryExport::tr("Time")},
                {"balance"_L1, HistoryExport::tr("Balance")},
                {"change"_L1, HistoryExport::tr("Change")},
                {"kind"_L1, HistoryExport::tr("Kind")}};
    case HistoryRows::Days:
        return {{"account"_L1, HistoryExport::tr("Account")},     {"day"_L1, HistoryExport::tr("Day")},
                {"spent"_L1, HistoryExport::tr("Spent")},         {"refunded"_L1, HistoryExport::tr("Refunded")},
                {"topped_up"_L1, HistoryExport::tr("Topped up")}, {"balance"_L1, HistoryExport::tr("Balance")},
                {"since"_L1, HistoryExport::tr("Since")},         {"came_in"_L1, HistoryExport::tr("Came in")}};
    }
    Q_UNREACHABLE();
}

Kind kindOf(const domain::Flow &flow)
{
    if (flow.toppedUp != Credits())
        return Kind::ToppedUp;
    if (flow.cameIn != Credits())
        return Kind::CameIn;
    return flow.refunded != Credits() ? Kind::Refunded : Kind::Spent;
}

QLatin1StringView identifier(Kind kind)
{
    switch (kind) {
    case Kind::Spent:
        return "spent"_L1;
    case Kind::Refunded:
        return "refunded"_L1;
    case Kind::ToppedUp:
        return "topped-up"_L1;
    case Kind::CameIn:
        return "came-in"_L1;
    }
    Q_UNREACHABLE();
}

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Spent:
        return HistoryExport::tr("spent", "credits that were spent");
    case Kind::Refunded:
        return HistoryExport::tr("refunded", "credits that were refunded");
    case Kind::ToppedUp:
        return HistoryExport::tr("topped up", "credits that were bought");
    case Kind::CameIn:
        return HistoryExport::tr("came in", "credits that were bought or refunded");
    }
    Q_UNREACHABLE();
}

template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

/// The form for machines: exact, and in nobody's language.
QString exactText(const Value &value)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return QString(); },
                          [](const QString &text) { return text; },
                          [](Instant at) {
                              return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count())
                                  .toUTC()
                                  .toString(Qt::ISODateWithMs);
                          },
                          [](QDate day) { return day.toString(Qt::ISODate); },
                          [](Credits amount) { return amount.toDecimal(); },
                          [](Difference difference) { return difference.amount.toDecimal(); },
                          [](Kind kind) { return QString(identifier(kind)); },
                      },
                      value);
}

bool isNumber(const Value &value)
{
    return std::holds_alternative<Credits>(value) || std::holds_alternative<Difference>(value);
}

/// What is common to the formats: rows become values, values a piece of text.
class TableWriter : public HistoryWriter {
public:
    TableWriter(HistoryRows rows, HistorySink sink)
        : m_columns(columnsOf(rows))
        , m_sink(std::move(sink))
    {
    }

    bool add(const QString &account, const BalanceChange &change) final
    {
        const bool isFirst = !change.before;
        return row({account, change.at, change.balance,
                    isFirst ? Value() : Value(Difference{change.balance - *change.before}),
                    isFirst ? Value() : Value(kindOf(change.flow))});
    }
    bool add(const QString &account, const DaySpending &day) final
    {
        return row({account, day.day, day.flow.spent, day.flow.refunded, day.flow.toppedUp, day.closing,
                    day.since ? Value(*day.since) : Value(), day.flow.cameIn});
    }

protected:
    /// One value for each of the columns, the first of which is the account.
    virtual bool row(const std::vector<Value> &values) = 0;

    [[nodiscard]] const Columns &columns() const { return m_columns; }
    [[nodiscard]] bool put(const QString &text) const { return m_sink(text.toUtf8()); }

private:
    Columns m_columns;
    HistorySink m_sink;
};

/// https://www.rfc-editor.org/rfc/rfc4180
class CsvWriter final : public TableWriter {
public:
    using TableWriter::TableWriter;

    bool begin() override
    {
        QStringList keys;
        for (const Column &column : columns())
            keys.append(column.key);
        return put(keys.join(u',') + u"\r\n"_s);
    }
    bool end() override { return true; }

private:
    bool row(const std::vector<Value> &values) override
    {
        QStringList fields;
        for (const Value &value : values)
            fields.append(quoted(exactText(value)));
        return put(fields.join(u',') + u"\r\n"_s);
    }

    static QString quoted(QString field)
    {
        const auto isSpecial = [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; };
        if (std::none_of(field.cbegin(), field.cend(), isSpecial))
            return field;
        return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
    }
};

class JsonWriter final : public TableWriter {
public:
    using TableWriter::TableWriter;

    bool begin() override { return put(u"["_s); }
    bool end() override { return put(m_isEmpty ? u"]\n"_s : u"\n]\n"_s); }

private:
    bool row(const std::vector<Value> &values) override
    {
        QStringList members;
        for (size_t i = 0; i < values.size(); ++i)
            members.append(u"\"%1\": "_s.arg(columns()[i].key) + literal(values[i]));
        const bool isFirst = std::exchange(m_isEmpty, false);
        return put((isFirst ? u"\n  {"_s : u",\n  {"_s) + members.join(u", "_s) + u'}');
    }

    static QString literal(const Value &value)
    {
        if (std::holds_alternative<std::monostate>(value))
            return u"null"_s;
        if (isNumber(value))
            return exactText(value); // a decimal of Credits is one of JSON
        const QByteArray list = QJsonDocument(QJsonArray{exactText(value)}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(list.mid(1, list.size() - 2));
    }

    bool m_isEmpty = true;
};

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
        const QString above = m_account == account ? QString() : heading(account, values);
        m_account = account;
        QString line;
        for (size_t i = 1; i < values.size(); ++i)
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
        for (size_t i = 1; i < values.size(); ++i)
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
                [](std::monostate) { return QString(); },
                [](const QString &text) { return text; },
                [this](Instant at) {
                    const qint64 millis = at.time_since_epoch().count();
                    return m_locale.toString(QDateTime::fromMSecsSinceEpoch(millis, m_zone), QLocale::ShortFormat);
                },
                [this](QDate day) { return m_locale.toString(day, QLocale::ShortFormat); },
                [this](Credits amount) { return amountText(amount, m_locale); },
                [this](Difference difference) {
                    const bool rose = difference.amount > Credits();
                    return (rose ? m_locale.positiveSign() : QString()) + amountText(difference.amount, m_locale);
                },
                [](Kind kind) { return kindText(kind); },
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
};

} // namespace

std::unique_ptr<HistoryWriter> makeHistoryWriter(HistoryFormat format, HistoryRows rows, HistorySink sink,
                                                 const QLocale &locale, const QTimeZone &zone)
{
    switch (format) {
    case HistoryFormat::Csv:
        return std::make_unique<CsvWriter>(rows, std::move(sink));
    case HistoryFormat::Json:
        return std::make_unique<JsonWriter>(rows, std::move(sink));
    case HistoryFormat::Text:
        return std::make_unique<TextWriter>(rows, std::move(sink), locale, zone);
    }
    Q_UNREACHABLE();
}

} // namespace presentation
