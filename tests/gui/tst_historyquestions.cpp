// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/historyquestions.h"

#include "gui/accountquestion.h"
#include "gui/questionpanel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::AccountCorrection;
using domain::Credits;
using domain::HistoryCorrection;
using domain::Instant;
using domain::Rise;
using domain::RiseCorrection;
using domain::SourceChange;
using presentation::UnclearRise;

namespace {

constexpr SourceChange Change{.at = Instant(std::chrono::hours(500'000)),
                              .before = Credits::fromWhole(20'000),
                              .after = Credits::fromWhole(1'500),
                              .isSameAccount = std::nullopt};
constexpr UnclearRise AnyRise{.at = Instant(std::chrono::hours(500'001)), .rise = Credits::fromWhole(500)};

class Questions : public gui::HistoryQuestions {
public:
    void ask(const std::optional<SourceChange> &change, const std::optional<UnclearRise> &rise)
    {
        presentation::Overview overview;
        overview.keyChange = change;
        overview.curve.unclearRise = rise;
        display(overview, QTimeZone::utc());
    }
    [[nodiscard]] QPushButton &button(const QString &panel, const QString &name) const
    {
        return *findChild<gui::QuestionPanel *>(panel)->findChild<QPushButton *>(name);
    }
};

const auto account = u"accountQuestion"_s;
const auto rise = u"riseQuestion"_s;
const auto firstAnswer = u"firstAnswerButton"_s;
const auto secondAnswer = u"secondAnswerButton"_s;

} // namespace

class TestHistoryQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesNoRoomWithoutAQuestion()
    {
        Questions questions;
        QVERIFY(questions.isHidden());
        questions.ask(Change, {});
        QVERIFY(!questions.isHidden());
        QVERIFY(questions.findChild<QWidget *>(rise)->isHidden());
        questions.ask({}, AnyRise);
        QVERIFY(questions.findChild<QWidget *>(account)->isHidden());
        QVERIFY(!questions.findChild<QWidget *>(rise)->isHidden());
        questions.ask({}, {});
        QVERIFY(questions.isHidden());
    }

    void bothAnswersAreOfferedAndPassedOn()
    {
        Questions questions;
        const QSignalSpy answers(&questions, &gui::HistoryQuestions::answered);
        questions.ask(Change, AnyRise);
        questions.button(account, firstAnswer).click();
        questions.button(account, secondAnswer).click();
        questions.button(rise, firstAnswer).click();
        questions.button(rise, secondAnswer).click();
        const std::vector<HistoryCorrection> expected{
            AccountCorrection{.at = Change.at, .isSameAccount = true},
            AccountCorrection{.at = Change.at, .isSameAccount = false},
            RiseCorrection{.at = AnyRise.at, .rise = Rise::Refund},
            RiseCorrection{.at = AnyRise.at, .rise = Rise::TopUp},
        };
        QCOMPARE(answers.size(), static_cast<qsizetype>(expected.size()));
        for (size_t i = 0; i < expected.size(); ++i)
            QVERIFY(answers[static_cast<qsizetype>(i)][0].value<HistoryCorrection>() == expected[i]);
    }

    void anAnswerCanBeTakenBackButNotRepeated()
    {
        Questions questions;
        SourceChange change = Change;
        UnclearRise answered = AnyRise;
        for (const bool isFirst : {true, false}) {
            change.isSameAccount = isFirst;
            answered.answer = isFirst ? Rise::Refund : Rise::TopUp;
            questions.ask(change, answered);
            for (const QString &panel : {account, rise}) {
                QCOMPARE(questions.button(panel, firstAnswer).isHidden(), isFirst);
                QCOMPARE(questions.button(panel, secondAnswer).isHidden(), !isFirst);
            }
        }
    }

    void theDialogAsksTheSame_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("same") << u"sameAccountButton"_s << true;
        QTest::newRow("other") << u"otherAccountButton"_s << false;
    }
    void theDialogAsksTheSame()
    {
        QFETCH(QString, button);
        QFETCH(bool, isSame);
        gui::AccountQuestion question(Change, QTimeZone::utc());
        const QSignalSpy answers(&question, &gui::AccountQuestion::answered);
        question.show();
        QVERIFY(question.text().endsWith(u"Same account, or another one?"_s));
        question.findChild<QPushButton *>(button)->click();
        QCOMPARE(answers.size(), 1);
        QVERIFY(answers[0][0].value<AccountCorrection>()
                == (AccountCorrection{.at = Change.at, .isSameAccount = isSame}));
        QVERIFY(question.isHidden());
    }

    void theDialogCanBeClosedWithoutAnAnswer_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Escape") << Qt::Key_Escape;
        QTest::newRow("Return, which was meant for another window") << Qt::Key_Return;
    }
    void theDialogCanBeClosedWithoutAnAnswer()
    {
        QFETCH(const Qt::Key, key);
        gui::AccountQuestion question(Change, QTimeZone::utc());
        const QSignalSpy answers(&question, &gui::AccountQuestion::answered);
        question.show();
        QTest::keyClick(&question, key);
        QVERIFY(question.isHidden());
        QVERIFY(answers.isEmpty());
    }
};

QTEST_MAIN(TestHistoryQuestions)
#include "tst_historyquestions.moc"
