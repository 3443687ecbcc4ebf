// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/historytable.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace presentation::historytable {

using domain::Credits;
using domain::Instant;

namespace {

struct HistoryExport {
    Q_DECLARE_TR_FUNCTIONS(presentation::HistoryExport)
};

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

} // namespace

Columns columnsOf(HistoryRows rows)
{
    switch (rows) {
    case HistoryRows::Changes:
        return {{"account"_L1, {}},
                {"time"_L1, HistoryExport::tr("Time")},
                {"balance"_L1, HistoryExport::tr("Balance")},
                {"change"_L1, HistoryExport::tr("Change")},
                {"kind"_L1, HistoryExport::tr("Kind")},
                {"stretch"_L1, {}}};
    case HistoryRows::Days:
        return {{"account"_L1, {}},
                {"day"_L1, HistoryExport::tr("Day")},
                {"spent"_L1, HistoryExport::tr("Spent")},
                {"refunded"_L1, HistoryExport::tr("Refunded")},
                {"topped_up"_L1, HistoryExport::tr("Topped up")},
                {"balance"_L1, HistoryExport::tr("Balance")},
                {"since"_L1, HistoryExport::tr("Since")},
                {"came_in"_L1, HistoryExport::tr("Came in")},
                {"stretch"_L1, {}}};
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

QString stretchText()
{
    return HistoryExport::tr("Another key or address from here");
}

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
                          [](Stretch stretch) { return QString::number(stretch.number); },
                      },
                      value);
}

bool isNumber(const Value &value)
{
    return std::holds_alternative<Credits>(value) || std::holds_alternative<Difference>(value)
        || std::holds_alternative<Stretch>(value);
}

bool TableWriter::add(const QString &account, const BalanceChange &change)
{
    const bool isFirst = !change.before;
    return row({account, change.at, change.balance,
                isFirst ? Value() : Value(Difference{change.balance - *change.before}),
                isFirst ? Value() : Value(kindOf(change.flow)), Stretch{change.stretch + 1}});
}

bool TableWriter::add(const QString &account, const DaySpending &day)
{
    const auto part = [&day](Credits domain::Flow::*amount) { return day.flow ? Value(*day.flow.*amount) : Value(); };
    return row({account, day.day, part(&domain::Flow::spent), part(&domain::Flow::refunded),
                part(&domain::Flow::toppedUp), day.closing, day.since ? Value(*day.since) : Value(),
                part(&domain::Flow::cameIn), Stretch{day.stretch + 1}});
}

} // namespace presentation::historytable
