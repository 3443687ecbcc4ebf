// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overviewwindow.h"

#include "bench/historygenerator.h"
#include "storage/files.h"
#include "storage/historyreader.h"
#include "support/fakeclock.h"
#include "support/patience.h"

#include <QElapsedTimer>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Long = 120'000; ///< changes: enough to be looked at while they are exported

} // namespace

/// The way of the user: from the button in the overview to the file.
class TestOverviewExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void savesWhatTheChartShows();
    void savesSpendingPerDay();
    void takesTheFormatFromTheName();
    void suggestsAName();
    void showsHowFarItIsAndCancels();
    void saysWhatWentWrong();
    void finishesAfterTheWindowIsClosed();
    void keepsAWindowThatIsOpenedAgain();
    void comesBackToSayWhatWentWrong();
    void endsWhenTheProgramEnds();

private:
    void open(qint64 changes);
    void beginLongExport();
    void choose(const QString &file, const QString &action = u"Changes of the balance…"_s) const;
    [[nodiscard]] QString text() const { return m_window->findChild<QLabel *>(u"exportLabel"_s)->text(); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_window->findChild<QPushButton *>(name); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList({u"*.csv*"_s, u"*.json*"_s}, QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QPointer<gui::OverviewWindow> m_window;
    FakeClock m_clock;
};

void TestOverviewExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestOverviewExport::cleanup()
{
    delete m_window;
}

/// Opens the overview of a history with so many changes, one a minute up to now.
void TestOverviewExport::open(qint64 changes)
{
    const QString file = path(u"history.sqlite"_s);
    if (changes > 0)
        historygenerator::generate(file, changes, FakeClock::Noon);
    m_window = new gui::OverviewWindow([file] { return std::make_unique<storage::HistoryReader>(file); }, m_clock);
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    m_window->display(
        {.accounts = {{.id = QString(historygenerator::Account), .name = u"Mine"_s}}, .longestSilence = 10min});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

/// Chooses \p action in the button's menu and gives the name \p file.
void TestOverviewExport::choose(const QString &file, const QString &action) const
{
    QTRY_VERIFY(!m_window->findChild<QFileDialog *>()); // that of the export before
    for (QAction *each : button(u"exportButton"_s)->menu()->actions()) {
        if (each->text().remove(u'&') == action)
            each->trigger();
    }
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(file);
    static_cast<QDialog *>(dialog)->accept();
}

void TestOverviewExport::savesWhatTheChartShows()
{
    open(30'000);
    QTest::mouseClick(button(u"dayButton"_s), Qt::LeftButton);
    choose(path(u"day.csv"_s));
    QTRY_COMPARE(text(), u"Saved as %1."_s.arg(path(u"day.csv"_s)));
    QCOMPARE(files::read(path(u"day.csv"_s)).count('\n'), 24 * 60 + 1 + 1); // both ends, and the header
    QTest::mouseClick(button(u"allButton"_s), Qt::LeftButton);
    choose(path(u"all.csv"_s));
    QTRY_COMPARE(text(), u"Saved as %1."_s.arg(path(u"all.csv"_s)));
    QCOMPARE(files::read(path(u"all.csv"_s)).count('\n'), 30'000 + 1);
    QTest::mouseClick(button(u"exportDismissButton"_s), Qt::LeftButton);
    QVERIFY(!m_window->findChild<QLabel *>(u"exportLabel"_s)->isVisible());
}

void TestOverviewExport::savesSpendingPerDay()
{
    open(30'000);
    choose(path(u"days.csv"_s), u"Spending per day…"_s);
    QTRY_VERIFY(text().startsWith(u"Saved as"_s));
    const QByteArray written = files::read(path(u"days.csv"_s));
    QVERIFY(written.startsWith("account,day,spent,"));
    QCOMPARE(written.count('\n'), 8 + 1); // seven days ago at noon is a day of which the whole is told
}

void TestOverviewExport::takesTheFormatFromTheName()
{
    open(10);
    choose(path(u"history.json"_s));
    QTRY_VERIFY(text().startsWith(u"Saved as"_s));
    QVERIFY(files::read(path(u"history.json"_s)).startsWith("[\n"));
    choose(path(u"history"_s)); // without one the kind of file that is chosen tells
    QTRY_COMPARE(text(), u"Saved as %1."_s.arg(path(u"history.csv"_s)));
}

void TestOverviewExport::suggestsAName()
{
    open(10);
    QTest::keyClick(m_window, Qt::Key_S, Qt::ControlModifier);
    const auto *dialog = m_window->findChild<QFileDialog *>();
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
             presentation::exportFileName(presentation::HistoryRows::Changes, FakeClock::Noon - 7 * 24h,
                                          FakeClock::Noon, m_clock.zone())
                 + u".csv"_s);
    QCOMPARE(dialog->supportedSchemes(), QStringList{u"file"_s});
}

void TestOverviewExport::showsHowFarItIsAndCancels()
{
    open(Long);
    files::write(path(u"all.csv"_s), "older");
    QTest::mouseClick(button(u"allButton"_s), Qt::LeftButton);
    choose(path(u"all.csv"_s));
    QVERIFY(!button(u"exportButton"_s)->isEnabled());
    const auto *progress = m_window->findChild<QProgressBar *>(u"exportProgress"_s);
    QTRY_VERIFY_WITH_TIMEOUT(progress->isVisible() && progress->value() > 0, 90'000);
    QTest::mouseClick(button(u"exportCancelButton"_s), Qt::LeftButton);
    QTRY_COMPARE(text(), u"The export was cancelled; nothing was saved."_s);
    QVERIFY(button(u"exportButton"_s)->isEnabled());
    QVERIFY(!progress->isVisible());
    QCOMPARE(files::read(path(u"all.csv"_s)), "older");
    QCOMPARE(files(), QStringList{u"all.csv"_s});
}

void TestOverviewExport::saysWhatWentWrong()
{
    files::write(path(u"history.sqlite"_s), QByteArray(8'192, 'x'));
    open(0);
    const auto *remark = m_window->findChild<QLabel *>(u"remarkLabel"_s);
    QTRY_VERIFY2(remark->text().contains(u"is damaged"_s), qPrintable(remark->text()));
    QVERIFY(remark->isVisible());
    QCOMPARE(m_window->findChild<QLabel *>(u"todayLabel"_s)->text(), u"–"_s);
    choose(path(u"all.csv"_s));
    QTRY_VERIFY2(text().contains(u"is damaged"_s), qPrintable(text()));
    QVERIFY(text().startsWith(u"Nothing was saved."_s));
    QVERIFY(m_window->findChild<QLabel *>(u"exportLabel"_s)->isVisible());
    QCOMPARE(files(), QStringList());
}

/// Begins an export of all that there is.
void TestOverviewExport::beginLongExport()
{
    QTest::mouseClick(button(u"allButton"_s), Qt::LeftButton);
    choose(path(u"all.csv"_s));
    const auto *progress = m_window->findChild<QProgressBar *>(u"exportProgress"_s);
    QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 0, 90'000);
}

void TestOverviewExport::finishesAfterTheWindowIsClosed()
{
    open(Long);
    beginLongExport();
    m_window->close();
    QVERIFY(m_window->isHidden());
    QCOMPARE(files::read(path(u"all.csv"_s)), QByteArray()); // it was not too quick for this test
    QTRY_VERIFY_WITH_TIMEOUT(!m_window, 90'000);
    QCOMPARE(files(), QStringList{u"all.csv"_s});
    QCOMPARE(files::read(path(u"all.csv"_s)).count('\n'), Long + 1);
}

void TestOverviewExport::keepsAWindowThatIsOpenedAgain()
{
    open(Long);
    beginLongExport();
    m_window->close();
    m_window->show();
    QTRY_COMPARE_WITH_TIMEOUT(text(), u"Saved as %1."_s.arg(path(u"all.csv"_s)), 90'000);
    QVERIFY(m_window->isVisible());
    m_window->close();
    QTRY_VERIFY(!m_window);
}

void TestOverviewExport::comesBackToSayWhatWentWrong()
{
    open(Long);
    QFile history(path(u"history.sqlite"_s));
    QVERIFY(history.open(QFile::ReadWrite) && history.seek(history.size() * 3 / 4));
    history.write(QByteArray(static_cast<qsizetype>(history.size() / 4), '\x55'));
    history.close();
    beginLongExport();
    m_window->close();
    QVERIFY(m_window->isHidden());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isVisible(), 90'000);
    QVERIFY2(text().contains(u"is damaged"_s), qPrintable(text()));
    QCOMPARE(files(), QStringList());
    m_window->close();
    QTRY_VERIFY(!m_window);
}

void TestOverviewExport::endsWhenTheProgramEnds()
{
    open(Long);
    beginLongExport();
    QElapsedTimer sinceEnded;
    sinceEnded.start();
    delete m_window;
    QVERIFY2(sinceEnded.elapsed() < 3'000, qPrintable(QString::number(sinceEnded.elapsed())));
    QCOMPARE(files(), QStringList());
}

QTEST_MAIN(TestOverviewExport)
#include "tst_overviewexport.moc"
