// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/xembedtray.h"

#include <QTest>

class XEmbedTrayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isNotToBeHadWithoutX11()
    {
        QVERIFY(QGuiApplication::platformName() != QLatin1StringView("xcb"));
        QVERIFY(!desktop::XEmbedTray::onThisDisplay());
    }
};

QTEST_MAIN(XEmbedTrayTest)
#include "tst_xembedtray.moc"
