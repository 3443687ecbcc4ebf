// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/historyquestions.h"

#include "gui/questionpanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

HistoryQuestions::HistoryQuestions(QWidget *parent)
    : QWidget(parent)
    , m_account(new QuestionPanel(
          {tr("Same &account"), tr("Count both keys as one account: its history goes on")},
          {tr("An&other account"), tr("Count the new key as another account: its history begins anew")}, this))
    , m_reason(new QuestionPanel({tr("Re&fund"), tr("Count the credits as given back for failed jobs")},
                                 {tr("&Top-up", "a noun"), tr("Count the credits as bought")}, this))
{
    m_account->setObjectName(u"accountQuestion"_s);
    m_reason->setObjectName(u"riseQuestion"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_account);
    column->addWidget(m_reason);
    connect(m_account, &QuestionPanel::answered, this, [this](bool isSame) {
        Q_EMIT answered(domain::AccountCorrection{.at = m_keyChange->at, .isSameAccount = isSame});
    });
    connect(m_reason, &QuestionPanel::answered, this, [this](bool isRefund) {
        Q_EMIT answered(
            domain::RiseCorrection{.at = m_rise->at, .rise = isRefund ? domain::Rise::Refund : domain::Rise::TopUp});
    });
    hide();
}

void HistoryQuestions::display(const presentation::Overview &overview, const QTimeZone &zone)
{
    m_keyChange = overview.keyChange;
    m_rise = overview.curve.unclearRise;
    m_account->display(m_keyChange ? presentation::keyChangeText(*m_keyChange, zone, locale()) : QString(),
                       m_keyChange ? m_keyChange->isSameAccount : std::nullopt);
    std::optional<bool> isRefund;
    if (m_rise && m_rise->answer)
        isRefund = m_rise->answer == domain::Rise::Refund;
    m_reason->display(m_rise ? presentation::unclearRiseText(*m_rise, zone, locale()) : QString(), isRefund);
    setVisible(m_keyChange || m_rise);
}

} // namespace gui
