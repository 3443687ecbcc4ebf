// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/outputend.h"

#include <QSocketNotifier>

#include <poll.h>
#include <unistd.h>

namespace platform {

namespace {

/// Whether \p descriptor has no reader. \see poll(2): POLLERR is also set for the write end of a pipe when the read end
/// has been closed.
bool isEnded(int descriptor)
{
    pollfd asked{.fd = descriptor, .events = 0, .revents = 0};
    return ::poll(&asked, 1, 0) == 1 && (asked.revents & (POLLERR | POLLHUP)) != 0;
}

class DescriptorEnd final : public OutputEnd {
public:
    DescriptorEnd()
    {
        connect(&m_exception, &QSocketNotifier::activated, this, [this] {
            if (!isEnded(STDOUT_FILENO))
                return;
            m_exception.setEnabled(false);
            Q_EMIT reached();
        });
    }

private:
    QSocketNotifier m_exception{STDOUT_FILENO, QSocketNotifier::Exception};
};

} // namespace

std::unique_ptr<OutputEnd> makeOutputEnd()
{
    return std::make_unique<DescriptorEnd>();
}

} // namespace platform
