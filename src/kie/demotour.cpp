// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kie/demotour.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kie {

namespace {

struct Step {
    QLatin1StringView shows;
    StandInServer::Reply reply;
};

domain::Credits fromHundredths(qint64 hundredths)
{
    return domain::Credits::fromMicros(hundredths * (domain::Credits::MicrosPerCredit / 100));
}

StandInServer::Reply credits(qint64 hundredths)
{
    return StandInServer::balance(fromHundredths(hundredths));
}

/// The wait it asks for is over before the next step, so that the tour can go on.
StandInServer::Reply tooManyRequests()
{
    StandInServer::Reply reply = StandInServer::trouble(429, "Your call frequency is too high");
    reply.headers.emplaceBack("Retry-After", "4");
    return reply;
}

/// Each mark is passed on its own and the top-up is a large pack, so that each is told; troubles stand between
/// balances, so that the old amount is seen to stay.
std::array<Step, DemoTour::StepCount> steps()
{
    return {{
        {"healthy"_L1, StandInServer::balance(DemoTour::startBalance())},
        {"healthy, some credits spent"_L1, credits(4120'50)},
        {"maintenance"_L1,
         StandInServer::trouble(455, "The server is currently being maintained, please try again later~")},
        {"server error"_L1, StandInServer::trouble(500, "Server exception, please try again later")},
        {"too many requests"_L1, tooManyRequests()},
        {"low"_L1, credits(412'50)},
        {"the key's cap is reached"_L1,
         StandInServer::trouble(433, "The current number of points used by apiKey has exceeded the daily limit")},
        {"critical"_L1, credits(64'00)},
        {"depleted, as the service says"_L1,
         StandInServer::trouble(402, "The current credits are insufficient. Please top up.")},
        {"depleted, as the balance says"_L1, credits(0)},
        {"key refused"_L1, StandInServer::trouble(401, "You do not have access permissions")},
        {"topped up"_L1, credits(10'000'00)},
        {"offline"_L1, StandInServer::hangUp()},
        {"healthy, a job paid"_L1, credits(9940'00)},
        {"healthy, the failed job refunded"_L1, credits(10'000'00)},
    }};
}

} // namespace

domain::Credits DemoTour::startBalance()
{
    return fromHundredths(4335'86);
}

DemoTour::DemoTour(StandInServer &server)
    : m_server(server)
{
}

void DemoTour::advance()
{
    const Step step = steps().at(m_next);
    m_server.setReply(step.reply);
    m_shows = step.shows;
    m_next = (m_next + 1) % StepCount;
}

} // namespace kie
