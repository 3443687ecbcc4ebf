// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/addressbox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class TestAddressBox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheAddressAsPlainText()
    {
        const gui::AddressBox box(QUrl(u"https://kie.ai/billing?a=1&b=2"_s));
        QVERIFY(box.informativeText().contains(u"https://kie.ai/billing?a=1&b=2"_s));
        QCOMPARE(box.textFormat(), Qt::PlainText);
        QVERIFY(box.textInteractionFlags() & Qt::TextSelectableByMouse);
    }

    void copiesTheAddress()
    {
        gui::AddressBox box(QUrl(u"https://kie.ai/billing"_s));
        box.show();
        box.findChild<QPushButton *>(u"copyButton"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://kie.ai/billing"_s);
    }
};

QTEST_MAIN(TestAddressBox)
#include "tst_addressbox.moc"
