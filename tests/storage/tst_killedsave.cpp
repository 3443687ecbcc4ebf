// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "storage/configuration.h"
#include "twins.h"

#include <QLockFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;
using storage::Configuration;
using twins::Twin;

/// Processes that are killed while they save, at whatever moment.
class TestKilledSave : public QObject {
    Q_OBJECT

private:
    static constexpr int LongestLife = 25; ///< in milliseconds after the first save; a save takes a few of them

    QTemporaryDir m_folder;
    QString m_path;

    static Configuration opened(const QString &path) { return {path, QProcessEnvironment(QProcessEnvironment())}; }

    /// A process that saves without end, with \p pause milliseconds in between, and has begun to.
    [[nodiscard]] std::unique_ptr<QProcess> startHand(int pause = 0) const
    {
        auto hand = std::make_unique<QProcess>();
        hand->start(QStringLiteral(STORAGE_HAND), {u"alternate"_s, m_path, QString::number(pause)});
        // One that has to break the lock of the one that was killed before waits for it a little.
        while (!hand->canReadLine() && hand->waitForReadyRead(10'000)) { }
        return hand;
    }

    /// What is in the file, seen from a copy: QSettings remembers by its name what it has read.
    [[nodiscard]] Twin found(int number) const
    {
        const QString copy = m_folder.filePath(u"copies/%1.ini"_s.arg(number));
        files::write(copy, files::read(m_path));
        const Configuration configuration = opened(copy);
        return configuration.troubles().empty() ? Twin{configuration.preferences(), configuration.accounts()} : Twin{};
    }

private Q_SLOTS:
    void breaksALockThatNamesNoOwner()
    {
        const QString path = m_folder.filePath(u"orphaned/kie-credits.ini"_s);
        files::write(path + u".lock"_s, {}); // as it is for a moment between being made and being written
        QVERIFY(opened(path).save({}, {}));
    }

    void takesNoLockFromALivingProcess()
    {
        const QString path = m_folder.filePath(u"held/kie-credits.ini"_s);
        QVERIFY(opened(path).save({}, {}));
        QLockFile lock(path + u".lock"_s);
        QVERIFY(lock.lock());
        QVERIFY(!opened(path).save({.pollInterval = std::chrono::seconds(77)}, {}));
        QVERIFY(lock.isLocked());
        lock.unlock();
        QVERIFY(opened(path).save({.pollInterval = std::chrono::seconds(77)}, {}));
    }

    void leavesTheOldOrTheNewValues_data()
    {
        QTest::addColumn<int>("kills");
        QTest::addColumn<bool>("besideAnother");
        QTest::newRow("alone") << 200 << false;
        QTest::newRow("two at once") << 50 << true;
    }
    void leavesTheOldOrTheNewValues()
    {
        QFETCH(const int, kills);
        QFETCH(const bool, besideAnother);
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u"/kie-credits/kie-credits.ini"_s);
        const std::unique_ptr<QProcess> other = besideAnother ? startHand(50) : nullptr;
        int midway = 0;
        std::array<int, 2> seen{};
        for (int i = 0; i < kills; ++i) {
            const std::unique_ptr<QProcess> hand = startHand();
            QVERIFY2(hand->state() == QProcess::Running, "a save has failed");
            QThread::usleep(QRandomGenerator::global()->bounded(LongestLife * 1000U));
            hand->kill();
            QVERIFY(hand->waitForFinished());

            midway += files::beside(m_path, u".new-"_s).isEmpty() ? 0 : 1;
            const Twin twin = found(i);
            QVERIFY(twin == twins::twin(0) || twin == twins::twin(1));
            ++seen[twin == twins::twin(1) ? 1 : 0];
            QCOMPARE(files::mode(m_path), 0600);
        }
        qInfo("%d kills, %d of them in the midst of a save; %d times the one, %d times the other", kills, midway,
              seen[0], seen[1]);
        QVERIFY(midway > 0);
        if (other) {
            QCOMPARE(other->state(), QProcess::Running); // it went on saving all the time
            other->kill();
            QVERIFY(other->waitForFinished());
        }

        Configuration next = opened(m_path);
        QVERIFY(next.save({.pollInterval = std::chrono::seconds(77)}, {}));
        QCOMPARE(next.troubles(), std::vector<domain::StorageTrouble>());
        QCOMPARE(files::beside(m_path, u".new-"_s), QStringList()); // there was a key in them
    }
};

QTEST_GUILESS_MAIN(TestKilledSave)
#include "tst_killedsave.moc"
