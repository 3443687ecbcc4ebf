// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overviewwindow.h"

#include "ui_overviewwindow.h"

#include "gui/appicon.h"
#include "gui/iconpainter.h"

#include <QEvent>

namespace gui {

namespace {

constexpr int PictureSize = 64;

void showLine(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

OverviewWindow::OverviewWindow(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OverviewWindow>())
{
    m_ui->setupUi(this);
    setWindowIcon(appIcon());
    m_ui->noticeFrame->hide();
    connect(m_ui->refreshButton, &QPushButton::clicked, this, &OverviewWindow::refreshRequested);
    connect(m_ui->topUpButton, &QPushButton::clicked, this, &OverviewWindow::topUpRequested);
    connect(m_ui->settingsButton, &QPushButton::clicked, this, &OverviewWindow::settingsRequested);
    enlargeAmount();
    display(presentation::TrayView());
}

OverviewWindow::~OverviewWindow() = default;

void OverviewWindow::display(const presentation::TrayView &view)
{
    QPixmap picture = trayPixmap(view.face, view.stale, view.amount, qRound(PictureSize * devicePixelRatioF()));
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_ui->pictureLabel->setPixmap(picture);
    m_ui->amountLabel->setText(view.credits);
    showLine(*m_ui->dollarsLabel, view.dollars);
    showLine(*m_ui->freshnessLabel, view.freshnessLine);
    showLine(*m_ui->adviceLabel, view.advice);
    showLine(*m_ui->demoLabel, view.demoMark);
    m_ui->refreshButton->setEnabled(view.face != presentation::Face::NotConfigured);
}

void OverviewWindow::setNotice(const QString &notice)
{
    m_ui->noticeLabel->setText(notice);
    m_ui->noticeFrame->setVisible(!notice.isEmpty());
}

bool OverviewWindow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    // A longer text would be cut off: a window does not grow by itself with the lines that its labels wrap into.
    if (event->type() == QEvent::LayoutRequest && heightForWidth(width()) > height())
        resize(width(), heightForWidth(width()));
    return handled;
}

void OverviewWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        enlargeAmount();
}

void OverviewWindow::enlargeAmount()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    m_ui->amountLabel->setFont(large);
}

} // namespace gui
