// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/terminationsignal.h"

#include <windows.h>

#include <atomic>

namespace desktop {

namespace {

// A console handler is given nothing, and runs in a thread of its own.
std::atomic<TerminationSignal *> current = nullptr;

BOOL WINAPI handle(DWORD)
{
    TerminationSignal *signal = current;
    if (!signal)
        return FALSE;
    QMetaObject::invokeMethod(signal, &TerminationSignal::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

TerminationSignal::TerminationSignal(QObject *parent)
    : QObject(parent)
{
    current = this;
    if (!SetConsoleCtrlHandler(handle, TRUE))
        qErrnoWarning("The program cannot end in an orderly way on a console signal");
}

TerminationSignal::~TerminationSignal()
{
    SetConsoleCtrlHandler(handle, FALSE);
    current = nullptr;
}

} // namespace desktop
