// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unsteadyservice.h"

#include <QHostAddress>
#include <QTcpServer>

#include <array>

using domain::Credits;
using kie::StandInServer;

namespace {

/// Falls from 2,000 credits by 7 a poll, then is topped up again: each alert is raised and withdrawn many times.
StandInServer::Reply balanceAt(int poll)
{
    constexpr int Full = 2'000;
    return StandInServer::balance(Credits::fromWhole(Full - poll * 7 % (Full + 10)));
}

const std::array<StandInServer::Reply, 16> &faults()
{
    static const std::array<StandInServer::Reply, 16> all{{
        StandInServer::trouble(401, "You do not have access permissions"),
        StandInServer::trouble(402, "The current credits are insufficient. Please top up."),
        StandInServer::trouble(404, "Not Found"),
        StandInServer::trouble(422, "<b>validation</b>"),
        StandInServer::trouble(433, "exceeded the daily limit"),
        StandInServer::trouble(455, QByteArray(10'000, 'x')),
        StandInServer::trouble(500, "Server exception, please try again later"),
        {.status = 429, .headers = {{"Retry-After", "120"}}, .body = R"({"code":429,"msg":"slow down"})"},
        {.status = 502, .headers = {{"Content-Type", "text/html"}}, .body = "<html>Bad gateway</html>"},
        {.status = 302, .headers = {{"Location", "http://127.0.0.1:9/"}}},
        {.status = 200, .body = R"({"code":200,"msg":"success","data":null})"},
        {.status = 200, .body = R"({"code":200,"msg":"succ)"},
        {.status = 200, .body = QByteArray(100'000, ' ')},
        {.status = 200, .headers = {{"Content-Encoding", "gzip"}}, .body = "not gzip"},
        {.status = 204},
        StandInServer::hangUp(),
    }};
    return all;
}

} // namespace

UnsteadyService::UnsteadyService()
{
    listen();
}

UnsteadyService::~UnsteadyService() = default;

QUrl UnsteadyService::url() const
{
    return m_service->url();
}

void UnsteadyService::prepare(int poll)
{
    switch (poll % Round) {
    case 0:
        leave();
        return;
    case 4:
        fallSilent();
        return;
    case 5:
        listen();
        break;
    default:
        break;
    }
    if (m_service) {
        constexpr int FaultEvery = 3;
        m_service->setReply(poll % FaultEvery == 0
                                ? faults()[static_cast<std::size_t>(poll / FaultEvery) % faults().size()]
                                : balanceAt(poll));
    }
}

void UnsteadyService::listen()
{
    m_silence.reset();
    m_service = std::make_unique<StandInServer>();
    if (!m_service->listen(m_port))
        qFatal("port %d of the loopback interface has been taken", m_port);
    m_port = static_cast<quint16>(m_service->url().port());
}

void UnsteadyService::leave()
{
    m_service.reset();
}

void UnsteadyService::fallSilent()
{
    m_silence = std::make_unique<QTcpServer>();
    if (!m_silence->listen(QHostAddress::LocalHost, m_port))
        qFatal("port %d of the loopback interface has been taken", m_port);
}
