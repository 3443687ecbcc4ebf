// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alertmemory.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace storage {

/// An alert memory as named texts, the way it is stored. Times are in UTC as ISO 8601 writes them.
using AlertMemoryRecord = std::map<QString, QString>;

/// Every name that a record can have.
[[nodiscard]] const QStringList &alertMemoryEntries();

[[nodiscard]] AlertMemoryRecord recordOf(const domain::AlertMemory &memory);

/// \returns nullopt for a record that is incomplete or makes no sense: half a memory could hide an alert.
[[nodiscard]] std::optional<domain::AlertMemory> memoryFrom(const AlertMemoryRecord &record);

} // namespace storage
