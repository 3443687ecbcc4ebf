// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountchooser.h"

#include <QAbstractItemView>
#include <QSignalBlocker>

#include <algorithm>

namespace gui {

AccountChooser::AccountChooser(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long name must not widen the window
    setMinimumContentsLength(20);
    connect(this, &QComboBox::currentIndexChanged, this, &AccountChooser::changed);
}

void AccountChooser::display(const presentation::ProgramView &view)
{
    QStringList ids;
    QStringList names;
    if (view.total) { // else there is nothing to choose
        for (const presentation::AccountView &account : view.accounts) {
            ids << account.id;
            names << account.name;
        }
        ids << view.total->id;
        names << view.total->name;
    }
    const QSignalBlocker quiet(this);
    const QVariant before = currentData();
    bool isSame = count() == ids.size();
    for (int i = 0; isSame && i < count(); ++i)
        isSame = itemData(i) == ids.at(i) && itemText(i) == names.at(i);
    if (!isSame && !this->view()->isVisible()) { // nothing moves under the pointer of one who is choosing
        clear();
        for (qsizetype i = 0; i < ids.size(); ++i)
            addItem(names.at(i), ids.at(i));
        setCurrentIndex(std::max(findData(before), 0));
    }
    setVisible(view.total.has_value());
}

void AccountChooser::choose(const QString &accountId)
{
    if (const int index = findData(accountId); index >= 0)
        setCurrentIndex(index);
}

const presentation::AccountView &AccountChooser::chosen(const presentation::ProgramView &view) const
{
    const QString id = currentData().toString();
    if (view.total && id == view.total->id)
        return *view.total;
    const auto found = std::ranges::find(view.accounts, id, &presentation::AccountView::id);
    return found == view.accounts.end() ? view.accounts.front() : *found;
}

} // namespace gui
