// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settingsdialog.h"

#include "ui_settingsdialog.h"

#include "gui/appicon.h"
#include "presentation/wording.h"

#include <QPushButton>

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <utility>

namespace gui {

using namespace Qt::StringLiterals;
using domain::Preferences;

namespace {

/// One less than the shortest history that can be chosen; shown as "For ever".
constexpr int ForEver = static_cast<int>(Preferences::ShortestHistory.count()) - 1;

/// What a choice box offers, in its order.
constexpr std::array IconStyles{domain::IconStyle::Number, domain::IconStyle::Gauge, domain::IconStyle::Symbol};
constexpr std::array PanelTones{domain::PanelTone::Automatic, domain::PanelTone::Light, domain::PanelTone::Dark};

template <typename Choices>
int indexOf(const Choices &choices, typename Choices::value_type choice)
{
    return static_cast<int>(std::ranges::find(choices, choice) - choices.begin());
}

template <typename Choices>
typename Choices::value_type chosen(const Choices &choices, const QComboBox &box)
{
    return choices.at(static_cast<std::size_t>(box.currentIndex()));
}

/// Why \p interval is refused, in one sentence; empty when it is not.
QString faultOf(std::chrono::seconds interval, const QLocale &locale)
{
    constexpr std::chrono::seconds least = Preferences::ShortestPollInterval;
    constexpr std::chrono::seconds most = Preferences::LongestPollInterval;
    if (least <= interval && interval <= most)
        return {};
    return SettingsDialog::tr("Choose from %1 seconds to %2 seconds, which is a day.")
        .arg(locale.toString(qlonglong{least.count()}), locale.toString(qlonglong{most.count()}));
}

/// Lets the fields of several groups begin in one line.
void alignLabels(const QList<QLabel *> &labels)
{
    int widest = 0;
    for (QLabel *label : labels) {
        label->setMinimumWidth(0);
        widest = std::max(widest, label->sizeHint().width());
    }
    for (QLabel *label : labels)
        label->setMinimumWidth(widest);
}

} // namespace

SettingsDialog::SettingsDialog(const SettingsDraft &draft, monitor::BalanceSourceFactory sources,
                               monitor::EventTestFactory eventTests, QWidget *parent)
    : GrowingDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_applied(draft)
{
    m_ui->setupUi(this);
    setWindowIcon(appIcon());
    for (QWidget *field : findChildren<QWidget *>())
        field->setToolTip(field->accessibleDescription()); // what a screen reader explains, others may read as well
    m_ui->accounts->setUp(std::move(sources), *m_ui->advancedForm);
    m_ui->events->setTests(std::move(eventTests));
    alignLabels({m_ui->lowLabel, m_ui->criticalLabel, m_ui->runsOutLabel, m_ui->quietFromLabel, m_ui->quietToLabel});
    show(draft);
    connectFields();
    showForCount();
    judge();
}

SettingsDialog::~SettingsDialog()
{
    // A field that has the focus still speaks while it is destroyed, and then there is no m_ui to answer with.
    for (QWidget *field : findChildren<QWidget *>())
        field->disconnect(this);
}

void SettingsDialog::showTrouble(const QString &message)
{
    m_applyFailed = true;
    m_ui->troubleNotice->showTrouble(message);
}

void SettingsDialog::showInForce(const SettingsDraft &draft)
{
    m_applied.accounts = draft.accounts;
    m_applied.idsWithHistory = draft.idsWithHistory;
}

void SettingsDialog::showStartAtLogin(bool starts)
{
    m_applied.startAtLogin = starts;
    m_ui->startBox->setChecked(starts);
    judge();
}

void SettingsDialog::accept()
{
    if (apply())
        QDialog::accept();
}

void SettingsDialog::done(int result)
{
    m_ui->accounts->conceal();
    m_ui->events->endTest();
    QDialog::done(result);
}

void SettingsDialog::show(const SettingsDraft &draft)
{
    m_ui->accounts->setDraft(draft);
    m_ui->startBox->setChecked(draft.startAtLogin);
    m_ui->startBox->setEnabled(!draft.isDemo); // at login the real program would be started
    showPreferences(draft.preferences);
}

void SettingsDialog::showPreferences(const Preferences &preferences)
{
    m_ui->lowBox->setMicros(preferences.marks.low.micros());
    m_ui->criticalBox->setMicros(preferences.marks.critical.micros());
    m_ui->runsOutBox->setValue(static_cast<int>(preferences.runsOutWarning.count()));
    m_ui->quietBox->setChecked(preferences.quietHours.enabled);
    m_ui->quietFromEdit->setTime(preferences.quietHours.from);
    m_ui->quietToEdit->setTime(preferences.quietHours.to);
    m_ui->graveBox->setChecked(preferences.quietHours.graveAlertsBreakThrough);
    m_ui->intervalBox->setValue(static_cast<int>(preferences.pollInterval.count()));
    m_ui->styleBox->setCurrentIndex(indexOf(IconStyles, preferences.iconStyle));
    m_ui->panelBox->setCurrentIndex(indexOf(PanelTones, preferences.panelTone));
    m_ui->hideBox->setChecked(preferences.hideWhileHealthy);
    m_ui->budgetBox->setMicros(preferences.gaugeBudget.micros());
    m_ui->subjectBox->setChoice(preferences);
    m_ui->gravestFirstBox->setChecked(preferences.gravestFirst);
    m_ui->sumBox->setChecked(preferences.showsSum);
    m_ui->rateBox->setMicros(preferences.dollarRate.microDollarsPerCredit);
    const bool forEver = preferences.keepHistory == std::chrono::days(0);
    m_ui->keepBox->setValue(forEver ? ForEver : static_cast<int>(preferences.keepHistory.count()));
    m_ui->events->setSettings(preferences.events);
}

void SettingsDialog::connectFields()
{
    connect(m_ui->accounts, &AccountPage::changed, this, &SettingsDialog::judge);
    connect(m_ui->accounts, &AccountPage::countChanged, this, &SettingsDialog::showForCount);
    connect(m_ui->accounts, &AccountPage::pageRequested, this, &SettingsDialog::pageRequested);
    connect(m_ui->accounts, &AccountPage::ownKeyRequested, this, &SettingsDialog::ownKeyRequested);
    connect(m_ui->events, &EventFields::changed, this, &SettingsDialog::judge);
    connect(m_ui->secondAccountButton, &QPushButton::clicked, m_ui->accounts, &AccountPage::add);
    for (MicroSpinBox *box : {m_ui->lowBox, m_ui->criticalBox, m_ui->rateBox, m_ui->budgetBox})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SettingsDialog::judge);
    for (QSpinBox *box : {m_ui->runsOutBox, m_ui->intervalBox, m_ui->keepBox})
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::judge);
    for (QCheckBox *box :
         {m_ui->startBox, m_ui->quietBox, m_ui->graveBox, m_ui->hideBox, m_ui->gravestFirstBox, m_ui->sumBox})
        connect(box, &QCheckBox::toggled, this, &SettingsDialog::judge);
    for (QTimeEdit *edit : {m_ui->quietFromEdit, m_ui->quietToEdit})
        connect(edit, &QTimeEdit::timeChanged, this, &SettingsDialog::judge);
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_ui->styleBox, m_ui->panelBox, m_ui->subjectBox})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::judge);
    connect(m_ui->buttonBox->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &SettingsDialog::apply);
}

SettingsDraft SettingsDialog::draft() const
{
    SettingsDraft entered = m_applied;
    m_ui->accounts->enter(entered);
    entered.startAtLogin = m_ui->startBox->isChecked();
    enterPreferences(entered.preferences);
    return entered;
}

void SettingsDialog::enterPreferences(Preferences &preferences) const
{
    preferences.marks.low = domain::Credits::fromMicros(m_ui->lowBox->micros());
    preferences.marks.critical = domain::Credits::fromMicros(m_ui->criticalBox->micros());
    preferences.runsOutWarning = std::chrono::hours(m_ui->runsOutBox->value());
    preferences.quietHours = {.enabled = m_ui->quietBox->isChecked(),
                              .from = m_ui->quietFromEdit->time(),
                              .to = m_ui->quietToEdit->time(),
                              .graveAlertsBreakThrough = m_ui->graveBox->isChecked()};
    preferences.pollInterval = std::chrono::seconds(m_ui->intervalBox->value());
    preferences.iconStyle = chosen(IconStyles, *m_ui->styleBox);
    preferences.panelTone = chosen(PanelTones, *m_ui->panelBox);
    preferences.hideWhileHealthy = m_ui->hideBox->isChecked();
    preferences.gaugeBudget = domain::Credits::fromMicros(m_ui->budgetBox->micros());
    m_ui->subjectBox->enterChoice(preferences);
    preferences.gravestFirst = m_ui->gravestFirstBox->isChecked();
    preferences.showsSum = m_ui->sumBox->isChecked();
    preferences.dollarRate.microDollarsPerCredit = m_ui->rateBox->micros();
    const int days = m_ui->keepBox->value();
    preferences.keepHistory = std::chrono::days(days == ForEver ? 0 : days);
    preferences.events = m_ui->events->settings();
}

QWidget *SettingsDialog::firstFault()
{
    const SettingsDraft entered = draft();
    QWidget *const ofAccounts = m_ui->accounts->showFaults();
    const bool isOnLastPage = ofAccounts && m_ui->advancedPage->isAncestorOf(ofAccounts);
    QWidget *first = isOnLastPage ? nullptr : ofAccounts;
    const auto tell = [&first](NoticeLabel &notice, QWidget &field, const QString &fault) {
        notice.showTrouble(fault);
        if (!first && !fault.isEmpty())
            first = &field;
    };

    const bool crossed = entered.preferences.marks.critical > entered.preferences.marks.low;
    tell(*m_ui->criticalNotice, *m_ui->criticalBox, crossed ? presentation::crossedMarksText() : QString());
    tell(*m_ui->intervalNotice, *m_ui->intervalBox, faultOf(entered.preferences.pollInterval, locale()));
    QWidget *const ofEvents = m_ui->events->showFaults();
    for (QWidget *later : {ofAccounts, ofEvents})
        first = first ? first : later;
    return first;
}

void SettingsDialog::judge()
{
    const bool valid = firstFault() == nullptr;
    const SettingsDraft entered = draft();
    m_ui->buttonBox->button(QDialogButtonBox::Apply)->setEnabled(valid && entered != m_applied);
    m_ui->accounts->setMarksForAll(entered.preferences.marks);
    m_ui->subjectBox->setAccounts(entered.accounts);
    const bool sums = entered.preferences.showsSum || entered.preferences.iconSubject == domain::IconSubject::Sum;
    m_ui->sumNotice->showRemark(sums && entered.accounts.size() > 1
                                    ? tr("Two entries of one Kie account count the same credits twice.")
                                    : QString());
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->quietFromEdit, m_ui->quietToEdit, m_ui->graveBox})
        field->setEnabled(entered.preferences.quietHours.enabled);
    m_ui->budgetBox->setEnabled(entered.preferences.iconStyle == domain::IconStyle::Gauge);
    m_ui->preview->display(entered.preferences.iconStyle, entered.preferences.panelTone);
}

void SettingsDialog::showForCount()
{
    const bool several = draft().accounts.size() > 1;
    m_ui->secondAccountButton->setVisible(!several && !m_applied.isDemo);
    m_ui->accountLine->setVisible(several); // what is below it holds for all accounts
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->accountPage), several ? tr("Accou&nts") : tr("Accou&nt"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->subjectBox, m_ui->gravestFirstBox, m_ui->sumBox})
        m_ui->iconForm->setRowVisible(field, several);
    alignLabels(m_ui->accounts->labels() << m_ui->intervalLabel);
}

void SettingsDialog::lead(QWidget &field)
{
    for (int i = 0; i < m_ui->tabs->count(); ++i) {
        auto *page = qobject_cast<FittingScrollArea *>(m_ui->tabs->widget(i));
        if (page->isAncestorOf(&field)) {
            m_ui->tabs->setCurrentWidget(page);
            page->ensureWidgetVisible(&field);
        }
    }
    field.setFocus(Qt::OtherFocusReason);
}

bool SettingsDialog::apply()
{
    m_ui->accounts->chooseFaulty();
    if (QWidget *fault = firstFault()) {
        lead(*fault);
        return false;
    }
    const SettingsDraft entered = draft();
    if (entered == m_applied)
        return true;
    m_applyFailed = false;
    m_ui->troubleNotice->clear();
    SettingsDraft before = std::exchange(m_applied, entered);
    m_applied.historiesToForget.clear();
    Q_EMIT applied(entered);
    if (m_applyFailed) {
        m_applied = before;
        judge();
        return false;
    }
    m_ui->accounts->setDraft(m_applied);
    judge();
    return true;
}

} // namespace gui
