// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/historyexport.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <memory>
#include <utility>
#include <variant>
#include <vector>

/// What the formats of an export have in common: a table of values, of which each format writes rows.
namespace presentation::historytable {

/// Why a balance changed.
enum class Kind { Spent, Refunded, ToppedUp, CameIn };

/// How much a balance rose, or fell.
struct Difference {
    domain::Credits amount;
};

/// Counts the stretches of an account's history from 1; see domain::Run::stretch.
struct Stretch {
    int number;
};

using Value = std::variant<std::monostate, QString, domain::Instant, QDate, domain::Credits, Difference, Kind, Stretch>;

struct Column {
    QLatin1StringView key;
    QString heading; ///< in the table for people; empty where that shows the value in another way than as a column
};
using Columns = std::vector<Column>;

[[nodiscard]] Columns columnsOf(HistoryRows rows);
[[nodiscard]] QString kindText(Kind kind);
/// The line of the table for people between the rows of two stretches.
[[nodiscard]] QString stretchText();

/// The form for machines: exact, and in nobody's language.
[[nodiscard]] QString exactText(const Value &value);
[[nodiscard]] bool isNumber(const Value &value);

template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

/// Turns changes and days into rows of values, which the formats turn into text.
class TableWriter : public HistoryWriter {
public:
    TableWriter(HistoryRows rows, HistorySink sink)
        : m_columns(columnsOf(rows))
        , m_sink(std::move(sink))
    {
    }

    bool add(const QString &account, const BalanceChange &change) final;
    bool add(const QString &account, const DaySpending &day) final;

protected:
    /// One value for each of the columns, of which the first is the account and the last the stretch.
    virtual bool row(const std::vector<Value> &values) = 0;

    [[nodiscard]] const Columns &columns() const { return m_columns; }
    [[nodiscard]] bool put(const QString &text) const { return m_sink(text.toUtf8()); }

private:
    Columns m_columns;
    HistorySink m_sink;
};

/// A table for people, in the forms of \p locale.
[[nodiscard]] std::unique_ptr<HistoryWriter> makeTextWriter(HistoryRows rows, HistorySink sink, const QLocale &locale,
                                                            const QTimeZone &zone);

} // namespace presentation::historytable
