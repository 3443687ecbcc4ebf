// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSet>

using namespace Qt::StringLiterals;

/// Whether the dialog can be used with the keyboard and a screen reader.
class TestSettingsAccess : public SettingsFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void init() { open(storedDraft()); }
    void cleanup() { dialog.reset(); }

    void givesEveryFieldALabelAndAName();
    void givesEveryMnemonicOnce();
    void reachesEveryFieldByMnemonic();
    void walksTheFieldsInOrder();
};

void TestSettingsAccess::givesEveryFieldALabelAndAName()
{
    QSet<QWidget *> buddies;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        buddies.insert(label->buddy());
    for (const QString &field : {u"keyEdit"_s, u"lowBox"_s, u"criticalBox"_s, u"runsOutBox"_s, u"intervalBox"_s,
                                 u"addressEdit"_s, u"rateBox"_s}) {
        auto *widget = find<QWidget>(field);
        QVERIFY2(buddies.contains(widget), qPrintable(field));
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(field));
        QVERIFY2(!widget->accessibleDescription().isEmpty(), qPrintable(field));
    }
    for (const QString &field : {u"revealButton"_s, u"testButton"_s, u"getKeyButton"_s, u"startBox"_s})
        QVERIFY2(!find<QWidget>(field)->accessibleName().isEmpty(), qPrintable(field));
}

void TestSettingsAccess::givesEveryMnemonicOnce()
{
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->buddy())
            texts << label->text();
    }
    for (const QAbstractButton *each : dialog->findChildren<QAbstractButton *>()) {
        if (each->isVisible())
            texts << each->text();
    }
    QSet<QKeySequence> mnemonics;
    for (const QString &text : std::as_const(texts)) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(text);
        QVERIFY2(mnemonic.isEmpty() || !mnemonics.contains(mnemonic), qPrintable(text));
        mnemonics.insert(mnemonic);
    }
    // O, C and A are left to OK, Cancel and Apply, whose texts come from the desktop.
    for (const Qt::Key taken : {Qt::Key_O, Qt::Key_C, Qt::Key_A})
        QVERIFY(!mnemonics.contains(QKeySequence(Qt::ALT | taken)));
}

void TestSettingsAccess::reachesEveryFieldByMnemonic()
{
    const std::pair<Qt::Key, QString> fields[]{
        {Qt::Key_L, u"lowBox"_s},      {Qt::Key_R, u"criticalBox"_s}, {Qt::Key_U, u"runsOutBox"_s},
        {Qt::Key_E, u"intervalBox"_s}, {Qt::Key_D, u"addressEdit"_s}, {Qt::Key_P, u"rateBox"_s},
        {Qt::Key_K, u"keyEdit"_s},
    };
    for (const auto &[key, field] : fields) {
        QTest::keyClick(dialog.get(), key, Qt::AltModifier);
        QVERIFY2(find<QWidget>(field)->hasFocus(), qPrintable(field));
    }
}

void TestSettingsAccess::walksTheFieldsInOrder()
{
    find<QWidget>(u"keyEdit"_s)->setFocus();
    QStringList walked{u"keyEdit"_s};
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        walked << QApplication::focusWidget()->objectName();
    }
    QCOMPARE(
        walked,
        (QStringList{u"keyEdit"_s, u"revealButton"_s, u"testButton"_s, u"getKeyButton"_s, u"lowBox"_s, u"criticalBox"_s,
                     u"runsOutBox"_s, u"intervalBox"_s, u"startBox"_s, u"addressEdit"_s, u"rateBox"_s}));
}

QTEST_MAIN(TestSettingsAccess)
#include "tst_settingsaccess.moc"
