// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/startup.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace platform {

namespace {

bool isClosed(int descriptor)
{
    return ::fcntl(descriptor, F_GETFD) == -1 && errno == EBADF; // NOLINT(cppcoreguidelines-pro-type-vararg)
}

/// Opened the wrong way round, so that using them fails with EBADF as it would if they were closed.
void occupyClosedStreams()
{
    constexpr std::array modes{O_WRONLY, O_RDONLY, O_RDONLY};
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
        if (isClosed(descriptor))
            // The lowest free number is this one, since all below it are taken.
            (void)::open("/dev/null", modes.at(static_cast<size_t>(descriptor))); // NOLINT(*-vararg)
    }
}

void doNothing(int) { }

/// A handler, because programs started from here would inherit SIG_IGN.
void surviveUnlessIgnored(int signalNumber)
{
    struct sigaction action = {};
    sigaction(signalNumber, nullptr, &action);
    if (action.sa_handler != SIG_DFL)
        return;
    action.sa_handler = doNothing;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signalNumber, &action, nullptr);
}

} // namespace

void reportFailedWrites()
{
    occupyClosedStreams();
    for (const int signalNumber : {SIGXFSZ, SIGPIPE})
        surviveUnlessIgnored(signalNumber);
}

} // namespace platform
