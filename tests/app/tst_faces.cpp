// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/faces.h"

#include "support/fakeclock.h"
#include "support/patience.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A desktop that shows no tray icons.
class NoTray final : public desktop::TrayHost {
public:
    void watch() override { }
    [[nodiscard]] std::optional<Kind> kind() const override { return std::nullopt; }
};

/// A desktop whose tray comes when the test says so.
class LateTray final : public desktop::TrayHost {
public:
    void watch() override { }
    [[nodiscard]] std::optional<Kind> kind() const override { return m_kind; }
    void come()
    {
        m_kind = Kind::Qt;
        Q_EMIT becameAvailable();
    }

private:
    std::optional<Kind> m_kind;
};

class EmptyReader final : public monitor::HistoryReader {
public:
    std::optional<domain::HistoryFault>
    visitRuns(const QString & /*accountId*/, domain::Instant /*from*/, domain::Instant /*to*/,
              const std::function<bool(const domain::Run &)> & /*visit*/) const override
    {
        return std::nullopt;
    }
};

gui::OverviewWindow *window()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *overview = qobject_cast<gui::OverviewWindow *>(widget))
            return overview;
    }
    return nullptr;
}

QString noticeText()
{
    const auto *label = window() ? window()->findChild<QLabel *>(u"noticeLabel"_s) : nullptr;
    return label ? label->text() : QString();
}

app::Notice someNotice(const QString &text = u"Nobody has seen this."_s)
{
    return {.topic = u"1/balance"_s, .title = u"Credits are low"_s, .text = text};
}

/// A history that has an end only when the test says so.
class HeldUpReader final : public monitor::HistoryReader {
public:
    explicit HeldUpReader(const std::atomic_bool &mayEnd)
        : m_mayEnd(mayEnd)
    {
    }
    std::optional<domain::HistoryFault> visitRuns(const QString & /*accountId*/, domain::Instant /*from*/,
                                                  domain::Instant to,
                                                  const std::function<bool(const domain::Run &)> &visit) const override
    {
        while (visit({.amount = domain::Credits::fromWhole(1), .firstSeen = to, .lastSeen = to}) && !m_mayEnd)
            QThread::msleep(1);
        return std::nullopt;
    }

private:
    const std::atomic_bool &m_mayEnd;
};

} // namespace

class TestFaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsWithoutATrayWhenTheExportIsDone();
    void aNoticeCountsAsSeenOnceItsWindowIsInUse();
    void aNoticeThatNobodySawOutlivesTheWindowThatStoodInForTheTray();
    void aNoticePopsUpOnceHoweverOftenItIsRenewed();
    void aDroppedNoticeIsShownNoLonger();

private:
    const FakeClock m_clock;
};

void TestFaces::aNoticeCountsAsSeenOnceItsWindowIsInUse()
{
    LateTray host;
    app::Faces faces(
        host, [] { return std::make_unique<EmptyReader>(); }, m_clock);
    const QSignalSpy seen(&faces, &app::Faces::noticeSeen);
    QVERIFY(!faces.showNotice(someNotice(), true));
    QWidget inUse; // by which the window that opens unasked is covered
    inUse.show();
    inUse.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&inUse));
    QTRY_VERIFY(window() && window()->isVisible());
    QVERIFY(noticeText().contains(u"Nobody has seen this."_s));
    QCoreApplication::processEvents();
    if (!window()->isActiveWindow())
        QCOMPARE(seen.count(), 0);
    window()->activateWindow();
    QTRY_COMPARE(seen.count(), 1);
    QCOMPARE(seen.constFirst().constFirst(), QVariant(u"1/balance"_s));

    faces.showNotice(someNotice(u"This is read at once."_s), true);
    QCOMPARE(seen.count(), 2);
    window()->close();
    QTRY_VERIFY(!window());
    faces.openOverview({}, {});
    QVERIFY(!noticeText().contains(u"This is read at once."_s));
}

void TestFaces::aNoticeThatNobodySawOutlivesTheWindowThatStoodInForTheTray()
{
    LateTray host;
    app::Faces faces(
        host, [] { return std::make_unique<EmptyReader>(); }, m_clock);
    const QSignalSpy seen(&faces, &app::Faces::noticeSeen);
    QWidget inUse;
    inUse.show();
    inUse.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&inUse));
    QTRY_VERIFY(window() && window()->isVisible());
    inUse.activateWindow();
    QTRY_VERIFY(inUse.isActiveWindow());
    faces.showNotice(someNotice(), true);
    host.come();
    QTRY_VERIFY(!window());
    QCOMPARE(seen.count(), 0);
    faces.openOverview({}, {});
    QVERIFY(noticeText().contains(u"Nobody has seen this."_s));
    QTRY_COMPARE(seen.count(), 1);
}

void TestFaces::aNoticePopsUpOnceHoweverOftenItIsRenewed()
{
    LateTray host;
    app::Faces faces(
        host, [] { return std::make_unique<EmptyReader>(); }, m_clock);
    host.come();
    QVERIFY(!faces.showNotice(someNotice(), false)); // on its way to a slow service, which may still show it
    QVERIFY(faces.showNotice(someNotice(), true));
    QVERIFY(faces.showNotice(someNotice(u"390 credits left."_s), false));
    app::Notice graver = someNotice();
    graver.title = u"No credits left"_s;
    QVERIFY(!faces.showNotice(graver, false));
}

void TestFaces::aDroppedNoticeIsShownNoLonger()
{
    LateTray host;
    app::Faces faces(
        host, [] { return std::make_unique<EmptyReader>(); }, m_clock);
    host.come();
    app::Notice other = someNotice(u"Another matter."_s);
    other.topic = u"program/other"_s;
    other.title = u"Kie Credits"_s;
    faces.showNotice(someNotice(), false);
    faces.showNotice(other, false);
    faces.openOverview({}, {});
    QCOMPARE(noticeText(), u"Credits are low\nNobody has seen this.\n\nAnother matter."_s);
    faces.dropNotice(u"1/balance"_s);
    QCOMPARE(noticeText(), u"Another matter."_s);
}

void TestFaces::endsWithoutATrayWhenTheExportIsDone()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.csv"_s);
    NoTray host;
    const FakeClock clock;
    std::atomic_bool mayEnd = false;
    app::Faces faces(
        host, [&mayEnd] { return std::make_unique<HeldUpReader>(mayEnd); }, clock);
    const QSignalSpy quit(&faces, &app::Faces::requested);
    QTRY_VERIFY(window());
    QVERIFY(QTest::qWaitForWindowExposed(window()));
    QVERIFY(QApplication::quitOnLastWindowClosed());

    QTest::keyClick(window(), Qt::Key_S, Qt::ControlModifier);
    auto *dialog = window()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->selectFile(file);
    static_cast<QDialog *>(dialog)->accept();
    QVERIFY(window()->isExporting());
    window()->close();
    QVERIFY(window()->isHidden());
    QVERIFY(!QApplication::quitOnLastWindowClosed());
    QCOMPARE(quit.count(), 0);

    mayEnd = true;
    QTRY_COMPARE(quit.count(), 1);
    QCOMPARE(quit.front().front().value<presentation::Request>().command, presentation::Command::Quit);
    QVERIFY(!window());
    QVERIFY(QFileInfo::exists(file));
}

QTEST_MAIN(TestFaces)
#include "tst_faces.moc"
