// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcomedialog.h"

#include "ui_welcomedialog.h"

#include "gui/appicon.h"
#include "presentation/wording.h"

#include <QPushButton>

#include <utility>

namespace gui {

WelcomeDialog::WelcomeDialog(const SettingsDraft &draft, monitor::BalanceSourceFactory sources, QWidget *parent)
    : GrowingDialog(parent)
    , m_ui(std::make_unique<Ui::WelcomeDialog>())
    , m_offered(draft)
{
    m_ui->setupUi(this);
    setWindowIcon(appIcon());
    m_ui->keyField->setSources(std::move(sources));
    m_ui->keyField->setAccount(draft.accounts.front().account);
    m_ui->keyField->setKey(draft.accounts.front().key);
    m_ui->lowBox->setMicros(draft.preferences.marks.low.micros());
    m_ui->criticalBox->setMicros(draft.preferences.marks.critical.micros());
    m_ui->startBox->setChecked(draft.startAtLogin);

    connect(m_ui->keyField, &KeyField::changed, this, &WelcomeDialog::judge);
    connect(m_ui->keyField, &KeyField::pageRequested, this, &WelcomeDialog::pageRequested);
    for (MicroSpinBox *box : {m_ui->lowBox, m_ui->criticalBox})
        connect(box, &QDoubleSpinBox::valueChanged, this, &WelcomeDialog::judge);
    judge();
}

WelcomeDialog::~WelcomeDialog()
{
    // A field that has the focus still speaks while it is destroyed, and then there is no m_ui to answer with.
    for (QWidget *field : findChildren<QWidget *>())
        field->disconnect(this);
}

void WelcomeDialog::accept()
{
    if (!valid())
        return;
    Q_EMIT completed(draft());
    QDialog::accept();
}

void WelcomeDialog::done(int result)
{
    m_ui->keyField->conceal();
    QDialog::done(result);
}

void WelcomeDialog::judge()
{
    const domain::Marks marks = draft().preferences.marks;
    m_ui->criticalNotice->showTrouble(marks.critical > marks.low ? presentation::crossedMarksText() : QString());
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(valid());
}

SettingsDraft WelcomeDialog::draft() const
{
    SettingsDraft entered = m_offered;
    entered.accounts.front().key = m_ui->keyField->key();
    entered.preferences.marks = {.low = domain::Credits::fromMicros(m_ui->lowBox->micros()),
                                 .critical = domain::Credits::fromMicros(m_ui->criticalBox->micros())};
    entered.startAtLogin = m_ui->startBox->isChecked();
    return entered;
}

bool WelcomeDialog::valid() const
{
    const SettingsDraft entered = draft();
    return entered.accounts.front().key && entered.preferences.marks.critical <= entered.preferences.marks.low;
}

} // namespace gui
