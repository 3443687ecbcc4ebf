// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints every window and dialog into one PNG, for a look at them all, in the language of the environment:
// dialogsheet FILE.png [accounts] [dark] [rtl] [large]
// With "accounts", the settings of one, three and twenty accounts instead.
#include "gui/aboutbox.h"
#include "gui/accountquestion.h"
#include "gui/historyquestions.h"
#include "gui/overviewwindow.h"
#include "gui/removalquestion.h"
#include "gui/settingsdialog.h"
#include "gui/welcomedialog.h"
#include "presentation/language.h"
#include "presentation/programview.h"

#include "support/fakebalancesource.h"
#include "support/fakeclock.h"
#include "support/memoryhistory.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QTabWidget>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;

namespace {

constexpr int Gap = 16;
constexpr int PicturesInARow = 3;

QPalette darkPalette()
{
    QPalette dark(QColor(0x31, 0x36, 0x3b));
    dark.setColor(QPalette::Base, QColor(0x23, 0x26, 0x29));
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    dark.setColor(QPalette::Link, QColor(0x1d, 0x99, 0xf3));
    dark.setColor(QPalette::PlaceholderText, QColor(0xa1, 0xa9, 0xb1));
    return dark;
}

monitor::BalanceSourceFactory silentSources()
{
    return [](const domain::Account &, const domain::ApiKey &) { return std::make_unique<FakeBalanceSource>(); };
}

gui::SettingsDraft draft()
{
    gui::SettingsDraft draft;
    draft.accounts.front().account.id = u"1"_s;
    draft.accounts.front().key = domain::ApiKey::fromText(u"0123456789abcdef0123456789abcdef");
    draft.preferences.quietHours.enabled = true;
    draft.preferences.iconStyle = domain::IconStyle::Gauge;
    draft.preferences.events = {.command = u"/home/me/bin/on-event \"Client A\""_s,
                                .webhook = u"https://ntfy.example.org/kie"_s,
                                .webhookToken = domain::Secret::fromText(u"tk_0123456789")};
    draft.startAtLogin = true;
    return draft;
}

/// A month of work days that ends at FakeClock::Noon with 4,335.86 credits and has one top-up.
MemoryHistory monthOfWork()
{
    MemoryHistory history;
    Credits amount = Credits::fromDecimal(u"9835.86").value();
    const domain::Instant begin = FakeClock::Noon - 30 * 24h;
    for (int hour = 0; hour <= 30 * 24; ++hour) {
        const bool atWork = hour % 24 >= 8 && hour % 24 < 20 && hour / 24 % 7 < 5;
        amount = amount - Credits::fromWhole(atWork ? 25 + hour * 7 % 20 : 0);
        if (hour == 20 * 24)
            amount = amount + Credits::fromWhole(5000);
        history.append(u"1"_s, {.amount = amount, .seenAt = begin + hour * 1h}, 2h);
    }
    return history;
}

QImage pictureOf(QWidget &widget)
{
    widget.show();
    QTest::qWait(0); // lays it out
    return widget.grab().toImage();
}

void addSettings(std::vector<QImage> &pictures)
{
    gui::SettingsDialog settings(draft(), silentSources(), {});
    auto *tabs = settings.findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        pictures.push_back(pictureOf(settings));
    }
}

/// \p count accounts: one is told by its number, one has a long name, one no key, and some have their own marks.
gui::SettingsDraft draftOf(int count)
{
    gui::SettingsDraft many = draft();
    many.accounts.front().account.name = count > 1 ? u"Work"_s : QString();
    const QStringList names{QString(), u"Production, for the client with the longest name of all that we have"_s,
                            u"Test"_s};
    for (int number = 2; number <= count; ++number) {
        domain::ConfiguredAccount one = many.accounts.front();
        one.account.id = QString::number(number);
        one.account.name = names.at(number % names.size());
        if (number % 4 == 0)
            one.key.reset();
        if (number % 3 == 0)
            one.ownMarks = {.low = Credits::fromWhole(100 * number), .critical = Credits::fromWhole(10)};
        many.accounts.push_back(one);
    }
    many.preferences.showsSum = true;
    return many;
}

/// The pages that depend on how many accounts there are, and what is asked before one is removed.
std::vector<QImage> picturesOfAccounts()
{
    std::vector<QImage> all;
    for (const int count : {1, 3, 20}) {
        gui::SettingsDialog settings(draftOf(count), silentSources(), {});
        auto *tabs = settings.findChild<QTabWidget *>();
        all.push_back(pictureOf(settings));
        auto *list = settings.findChild<QListView *>(u"view"_s);
        list->setCurrentIndex(list->model()->index(count - 1, 0));
        all.push_back(pictureOf(settings));
        tabs->setCurrentIndex(2);
        all.push_back(pictureOf(settings));
    }
    gui::RemovalQuestion question(draftOf(3).accounts.at(2), true);
    all.push_back(pictureOf(question));
    return all;
}

domain::SourceChange keyChange()
{
    return {.at = FakeClock::Noon - 5h,
            .before = Credits::fromWhole(20'000),
            .after = Credits::fromWhole(1'500),
            .isSameAccount = std::nullopt};
}

void addOverview(std::vector<QImage> &pictures)
{
    const MemoryHistory history = monthOfWork();
    FakeClock clock;
    gui::OverviewWindow overview([history] { return std::make_unique<MemoryHistory>(history); }, clock);
    const domain::AccountSnapshot snapshot =
        domain::snapshotOf(draft().accounts.front().account, {.lastGood = history.latest(u"1"_s)}, {}, {},
                           {.now = FakeClock::Noon, .zone = clock.zone()});
    overview.display(presentation::programView({snapshot}, {.present = {.now = FakeClock::Noon, .zone = clock.zone()}},
                                               false, QLocale()));
    const auto *month = overview.findChild<QLabel *>(u"monthLabel"_s);
    if (!QTest::qWaitFor([month] { return month->text() != u"–"_s && !month->text().isEmpty(); }))
        qFatal("the history was not read");
    pictures.push_back(pictureOf(overview));
    presentation::Overview unclear;
    unclear.keyChange = keyChange();
    unclear.curve.unclearRise = {.at = FakeClock::Noon - 3h, .rise = Credits::fromWhole(250)};
    overview.findChild<gui::HistoryQuestions *>()->display(unclear, clock.zone());
    pictures.push_back(pictureOf(overview));
}

std::vector<QImage> pictures()
{
    std::vector<QImage> all;
    gui::WelcomeDialog welcome({}, silentSources());
    all.push_back(pictureOf(welcome));
    addSettings(all);
    addOverview(all);
    gui::AccountQuestion question(keyChange(), QTimeZone::utc());
    all.push_back(pictureOf(question));
    gui::AboutBox about;
    all.push_back(pictureOf(about));
    return all;
}

/// All pictures in rows that are as high as their highest.
QImage sheetOf(const std::vector<QImage> &pictures)
{
    std::vector<QPoint> places;
    QPoint next(Gap, Gap);
    int rowHeight = 0;
    QSize sheetSize;
    for (const QImage &picture : pictures) {
        if (static_cast<int>(places.size()) % PicturesInARow == 0 && !places.empty()) {
            next = QPoint(Gap, next.y() + rowHeight + Gap);
            rowHeight = 0;
        }
        places.push_back(next);
        rowHeight = std::max(rowHeight, picture.height());
        next.rx() += picture.width() + Gap;
        sheetSize = sheetSize.expandedTo({next.x(), next.y() + rowHeight + Gap});
    }
    QImage sheet(sheetSize, QImage::Format_RGB32);
    sheet.fill(QColor(0x6b, 0x7a, 0x89));
    QPainter painter(&sheet);
    for (std::size_t i = 0; i < pictures.size(); ++i)
        painter.drawImage(places[i], pictures[i]);
    return sheet;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().sliced(1);
    if (arguments.isEmpty()) {
        QTextStream(stderr) << "usage: dialogsheet FILE.png [accounts] [dark] [rtl] [large]\n";
        return 2;
    }
    QApplication::setStyle(u"fusion"_s);
    presentation::installTranslations(application);
    if (arguments.contains(u"dark"_s))
        QApplication::setPalette(darkPalette());
    if (arguments.contains(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (arguments.contains(u"large"_s)) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(font);
    }
    return sheetOf(arguments.contains(u"accounts"_s) ? picturesOfAccounts() : pictures()).save(arguments.front()) ? 0
                                                                                                                  : 1;
}
