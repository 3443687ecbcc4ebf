// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/historyexport.h"

#include "domain/localday.h"
#include "presentation/wording.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

struct ExportWording {
    Q_DECLARE_TR_FUNCTIONS(presentation::ExportWording)
};

} // namespace

QString exportEndText(ExportEnd end, const QString &file, const std::optional<domain::HistoryFault> &fault)
{
    const QString name = QDir::toNativeSeparators(file);
    switch (end) {
    case ExportEnd::Saved:
        return ExportWording::tr("Saved as %1.").arg(name);
    case ExportEnd::Empty:
        return ExportWording::tr("Nothing was recorded in this time, so nothing was saved.");
    case ExportEnd::Cancelled:
        return ExportWording::tr("The export was cancelled; nothing was saved.");
    case ExportEnd::HistoryUnreadable:
        return ExportWording::tr("Nothing was saved. %1", "%1 says why the history cannot be read")
            .arg(historyFaultText(fault.value_or(domain::HistoryFault())));
    case ExportEnd::DiskFull:
        return ExportWording::tr("There is not enough space for %1, so nothing was saved. Make room, or choose another "
                                 "folder.")
            .arg(name);
    case ExportEnd::FileNotWritable:
        return ExportWording::tr("%1 cannot be written, so nothing was saved. Check who may write there, or choose "
                                 "another folder.")
            .arg(name);
    }
    Q_UNREACHABLE();
}

QString exportFileName(HistoryRows rows, std::optional<domain::Instant> from, domain::Instant to, const QTimeZone &zone)
{
    const auto day = [&zone](domain::Instant at) { return domain::localDayAt(at, zone).date.toString(Qt::ISODate); };
    const QString what = rows == HistoryRows::Days ? u"spending"_s : u"history"_s;
    return from ? u"kie-credits-%1-%2-to-%3"_s.arg(what, day(*from), day(to)) : u"kie-credits-%1"_s.arg(what);
}

} // namespace presentation
