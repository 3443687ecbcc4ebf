// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kie/standinserver.h"

#include <QUrl>

#include <memory>

class QTcpServer;

/// The stand-in service on a bad day: always at the same address, and mostly answering. Amounts that fall and are
/// topped up come between every error code, nonsense, replies that are cut or far too long, redirects, and hang-ups;
/// every 500 polls it is away (nobody listens), then silent (a time-out), then back.
class UnsteadyService {
public:
    static constexpr int Round = 1'000; ///< polls until everything begins anew

    UnsteadyService();
    ~UnsteadyService();
    Q_DISABLE_COPY_MOVE(UnsteadyService)

    [[nodiscard]] QUrl url() const;
    /// Prepares for the poll of this number; ends the program when its address has been taken by another.
    void prepare(int poll);
    /// Goes away, with all that it remembers, until the next round.
    void leave();

private:
    void listen();
    void fallSilent();

    std::unique_ptr<kie::StandInServer> m_service; ///< remembers each request, so it does not live for long
    std::unique_ptr<QTcpServer> m_silence;
    quint16 m_port = 0;
};
