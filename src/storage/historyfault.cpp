// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyfault.h"

namespace storage {

std::optional<domain::HistoryFault> faultOf(HistoryResult result, const QString &file)
{
    using Kind = domain::HistoryFault::Kind;
    const auto fault = [&file](Kind kind) { return domain::HistoryFault{.kind = kind, .path = file}; };
    switch (result) {
    case HistoryResult::Done:
        return std::nullopt;
    case HistoryResult::Busy:
        return fault(Kind::Locked);
    case HistoryResult::Corrupt:
        return fault(Kind::Damaged);
    case HistoryResult::TooNew:
        return fault(Kind::TooNew);
    case HistoryResult::NotPermitted:
        return fault(Kind::NotPermitted);
    case HistoryResult::NotAFile:
        return fault(Kind::NotAFile);
    case HistoryResult::DanglingLink:
        return fault(Kind::DanglingLink);
    case HistoryResult::Deleted:
    case HistoryResult::Replaced:
    case HistoryResult::Failed:
        return fault(Kind::Failed);
    }
    Q_UNREACHABLE();
}

} // namespace storage
