// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdio>
#include <optional>

class QByteArray;

namespace platform {

/// Writes to one of the standard streams and remembers the first error, which C's streams report only to a caller who
/// checks each call.
class Output {
public:
    /// \param stream  stdout or stderr
    explicit Output(std::FILE *stream);

    /// Adds \p bytes to the stream's buffer. \returns false once something could not be written.
    bool add(const QByteArray &bytes);
    /// The same for \p text, in the encoding of the locale.
    bool add(const QString &text);
    /// Flushes the buffer.
    ///
    /// \returns why something could not be written, in the system's words; nullopt when all of it was.
    [[nodiscard]] std::optional<QString> finish();

private:
    void check(bool isWritten);

    std::FILE *m_stream;
    int m_error = 0; ///< errno of the first failure; 0: none
};

} // namespace platform
