// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/poll.h"

#include "cli/inquiry.h"
#include "domain/pollschedule.h"
#include "kie/creditclient.h"
#include "monitor/systemclock.h"

#include <QEventLoop>

namespace cli {

std::vector<Finding> poll(const std::vector<domain::ConfiguredAccount> &accounts)
{
    if (accounts.empty())
        return {};
    monitor::SystemClock clock;
    kie::Connection connection;
    Inquiry inquiry(accounts, [&](const domain::Account &account, const domain::ApiKey &key) {
        return std::make_unique<kie::CreditClient>(connection, clock, account, key, domain::RequestDeadline);
    });
    std::vector<Finding> found;
    QEventLoop loop;
    QObject::connect(&inquiry, &Inquiry::finished, &loop, [&](const std::vector<Finding> &findings) {
        found = findings;
        loop.quit();
    });
    inquiry.start();
    loop.exec();
    return found;
}

} // namespace cli
