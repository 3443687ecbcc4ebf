// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultdocument.h"

#include "fault.h"
#include "lateanswer.h"

namespace faults {

namespace {

constexpr char Introduction[] =
    R"(<!-- Written by tests/faults/tst_faults.cpp from the table that it tests. To write it anew after a change, run
     the test program tst_faults with CREDITS_WRITE_FAULTS=1 in its environment. -->
# What goes wrong, and what you see

Each row is played by a server that misbehaves on a real connection, to all of the program from the socket to what the
tray icon is given to show; the icon, the notifications and the windows themselves are not part of this test, and its
clock is moved by hand. Before each fault the balance is 4,335.86 credits. For each row the test shows that the face and
the words are these; that the last good balance stays in view and in the history, and nothing false gets into
either; that the one notification named here is asked for, or none; that the next poll comes when it should; and that
with the next good answer all is well again, without anybody's doing.

)";

const char *nameOf(presentation::Face face)
{
    using presentation::Face;
    switch (face) {
    case Face::NotConfigured:
        return "not configured";
    case Face::Waiting:
        return "waiting";
    case Face::Healthy:
        return "healthy";
    case Face::Low:
        return "low";
    case Face::Critical:
        return "critical";
    case Face::Depleted:
        return "depleted";
    case Face::KeyTrouble:
        return "key trouble";
    case Face::Offline:
        return "offline";
    case Face::ServiceTrouble:
        return "service trouble";
    }
    Q_UNREACHABLE();
}

QByteArray lengthOf(std::chrono::seconds wait)
{
    if (wait.count() % 3600 == 0)
        return QByteArray::number(wait.count() / 3600) + " h";
    if (wait.count() % 60 == 0)
        return QByteArray::number(wait.count() / 60) + " min";
    return QByteArray::number(wait.count()) + " s";
}

QByteArray inTable(QByteArray text)
{
    return text.replace('|', "\\|").replace('<', "&lt;");
}

QByteArray seen(const Fault &fault)
{
    const Verdict &verdict = fault.verdict;
    QByteArray text = QByteArray("*") + nameOf(verdict.face) + "*, ";
    text +=
        verdict.problem ? QByteArray("“") + verdict.words + "”" : "a balance of " + verdict.amount.toDecimal().toUtf8();
    if (*fault.quote)
        text += QByteArray(", with ") + fault.quote;
    return inTable(text);
}

QByteArray row(const Fault &fault)
{
    return "| " + inTable(fault.name) + " | " + seen(fault) + " | " + (fault.verdict.alert ? "one" : "none") + " | "
        + lengthOf(fault.verdict.nextPoll) + " | nothing |\n";
}

QByteArray chapter(const Chapter &chapter)
{
    QByteArray text = QByteArray("## ") + chapter.title + "\n\n"
        + "| Fault | What you see | Notification | Next poll after | Lost |\n|---|---|---|---|---|\n";
    for (const Fault &fault : chapter.faults)
        text += row(fault);
    return text + '\n';
}

QByteArray lateChapter()
{
    QByteArray text =
        "## Answers that come too late\n\nEach is dropped: it reaches neither the screen nor the history, "
        "and raises no notification.\n\n| What happened meanwhile | What you see | Lost |\n|---|---|---|\n";
    for (const LateAnswer &late : lateAnswers())
        text += QByteArray("| ") + late.name + " | " + late.seen + " | nothing |\n";
    return text;
}

} // namespace

QByteArray faultDocument()
{
    QByteArray text = Introduction;
    for (const Chapter &each : chapters())
        text += chapter(each);
    return text + lateChapter();
}

} // namespace faults
