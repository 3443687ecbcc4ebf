// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/eventfields.h"

#include "ui_eventfields.h"

#include "presentation/eventwording.h"

#include <utility>

namespace gui {

EventFields::EventFields(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EventFields>())
{
    m_ui->setupUi(this);
    for (QLineEdit *edit : {m_ui->commandEdit, m_ui->webhookEdit, m_ui->tokenEdit}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            endTest();
            Q_EMIT changed();
        });
    }
    connect(m_ui->sendTestButton, &QPushButton::clicked, this, &EventFields::toggleTest);
}

EventFields::~EventFields()
{
    for (QLineEdit *edit : {m_ui->commandEdit, m_ui->webhookEdit, m_ui->tokenEdit})
        edit->disconnect(this); // one with the focus emits signals during destruction
}

void EventFields::setTests(monitor::EventTestFactory tests)
{
    m_tests = std::move(tests);
}

void EventFields::setSettings(const domain::EventSettings &settings)
{
    m_ui->commandEdit->setText(settings.command);
    m_ui->webhookEdit->setText(settings.webhook);
    m_ui->tokenEdit->setText(settings.webhookToken ? QString::fromLatin1(settings.webhookToken->bytes()) : QString());
}

domain::EventSettings EventFields::settings() const
{
    return {.command = m_ui->commandEdit->text().trimmed(),
            .webhook = m_ui->webhookEdit->text().trimmed(),
            .webhookToken = domain::Secret::fromText(m_ui->tokenEdit->text())};
}

QWidget *EventFields::showFaults()
{
    const domain::EventSettings entered = settings();
    const auto webhookFault = entered.webhookFault();
    const bool refusesToken = !entered.webhookToken && !m_ui->tokenEdit->text().trimmed().isEmpty();
    m_ui->webhookNotice->showTrouble(webhookFault ? presentation::webhookFaultText(*webhookFault) : QString());
    m_ui->tokenNotice->showTrouble(refusesToken ? presentation::tokenFaultText() : QString());
    QWidget *first = webhookFault ? m_ui->webhookEdit : refusesToken ? m_ui->tokenEdit : nullptr;
    const bool hasReceiver = !entered.command.isEmpty() || !entered.webhook.isEmpty();
    m_ui->sendTestButton->setEnabled(hasReceiver && !first);
    return first;
}

void EventFields::toggleTest()
{
    if (m_test) {
        endTest();
        return;
    }
    m_ui->sendTestNotice->showRemark(tr("Sending…"));
    m_ui->sendTestButton->setText(tr("Stop t&est"));
    m_test = m_tests(settings());
    connect(m_test.get(), &monitor::EventTest::finished, this, &EventFields::showAnswer);
}

void EventFields::endTest()
{
    m_test.reset();
    m_ui->sendTestButton->setText(tr("Send t&est"));
    m_ui->sendTestNotice->clear();
}

void EventFields::showAnswer(const QStringList &faults)
{
    const QString trouble = faults.join(u' '); // the test may own them
    m_test.release()->deleteLater(); // it is in the middle of its signal
    endTest();
    if (trouble.isEmpty())
        m_ui->sendTestNotice->showSuccess(tr("The test event was sent."));
    else
        m_ui->sendTestNotice->showTrouble(trouble);
}

} // namespace gui
