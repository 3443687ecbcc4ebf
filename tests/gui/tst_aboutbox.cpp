// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/aboutbox.h"
#include "gui/appicon.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAboutBox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysVersionLicenceAndPrivacy()
    {
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        const gui::AboutBox box;
        const QString text = box.text() + box.informativeText();
        for (const QString &part : {u"Kie Credits 1.2.3"_s, u"GNU General Public License"_s, u"No telemetry"_s,
                                    u"https://kie.ai/billing"_s, u"https://kie.ai/api-key"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void reportsTheLinksThatTheUserFollows()
    {
        const gui::AboutBox box;
        const QSignalSpy requested(&box, &gui::AboutBox::pageRequested);
        for (QLabel *label : box.findChildren<QLabel *>())
            QVERIFY2(!label->openExternalLinks(), "Qt would open it without reporting a failure");
        auto *links = box.findChild<QLabel *>(u"qt_msgbox_informativelabel"_s);
        QVERIFY(links);
        Q_EMIT links->linkActivated(u"https://kie.ai/billing"_s);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.constFirst().constFirst().toUrl(), QUrl(u"https://kie.ai/billing"_s));
    }

    void hasTheProgramsIconWithoutAnInstallation()
    {
        const QIcon icon = gui::appIcon();
        QVERIFY(!icon.isNull());
        QCOMPARE(icon.pixmap(QSize(64, 64), 1.0).size(), QSize(64, 64));
    }
};

QTEST_MAIN(TestAboutBox)
#include "tst_aboutbox.moc"
