// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/command.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::Command;

namespace {

constexpr int Commands = static_cast<int>(Command::Quit) + 1;

} // namespace

class TestCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (int i = 0; i < Commands; ++i) {
            const auto command = static_cast<Command>(i);
            names.insert(presentation::nameOf(command));
            QCOMPARE(presentation::commandNamed(presentation::nameOf(command)), std::optional(command));
        }
        QCOMPARE(names.size(), Commands);
        QVERIFY(!presentation::commandNamed(u"self-destruct"_s));
        QVERIFY(!presentation::commandNamed({}));
    }

    void otherProgramsMayGiveTheFourThatAreDocumented()
    {
        QSet<QString> names;
        for (int i = 0; i < Commands; ++i) {
            if (presentation::isPublic(static_cast<Command>(i)))
                names.insert(presentation::nameOf(static_cast<Command>(i)));
        }
        QCOMPARE(names, (QSet<QString>{u"refresh"_s, u"overview"_s, u"settings"_s, u"quit"_s}));
    }

    void withoutAScreenOnlyPollsAlertsAndHistoryCanBeSeenTo()
    {
        QSet<QString> names;
        for (int i = 0; i < Commands; ++i) {
            if (!presentation::needsFace(static_cast<Command>(i)))
                names.insert(presentation::nameOf(static_cast<Command>(i)));
        }
        QCOMPARE(names, (QSet<QString>{u"refresh"_s, u"snooze"_s, u"end-snooze"_s, u"correct-history"_s}));
    }
};

QTEST_APPLESS_MAIN(TestCommand)
#include "tst_command.moc"
