// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settingsdialog.h"

#include "ui_settingsdialog.h"

#include "gui/appicon.h"
#include "gui/keytest.h"
#include "presentation/wording.h"

#include <QDesktopServices>
#include <QEvent>
#include <QPushButton>

#include <algorithm>
#include <initializer_list>

namespace gui {

using namespace Qt::StringLiterals;
using domain::Preferences;

namespace {

const QUrl &keysPage()
{
    static const QUrl page(u"https://kie.ai/api-key"_s);
    return page;
}

void reveal(QLineEdit &edit, bool revealed)
{
    const Qt::InputMethodHints hints = edit.inputMethodHints() | Qt::ImhHiddenText;
    edit.setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    // A revealed key is as secret as before, yet setEchoMode() would let input methods learn it.
    edit.setInputMethodHints(hints);
}

/// Lets the fields of all groups begin in one line.
void alignLabels(std::initializer_list<QLabel *> labels)
{
    int widest = 0;
    for (const QLabel *label : labels)
        widest = std::max(widest, label->sizeHint().width());
    for (QLabel *label : labels)
        label->setMinimumWidth(widest);
}

} // namespace

SettingsDialog::SettingsDialog(const SettingsDraft &draft, monitor::BalanceSourceFactory sources, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_applied(draft)
    , m_test(new KeyTest(std::move(sources), this))
{
    m_ui->setupUi(this);
    setWindowIcon(appIcon());
    alignLabels({m_ui->keyLabel, m_ui->lowLabel, m_ui->criticalLabel, m_ui->runsOutLabel, m_ui->intervalLabel,
                 m_ui->addressLabel, m_ui->rateLabel});
    show(draft);
    connectFields();
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

void SettingsDialog::accept()
{
    if (apply())
        QDialog::accept();
}

void SettingsDialog::done(int result)
{
    endTest();
    m_ui->revealButton->setChecked(false);
    QDialog::done(result);
}

bool SettingsDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // A sentence that appears beside a field should not push others out of sight.
    if (event->type() == QEvent::LayoutRequest && sizeHint().height() > height())
        resize(width(), sizeHint().height());
    return handled;
}

void SettingsDialog::show(const SettingsDraft &draft)
{
    if (draft.keyIsFromEnvironment) {
        m_ui->keyEdit->setPlaceholderText(tr("Set outside this program"));
        m_ui->keyEdit->setEnabled(false);
        m_ui->revealButton->setEnabled(false);
        m_ui->keyNotice->showRemark(
            tr("The key comes from the environment variable KIE_API_KEY. To change it, change it "
               "there and start this program again."));
    } else if (draft.account.key) {
        m_ui->keyEdit->setText(QString::fromLatin1(draft.account.key->bytes()));
    }
    m_ui->addressEdit->setText(draft.account.account.endpoint.toString());
    m_ui->lowBox->setMicros(draft.preferences.marks.low.micros());
    m_ui->criticalBox->setMicros(draft.preferences.marks.critical.micros());
    m_ui->runsOutBox->setValue(static_cast<int>(draft.preferences.runsOutWarning.count()));
    m_ui->intervalBox->setValue(static_cast<int>(draft.preferences.pollInterval.count()));
    m_ui->rateBox->setMicros(draft.preferences.dollarRate.microDollarsPerCredit);
    m_ui->startBox->setChecked(draft.startAtLogin);
}

void SettingsDialog::connectFields()
{
    connect(m_ui->keyEdit, &QLineEdit::textChanged, this, [this] {
        endTest();
        judge();
    });
    // A pasted key often brings white space along; ApiKey ignores it, and it should not stay in sight either.
    connect(m_ui->keyEdit, &QLineEdit::editingFinished, this, [this] {
        if (m_ui->keyEdit->text() != m_ui->keyEdit->text().trimmed())
            m_ui->keyEdit->setText(m_ui->keyEdit->text().trimmed());
    });
    connect(m_ui->addressEdit, &QLineEdit::textChanged, this, [this] {
        endTest();
        judge();
    });
    for (MicroSpinBox *box : {m_ui->lowBox, m_ui->criticalBox, m_ui->rateBox})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SettingsDialog::judge);
    for (QSpinBox *box : {m_ui->runsOutBox, m_ui->intervalBox})
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::judge);
    connect(m_ui->startBox, &QCheckBox::toggled, this, &SettingsDialog::judge);

    connect(m_ui->revealButton, &QPushButton::toggled, this,
            [this](bool revealed) { reveal(*m_ui->keyEdit, revealed); });
    connect(m_ui->getKeyButton, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(keysPage()); });
    connect(m_ui->testButton, &QPushButton::clicked, this, &SettingsDialog::toggleTest);
    connect(m_test, &KeyTest::answered, this, &SettingsDialog::showAnswer);
    connect(m_ui->buttonBox->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &SettingsDialog::apply);
}

SettingsDraft SettingsDialog::draft() const
{
    SettingsDraft entered = m_applied;
    if (!entered.keyIsFromEnvironment)
        entered.account.key = domain::ApiKey::fromText(m_ui->keyEdit->text());
    entered.account.account.endpoint = QUrl(m_ui->addressEdit->text().trimmed(), QUrl::StrictMode);
    entered.preferences.marks.low = domain::Credits::fromMicros(m_ui->lowBox->micros());
    entered.preferences.marks.critical = domain::Credits::fromMicros(m_ui->criticalBox->micros());
    entered.preferences.runsOutWarning = std::chrono::hours(m_ui->runsOutBox->value());
    entered.preferences.pollInterval = std::chrono::seconds(m_ui->intervalBox->value());
    entered.preferences.dollarRate.microDollarsPerCredit = m_ui->rateBox->micros();
    entered.startAtLogin = m_ui->startBox->isChecked();
    return entered;
}

QWidget *SettingsDialog::firstFault()
{
    const SettingsDraft entered = draft();
    QWidget *first = nullptr;
    const auto tell = [&first](NoticeLabel &notice, QWidget &field, const QString &fault) {
        notice.showTrouble(fault);
        if (!first && !fault.isEmpty())
            first = &field;
    };

    if (!entered.keyIsFromEnvironment) {
        const bool refused = !entered.account.key && !m_ui->keyEdit->text().trimmed().isEmpty();
        tell(*m_ui->keyNotice, *m_ui->keyEdit, refused ? presentation::keyFaultText() : QString());
    }
    const bool crossed = entered.preferences.marks.critical > entered.preferences.marks.low;
    tell(*m_ui->criticalNotice, *m_ui->criticalBox,
         crossed ? tr("The critical mark must not be higher than the low mark.") : QString());
    const std::chrono::seconds interval = entered.preferences.pollInterval;
    const bool inRange = interval >= Preferences::ShortestPollInterval && interval <= Preferences::LongestPollInterval;
    tell(*m_ui->intervalNotice, *m_ui->intervalBox,
         inRange ? QString()
                 : tr("Choose from %1 seconds to %2 seconds, which is a day.")
                       .arg(locale().toString(static_cast<qlonglong>(Preferences::ShortestPollInterval.count())),
                            locale().toString(static_cast<qlonglong>(Preferences::LongestPollInterval.count()))));
    const auto fault = domain::faultOf(entered.account.account.endpoint);
    tell(*m_ui->addressNotice, *m_ui->addressEdit, fault ? presentation::endpointFaultText(*fault) : QString());
    return first;
}

void SettingsDialog::judge()
{
    const bool valid = firstFault() == nullptr;
    const SettingsDraft entered = draft();
    m_ui->buttonBox->button(QDialogButtonBox::Apply)->setEnabled(valid && entered != m_applied);
    m_ui->testButton->setEnabled(entered.account.key && !domain::faultOf(entered.account.account.endpoint));
}

bool SettingsDialog::apply()
{
    if (QWidget *fault = firstFault()) {
        m_ui->scrollArea->ensureWidgetVisible(fault);
        fault->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const SettingsDraft entered = draft();
    if (entered == m_applied)
        return true;
    m_applyFailed = false;
    m_ui->troubleNotice->clear();
    Q_EMIT applied(entered);
    if (m_applyFailed)
        return false;
    m_applied = entered;
    judge();
    return true;
}

void SettingsDialog::toggleTest()
{
    if (m_test->isRunning()) {
        endTest();
        return;
    }
    const SettingsDraft entered = draft();
    if (!entered.account.key)
        return;
    m_ui->testNotice->showRemark(tr("Asking the service…"));
    m_ui->testButton->setText(tr("S&top"));
    m_test->start(entered.account.account, *entered.account.key);
}

void SettingsDialog::endTest()
{
    m_test->abandon();
    m_ui->testButton->setText(tr("&Test key"));
    m_ui->testNotice->clear();
}

void SettingsDialog::showAnswer(const domain::Outcome &outcome)
{
    endTest();
    if (const auto *problem = std::get_if<domain::Problem>(&outcome)) {
        m_ui->testNotice->showTrouble(presentation::problemText(*problem));
        return;
    }
    const domain::Credits amount = std::get<domain::Reading>(outcome).amount;
    m_ui->testNotice->showSuccess(tr("The key works: %1.", "balance").arg(presentation::creditsText(amount, locale())));
}

} // namespace gui
