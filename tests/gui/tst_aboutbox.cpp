// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/aboutbox.h"
#include "gui/appicon.h"

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

    void hasTheProgramsIconWithoutAnInstallation()
    {
        const QIcon icon = gui::appIcon();
        QVERIFY(!icon.isNull());
        QCOMPARE(icon.pixmap(QSize(64, 64), 1.0).size(), QSize(64, 64));
    }
};

QTEST_MAIN(TestAboutBox)
#include "tst_aboutbox.moc"
