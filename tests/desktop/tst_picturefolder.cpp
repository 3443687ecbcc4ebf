// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/picturefolder_fdo.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using desktop::PictureFolder;

namespace {

QImage painted(int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::darkGreen);
    return image;
}

} // namespace

/// The files that a panel looks up under the name of the tray icon.
class TestPictureFolder : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QString fileOf(const QString &name, int size) const
    {
        return m_folder->path() + u"/hicolor/%1x%1/apps/%2.png"_s.arg(size).arg(name);
    }

    [[nodiscard]] qint64 secondsOfTheTheme() const
    {
        return QFileInfo(m_folder->path() + u"/hicolor"_s).lastModified().toSecsSinceEpoch();
    }

    std::optional<QTemporaryDir> m_runtime;
    std::optional<PictureFolder> m_folder;

private Q_SLOTS:
    void init()
    {
        m_runtime.emplace();
        QVERIFY(m_runtime->isValid());
        qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
        m_folder.emplace();
    }

    void cleanup() { m_folder.reset(); } // before the folder that it is in

    void hasNoNameBeforeThereIsAPicture() { QVERIFY(m_folder->name().isEmpty()); }

    void hasAFileForEachSizeOfPanels_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {16, 18, 20, 21, 22, 24, 28, 32, 36, 40, 42, 44, 48, 64})
            QTest::addRow("%d", size) << size;
    }
    void hasAFileForEachSizeOfPanels()
    {
        QFETCH(const int, size);
        m_folder->write(painted);
        QCOMPARE(QImage(fileOf(m_folder->name(), size)).size(), QSize(size, size));
        QFile index(m_folder->path() + u"/hicolor/index.theme"_s);
        QVERIFY(index.open(QFile::ReadOnly));
        const QByteArray folder = QByteArray::number(size) + 'x' + QByteArray::number(size) + "/apps";
        const QByteArray content = index.readAll();
        QCOMPARE(content.count(folder), 2);
        QVERIFY(content.contains('[' + folder + "]\nSize=" + QByteArray::number(size) + '\n'));
    }

    void givesEachPictureAnotherNameAndKeepsTheFormerOne()
    {
        QStringList names;
        for (int picture = 0; picture < 3; ++picture) {
            m_folder->write(painted);
            QVERIFY(!names.contains(m_folder->name()));
            names.append(m_folder->name());
        }
        QVERIFY(!QFile::exists(fileOf(names[0], 22)));
        QVERIFY(QFile::exists(fileOf(names[1], 22)));
        QVERIFY(QFile::exists(fileOf(names[2], 22)));
    }

    void changesTheTimeOfTheThemeByWholeSeconds()
    {
        m_folder->write(painted);
        for (int picture = 0; picture < 3; ++picture) {
            const qint64 before = secondsOfTheTheme();
            m_folder->write(painted);
            QCOMPARE_GT(secondsOfTheTheme(), before);
        }
    }

    void leavesNothingBehind()
    {
        m_folder->write(painted);
        m_folder->write(painted);
        m_folder.reset();
        QVERIFY(QDir(m_runtime->path()).isEmpty());
    }

    void removesWhatAKilledProgramLeft()
    {
        const auto folders = [this] {
            return QDir(m_runtime->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        };
        const pid_t program = fork();
        if (program == 0) { // dies as by SIGKILL: without destructors
            m_folder->write(painted);
            _exit(m_folder->name().isEmpty() ? 1 : 0);
        }
        int status = 0;
        QCOMPARE(waitpid(program, &status, 0), program);
        QCOMPARE(status, 0);
        QCOMPARE(folders().size(), 1);
        m_folder.emplace();
        QCOMPARE(folders(), QStringList());
    }

    void leavesAloneWhatAnotherProgramUsesOrMakes()
    {
        m_folder->write(painted);
        QVERIFY(QDir(m_runtime->path()).mkdir(u"kie-credits-making"_s));
        const PictureFolder another;
        QVERIFY(QFile::exists(fileOf(m_folder->name(), 22)));
        QVERIFY(QFile::exists(m_runtime->path() + u"/kie-credits-making"_s));
    }

    void hasNoNameWhileAFileCannotBeWrittenAndReportsItOnce()
    {
        m_folder->write(painted);
        const QString folder = m_folder->path() + u"/hicolor/64x64"_s;
        QVERIFY(QDir(folder).removeRecursively());
        const QRegularExpression warning(u"^The panel has to scale the tray icon: .*64x64"_s);
        QTest::ignoreMessage(QtWarningMsg, warning);
        m_folder->write(painted);
        QVERIFY(m_folder->name().isEmpty());
        QTest::failOnWarning(warning);
        m_folder->write(painted);
        QVERIFY(m_folder->name().isEmpty());
        QVERIFY(QDir(m_folder->path() + u"/hicolor/16x16/apps"_s).isEmpty());
        QVERIFY(QDir().mkpath(folder + u"/apps"_s));
        m_folder->write(painted);
        QVERIFY(QFile::exists(fileOf(m_folder->name(), 64)));
    }
};

QTEST_GUILESS_MAIN(TestPictureFolder)
#include "tst_picturefolder.moc"
