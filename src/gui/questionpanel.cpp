// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/questionpanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

QuestionPanel::QuestionPanel(const Answer &first, const Answer &second, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_first(new QPushButton(first.text, this))
    , m_second(new QPushButton(second.text, this))
{
    m_text->setObjectName(u"questionText"_s);
    m_first->setObjectName(u"firstAnswerButton"_s);
    m_second->setObjectName(u"secondAnswerButton"_s);
    m_first->setAccessibleDescription(first.description);
    m_second->setAccessibleDescription(second.description);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_first);
    row->addWidget(m_second);
    connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(m_second, &QPushButton::clicked, this, [this] { Q_EMIT answered(false); });
    hide();
}

void QuestionPanel::display(const QString &question, std::optional<bool> isFirst)
{
    m_text->setText(question);
    m_first->setVisible(isFirst != true);
    m_second->setVisible(isFirst != false);
    setVisible(!question.isEmpty());
}

} // namespace gui
