// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredprogram.h"
#include "desktopprogram.h"
#include "jumpingclock.h"
#include "statusnotifierstub.h"
#include "support/patience.h"

#include <QDBusConnection>
#include <QDir>
#include <QImage>
#include <QTest>

#include <algorithm>
#include <functional>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using testsupport::StatusNotifierStub;

namespace {

QImage imageOf(const StatusNotifierStub::IconPixmap &pixmap)
{
    QImage image(pixmap.size, QImage::Format_ARGB32);
    const auto *pixel = reinterpret_cast<const uchar *>(pixmap.argb.constData());
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x, pixel += 4)
            image.setPixel(x, y, qRgba(pixel[1], pixel[2], pixel[3], pixel[0]));
    }
    return image;
}

int difference(QRgb left, QRgb right)
{
    return qAbs(qRed(left) - qRed(right)) + qAbs(qGreen(left) - qGreen(right)) + qAbs(qBlue(left) - qBlue(right));
}

/// Of a pixel on the average: panels scale pictures each in its own way.
constexpr int scaled = 3 * 24;
constexpr int exact = 0;

/// Whether \p icon is on the screen at \p corner, by its opaque pixels.
bool isAt(QPoint corner, const QImage &icon, const QImage &screen, int tolerance)
{
    if (difference(icon.pixel(icon.rect().center()), screen.pixel(corner + icon.rect().center())) > 3 * 128)
        return false; // the quick way
    const int allowed = tolerance * icon.width() * icon.height();
    int differences = 0;
    for (int y = 0; y < icon.height() && differences <= allowed; ++y) {
        for (int x = 0; x < icon.width(); ++x) {
            const QRgb pixel = icon.pixel(x, y);
            if (qAlpha(pixel) == 255)
                differences += difference(pixel, screen.pixel(corner.x() + x, corner.y() + y));
        }
    }
    return differences <= allowed;
}

bool contains(const QImage &screen, const QImage &icon, int tolerance)
{
    for (int y = 0; y + icon.height() <= screen.height(); ++y) {
        for (int x = 0; x + icon.width() <= screen.width(); ++x) {
            if (isAt({x, y}, icon, screen, tolerance))
                return true;
        }
    }
    return false;
}

/// A window of the X server as it is on the screen, with the windows in it, or the \p part of it; "root": the screen.
QImage windowPicture(const QString &window, const QStringList &part = {})
{
    return QImage::fromData(
        DesktopProgram::printed(u"import"_s, QStringList{u"-window"_s, window} + part + QStringList{u"png:-"_s}));
}

} // namespace

/// The icon of the built program in the trays of real desktops, by the pixels that are to be seen there.
class TestTrayHosts : public QObject {
    Q_OBJECT

private:
    /// Asks the program for its icon as a panel does, so that it is known what to look for.
    void learnTheIcon()
    {
        StatusNotifierStub panel(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"panel"_s));
        QVERIFY(panel.start());
        m_clock.give(m_program.program);
        m_program.program.start({u"--refresh"_s});
        QTRY_VERIFY(panel.menu(panel.items().value(0)).value(0).label.startsWith(u"4,335"_s));
        const QList<QImage> offered = picturesOfferedTo(panel);
        QVERIFY(!offered.isEmpty());
        const QImage largest = offered.constLast();
        for (int size = 18; size <= 24; ++size)
            m_icon.append(largest.scaled(size, size, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        m_painted = pictureOfThePanelsSize(offered);
        answer(2712);
        QTRY_VERIFY(panel.menu(panel.items().value(0)).value(0).label.startsWith(u"2,712"_s));
        m_paintedNext = pictureOfThePanelsSize(picturesOfferedTo(panel));
        QVERIFY(!m_painted.isNull() && !m_paintedNext.isNull());
        m_program.answer(Credits::fromWhole(4335));
        QVERIFY(m_program.program.terminate());
    }

    static QList<QImage> picturesOfferedTo(const StatusNotifierStub &panel)
    {
        QList<QImage> pictures;
        for (const StatusNotifierStub::IconPixmap &pixmap : panel.iconPixmaps(panel.items().value(0)))
            pictures.append(imageOf(pixmap));
        return pictures;
    }

    static QImage pictureOfThePanelsSize(const QList<QImage> &pictures)
    {
        const auto found = std::ranges::find(pictures, 22, &QImage::width);
        return found == pictures.end() ? QImage() : *found;
    }

    void startAndFetch()
    {
        const qsizetype before = m_program.timesAsked();
        m_program.program.start({u"--refresh"_s});
        QTRY_VERIFY(m_program.timesAsked() > before);
    }

    /// The program fetches a balance of \p credits.
    void answer(int credits)
    {
        m_program.answer(Credits::fromWhole(credits));
        m_clock.jump(3s); // it asks at most once in two seconds
        QCOMPARE(m_program.program.runAgain({u"--refresh"_s}), 0);
    }

    [[nodiscard]] bool iconIsOn(const QImage &screen) const
    {
        return std::ranges::any_of(m_icon, [&](const QImage &icon) { return contains(screen, icon, scaled); });
    }

    /// The picture on the \p screen goes with the balance, so it was not something else that looked like it.
    void verifyIconGoesWithTheBalance(const std::function<QImage()> &screen)
    {
        answer(12);
        QTRY_VERIFY(!iconIsOn(screen()));
    }

    /// Keeps the picture of a failed test where ctest keeps its own files.
    void verifyIconOn(const std::function<QImage()> &screen)
    {
        QImage latest;
        const bool found = QTest::qWaitFor(
            [&] {
                latest = screen();
                return iconIsOn(latest);
            },
            10'000);
        if (!found)
            latest.save(QString::fromLatin1(QTest::currentTestFunction()) + u".png"_s);
        QVERIFY(found);
    }

    /// The panel shows what was painted for its size, pixel for pixel, not a larger picture scaled.
    void verifyIconIsNotScaled(const std::function<QImage()> &screen)
    {
        const auto shows = [&screen](const QImage &picture) {
            return QTest::qWaitFor([&] { return contains(screen(), picture, exact); }, 10'000);
        };
        QVERIFY(shows(m_painted));
        answer(2712); // which is no reason for a message at the icon
        QVERIFY(shows(m_paintedNext));
        answer(4335); // and back, perhaps within the same second
        QVERIFY(shows(m_painted));
    }

    static QStringList foldersOfPictures()
    {
        return QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).entryList({u"kie-credits-*"_s}, QDir::Dirs);
    }

    static void prepareXfce(DesktopProgram &xfconf)
    {
        const QDir settings(qEnvironmentVariable("XDG_CONFIG_HOME") + u"/xfce4/xfconf/xfce-perchannel-xml"_s);
        QVERIFY(settings.mkpath(u"."_s));
        QVERIFY(QFile::copy(QStringLiteral(SESSION_FILES "/xfce4-panel.xml"), settings.filePath(u"xfce4-panel.xml"_s)));
        QVERIFY(xfconf.start(QStringLiteral(XFCONFD)));
        QTRY_VERIFY(DesktopProgram::onBus(u"org.xfce.Xfconf"_s));
    }

    static bool startTrayer(DesktopProgram &host)
    {
        return host.start(u"trayer"_s, {u"--edge"_s, u"bottom"_s, u"--height"_s, u"24"_s, u"--tint"_s, u"0xffffff"_s});
    }

    static QImage xfceScreen() { return windowPicture(u"root"_s, {u"-crop"_s, u"200x40+1080+0"_s, u"+repage"_s}); }

    static QImage trayerScreen()
    {
        const QByteArray ids =
            DesktopProgram::printed(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"trayer"_s});
        return ids.isEmpty() ? QImage() : windowPicture(QString::fromLatin1(ids.split('\n').constFirst()));
    }

    JumpingClock m_clock;
    AnsweredProgram m_program{Credits::fromWhole(4335)};
    QList<QImage> m_icon; ///< of 4335 credits, scaled in the ways of panels
    QImage m_painted; ///< of 4335 credits, for a panel with icons of 22 pixels
    QImage m_paintedNext; ///< of 2712 credits

private Q_SLOTS:
    void cleanup()
    {
        if (QTest::currentTestFailed())
            qInfo().noquote() << m_program.program.output();
    }

    void xfce4Panel()
    {
        learnTheIcon();
        DesktopProgram xfconf;
        prepareXfce(xfconf);

        m_program.program.start({u"--refresh"_s}); // before the panel, as at many a login
        for (int start = 0; start < 2; ++start) {
            DesktopProgram panel;
            QVERIFY(panel.start(u"xfce4-panel"_s, {u"--disable-wm-check"_s}));
            verifyIconOn(xfceScreen);
            verifyIconIsNotScaled(xfceScreen);
            if (start == 1)
                verifyIconGoesWithTheBalance(xfceScreen);
        }
        QVERIFY(!foldersOfPictures().isEmpty());
        QVERIFY(m_program.program.terminate());
        QCOMPARE(foldersOfPictures(), QStringList());
    }

    void trayer()
    {
        learnTheIcon();
        for (int start = 0; start < 2; ++start) {
            DesktopProgram host;
            QVERIFY(startTrayer(host));
            if (start == 0) {
                startAndFetch();
                m_clock.jump(4s); // nothing better comes
                QCOMPARE(m_program.program.runAgain({u"--refresh"_s}), 0);
            }
            verifyIconOn(trayerScreen);
            if (start == 1)
                verifyIconGoesWithTheBalance(trayerScreen);
        }
    }

    /// 22 pixels of the screen are 14.7 of Qt's, which it rounds.
    void trayerAtAFractionalScale()
    {
        learnTheIcon();
        m_program.program.setVariable(u"QT_SCALE_FACTOR"_s, u"1.5"_s);
        DesktopProgram host;
        QVERIFY(startTrayer(host));
        startAndFetch();
        m_clock.jump(4s); // nothing better comes
        QCOMPARE(m_program.program.runAgain({u"--refresh"_s}), 0);
        verifyIconIsNotScaled(trayerScreen);
    }

    void trayerAndXfce4Panel()
    {
        learnTheIcon();
        DesktopProgram xfconf;
        prepareXfce(xfconf);
        DesktopProgram trayer;
        QVERIFY(startTrayer(trayer));
        startAndFetch();
        m_clock.jump(4s);
        QCOMPARE(m_program.program.runAgain({u"--refresh"_s}), 0);
        verifyIconOn(trayerScreen);

        DesktopProgram panel; // it is a tray of both kinds, and takes over
        QVERIFY(panel.start(u"xfce4-panel"_s, {u"--disable-wm-check"_s}));
        verifyIconOn(xfceScreen);
        QTRY_VERIFY(!iconIsOn(trayerScreen()));

        trayer.stop();
        panel.stop();
        QTRY_VERIFY(!DesktopProgram::onBus(u"org.kde.StatusNotifierWatcher"_s));
        QVERIFY(startTrayer(trayer));
        QTRY_VERIFY(!trayerScreen().isNull());
        m_clock.jump(4s);
        QCOMPARE(m_program.program.runAgain({u"--refresh"_s}), 0);
        verifyIconOn(trayerScreen);
        verifyIconGoesWithTheBalance(trayerScreen);
    }

    void waybar()
    {
        learnTheIcon();
        const QDir runtime(qEnvironmentVariable("XDG_RUNTIME_DIR"));
        DesktopProgram sway;
        sway.setVariable(u"WLR_BACKENDS"_s, u"headless"_s);
        sway.setVariable(u"WLR_RENDERER"_s, u"pixman"_s);
        sway.setVariable(u"WLR_LIBINPUT_NO_DEVICES"_s, u"1"_s);
        // It refuses to run as root, and outside of this name space it is nobody else.
        const QStringList asSomebody = ::geteuid() == 0
            ? QStringList{u"unshare"_s, u"--user"_s, u"--map-user=1000"_s, u"--map-group=1000"_s}
            : QStringList{u"env"_s};
        QVERIFY(sway.start(asSomebody.constFirst(),
                           asSomebody.mid(1)
                               + QStringList{u"sway"_s, u"--config"_s, QStringLiteral(SESSION_FILES "/sway.conf")}));
        QTRY_VERIFY2(runtime.exists(u"wayland-1"_s), sway.output().constData());

        const auto start = [](DesktopProgram &bar) {
            bar.setVariable(u"WAYLAND_DISPLAY"_s, u"wayland-1"_s);
            bar.setVariable(u"GDK_BACKEND"_s, u"wayland"_s);
            return bar.start(u"waybar"_s,
                             {u"--config"_s, QStringLiteral(SESSION_FILES "/waybar.json"), u"--style"_s,
                              QStringLiteral(SESSION_FILES "/waybar.css")});
        };
        QProcessEnvironment environment = DesktopProgram::environmentOfADesktop();
        environment.insert(u"WAYLAND_DISPLAY"_s, u"wayland-1"_s);
        m_program.program.setVariable(u"WAYLAND_DISPLAY"_s, u"wayland-1"_s);
        m_program.program.setVariable(u"QT_QPA_PLATFORM"_s, u"wayland"_s);
        m_program.program.start({u"--refresh"_s});
        const auto screen = [&] {
            return QImage::fromData(
                DesktopProgram::printed(u"grim"_s, {u"-g"_s, u"700,0 100x40"_s, u"-"_s}, environment));
        };
        for (int run = 0; run < 2; ++run) {
            DesktopProgram bar;
            QVERIFY(start(bar));
            verifyIconOn(screen);
            verifyIconIsNotScaled(screen);
            if (run == 1)
                verifyIconGoesWithTheBalance(screen);
        }
        QVERIFY(m_program.program.terminate()); // before its compositor
    }
};

QTEST_GUILESS_MAIN(TestTrayHosts)
#include "tst_trayhosts.moc"
