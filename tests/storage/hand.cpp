// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/configuration.h"
#include "storage/historystore.h"
#include "twins.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Appends for ever, a changed amount each time, and says each one when it has been kept.
[[noreturn]] void append(const QString &file)
{
    storage::HistoryStore store(file, [](const domain::StorageTrouble &) { std::exit(1); });
    for (qint32 amount = 1;; ++amount) {
        const domain::Instant seenAt{std::chrono::seconds(1'760'000'000 + amount)};
        store.append(u"1"_s, {.amount = domain::Credits::fromWhole(amount), .seenAt = seenAt},
                     std::chrono::minutes(10));
        std::printf("%d\n", amount);
        std::fflush(stdout);
    }
}

/// Saves the poll interval many times over. \returns the exit code: 0 when each was written.
int save(const QString &file, int times)
{
    storage::Configuration configuration(file, QProcessEnvironment(QProcessEnvironment()));
    for (int i = 0; i < times; ++i) {
        domain::Preferences preferences = configuration.preferences();
        preferences.pollInterval = std::chrono::seconds(100 + i % 2);
        if (!configuration.save(preferences, configuration.accounts()))
            return 1;
    }
    return configuration.troubles().empty() ? 0 : 2;
}

/// Saves one of two settled configurations after the other, for ever and with \p pause milliseconds in between, and
/// says each time that it has done so. They differ in every value, so that a mixture of the two can be told. It begins
/// with the one that it has not found: a save leaves alone what it does not change, whatever another process has
/// written there meanwhile.
[[noreturn]] void alternate(const QString &file, unsigned long pause)
{
    storage::Configuration configuration(file, QProcessEnvironment(QProcessEnvironment()));
    for (int next = configuration.preferences() == twins::twin(1).preferences ? 0 : 1;; next = 1 - next) {
        const twins::Twin twin = twins::twin(next);
        if (!configuration.save(twin.preferences, twin.accounts))
            std::exit(1);
        std::puts("saved");
        std::fflush(stdout);
        QThread::msleep(pause);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"append"_s)
        append(arguments.value(2));
    if (arguments.value(1) == u"alternate"_s)
        alternate(arguments.value(2), arguments.value(3).toULong());
    return save(arguments.value(2), arguments.value(3).toInt());
}
