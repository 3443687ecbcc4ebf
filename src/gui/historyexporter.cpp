// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/historyexporter.h"

#include "platform/wholefile.h"

#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

using presentation::Exported;
using presentation::ExportEnd;

/// How far the runs that pass by are on their way through a time.
class Progress {
public:
    Progress(domain::Instant from, domain::Instant to, std::function<void(int)> tell)
        : m_from(from)
        , m_to(to)
        , m_tell(std::move(tell))
    {
    }

    void pass(domain::Instant at)
    {
        if (std::exchange(m_isFirst, false))
            m_from = std::max(m_from, at); // the time to be written can begin long before the history
        const auto whole = static_cast<double>((m_to - m_from).count());
        const auto done = static_cast<double>((at - m_from).count());
        const int percent = whole > 0 ? static_cast<int>(std::clamp(done / whole, 0.0, 1.0) * 100) : 0;
        if (percent > m_percent)
            m_tell(m_percent = percent);
    }

private:
    domain::Instant m_from;
    domain::Instant m_to;
    std::function<void(int)> m_tell;
    int m_percent = 0;
    bool m_isFirst = true;
};

/// Why a file that could be begun cannot be ended: of room, quota and greatest size, unless it is its name.
ExportEnd failure(const QSaveFile &file)
{
    return file.error() == QFileDevice::RenameError ? ExportEnd::FileNotWritable : ExportEnd::DiskFull;
}

/// Writes \p history with \p writer, between its begin() and its end(), until it is cancelled.
/// \param fault  becomes why the history could not be read.
Exported writeHistory(presentation::HistoryWriter &writer, const monitor::HistoryReader &reader,
                      const ExportedHistory &history, presentation::HistoryRows rows,
                      const std::function<bool(const domain::Run &)> &pass, std::optional<domain::HistoryFault> &fault)
{
    const auto feed = [&](const std::function<bool(const domain::Run &)> &visit) {
        return fault = reader.visitRuns(history.accountId, history.account.from, history.account.to,
                                        [&](const domain::Run &run) { return pass(run) && visit(run); });
    };
    return presentation::writeRows(writer, rows, history.account, feed);
}

/// The file that is being written takes its name when it is whole; else it goes with the QSaveFile.
/// \param fault  becomes why the history could not be read.
ExportEnd write(const monitor::HistoryReader &reader, const ExportOrder &order, const std::atomic_bool &cancelled,
                const std::function<void(int)> &tell, std::optional<domain::HistoryFault> &fault)
{
    QSaveFile file(order.file);
    if (!file.open(QIODevice::WriteOnly))
        return ExportEnd::FileNotWritable;
    const auto writer = presentation::makeHistoryWriter(
        order.format, order.rows,
        [&](const QByteArray &bytes) { return !cancelled && file.write(bytes) == bytes.size(); }, QLocale::c(),
        order.histories.front().account.zone);
    if (!writer->begin())
        return failure(file);
    bool isEmpty = true;
    const int count = static_cast<int>(order.histories.size());
    for (int i = 0; i < count; ++i) {
        const ExportedHistory &history = order.histories.at(static_cast<std::size_t>(i));
        Progress progress(history.account.from, history.account.to,
                          [&](int percent) { tell((i * 100 + percent) / count); });
        const auto pass = [&](const domain::Run &run) {
            progress.pass(run.firstSeen);
            return !cancelled.load(std::memory_order_relaxed);
        };
        const Exported exported = writeHistory(*writer, reader, history, order.rows, pass, fault);
        if (cancelled)
            return ExportEnd::Cancelled;
        if (exported == Exported::Unreadable)
            return ExportEnd::HistoryUnreadable;
        if (exported == Exported::Interrupted)
            return failure(file);
        isEmpty = isEmpty && exported == Exported::Nothing;
    }
    if (isEmpty)
        return ExportEnd::Empty;
    return writer->end() && platform::commitWhole(file) ? ExportEnd::Saved : failure(file);
}

} // namespace

HistoryExporter::HistoryExporter(monitor::HistoryReaderFactory openHistory, QObject *parent)
    : QObject(parent)
    , m_openHistory(std::move(openHistory))
{
    m_pool.setMaxThreadCount(1);
}

HistoryExporter::~HistoryExporter()
{
    cancel();
}

void HistoryExporter::start(const ExportOrder &order)
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, order, cancelled = m_cancelled] {
        const auto tell = [this, cancelled](int percent) {
            QMetaObject::invokeMethod(
                this,
                [this, cancelled, percent] {
                    if (!*cancelled)
                        Q_EMIT progressed(percent);
                },
                Qt::QueuedConnection);
        };
        std::optional<domain::HistoryFault> fault;
        const ExportEnd end = write(*m_openHistory(), order, *cancelled, tell, fault);
        QMetaObject::invokeMethod(
            this, [this, end, fault] { Q_EMIT finished(end, fault); }, Qt::QueuedConnection);
    });
}

void HistoryExporter::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

} // namespace gui
