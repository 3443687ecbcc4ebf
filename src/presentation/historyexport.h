// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/flow.h"
#include "domain/historyfault.h"

#include <QByteArray>
#include <QDate>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>

namespace presentation {

/// What a history is written as.
enum class HistoryFormat {
    Csv, ///< RFC 4180: a header, commas, CRLF; the account as it is named, exact decimals, ISO 8601
    Json, ///< one list of objects with the same values
    Text, ///< a table for people, in the locale's forms
};

/// Takes what is written, UTF-8, piece by piece. \returns false when it can take no more.
using HistorySink = std::function<bool(const QByteArray &)>;

/// A change of a balance, or the first balance that is known in its stretch of the history.
struct BalanceChange {
    domain::Instant at; ///< when the new balance was first seen
    domain::Credits balance;
    std::optional<domain::Credits> before; ///< the balance before; none when this is the first that is known
    domain::Flow flow = {}; ///< what moved it; one of its parts
    int stretch = 0; ///< see domain::Run::stretch

    friend bool operator==(const BalanceChange &, const BalanceChange &) = default;
};

/// What moved a balance on one local day, as far as that is of one stretch of the history; see domain::Flow.
struct DaySpending {
    QDate day;
    std::optional<domain::Flow> flow; ///< none where a single reading was all: it measures nothing
    domain::Credits closing; ///< the last balance that was seen on that day
    /// Where the sums do not count from the beginning of the day: since when. Later for the day of the first reading of
    /// a stretch, earlier for the day on which a balance is seen again that changed in a gap, nobody knows on which
    /// day.
    std::optional<domain::Instant> since = std::nullopt;
    int stretch = 0; ///< see domain::Run::stretch

    friend bool operator==(const DaySpending &, const DaySpending &) = default;
};

/// Finds the changes in one account's runs, which are fed to it as monitor::HistoryReader visits them.
class ChangeFinder {
public:
    explicit ChangeFinder(domain::Instant from);

    /// \returns the change that \p run, the next one, is: none before the window, and none when the amount is the same
    /// as before.
    [[nodiscard]] std::optional<BalanceChange> add(const domain::Run &run);

private:
    domain::Instant m_from;
    std::optional<domain::Run> m_last;
};

/// Sums one account's runs up by the local days on which its balance was seen; the others are left out, since nothing
/// is known of them. The runs are fed to it as monitor::HistoryReader visits them. A change on the stroke of midnight
/// belongs to the day that ends, as in domain::FlowSeries. A day on which a stretch ends and another begins is summed
/// up for each of them: the sums of two accounts are never added.
class DaySummer {
public:
    /// Calls \p take for each day and stretch, the oldest first. \p take returns false to end that.
    DaySummer(domain::Instant from, domain::Instant to, const QTimeZone &zone,
              std::function<bool(const DaySpending &)> take);

    /// \returns false when there is no use in going on.
    bool add(const domain::Run &run);
    /// To be called after the last run.
    bool finish();

private:
    void noteSeen(const domain::Run &run, domain::Instant until);
    DaySpending &dayAt(domain::Instant instant, int stretch);
    void close();

    domain::Instant m_from;
    domain::Instant m_to;
    QTimeZone m_zone;
    std::function<bool(const DaySpending &)> m_take;
    std::optional<domain::Run> m_last;
    std::optional<DaySpending> m_day; ///< the one that is being summed up
    domain::Instant m_dayBegin; ///< after which it begins
    domain::Instant m_dayEnd; ///< its last instant
    bool m_isWanted = true;
};

/// Writes changes, or days, of one account after another. Needs the same little memory for any number of them. What it
/// is not given is not written: an export without a single row is a header, an empty list, or nothing.
class HistoryWriter {
public:
    virtual ~HistoryWriter() = default;

    /// To be called once, before all others. This and all others \returns false when the sink takes no more.
    virtual bool begin() = 0;
    virtual bool add(const QString &account, const BalanceChange &change) = 0;
    virtual bool add(const QString &account, const DaySpending &day) = 0;
    /// To be called once, after all others.
    virtual bool end() = 0;
};

/// What the rows of an export are.
enum class HistoryRows { Changes, Days };

/// What to write of one account.
struct ExportedAccount {
    QString name; ///< as it is written
    domain::Instant from; ///< days are written from their beginning: see domain::LocalDay
    domain::Instant to; ///< included
    QTimeZone zone; ///< whose days they are
};

/// Feeds the runs of an account, as monitor::HistoryReader::visitRuns() does, to a visitor until that returns false.
/// \returns why not all that was asked for could be read; nullopt if it could.
using RunFeed =
    std::function<std::optional<domain::HistoryFault>(const std::function<bool(const domain::Run &)> &visit)>;

/// How an export ended.
enum class Exported {
    Rows,
    Nothing, ///< there was no row to write
    Interrupted, ///< the sink took no more
    Unreadable, ///< the history could not be read, or not to its end, as the feed returned: rows may be missing
};

/// Writes the rows of \p account with \p writer, between its begin() and its end().
/// \param feed  feeds the runs from the last one that began before account.from.
[[nodiscard]] Exported writeRows(HistoryWriter &writer, HistoryRows rows, const ExportedAccount &account,
                                 const RunFeed &feed);

/// How an export into a file ended. Only Saved leaves a file that was not there before, or changes one.
enum class ExportEnd {
    Saved,
    Empty, ///< there was no row to write
    Cancelled, ///< by the user
    HistoryUnreadable,
    DiskFull,
    FileNotWritable,
};

/// What became of the export into \p file, and what the user can do about it.
/// \param fault  of the history, if it could not be read.
[[nodiscard]] QString exportEndText(ExportEnd end, const QString &file,
                                    const std::optional<domain::HistoryFault> &fault = std::nullopt);
/// A file's name, without folder and suffix, for an export of the time from \p from, or from the beginning, to \p to:
/// "kie-credits-history-2026-11-15-to-2026-11-22". The same in all languages.
[[nodiscard]] QString exportFileName(HistoryRows rows, std::optional<domain::Instant> from, domain::Instant to,
                                     const QTimeZone &zone);

/// A writer of \p rows in \p format. Text is written in \p locale and \p zone, everything else in none.
[[nodiscard]] std::unique_ptr<HistoryWriter> makeHistoryWriter(HistoryFormat format, HistoryRows rows, HistorySink sink,
                                                               const QLocale &locale, const QTimeZone &zone);

} // namespace presentation
