// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kie/standinserver.h"
#include "trayprogram.h"

/// The tray program with a key, and a service of its own that answers it.
class AnsweredProgram {
public:
    explicit AnsweredProgram(domain::Credits balance)
    {
        if (!service.listen())
            qFatal("There is no free port");
        answer(balance);
        program.setVariable(QStringLiteral("KIE_API_KEY"), QStringLiteral("0123456789abcdef"));
        program.setVariable(QStringLiteral("KIE_API_BASE_URL"), service.url().toString());
    }

    void answer(domain::Credits balance) { service.setReply(kie::StandInServer::balance(balance)); }
    [[nodiscard]] qsizetype timesAsked() const { return service.requests().size(); }

    kie::StandInServer service;
    TrayProgram program;
};
