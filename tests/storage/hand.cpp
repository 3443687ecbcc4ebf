// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/configuration.h"
#include "storage/historystore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Appends for ever, a changed amount each time, and says each one when it has been kept.
[[noreturn]] void append(const QString &file)
{
    storage::HistoryStore store(file, [](const domain::StorageTrouble &) { std::exit(1); });
    for (qint32 amount = 1;; ++amount) {
        const domain::Instant seenAt{std::chrono::seconds(1'760'000'000 + amount)};
        store.append(u"1"_s, {.amount = domain::Credits::fromWhole(amount), .seenAt = seenAt});
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

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"append"_s)
        append(arguments.value(2));
    return save(arguments.value(2), arguments.value(3).toInt());
}
