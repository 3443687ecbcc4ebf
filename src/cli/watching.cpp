// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watching.h"

#include "cli/accountchoice.h"
#include "cli/console.h"
#include "desktop/terminationsignal.h"
#include "platform/outputend.h"

#include <QCoreApplication>

namespace cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cli::Watching)
};

} // namespace

int runUntilEnded(engine::Watcher &watcher)
{
    const desktop::TerminationSignal termination;
    QObject::connect(&termination, &desktop::TerminationSignal::requested, &watcher, &QCoreApplication::quit);
    QObject::connect(&watcher, &engine::Watcher::refused, &watcher,
                     [] { QCoreApplication::exit(fail(Texts::tr("Another process polls the balance already."))); });
    watcher.start();
    return QCoreApplication::exec();
}

int followStates(const std::function<int(const feeds::AccountStates &)> &show)
{
    engine::Watcher watcher(storage::Locations::ofThisUser());
    QObject::connect(&watcher, &engine::Watcher::changed, &watcher, [&show](const feeds::AccountStates &states) {
        if (const int code = show(states); code != 0)
            QCoreApplication::exit(code);
    });
    QObject::connect(&watcher, &engine::Watcher::engineMade, &watcher, [](const engine::Engine &engine) {
        const AccountChoice accounts = chooseAccountsToPoll(engine.configuration(), {});
        if (const auto *fault = std::get_if<QString>(&accounts))
            QCoreApplication::exit(fail(*fault));
    });
    const std::unique_ptr<platform::OutputEnd> end = platform::makeOutputEnd();
    if (end)
        QObject::connect(end.get(), &platform::OutputEnd::reached, &watcher, &QCoreApplication::quit);
    return runUntilEnded(watcher);
}

} // namespace cli
