// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/noticelabel.h"

#include <QAccessible>
#include <QEvent>

namespace gui {

NoticeLabel::NoticeLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText); // the service's own words may be quoted
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void NoticeLabel::showTrouble(const QString &sentence)
{
    if (sentence.isEmpty())
        clear();
    else
        say(Tone::Trouble, tr("⚠ %1", "a sign of warning before a sentence").arg(sentence));
}

void NoticeLabel::showSuccess(const QString &sentence)
{
    say(Tone::Success, tr("✓ %1", "a sign of success before a sentence").arg(sentence));
}

void NoticeLabel::showRemark(const QString &sentence)
{
    say(Tone::Remark, sentence);
}

void NoticeLabel::clear()
{
    say(Tone::Remark, {});
}

void NoticeLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour(); // Qt stays silent when the colours come out the same, so this ends
}

void NoticeLabel::say(Tone tone, const QString &sentence)
{
    if (sentence == text() && tone == m_tone)
        return;
    m_tone = tone;
    setText(sentence);
    colour();
    setVisible(!sentence.isEmpty());
    if (tone == Tone::Trouble) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void NoticeLabel::colour()
{
    const bool onDark = palette().color(QPalette::Window).lightnessF() < 0.5F;
    QPalette own; // all but the text's colour is inherited
    switch (m_tone) {
    case Tone::Remark:
        break;
    case Tone::Success:
        own.setColor(QPalette::WindowText, onDark ? QColor(0x81, 0xe0, 0x9a) : QColor(0x0b, 0x5d, 0x2e));
        break;
    case Tone::Trouble:
        own.setColor(QPalette::WindowText, onDark ? QColor(0xff, 0xa3, 0x9c) : QColor(0x9b, 0x10, 0x10));
        break;
    }
    setPalette(own);
}

} // namespace gui
