// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountlist.h"

#include "ui_accountlist.h"

#include <QShortcut>

namespace gui {

AccountList::AccountList(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AccountList>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->view);
    offer(*m_ui->addButton, Qt::Key_Insert, [this] { Q_EMIT additionRequested(); });
    offer(*m_ui->removeButton, Qt::Key_Delete, [this] { Q_EMIT removalRequested(); });
    offer(*m_ui->upButton, Qt::ALT | Qt::Key_Up, [this] { Q_EMIT moveRequested(-1); });
    offer(*m_ui->downButton, Qt::ALT | Qt::Key_Down, [this] { Q_EMIT moveRequested(1); });
}

AccountList::~AccountList() = default;

void AccountList::setModel(QAbstractItemModel &model)
{
    m_ui->view->setModel(&model);
    connect(m_ui->view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT chosen(current.row());
            });
}

void AccountList::setCurrentRow(int row)
{
    const QAbstractItemModel &model = *m_ui->view->model();
    m_ui->view->setCurrentIndex(model.index(row, 0));
    m_ui->upButton->setEnabled(row > 0);
    m_ui->downButton->setEnabled(row + 1 < model.rowCount());
}

/// Makes \p request by \p button, and by \p keys while the list has the focus.
template <typename Request>
void AccountList::offer(QAbstractButton &button, const QKeySequence &keys, const Request &request)
{
    button.setAccessibleDescription(keys.toString(QKeySequence::NativeText));
    connect(&button, &QAbstractButton::clicked, this, request);
    auto *shortcut = new QShortcut(keys, m_ui->view);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, request);
}

} // namespace gui
