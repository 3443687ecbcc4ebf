// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QAbstractButton;
class QAbstractItemModel;
class QKeySequence;

namespace Ui {
class AccountList;
}

namespace gui {

/// The list of accounts with its buttons, and the same by keyboard. It changes nothing itself.
class AccountList : public QWidget {
    Q_OBJECT
public:
    explicit AccountList(QWidget *parent = nullptr);
    ~AccountList() override;

    void setModel(QAbstractItemModel &model);
    void setCurrentRow(int row);

Q_SIGNALS:
    /// The user chose the account at \p row, or the one that was chosen is about to be removed.
    void chosen(int row);
    void additionRequested();
    void removalRequested();
    /// The chosen account is to move down by \p rows, or up where that is negative.
    void moveRequested(int rows);

private:
    template <typename Request>
    void offer(QAbstractButton &button, const QKeySequence &keys, const Request &request);

    std::unique_ptr<Ui::AccountList> m_ui;
};

} // namespace gui
