// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overviewwindow.h"

#include "support/fakeclock.h"
#include "support/memoryhistory.h"
#include "support/patience.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::Command;
using presentation::Face;
using presentation::ProgramView;
using presentation::Request;

namespace {

ProgramView healthyView()
{
    presentation::AccountView account{.id = u"first"_s, .face = Face::Healthy};
    account.amount = u"4.3k"_s;
    account.credits = u"4,335.86 credits"_s;
    account.dollars = u"$21.68"_s;
    account.freshnessLine = u"Updated at 14:05"_s;
    return {.accounts = {account}};
}

/// The overview of a history in memory, at noon.
class Window final : public gui::OverviewWindow {
public:
    explicit Window(const MemoryHistory &history = {})
        : gui::OverviewWindow([history] { return std::make_unique<MemoryHistory>(history); }, clock)
    {
    }

private:
    static inline FakeClock clock;
};

QLabel &label(const gui::OverviewWindow &window, const QString &name)
{
    return *window.findChild<QLabel *>(name);
}

} // namespace

class TestOverviewWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheView();
    void hidesLinesWithNothingToSay();
    void showsANoticeOnlyWhenThereIsOne();
    void growsWithWhatItHasToSay();
    void bringsEverythingIntoReachOfALargeFont();
    void asksForWhatIsPressed_data();
    void asksForWhatIsPressed();
    void cannotRefreshWithoutAKey();
    void tellsScreenReadersEveryText();
    void takesTextsAsTheyAre();
    void tellsWhatWasSpent();
    void saysWhenThereIsNoHistory();
    void isFreedWhenClosedWhileReading();
};

void TestOverviewWindow::showsTheView()
{
    Window window;
    ProgramView view = healthyView();
    presentation::AccountView &account = view.accounts.front();
    account.advice = u"Check the key."_s;
    view.demoMark = u"Demo"_s;
    window.display(view);
    QCOMPARE(label(window, u"amountLabel"_s).text(), account.credits);
    QCOMPARE(label(window, u"dollarsLabel"_s).text(), account.dollars);
    QCOMPARE(label(window, u"freshnessLabel"_s).text(), account.freshnessLine);
    QCOMPARE(label(window, u"adviceLabel"_s).text(), account.advice);
    QCOMPARE(label(window, u"demoLabel"_s).text(), view.demoMark);
    QVERIFY(!label(window, u"pictureLabel"_s).pixmap(Qt::ReturnByValue).isNull());
    QVERIFY(label(window, u"amountLabel"_s).font().pointSizeF() > 1.5 * window.font().pointSizeF());
}

void TestOverviewWindow::hidesLinesWithNothingToSay()
{
    Window window;
    window.display(healthyView());
    QVERIFY(label(window, u"adviceLabel"_s).isHidden());
    QVERIFY(label(window, u"demoLabel"_s).isHidden());
    QVERIFY(!label(window, u"dollarsLabel"_s).isHidden());
}

void TestOverviewWindow::showsANoticeOnlyWhenThereIsOne()
{
    Window window;
    const auto *frame = window.findChild<QFrame *>(u"noticeFrame"_s);
    QVERIFY(frame->isHidden());
    window.setNotice(u"There is no tray."_s);
    QVERIFY(!frame->isHidden());
    QCOMPARE(label(window, u"noticeLabel"_s).text(), u"There is no tray."_s);
    window.setNotice({});
    QVERIFY(frame->isHidden());
}

void TestOverviewWindow::growsWithWhatItHasToSay()
{
    Window window;
    window.display(healthyView());
    window.QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.setNotice(u"There is no tray that could show the icon. "_s.repeated(6));
    const auto *notice = window.findChild<QLabel *>(u"noticeLabel"_s);
    QVERIFY(notice);
    QTRY_VERIFY(notice->height() >= notice->heightForWidth(notice->width()));
}

void TestOverviewWindow::bringsEverythingIntoReachOfALargeFont()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    Window window;
    window.display(healthyView());
    window.setMaximumSize(640, 440); // what a screen of 640 x 480 leaves
    window.QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *area = window.findChild<QScrollArea *>();
    QVERIFY(area->verticalScrollBar()->maximum() > 0);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (!button->isVisible())
            continue;
        area->ensureWidgetVisible(button);
        const QRect place(button->mapTo(area->viewport(), QPoint()), button->size());
        QVERIFY2(area->viewport()->rect().contains(place), qPrintable(button->objectName()));
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->objectName()));
    }
}

void TestOverviewWindow::asksForWhatIsPressed_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<Command>("command");
    QTest::newRow("refresh") << u"refreshButton"_s << Command::Refresh;
    QTest::newRow("top up") << u"topUpButton"_s << Command::TopUp;
    QTest::newRow("settings") << u"settingsButton"_s << Command::OpenSettings;
}

void TestOverviewWindow::asksForWhatIsPressed()
{
    QFETCH(QString, button);
    QFETCH(Command, command);
    Window window;
    window.display(healthyView());
    std::vector<Request> requests;
    connect(&window, &gui::OverviewWindow::requested, [&requests](const Request &one) { requests.push_back(one); });
    QTest::keyClick(window.findChild<QPushButton *>(button), Qt::Key_Space);
    QCOMPARE(requests, (std::vector{Request{.command = command, .accountId = u"first"_s}}));
}

void TestOverviewWindow::cannotRefreshWithoutAKey()
{
    Window window;
    window.display({.accounts = {presentation::AccountView()}});
    QVERIFY(!window.findChild<QPushButton *>(u"refreshButton"_s)->isEnabled());
    window.display(healthyView());
    QVERIFY(window.findChild<QPushButton *>(u"refreshButton"_s)->isEnabled());
}

void TestOverviewWindow::tellsScreenReadersEveryText()
{
    Window window;
    window.display(healthyView());
    for (QLabel *each : window.findChildren<QLabel *>()) {
        // A name of its own would be read in place of the text.
        const QString heard = QAccessible::queryAccessibleInterface(each)->text(QAccessible::Name);
        if (!each->text().isEmpty())
            QCOMPARE(heard, each->text());
    }
    QVERIFY(!label(window, u"pictureLabel"_s).accessibleName().isEmpty());
    for (const QPushButton *each : window.findChildren<QPushButton *>())
        QVERIFY2(!each->accessibleDescription().isEmpty(), qPrintable(each->objectName()));
}

void TestOverviewWindow::takesTextsAsTheyAre()
{
    const Window window;
    for (const QString &name : {u"noticeLabel"_s, u"amountLabel"_s, u"freshnessLabel"_s, u"adviceLabel"_s})
        QCOMPARE(label(window, name).textFormat(), Qt::PlainText);
}

void TestOverviewWindow::tellsWhatWasSpent()
{
    MemoryHistory history;
    history.append(u"first"_s, {domain::Credits::fromWhole(120), FakeClock::Noon - std::chrono::hours(2)}, {});
    history.append(u"first"_s, {domain::Credits::fromWhole(90), FakeClock::Noon - std::chrono::hours(1)}, {});
    Window window(history);
    window.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    window.display(healthyView());
    const QString since = window.locale().toString(QTime(10, 0), QLocale::ShortFormat);
    QTRY_COMPARE(label(window, u"todayLabel"_s).text(), u"30 credits ($0.15) since "_s + since);
    QCOMPARE(label(window, u"monthLabel"_s).text(), u"30 credits ($0.15) since "_s + since);
}

void TestOverviewWindow::saysWhenThereIsNoHistory()
{
    Window window;
    window.display(healthyView());
    QTRY_VERIFY(label(window, u"remarkLabel"_s).text().startsWith(u"No history yet"));
    QCOMPARE(label(window, u"todayLabel"_s).text(), u"–"_s);
    // There is a history, but none of the time that is shown.
    ProgramView view = healthyView();
    view.accounts.front().seenAt = domain::Instant(std::chrono::hours(1));
    window.display(view);
    QTRY_COMPARE(label(window, u"remarkLabel"_s).text(), u"Nothing is known of this time."_s);
}

void TestOverviewWindow::isFreedWhenClosedWhileReading()
{
    const QPointer<Window> window = new Window;
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->display(healthyView());
    window->QWidget::show();
    window->close();
    QTRY_VERIFY(!window);
}

QTEST_MAIN(TestOverviewWindow)
#include "tst_overviewwindow.moc"
