// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QThread>

#include <memory>

/// The answer of \p function, which runs in a thread of its own while this thread's event loop runs: how a second
/// process would wait for this one.
template <typename Function>
auto inThread(Function function)
{
    decltype(function()) result{};
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = function(); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return result;
}
