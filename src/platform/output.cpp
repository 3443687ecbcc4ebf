// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/output.h"

#include <QByteArray>

#include <cerrno>

namespace platform {

Output::Output(std::FILE *stream)
    : m_stream(stream)
{
}

bool Output::add(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    check(std::fwrite(bytes.constData(), 1, size, m_stream) == size);
    return m_error == 0;
}

bool Output::add(const QString &text)
{
    return add(text.toLocal8Bit());
}

std::optional<QString> Output::finish()
{
    check(std::fflush(m_stream) == 0);
    return m_error == 0 ? std::nullopt : std::optional(qt_error_string(m_error));
}

void Output::check(bool isWritten)
{
    if (!isWritten && m_error == 0)
        m_error = errno;
}

} // namespace platform
