// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountpage.h"

#include "ui_accountpage.h"

#include "gui/removalquestion.h"
#include "presentation/wording.h"

#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

constexpr int AddressRow = 2; ///< of the address in the form of this page

} // namespace

AccountPage::AccountPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AccountPage>())
{
    m_ui->setupUi(this);
    m_ui->nameEdit->setMaxLength(domain::Account::LongestName);
    connectFields();
    connectList();
}

AccountPage::~AccountPage()
{
    // A field that has the focus emits signals during destruction, and then there is no m_ui to answer with.
    for (QWidget *field : findChildren<QWidget *>())
        field->disconnect(this);
}

void AccountPage::setUp(monitor::BalanceSourceFactory sources, QFormLayout &advanced)
{
    m_ui->keyField->setSources(std::move(sources));
    m_advanced = &advanced;
}

void AccountPage::setDraft(const SettingsDraft &draft)
{
    m_isDemo = draft.isDemo;
    m_historiesToForget = draft.historiesToForget;
    m_lookalikes = draft.lookalikes;
    m_storedIds.clear();
    for (const domain::ConfiguredAccount &stored : draft.accounts)
        m_storedIds.append(stored.account.id);
    if (m_model.accounts() == draft.accounts)
        return;
    m_model.reset(draft.accounts, draft.idsWithHistory);
    showForCount();
    choose(std::min(m_row, m_model.rowCount() - 1));
}

void AccountPage::setMarksForAll(const domain::Marks &marks)
{
    if (std::exchange(m_marksForAll, marks) != marks)
        displayMarks();
}

void AccountPage::enter(SettingsDraft &draft) const
{
    draft.accounts = m_model.accounts();
    draft.historiesToForget = m_historiesToForget;
}

void AccountPage::connectFields()
{
    connect(m_ui->keyField, &KeyField::changed, this, &AccountPage::enterFields);
    connect(m_ui->keyField, &KeyField::pageRequested, this, &AccountPage::pageRequested);
    connect(m_ui->keyField, &KeyField::ownKeyRequested, this, &AccountPage::ownKeyRequested);
    for (QLineEdit *edit : {m_ui->nameEdit, m_ui->addressEdit})
        connect(edit, &QLineEdit::textChanged, this, &AccountPage::enterFields);
    connect(m_ui->ownMarksBox, &QCheckBox::toggled, this, &AccountPage::enterFields);
    for (MicroSpinBox *box : {m_ui->ownLowBox, m_ui->ownCriticalBox})
        connect(box, &QDoubleSpinBox::valueChanged, this, &AccountPage::enterFields);
}

void AccountPage::connectList()
{
    m_ui->accountList->setModel(m_model);
    connect(m_ui->accountList, &AccountList::chosen, this, [this](int row) {
        if (m_row >= 0 && row != m_row)
            choose(row);
    });
    connect(m_ui->accountList, &AccountList::additionRequested, this, &AccountPage::add);
    connect(m_ui->accountList, &AccountList::removalRequested, this, &AccountPage::askRemoval);
    connect(m_ui->accountList, &AccountList::moveRequested, this, &AccountPage::moveBy);
}

/// Shows the fields that make sense for as many accounts as there are. What a single account has of its own is shown,
/// so that it can be taken away.
void AccountPage::showForCount()
{
    const bool several = m_model.rowCount() > 1;
    const domain::ConfiguredAccount &first = m_model.at(0).configured;
    m_ui->accountList->setVisible(several);
    m_ui->form->setRowVisible(m_ui->nameEdit, several || !first.account.name.isEmpty());
    const bool hasMarks = several || first.ownMarks;
    m_ui->form->setRowVisible(m_ui->ownMarksBox, hasMarks);
    m_ui->form->setRowVisible(m_ui->ownLowBox, hasMarks);
    m_ui->form->setRowVisible(m_ui->ownCriticalColumn, hasMarks);
    if (several)
        placeAddress(*m_ui->form, AddressRow);
    else
        placeAddress(*m_advanced, 0);
    Q_EMIT countChanged(m_model.rowCount());
}

void AccountPage::placeAddress(QFormLayout &form, int row)
{
    if (form.indexOf(m_ui->addressField) >= 0)
        return;
    QFormLayout &before = &form == m_advanced ? *m_ui->form : *m_advanced;
    const QFormLayout::TakeRowResult taken = before.takeRow(m_ui->addressField);
    delete taken.labelItem;
    delete taken.fieldItem;
    form.insertRow(row, m_ui->addressLabel, m_ui->addressField);
    m_ui->addressLabel->show();
    m_ui->addressField->show();
}

void AccountPage::choose(int row)
{
    conceal();
    m_row = row;
    m_ui->accountList->setCurrentRow(row);
    display();
    Q_EMIT changed();
}

void AccountPage::display()
{
    const EnteredAccount &entry = m_model.at(m_row);
    const domain::Account &account = entry.configured.account;
    const QSignalBlocker blockers[]{QSignalBlocker(m_ui->nameEdit), QSignalBlocker(m_ui->keyField),
                                    QSignalBlocker(m_ui->addressEdit), QSignalBlocker(m_ui->ownMarksBox)};
    m_ui->nameEdit->setText(account.name);
    m_ui->nameEdit->setPlaceholderText(presentation::accountName({.id = account.id, .name = {}}));
    displayKey(entry);
    m_ui->addressEdit->setText(entry.address);
    m_ui->addressEdit->setEnabled(!m_isDemo && account.setIn.endpoint != domain::SetIn::Environment);
    m_ui->ownMarksBox->setChecked(entry.configured.ownMarks.has_value());
    displayMarks();
}

void AccountPage::displayKey(const EnteredAccount &entry)
{
    m_ui->keyField->setAccount(entry.configured.account);
    if (m_isDemo && entry.configured.key)
        m_ui->keyField->setKeyOfDemo(*entry.configured.key);
    else if (entry.configured.account.setIn.key == domain::SetIn::Environment)
        m_ui->keyField->setKeyFromEnvironment(entry.configured.key);
    else if (entry.refusedKey.isEmpty())
        m_ui->keyField->setKey(entry.configured.key);
    else
        m_ui->keyField->setText(entry.refusedKey);
}

void AccountPage::displayMarks()
{
    const std::optional<domain::Marks> &own = m_model.at(m_row).configured.ownMarks;
    const domain::Marks marks = own.value_or(m_marksForAll);
    const QSignalBlocker blockers[]{QSignalBlocker(m_ui->ownLowBox), QSignalBlocker(m_ui->ownCriticalBox)};
    m_ui->ownLowBox->setMicros(marks.low.micros());
    m_ui->ownCriticalBox->setMicros(marks.critical.micros());
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->ownLowLabel, m_ui->ownLowBox, m_ui->ownCriticalLabel,
                                                           m_ui->ownCriticalBox})
        field->setEnabled(own.has_value());
}

EnteredAccount AccountPage::entered() const
{
    EnteredAccount entry = m_model.at(m_row);
    entry.configured.account.name = domain::Account::nameFrom(m_ui->nameEdit->text());
    entry.configured.key = m_ui->keyField->key();
    entry.refusedKey = m_ui->keyField->refusesText() ? m_ui->keyField->text() : QString();
    entry.address = m_ui->addressEdit->text().trimmed();
    if (entry.address != m_model.at(m_row).address)
        entry.configured.account.endpoint = QUrl(entry.address, QUrl::StrictMode);
    entry.configured.ownMarks.reset();
    if (m_ui->ownMarksBox->isChecked())
        entry.configured.ownMarks = {.low = domain::Credits::fromMicros(m_ui->ownLowBox->micros()),
                                     .critical = domain::Credits::fromMicros(m_ui->ownCriticalBox->micros())};
    return entry;
}

void AccountPage::enterFields()
{
    m_model.change(m_row, entered());
    displayMarks();
    Q_EMIT changed();
}

QWidget *AccountPage::showFaults()
{
    const EnteredAccount &entry = m_model.at(m_row);
    showNotices(entry.configured);
    if (const auto fault = entry.fault()) {
        switch (*fault) {
        case EnteredAccount::Fault::Key:
            return m_ui->keyField;
        case EnteredAccount::Fault::Address:
            return m_ui->addressEdit;
        case EnteredAccount::Fault::Marks:
            return m_ui->ownCriticalBox;
        }
    }
    return m_model.firstFaulty() < 0 ? nullptr : m_ui->keyField;
}

void AccountPage::showNotices(const domain::ConfiguredAccount &configured)
{
    m_ui->keyField->setAccount(configured.account); // it shows the fault of a key itself
    m_ui->twinNotice->showRemark(twinText());
    const auto fault = domain::faultOf(configured.account.endpoint);
    m_ui->addressNotice->showTrouble(fault ? presentation::endpointFaultText(*fault) : QString());
    if (configured.account.setIn.endpoint == domain::SetIn::Environment)
        m_ui->addressNotice->showRemark(tr("The address comes from the environment variable KIE_API_BASE_URL. To "
                                           "change it, change it there and start this program again."));
    const bool crossed = configured.ownMarks && configured.ownMarks->critical > configured.ownMarks->low;
    m_ui->ownCriticalNotice->showTrouble(crossed ? presentation::crossedMarksText() : QString());
}

/// That another entry is the same account, or may be; empty where there is none.
QString AccountPage::twinText() const
{
    if (const int twin = m_model.twinOf(m_row); twin >= 0)
        return presentation::sameKeyText(m_model.at(twin).configured.account);
    const QString &id = m_model.at(m_row).configured.account.id;
    for (const auto &[one, other] : m_lookalikes) {
        const int row = one == id ? m_model.rowOf(other) : other == id ? m_model.rowOf(one) : -1;
        if (row >= 0)
            return presentation::sameBalanceText(m_model.at(row).configured.account);
    }
    return {};
}

void AccountPage::chooseFaulty()
{
    if (const int row = m_model.firstFaulty(); row >= 0 && !m_model.at(m_row).fault())
        choose(row);
}

void AccountPage::conceal()
{
    m_ui->keyField->conceal();
}

QList<QLabel *> AccountPage::labels() const
{
    QList<QLabel *> labels;
    for (QLabel *label :
         {m_ui->nameLabel, m_ui->keyLabel, m_ui->addressLabel, m_ui->ownLowLabel, m_ui->ownCriticalLabel}) {
        if (isAncestorOf(label) && !label->isHidden())
            labels.append(label);
    }
    return labels;
}

void AccountPage::add()
{
    const int row = m_model.add();
    showForCount();
    choose(row);
    m_ui->nameEdit->setFocus(Qt::OtherFocusReason);
}

/// An account that has nothing to lose is removed without a question.
void AccountPage::askRemoval()
{
    const domain::ConfiguredAccount &configured = m_model.at(m_row).configured;
    const bool isStored = m_storedIds.contains(configured.account.id);
    if (!isStored && !configured.key && !configured.ownMarks && configured.account.name.isEmpty()) {
        remove(m_row, false);
        return;
    }
    auto *question = new RemovalQuestion(configured, isStored, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &RemovalQuestion::confirmed, this,
            [this, row = m_row](bool deletesHistory) { remove(row, deletesHistory); });
    question->open();
}

void AccountPage::remove(int row, bool deletesHistory)
{
    if (m_model.rowCount() < 2)
        return;
    if (deletesHistory)
        m_historiesToForget.append(m_model.at(row).configured.account.id);
    m_row = -1; // while the account is removed, the list chooses others
    m_model.remove(row);
    m_row = std::min(row, m_model.rowCount() - 1);
    showForCount();
    choose(m_row);
    if (m_model.rowCount() > 1)
        m_ui->accountList->setFocus();
    else
        m_ui->keyField->setFocus();
}

void AccountPage::moveBy(int rows)
{
    const int to = m_row + rows;
    if (to < 0 || to >= m_model.rowCount())
        return;
    const int from = std::exchange(m_row, to);
    m_model.move(from, to);
    choose(to);
}

} // namespace gui
