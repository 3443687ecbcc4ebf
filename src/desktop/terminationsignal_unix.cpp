// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/terminationsignal.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace desktop {

namespace {

constexpr std::array signalNumbers{SIGTERM, SIGINT, SIGHUP};

// A signal handler can reach nothing but globals.
std::array<int, 2> sockets{-1, -1};
std::array<struct sigaction, signalNumbers.size()> formerActions;

/// Only async-signal-safe calls, see signal-safety(7).
void writeByte(int)
{
    const int interruptedError = errno;
    constexpr char byte = 1;
    [[maybe_unused]] const auto written = ::write(sockets[0], &byte, sizeof byte); // full means: it is known already
    errno = interruptedError;
}

void prepare(int socket)
{
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    ::fcntl(socket, F_SETFL, O_NONBLOCK);
}

void drain(int socket)
{
    std::array<char, 64> bytes;
    while (::read(socket, bytes.data(), bytes.size()) > 0) { }
}

void install()
{
    struct sigaction action = {};
    action.sa_handler = writeByte;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < signalNumbers.size(); ++i) {
        sigaction(signalNumbers[i], nullptr, &formerActions[i]);
        if (formerActions[i].sa_handler != SIG_IGN) // nohup means what it says
            sigaction(signalNumbers[i], &action, nullptr);
    }
}

} // namespace

TerminationSignal::TerminationSignal(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, sockets.data()) != 0) {
        qErrnoWarning("The program cannot end in an orderly way on a signal");
        return;
    }
    prepare(sockets[0]);
    prepare(sockets[1]);
    const auto *notifier = new QSocketNotifier(sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        drain(sockets[1]);
        Q_EMIT requested();
    });
    install();
}

TerminationSignal::~TerminationSignal()
{
    if (sockets[0] < 0)
        return;
    for (std::size_t i = 0; i < signalNumbers.size(); ++i)
        sigaction(signalNumbers[i], &formerActions[i], nullptr);
    qDeleteAll(findChildren<QSocketNotifier *>()); // before its socket is closed
    for (int &socket : sockets) {
        ::close(socket);
        socket = -1;
    }
}

} // namespace desktop
