// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/alertepisodes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::Alert;
using domain::AlertTopic;
using feeds::AlertEpisodes;

namespace {

const QHash<QString, Alert::Kind> raisedBy{{u"low"_s, Alert::Kind::LowMark},
                                           {u"critical"_s, Alert::Kind::CriticalMark},
                                           {u"topped up"_s, Alert::Kind::ToppedUp},
                                           {u"refused"_s, Alert::Kind::KeyRefused},
                                           {u"cap"_s, Alert::Kind::KeyCapReached}};

/// Takes \p step of account "1". \returns whether it is news.
bool take(AlertEpisodes &episodes, const QString &step)
{
    if (step == "balance ends"_L1)
        return episodes.end(u"1"_s, AlertTopic::Balance);
    if (step == "key ends"_L1)
        return episodes.end(u"1"_s, AlertTopic::Key);
    if (step == "delivered"_L1) {
        episodes.deliver(u"1"_s, AlertTopic::Balance);
        return false;
    }
    return episodes.raise(u"1"_s, {.kind = raisedBy[step]});
}

} // namespace

class TestAlertEpisodes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEpisodeIsNewsOnceAtEachEnd_data()
    {
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<QStringList>("news");
        const auto row = [](const char *name, const QStringList &steps, const QStringList &news) {
            QTest::newRow(name) << steps << news;
        };
        row("raised and over", {u"low"_s, u"balance ends"_s}, {u"low"_s, u"balance ends"_s});
        row("pending is raised again", {u"low"_s, u"low"_s, u"low"_s}, {u"low"_s});
        row("a graver one replaces it", {u"low"_s, u"critical"_s, u"balance ends"_s, u"balance ends"_s},
            {u"low"_s, u"critical"_s, u"balance ends"_s});
        row("a new episode", {u"low"_s, u"balance ends"_s, u"low"_s}, {u"low"_s, u"balance ends"_s, u"low"_s});
        row("a new one without an end in between", {u"low"_s, u"delivered"_s, u"low"_s}, {u"low"_s, u"low"_s});
        row("nothing to end", {u"balance ends"_s, u"delivered"_s, u"key ends"_s}, {});
        row("good news has no end", {u"topped up"_s, u"balance ends"_s}, {u"topped up"_s});
        row("good news is raised again while pending", {u"topped up"_s, u"topped up"_s}, {u"topped up"_s});
        row("topped up twice", {u"topped up"_s, u"delivered"_s, u"topped up"_s}, {u"topped up"_s, u"topped up"_s});
        row("low again after good news", {u"low"_s, u"topped up"_s, u"low"_s}, {u"low"_s, u"topped up"_s, u"low"_s});
        row("two topics", {u"low"_s, u"refused"_s, u"balance ends"_s, u"low"_s, u"key ends"_s},
            {u"low"_s, u"refused"_s, u"balance ends"_s, u"low"_s, u"key ends"_s});
        row("another fault of the key", {u"refused"_s, u"cap"_s, u"cap"_s, u"key ends"_s},
            {u"refused"_s, u"cap"_s, u"key ends"_s});
    }
    void anEpisodeIsNewsOnceAtEachEnd()
    {
        QFETCH(QStringList, steps);
        AlertEpisodes episodes;
        QStringList news;
        for (const QString &step : std::as_const(steps)) {
            if (take(episodes, step))
                news.append(step);
        }
        QTEST(news, "news");
    }

    void accountsHaveEpisodesOfTheirOwn()
    {
        AlertEpisodes episodes;
        const Alert low{.kind = Alert::Kind::LowMark};
        QVERIFY(episodes.raise(u"1"_s, low));
        QVERIFY(episodes.raise(u"2"_s, low));
        QVERIFY(episodes.end(u"1"_s, AlertTopic::Balance));
        QVERIFY(!episodes.raise(u"2"_s, low));
    }

    void theEndOfWhatAnEarlierRunHasRaisedIsNews()
    {
        AlertEpisodes episodes;
        episodes.resume(u"1"_s, {.shownOfBalance = Alert::Kind::LowMark});
        QVERIFY(episodes.end(u"1"_s, AlertTopic::Balance));
        QVERIFY(!episodes.end(u"1"_s, AlertTopic::Key));
    }
};

QTEST_APPLESS_MAIN(TestAlertEpisodes)
#include "tst_alertepisodes.moc"
