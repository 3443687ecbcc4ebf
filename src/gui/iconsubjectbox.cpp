// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/iconsubjectbox.h"

#include "presentation/wording.h"

#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace gui {

using domain::IconSubject;

IconSubjectBox::IconSubjectBox(QWidget *parent)
    : QComboBox(parent)
{
    connect(this, &QComboBox::currentIndexChanged, this, &IconSubjectBox::choose);
}

void IconSubjectBox::setAccounts(const std::vector<domain::ConfiguredAccount> &accounts)
{
    QStringList names;
    m_ids.clear();
    for (const domain::ConfiguredAccount &one : accounts) {
        m_ids.append(one.account.id);
        names.append(presentation::accountName(one.account));
    }
    const QSignalBlocker noChoice(this);
    if (std::exchange(m_names, names) != names) {
        clear();
        addItems(names);
        insertSeparator(count());
        addItem(tr("The account that needs attention most"),
                QVariant::fromValue(static_cast<int>(IconSubject::Gravest)));
        addItem(tr("All accounts together"), QVariant::fromValue(static_cast<int>(IconSubject::Sum)));
    }
    display();
}

void IconSubjectBox::setChoice(const domain::Preferences &preferences)
{
    m_subject = preferences.iconSubject;
    m_accountId = preferences.iconAccount;
    const QSignalBlocker noChoice(this);
    display();
}

void IconSubjectBox::enterChoice(domain::Preferences &preferences) const
{
    preferences.iconSubject = m_subject;
    preferences.iconAccount = m_accountId;
}

void IconSubjectBox::display()
{
    const auto account = static_cast<int>(m_ids.indexOf(m_accountId));
    setCurrentIndex(m_subject == IconSubject::Account ? std::max(account, 0) : findData(static_cast<int>(m_subject)));
}

void IconSubjectBox::choose(int row)
{
    if (row < 0)
        return;
    if (row < m_ids.size()) {
        m_subject = IconSubject::Account;
        m_accountId = m_ids.at(row);
    } else {
        m_subject = static_cast<IconSubject>(itemData(row).toInt());
    }
}

} // namespace gui
