// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keychangepanel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::Credits;
using domain::Instant;
using domain::SourceChange;

class TestKeyChangePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isHiddenWithoutAChange()
    {
        gui::KeyChangePanel panel;
        QVERIFY(panel.isHidden());
        panel.display(Change);
        QVERIFY(!panel.isHidden());
        panel.display(std::nullopt);
        QVERIFY(panel.isHidden());
    }

    void asksOnceAndLetsTheAnswerBeChanged()
    {
        gui::KeyChangePanel panel;
        const QSignalSpy decided(&panel, &gui::KeyChangePanel::decided);
        auto *same = panel.findChild<QPushButton *>(u"sameAccountButton"_s);
        auto *other = panel.findChild<QPushButton *>(u"otherAccountButton"_s);
        panel.display(Change);
        QVERIFY(!same->isHidden() && !other->isHidden());
        same->click();
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided.front().at(0).value<Instant>(), Change.at);
        QCOMPARE(decided.front().at(1).toBool(), true);
        QVERIFY(same->isHidden() && !other->isHidden());
        other->click();
        QCOMPARE(decided.back().at(1).toBool(), false);
        QVERIFY(!same->isHidden() && other->isHidden());
    }

private:
    static constexpr SourceChange Change{.at = Instant(std::chrono::hours(500'000)),
                                         .before = Credits::fromWhole(20'000),
                                         .after = Credits::fromWhole(1'500),
                                         .isSameAccount = std::nullopt};
};

QTEST_MAIN(TestKeyChangePanel)
#include "tst_keychangepanel.moc"
