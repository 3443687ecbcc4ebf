// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historyreport.h"

#include "cli/accountchoice.h"
#include "domain/localday.h"
#include "presentation/sparkline.h"
#include "presentation/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using domain::Instant;
using domain::Run;
using presentation::Exported;

/// When the first reading of any of \p accounts was made; scene.now if there is none.
Instant firstReading(const monitor::HistoryReader &history, const std::vector<domain::Account> &accounts, Instant now)
{
    Instant first = now;
    for (const domain::Account &account : accounts) {
        (void)history.visitRuns(account.id, {}, now, [&first](const Run &run) {
            first = std::min(first, run.firstSeen);
            return false;
        });
    }
    return first;
}

/// The instant from which \p options ask for the history. Days are printed whole, so theirs is the beginning of one.
Instant beginningOf(const monitor::HistoryReader &history, const std::vector<domain::Account> &accounts,
                    const HistoryOptions &options, const HistoryScene &scene)
{
    if (const auto *day = std::get_if<QDate>(&options.since))
        return domain::beginningOf(*day, scene.zone);
    const auto *hours = std::get_if<std::chrono::hours>(&options.since);
    const Instant from = hours != nullptr ? scene.now - *hours : firstReading(history, accounts, scene.now);
    return options.perDay ? domain::localDayAt(from, scene.zone).begin : from;
}

/// Joins what is read to what is written.
class Export {
public:
    Export(const monitor::HistoryReader &history, Instant from, const HistoryOptions &options,
           const HistoryScene &scene, const presentation::HistorySink &sink)
        : m_history(history)
        , m_options(options)
        , m_scene(scene)
        , m_from(from)
        , m_sink(sink)
        , m_rows(options.perDay ? presentation::HistoryRows::Days : presentation::HistoryRows::Changes)
        , m_writer(presentation::makeHistoryWriter(options.format, m_rows, sink, scene.locale, scene.zone))
    {
    }

    bool end() { return begin() && m_writer->end(); }

    Exported add(const QString &accountId, const QString &name)
    {
        constexpr int sparklineColumns = 60;
        presentation::Sparkline sparkline(m_from, m_scene.now, sparklineColumns);
        const Exported exported = presentation::writeRows(
            *m_writer, m_rows, {.name = name, .from = m_from, .to = m_scene.now, .zone = m_scene.zone},
            [&](const std::function<bool(const Run &)> &visit) {
                return m_fault = m_history.visitRuns(accountId, m_from, m_scene.now, [&](const Run &run) {
                    sparkline.add(run);
                    return begin() && visit(run);
                });
            });
        if (m_isBegun == false)
            return Exported::Interrupted;
        return exported == Exported::Rows && !draw(sparkline) ? Exported::Interrupted : exported;
    }

    [[nodiscard]] const std::optional<domain::HistoryFault> &fault() const { return m_fault; }

private:
    /// Not before there is something to be read: nobody takes the beginning of a JSON text for the whole.
    bool begin()
    {
        if (!m_isBegun)
            m_isBegun = m_writer->begin();
        return *m_isBegun;
    }

    bool draw(const presentation::Sparkline &sparkline) const
    {
        const bool isWanted = m_scene.drawsSparkline && m_options.format == presentation::HistoryFormat::Text;
        const auto drawing = isWanted ? sparkline.drawing() : std::nullopt;
        if (!drawing)
            return true;
        return m_sink(u"%1  %2 – %3\n"_s
                          .arg(drawing->blocks, presentation::amountText(drawing->lowest, m_scene.locale),
                               presentation::amountText(drawing->highest, m_scene.locale))
                          .toUtf8());
    }

    const monitor::HistoryReader &m_history;
    const HistoryOptions &m_options;
    const HistoryScene &m_scene;
    Instant m_from;
    const presentation::HistorySink &m_sink;
    presentation::HistoryRows m_rows;
    std::unique_ptr<presentation::HistoryWriter> m_writer;
    std::optional<domain::HistoryFault> m_fault; ///< of the last account
    std::optional<bool> m_isBegun; ///< whether that succeeded; none while nothing was to be written
};

} // namespace

HistoryPrinted exportHistory(const monitor::HistoryReader &history, const std::vector<domain::Account> &accounts,
                             const HistoryOptions &options, const HistoryScene &scene,
                             const presentation::HistorySink &sink)
{
    Export target(history, beginningOf(history, accounts, options, scene), options, scene, sink);
    Exported all = Exported::Nothing;
    const bool isNamed = accounts.size() > 1 || options.format != presentation::HistoryFormat::Text;
    const QStringList names = labelsOf(accounts);
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const Exported one = target.add(accounts.at(i).id, isNamed ? names.at(static_cast<qsizetype>(i)) : QString());
        if (one == Exported::Interrupted || one == Exported::Unreadable)
            return {.exported = one,
                    .fault = target.fault()}; // without an end, so that nobody takes a part for the whole
        if (one == Exported::Rows)
            all = one;
    }
    return {.exported = target.end() ? all : Exported::Interrupted};
}

} // namespace cli
