// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keychangepanel.h"

#include "presentation/overview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

KeyChangePanel::KeyChangePanel(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_same(new QPushButton(tr("Same &account"), this))
    , m_other(new QPushButton(tr("An&other account"), this))
{
    m_text->setObjectName(u"keyChangeText"_s);
    m_same->setObjectName(u"sameAccountButton"_s);
    m_other->setObjectName(u"otherAccountButton"_s);
    m_same->setAccessibleDescription(tr("Count both keys as one account: its history goes on"));
    m_other->setAccessibleDescription(tr("Count the new key as another account: its history begins anew"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_same);
    row->addWidget(m_other);
    connect(m_same, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_other, &QPushButton::clicked, this, [this] { decide(false); });
    hide();
}

void KeyChangePanel::display(const std::optional<domain::SourceChange> &change)
{
    m_change = change;
    setVisible(change.has_value());
    if (!change)
        return;
    m_text->setText(presentation::keyChangeText(*change, locale()));
    m_same->setVisible(change->isSameAccount != true);
    m_other->setVisible(change->isSameAccount != false);
}

void KeyChangePanel::decide(bool isSameAccount)
{
    if (!m_change)
        return;
    domain::SourceChange change = *m_change;
    change.isSameAccount = isSameAccount;
    display(change);
    Q_EMIT decided(change.at, isSameAccount);
}

} // namespace gui
