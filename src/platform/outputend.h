// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace platform {

/// Notices without writing that nobody reads standard output any more.
class OutputEnd : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    /// The reader of the pipe, or the terminal, is gone. Never for a file.
    void reached();
};

/// The way of this system; null where the next write is the first to fail.
[[nodiscard]] std::unique_ptr<OutputEnd> makeOutputEnd();

} // namespace platform
