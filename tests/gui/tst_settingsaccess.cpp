// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSet>

using namespace Qt::StringLiterals;
using gui::SettingsDraft;

/// Whether the dialog can be used with the keyboard and a screen reader.
class TestSettingsAccess : public SettingsFixture {
    Q_OBJECT
private:
    static SettingsDraft severalAccounts()
    {
        SettingsDraft draft = storedDraft();
        draft.accounts.push_back(draft.accounts.front());
        draft.accounts.back().account.id = u"2"_s;
        draft.accounts.front().ownMarks = domain::Marks{};
        return draft;
    }

    /// Something can be tested.
    static SettingsDraft withCommand()
    {
        SettingsDraft draft = storedDraft();
        draft.preferences.events.command = u"true"_s;
        return draft;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void init() { open(storedDraft()); }
    void cleanup() { dialog.reset(); }

    void givesEveryFieldALabelAndAName();
    void namesAllThatSeveralAccountsAdd();
    void givesEveryMnemonicOnce_data();
    void givesEveryMnemonicOnce();
    void reachesEveryFieldByMnemonic();
    void walksTheFieldsInOrder_data();
    void walksTheFieldsInOrder();
};

void TestSettingsAccess::givesEveryFieldALabelAndAName()
{
    QSet<QWidget *> buddies;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        QWidget *buddy = label->buddy();
        buddies.insert(buddy && buddy->focusProxy() ? buddy->focusProxy() : buddy);
    }
    for (const QString &field :
         {u"keyEdit"_s, u"lowBox"_s, u"criticalBox"_s, u"runsOutBox"_s, u"intervalBox"_s, u"quietFromEdit"_s,
          u"quietToEdit"_s, u"styleBox"_s, u"budgetBox"_s, u"panelBox"_s, u"addressEdit"_s, u"rateBox"_s, u"keepBox"_s,
          u"commandEdit"_s, u"webhookEdit"_s, u"tokenEdit"_s}) {
        auto *widget = find<QWidget>(field);
        QVERIFY2(buddies.contains(widget), qPrintable(field));
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(field));
        QVERIFY2(!widget->accessibleDescription().isEmpty(), qPrintable(field));
    }
    for (const QString &field : {u"revealButton"_s, u"testButton"_s, u"getKeyButton"_s, u"startBox"_s, u"quietBox"_s,
                                 u"graveBox"_s, u"hideBox"_s, u"preview"_s, u"sendTestButton"_s})
        QVERIFY2(!find<QWidget>(field)->accessibleName().isEmpty(), qPrintable(field));
}

void TestSettingsAccess::namesAllThatSeveralAccountsAdd()
{
    open(severalAccounts());
    for (const QString &field : {u"view"_s, u"addButton"_s, u"removeButton"_s, u"upButton"_s, u"downButton"_s,
                                 u"secondAccountButton"_s, u"nameEdit"_s, u"ownMarksBox"_s, u"ownLowBox"_s,
                                 u"ownCriticalBox"_s, u"subjectBox"_s, u"gravestFirstBox"_s, u"sumBox"_s}) {
        QVERIFY2(!find<QWidget>(field)->accessibleName().isEmpty(), qPrintable(field));
        QVERIFY2(!find<QWidget>(field)->accessibleDescription().isEmpty(), qPrintable(field));
    }
}

void TestSettingsAccess::givesEveryMnemonicOnce_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<SettingsDraft>("draft");
    QTest::newRow("account") << 0 << storedDraft();
    QTest::newRow("warnings") << 1 << storedDraft();
    QTest::newRow("icon") << 2 << storedDraft();
    QTest::newRow("advanced") << 3 << storedDraft();
    QTest::newRow("several accounts") << 0 << severalAccounts();
    QTest::newRow("icon of several accounts") << 2 << severalAccounts();
    QTest::newRow("advanced with several accounts") << 3 << severalAccounts();
}

void TestSettingsAccess::givesEveryMnemonicOnce()
{
    QFETCH(int, page);
    QFETCH(SettingsDraft, draft);
    open(draft);
    auto *tabs = find<QTabWidget>(u"tabs"_s);
    tabs->setCurrentIndex(page);
    QStringList texts;
    for (int i = 0; i < tabs->count(); ++i)
        texts << tabs->tabText(i);
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible())
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
    SettingsDraft draft = storedDraft();
    draft.preferences.quietHours.enabled = true;
    draft.preferences.iconStyle = domain::IconStyle::Gauge;
    open(draft);
    // A letter leads to a page first, then to a field of it.
    const std::pair<Qt::Key, std::vector<std::pair<Qt::Key, QString>>> pages[]{
        {Qt::Key_W,
         {{Qt::Key_L, u"lowBox"_s},
          {Qt::Key_R, u"criticalBox"_s},
          {Qt::Key_U, u"runsOutBox"_s},
          {Qt::Key_F, u"quietFromEdit"_s},
          {Qt::Key_T, u"quietToEdit"_s}}},
        {Qt::Key_I,
         {{Qt::Key_S, u"styleBox"_s},
          {Qt::Key_U, u"budgetBox"_s},
          {Qt::Key_P, u"panelBox"_s},
          {Qt::Key_H, u"hideBox"_s}}},
        {Qt::Key_D,
         {{Qt::Key_S, u"addressEdit"_s},
          {Qt::Key_P, u"rateBox"_s},
          {Qt::Key_K, u"keepBox"_s},
          {Qt::Key_R, u"commandEdit"_s},
          {Qt::Key_B, u"webhookEdit"_s},
          {Qt::Key_T, u"tokenEdit"_s}}},
        {Qt::Key_N, {{Qt::Key_E, u"intervalBox"_s}, {Qt::Key_K, u"keyEdit"_s}}},
    };
    for (const auto &[page, fields] : pages) {
        QTest::keyClick(dialog.get(), page, Qt::AltModifier);
        for (const auto &[key, field] : fields) {
            QTest::keyClick(dialog.get(), key, Qt::AltModifier);
            QVERIFY2(find<QWidget>(field)->hasFocus(), qPrintable(field));
        }
    }
}

void TestSettingsAccess::walksTheFieldsInOrder_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<SettingsDraft>("draft");
    QTest::newRow("account")
        << QStringList{u"keyEdit"_s,     u"revealButton"_s, u"testButton"_s,         u"getKeyButton"_s,
                       u"intervalBox"_s, u"startBox"_s,     u"secondAccountButton"_s}
        << storedDraft();
    QTest::newRow("several accounts") << QStringList{u"view"_s,           u"addButton"_s,   u"removeButton"_s,
                                                     u"downButton"_s,     u"nameEdit"_s,    u"keyEdit"_s,
                                                     u"revealButton"_s,   u"testButton"_s,  u"getKeyButton"_s,
                                                     u"addressEdit"_s,    u"ownMarksBox"_s, u"ownLowBox"_s,
                                                     u"ownCriticalBox"_s, u"intervalBox"_s, u"startBox"_s}
                                      << severalAccounts();
    QTest::newRow("icon of several accounts")
        << QStringList{u"styleBox"_s,        u"budgetBox"_s, u"panelBox"_s, u"subjectBox"_s,
                       u"gravestFirstBox"_s, u"sumBox"_s,    u"hideBox"_s}
        << severalAccounts();
    QTest::newRow("advanced with several accounts")
        << QStringList{u"rateBox"_s, u"keepBox"_s, u"commandEdit"_s, u"webhookEdit"_s, u"tokenEdit"_s}
        << severalAccounts();
    QTest::newRow("warnings") << QStringList{u"lowBox"_s,        u"criticalBox"_s, u"runsOutBox"_s, u"quietBox"_s,
                                             u"quietFromEdit"_s, u"quietToEdit"_s, u"graveBox"_s}
                              << storedDraft();
    QTest::newRow("icon") << QStringList{u"styleBox"_s, u"budgetBox"_s, u"panelBox"_s, u"hideBox"_s} << storedDraft();
    QTest::newRow("advanced") << QStringList{u"addressEdit"_s, u"rateBox"_s,   u"keepBox"_s,       u"commandEdit"_s,
                                             u"webhookEdit"_s, u"tokenEdit"_s, u"sendTestButton"_s}
                              << withCommand();
}

void TestSettingsAccess::walksTheFieldsInOrder()
{
    QFETCH(QStringList, fields);
    QFETCH(SettingsDraft, draft);
    draft.preferences.quietHours.enabled = true;
    draft.preferences.iconStyle = domain::IconStyle::Gauge;
    open(draft);
    auto *first = find<QWidget>(fields.front());
    turnTo(first);
    first->setFocus();
    QStringList walked{fields.front()};
    while (walked.size() < fields.size()) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QString reached = QApplication::focusWidget()->objectName();
        if (reached != walked.back()) // a time has two stops, hour and minute
            walked << reached;
    }
    QCOMPARE(walked, fields);
}

QTEST_MAIN(TestSettingsAccess)
#include "tst_settingsaccess.moc"
