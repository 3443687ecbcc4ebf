// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/eventwording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using Kind = CommandFault::Kind;

struct EventWording {
    Q_DECLARE_TR_FUNCTIONS(presentation::EventWording)
};

QString failedText(const CommandFault &fault)
{
    if (fault.firstLine.isEmpty())
        return EventWording::tr("The event command failed with exit code %1.").arg(fault.exitCode);
    return EventWording::tr("The event command failed with exit code %1: %2", "number; the command's own words")
        .arg(QString::number(fault.exitCode), fault.firstLine);
}

} // namespace

QString commandFaultText(const CommandFault &fault)
{
    switch (fault.kind) {
    case Kind::NotFound:
        return EventWording::tr("The event command was not found: %1. Check its spelling, or enter its full path.")
            .arg(fault.program);
    case Kind::NotExecutable:
        return EventWording::tr("The event command cannot be run: %1. Check that the file is an executable program.")
            .arg(fault.program);
    case Kind::Failed:
        return failedText(fault);
    case Kind::Crashed:
        return EventWording::tr("The event command crashed: %1.").arg(fault.program);
    case Kind::TookTooLong:
        return EventWording::tr("The event command was stopped because it took longer than 30 seconds: %1.")
            .arg(fault.program);
    }
    Q_UNREACHABLE();
}

QString webhookUnansweredText(const QString &host, domain::Problem::Kind kind)
{
    return EventWording::tr("The webhook at %1 could not be called: %2.", "host; what is wrong")
        .arg(host, problemHeadline({.kind = kind}));
}

QString webhookRefusedText(const QString &host, int status, bool retries)
{
    const QString number = QString::number(status);
    if (retries)
        return EventWording::tr("The webhook at %1 is not working at present (HTTP %2). Retrying automatically.")
            .arg(host, number);
    if (status < 400)
        return EventWording::tr("The webhook at %1 redirects elsewhere (HTTP %2). Enter the address it leads to.")
            .arg(host, number);
    if (status == 401 || status == 403)
        return EventWording::tr("The webhook at %1 refused the event (HTTP %2). Check the token and the address.")
            .arg(host, number);
    return EventWording::tr("The webhook at %1 refused the event (HTTP %2). Check the address.").arg(host, number);
}

QString textOf(const Message &message)
{
    //: A sentence that says what happened, then one or two with details
    return message.body.isEmpty() ? message.title + u'.' : EventWording::tr("%1. %2").arg(message.title, message.body);
}

QString webhookFaultText(domain::EndpointFault fault)
{
    switch (fault) {
    case domain::EndpointFault::NotAnAddress:
        return EventWording::tr("This is not a usable address. Write it like %1.").arg(u"https://example.com/hook"_s);
    case domain::EndpointFault::NotEncrypted:
        return EventWording::tr("The address must begin with https://, or others could read the events on their way.");
    }
    Q_UNREACHABLE();
}

QString tokenFaultText()
{
    return EventWording::tr(
        "A token has only plain letters, digits and signs, and no spaces inside. Copy it again in full.");
}

QString testEventText()
{
    return EventWording::tr("This is a test from Kie Credits.");
}

} // namespace presentation
