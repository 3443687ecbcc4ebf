// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/browser.h"
#include "support/patience.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

/// Opens pages with scripts in the place of xdg-open.
class TestBrowser : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QString noted(const QString &name) const
    {
        QFile file(m_tools->filePath(name));
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    }

    void installOpener(const QByteArray &content) const
    {
        QFile file(m_tools->filePath(u"xdg-open"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    const QUrl m_page{u"https://kie.ai/billing?a=1&b=ü"_s};
    std::optional<QTemporaryDir> m_tools;

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *variable : {"BROWSER", "DEFAULT_BROWSER", "WAYLAND_DISPLAY"})
            qunsetenv(variable);
    }

    void init()
    {
        m_tools.emplace();
        qputenv("PATH", m_tools->path().toUtf8()); // no browser of this computer is found
    }

    void opensThePage()
    {
        installOpener("#!/bin/sh\necho \"$1\" >\"$0.page\"\necho \"$XDG_ACTIVATION_TOKEN\" >\"$0.token\"\n"
                      "echo >\"$0.end\"\n");
        desktop::Browser browser;
        const QSignalSpy failed(&browser, &desktop::Browser::failed);
        browser.open(m_page, u"token"_s);
        QTRY_VERIFY(QFile::exists(m_tools->filePath(u"xdg-open.end"_s)));
        QCOMPARE(noted(u"xdg-open.page"_s), u"https://kie.ai/billing?a=1&b=%C3%BC"_s);
        QCOMPARE(noted(u"xdg-open.token"_s), u"token"_s);
        QCOMPARE(failed.count(), 0);
    }

    void reportsAPageThatIsNotOpened_data()
    {
        QTest::addColumn<QByteArray>("opener");
        QTest::newRow("no xdg-open") << QByteArray();
        QTest::newRow("no browser") << "#!/bin/sh\nexit 3\n"_ba;
        QTest::newRow("crash") << "#!/bin/sh\nkill -9 $$\n"_ba;
        QTest::newRow("not a program") << "#!/nonexistent/interpreter\n"_ba;
    }
    void reportsAPageThatIsNotOpened()
    {
        QFETCH(const QByteArray, opener);
        if (!opener.isEmpty())
            installOpener(opener);
        desktop::Browser browser;
        const QSignalSpy failed(&browser, &desktop::Browser::failed);
        browser.open(m_page, {});
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.constFirst().constFirst().toUrl(), m_page);
    }

    void leavesTheBrowserRunningWhenTheProgramEnds()
    {
        installOpener("#!/bin/sh\necho >\"$0.begin\"\nread -r _ <\"$0.pipe\"\necho >\"$0.end\"\n");
        const QString pipe = m_tools->filePath(u"xdg-open.pipe"_s);
        qputenv("PATH", m_tools->path().toUtf8() + ":/usr/bin:/bin");
        QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe}), 0);
        {
            desktop::Browser browser;
            browser.open(m_page, {});
            QTRY_VERIFY(QFile::exists(m_tools->filePath(u"xdg-open.begin"_s)));
        }
        QFile file(pipe);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Unbuffered)); // waits for the script
        file.write("\n");
        QTRY_VERIFY(QFile::exists(m_tools->filePath(u"xdg-open.end"_s)));
    }
};

QTEST_MAIN(TestBrowser)
#include "tst_browser.moc"
