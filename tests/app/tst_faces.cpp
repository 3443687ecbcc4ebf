// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/faces.h"

#include "support/fakeclock.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
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
    [[nodiscard]] bool available() const override { return false; }
};

/// A history that has an end only when the test says so.
class HeldUpReader final : public monitor::HistoryReader {
public:
    explicit HeldUpReader(const std::atomic_bool &mayEnd)
        : m_mayEnd(mayEnd)
    {
    }
    bool visitRuns(const QString & /*accountId*/, domain::Instant /*from*/, domain::Instant to,
                   const std::function<bool(const domain::Run &)> &visit) const override
    {
        while (visit({.amount = domain::Credits::fromWhole(1), .firstSeen = to, .lastSeen = to}) && !m_mayEnd)
            QThread::msleep(1);
        return true;
    }

private:
    const std::atomic_bool &m_mayEnd;
};

} // namespace

class TestFaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsWithoutATrayWhenTheExportIsDone();
};

void TestFaces::endsWithoutATrayWhenTheExportIsDone()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.csv"_s);
    NoTray host;
    const FakeClock clock;
    std::atomic_bool mayEnd = false;
    app::Faces faces(
        host, [&mayEnd] { return std::make_unique<HeldUpReader>(mayEnd); }, clock);
    const QSignalSpy quit(&faces, &app::Faces::quitRequested);
    const auto window = [] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *overview = qobject_cast<gui::OverviewWindow *>(widget))
                return overview;
        }
        return static_cast<gui::OverviewWindow *>(nullptr);
    };
    QTRY_VERIFY_WITH_TIMEOUT(window(), 10'000);
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
    QVERIFY(!window());
    QVERIFY(QFileInfo::exists(file));
}

QTEST_MAIN(TestFaces)
#include "tst_faces.moc"
