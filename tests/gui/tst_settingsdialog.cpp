// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using domain::Credits;
using gui::SettingsDraft;

/// What the dialog refuses and what it hands over.
class TestSettingsDialog : public SettingsFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void init() { open(storedDraft()); }
    void cleanup() { dialog.reset(); }

    void showsWhatIsStored();

    void offersApplyOnlyForAValidChange();
    void refusesBadInputBesideTheField_data();
    void refusesBadInputBesideTheField();
    void focusesTheFirstFault();
    void acceptsMarksWithDecimals();
    void acceptsEqualMarks();
    void appliesWhatWasTyped();
    void appliesNothingWhenNothingChanged();
    void appliesWhatWasChosenForIconAndQuietHours();
    void asksForTimesAndBudgetOnlyWhereTheyCount();
    void keepsTheHistoryForEverByDefault();
    void keepsWhatIsFinerThanTheFields();
    void staysOpenWhenItCouldNotBeApplied();
    void showsThatStartAtLoginCouldNotBeChanged();
    void cancelAppliesNothing();
};

void TestSettingsDialog::showsWhatIsStored()
{
    SettingsDraft draft = storedDraft();
    draft.accounts.front().account.endpoint = QUrl(u"https://example.org/kie"_s);
    draft.preferences.marks = {.low = Credits::fromWhole(1500), .critical = Credits::fromMicros(12'500'000)};
    draft.preferences.pollInterval = std::chrono::seconds(3600);
    draft.preferences.dollarRate = {.microDollarsPerCredit = 4'250};
    draft.preferences.keepHistory = std::chrono::days(365);
    draft.preferences.iconStyle = domain::IconStyle::Gauge;
    draft.preferences.panelTone = domain::PanelTone::Dark;
    draft.preferences.hideWhileHealthy = true;
    draft.preferences.gaugeBudget = Credits::fromWhole(2000);
    draft.preferences.quietHours = {.enabled = true, .from = QTime(23, 15), .to = QTime(6, 0)};
    draft.startAtLogin = true;
    open(draft);
    QCOMPARE(find<QLineEdit>(u"addressEdit"_s)->text(), u"https://example.org/kie"_s);
    QCOMPARE(find<QDoubleSpinBox>(u"lowBox"_s)->text(), u"1,500 credits"_s);
    QCOMPARE(find<QDoubleSpinBox>(u"criticalBox"_s)->text(), u"12.5 credits"_s);
    QCOMPARE(find<QSpinBox>(u"intervalBox"_s)->text(), u"3,600 seconds"_s);
    QCOMPARE(find<QDoubleSpinBox>(u"rateBox"_s)->text(), u"$0.00425"_s);
    QCOMPARE(find<QSpinBox>(u"keepBox"_s)->text(), u"365 days"_s);
    QCOMPARE(find<QComboBox>(u"styleBox"_s)->currentText(), u"A gauge"_s);
    QCOMPARE(find<QComboBox>(u"panelBox"_s)->currentText(), u"Dark"_s);
    QVERIFY(find<QCheckBox>(u"hideBox"_s)->isChecked());
    QCOMPARE(find<QDoubleSpinBox>(u"budgetBox"_s)->text(), u"2,000 credits"_s);
    QVERIFY(find<QCheckBox>(u"quietBox"_s)->isChecked());
    QCOMPARE(find<QTimeEdit>(u"quietFromEdit"_s)->time(), QTime(23, 15));
    QCOMPARE(find<QTimeEdit>(u"quietToEdit"_s)->time(), QTime(6, 0));
    QVERIFY(find<QCheckBox>(u"graveBox"_s)->isChecked());
    QVERIFY(find<QCheckBox>(u"startBox"_s)->isChecked());
    QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
}

void TestSettingsDialog::offersApplyOnlyForAValidChange()
{
    QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
    typeInto(u"lowBox"_s, u"600"_s);
    QVERIFY(button(QDialogButtonBox::Apply)->isEnabled());
    typeInto(u"lowBox"_s, u"50"_s);
    QVERIFY2(!button(QDialogButtonBox::Apply)->isEnabled(), "the critical mark is higher now");
    typeInto(u"lowBox"_s, u"500"_s);
    QVERIFY2(!button(QDialogButtonBox::Apply)->isEnabled(), "nothing is changed any more");
    typeInto(u"lowBox"_s, u"600"_s);
    button(QDialogButtonBox::Apply)->click();
    QCOMPARE(applied.size(), size_t(1));
    QVERIFY(dialog->isVisible());
    QVERIFY2(!button(QDialogButtonBox::Apply)->isEnabled(), "everything is applied");
}

void TestSettingsDialog::refusesBadInputBesideTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("noticeName");
    QTest::addColumn<QString>("word");
    QTest::newRow("critical over low") << u"criticalBox"_s << u"500.01"_s << u"criticalNotice"_s << u"low mark"_s;
    QTest::newRow("interval too short") << u"intervalBox"_s << u"14"_s << u"intervalNotice"_s << u"15 seconds"_s;
    QTest::newRow("interval too long") << u"intervalBox"_s << u"86401"_s << u"intervalNotice"_s << u"86,400 seconds"_s;
    QTest::newRow("no address") << u"addressEdit"_s << u"kie"_s << u"addressNotice"_s << u"not a usable address"_s;
    QTest::newRow("unencrypted") << u"addressEdit"_s << u"http://api.kie.ai"_s << u"addressNotice"_s << u"https://"_s;
    QTest::newRow("key") << u"keyEdit"_s << u"two words"_s << u"keyNotice"_s << u"letters"_s;
}

void TestSettingsDialog::refusesBadInputBesideTheField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, noticeName);
    QFETCH(QString, word);
    typeInto(field, text);
    auto *label = notice(noticeName);
    QVERIFY(label->isVisible());
    QVERIFY(label->hasTrouble());
    QVERIFY2(label->text().contains(word), qPrintable(label->text()));
    QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());

    turnTo(find<QCheckBox>(u"startBox"_s));
    find<QCheckBox>(u"startBox"_s)->setFocus();
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QVERIFY(applied.empty());
    QVERIFY(dialog->isVisible());
    QVERIFY(find<QWidget>(field)->hasFocus());
}

void TestSettingsDialog::focusesTheFirstFault()
{
    typeInto(u"addressEdit"_s, u"kie"_s);
    typeInto(u"intervalBox"_s, u"3"_s);
    typeInto(u"rateBox"_s, u"0.004"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QVERIFY(find<QWidget>(u"intervalBox"_s)->hasFocus());
}

void TestSettingsDialog::acceptsMarksWithDecimals()
{
    typeInto(u"criticalBox"_s, u"12.75"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QCOMPARE(applied.size(), size_t(1));
    QVERIFY(applied.front().preferences.marks.critical == Credits::fromMicros(12'750'000));
}

void TestSettingsDialog::acceptsEqualMarks()
{
    typeInto(u"criticalBox"_s, u"500"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QCOMPARE(applied.size(), size_t(1));
}

void TestSettingsDialog::appliesWhatWasTyped()
{
    typeInto(u"keyEdit"_s, u"newkey"_s);
    typeInto(u"lowBox"_s, u"2000"_s);
    typeInto(u"criticalBox"_s, u"15"_s);
    typeInto(u"intervalBox"_s, u"60"_s);
    typeInto(u"addressEdit"_s, u"http://127.0.0.1:8080"_s);
    typeInto(u"rateBox"_s, u"0.0045"_s);
    QTest::keyClick(find<QCheckBox>(u"startBox"_s), Qt::Key_Space);
    QTest::keyClick(dialog.get(), Qt::Key_Return);

    SettingsDraft expected = storedDraft();
    expected.accounts.front().key = domain::ApiKey::fromText(u"newkey");
    expected.accounts.front().account.endpoint = QUrl(u"http://127.0.0.1:8080"_s);
    expected.preferences.marks = {.low = Credits::fromWhole(2000), .critical = Credits::fromWhole(15)};
    expected.preferences.pollInterval = std::chrono::seconds(60);
    expected.preferences.dollarRate = {.microDollarsPerCredit = 4'500};
    expected.startAtLogin = true;
    QCOMPARE(applied.size(), size_t(1));
    QVERIFY(applied.front() == expected);
    QVERIFY(!dialog->isVisible());
}

void TestSettingsDialog::appliesNothingWhenNothingChanged()
{
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QVERIFY(applied.empty());
    QVERIFY(!dialog->isVisible());
}

void TestSettingsDialog::appliesWhatWasChosenForIconAndQuietHours()
{
    QTest::keyClick(find<QComboBox>(u"styleBox"_s), Qt::Key_Down);
    QTest::keyClick(find<QComboBox>(u"panelBox"_s), Qt::Key_End);
    turnTo(find<QCheckBox>(u"hideBox"_s));
    QTest::keyClick(find<QCheckBox>(u"hideBox"_s), Qt::Key_Space);
    typeInto(u"budgetBox"_s, u"5000"_s);
    turnTo(find<QCheckBox>(u"quietBox"_s));
    QTest::keyClick(find<QCheckBox>(u"quietBox"_s), Qt::Key_Space);
    QTest::keyClick(find<QCheckBox>(u"graveBox"_s), Qt::Key_Space);
    find<QTimeEdit>(u"quietFromEdit"_s)->setTime(QTime(21, 30));
    QTest::keyClick(dialog.get(), Qt::Key_Return);

    SettingsDraft expected = storedDraft();
    expected.preferences.iconStyle = domain::IconStyle::Gauge;
    expected.preferences.panelTone = domain::PanelTone::Dark;
    expected.preferences.hideWhileHealthy = true;
    expected.preferences.gaugeBudget = Credits::fromWhole(5000);
    expected.preferences.quietHours = {.enabled = true, .from = QTime(21, 30), .graveAlertsBreakThrough = false};
    QCOMPARE(applied.size(), size_t(1));
    QVERIFY(applied.front() == expected);
}

void TestSettingsDialog::asksForTimesAndBudgetOnlyWhereTheyCount()
{
    QVERIFY(!find<QTimeEdit>(u"quietFromEdit"_s)->isEnabled());
    QVERIFY(!find<QTimeEdit>(u"quietToEdit"_s)->isEnabled());
    QVERIFY(!find<QCheckBox>(u"graveBox"_s)->isEnabled());
    QVERIFY(!find<QDoubleSpinBox>(u"budgetBox"_s)->isEnabled());
    find<QCheckBox>(u"quietBox"_s)->click();
    QVERIFY(find<QTimeEdit>(u"quietFromEdit"_s)->isEnabled());
    QVERIFY(find<QTimeEdit>(u"quietToEdit"_s)->isEnabled());
    QVERIFY(find<QCheckBox>(u"graveBox"_s)->isEnabled());
    find<QComboBox>(u"styleBox"_s)->setCurrentIndex(1);
    QVERIFY(find<QDoubleSpinBox>(u"budgetBox"_s)->isEnabled());
}

void TestSettingsDialog::keepsTheHistoryForEverByDefault()
{
    auto *keep = find<QSpinBox>(u"keepBox"_s);
    QCOMPARE(keep->text(), u"For ever"_s);
    typeInto(u"keepBox"_s, u"30"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QVERIFY(applied.front().preferences.keepHistory == std::chrono::days(30));
}

void TestSettingsDialog::keepsWhatIsFinerThanTheFields()
{
    SettingsDraft draft = storedDraft();
    draft.preferences.marks.low = Credits::fromMicros(500'123'456);
    open(draft);
    typeInto(u"criticalBox"_s, u"15"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QCOMPARE(applied.size(), size_t(1));
    QVERIFY(applied.front().preferences.marks.low == Credits::fromMicros(500'123'456));
}

void TestSettingsDialog::staysOpenWhenItCouldNotBeApplied()
{
    const auto refusal = connect(dialog.get(), &gui::SettingsDialog::applied, this,
                                 [this] { dialog->showTrouble(u"The disk is full."_s); });
    typeInto(u"lowBox"_s, u"600"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QCOMPARE(applied.size(), size_t(1));
    QVERIFY(dialog->isVisible());
    QVERIFY(notice(u"troubleNotice"_s)->text().contains(u"The disk is full."_s));
    QVERIFY(button(QDialogButtonBox::Apply)->isEnabled());

    disconnect(refusal);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QCOMPARE(applied.size(), size_t(2));
    QVERIFY(!dialog->isVisible());
}

void TestSettingsDialog::showsThatStartAtLoginCouldNotBeChanged()
{
    connect(dialog.get(), &gui::SettingsDialog::applied, this, [this] {
        dialog->showTrouble(u"The folder is read-only."_s);
        dialog->showStartAtLogin(false);
    });
    auto *start = find<QCheckBox>(u"startBox"_s);
    start->click();
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QVERIFY(notice(u"troubleNotice"_s)->text().contains(u"read-only"_s));
    QVERIFY(!start->isChecked());
    QVERIFY2(!button(QDialogButtonBox::Apply)->isEnabled(), "what is in force needs no applying");
}

void TestSettingsDialog::cancelAppliesNothing()
{
    typeInto(u"lowBox"_s, u"600"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(applied.empty());
    QVERIFY(!dialog->isVisible());
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
