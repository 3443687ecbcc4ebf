// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the overview of a history as it looks in light and dark, from right to left, and with a font of twice the size
// in the room that a screen of 640 x 480 has, one PNG each, for a look: overviewsheet HISTORY FOLDER
#include "gui/overviewwindow.h"

#include "monitor/systemclock.h"
#include "storage/historyreader.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyleFactory>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QPalette darkPalette()
{
    const QColor ground(0x2b, 0x2b, 0x2b);
    QPalette palette(QColor(0x40, 0x40, 0x40), ground);
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    return palette;
}

presentation::ProgramView sample(domain::Instant now)
{
    return {.accounts = {{.id = u"1"_s,
                          .face = presentation::Face::Low,
                          .amount = u"412"_s,
                          .credits = u"412.5 credits"_s,
                          .dollars = u"$2.06"_s,
                          .freshnessLine = u"Updated at 14:05"_s,
                          .forecastLine = u"Lasts about 20 hours at the pace of the last 24 hours."_s,
                          .advice = u"Under the mark of 500 credits. Top up before your jobs stop."_s,
                          .seenAt = now}},
            .longestSilence = 24h};
}

/// Saves pictures of \p window, scrolled to its beginning and to its end, as \p name.
void shoot(gui::OverviewWindow &window, const QString &name)
{
    const auto *pages = window.findChild<QStackedWidget *>(u"chartPages"_s);
    while (pages->currentIndex() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QEventLoop settled;
    QTimer::singleShot(1500ms, &settled, &QEventLoop::quit);
    settled.exec();
    window.grab().save(name + u".png"_s);
    QScrollBar *bar = window.findChild<QScrollArea *>()->verticalScrollBar();
    if (bar->maximum() > 0) {
        bar->setValue(bar->maximum() / 2);
        window.grab().save(name + u"-middle.png"_s);
        bar->setValue(bar->maximum());
        window.grab().save(name + u"-end.png"_s);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        QTextStream(stderr) << "usage: overviewsheet HISTORY FOLDER\n";
        return 2;
    }
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    monitor::SystemClock clock;
    const QPalette light = QApplication::palette();
    const QFont font = QApplication::font();
    for (const QString &look : {u"light"_s, u"dark"_s, u"right-to-left"_s, u"large"_s}) {
        const bool isLarge = look == u"large"_s;
        QApplication::setPalette(look == u"dark"_s ? darkPalette() : light);
        QApplication::setLayoutDirection(look == u"right-to-left"_s ? Qt::RightToLeft : Qt::LeftToRight);
        QFont larger = font;
        larger.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(isLarge ? larger : font);
        gui::OverviewWindow window([file = arguments.at(1)] { return std::make_unique<storage::HistoryReader>(file); },
                                   clock);
        window.findChild<QAbstractButton *>(u"monthButton"_s)->setChecked(true);
        window.display(sample(clock.now()));
        if (isLarge)
            window.setMaximumSize(640, 440);
        window.show();
        shoot(window, arguments.at(2) + u'/' + look);
    }
    return 0;
}
