// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountsmodel.h"

#include "presentation/wording.h"

#include <algorithm>
#include <utility>

namespace gui {

namespace {

EnteredAccount entered(const domain::ConfiguredAccount &configured)
{
    return {.configured = configured, .address = configured.account.endpoint.toString()};
}

QString stateOf(const EnteredAccount &entry)
{
    return entry.fault() ? AccountsModel::tr("needs a correction") : presentation::accountStateText(entry.configured);
}

} // namespace

std::optional<EnteredAccount::Fault> EnteredAccount::fault() const
{
    if (!refusedKey.isEmpty())
        return Fault::Key;
    if (domain::faultOf(configured.account.endpoint))
        return Fault::Address;
    if (configured.ownMarks && configured.ownMarks->critical > configured.ownMarks->low)
        return Fault::Marks;
    return std::nullopt;
}

void AccountsModel::reset(const std::vector<domain::ConfiguredAccount> &accounts, const QStringList &usedIds)
{
    beginResetModel();
    for (const EnteredAccount &entry : m_entries)
        m_usedIds.append(entry.configured.account.id);
    m_entries.clear();
    for (const domain::ConfiguredAccount &one : accounts)
        m_entries.push_back(entered(one));
    m_usedIds.append(usedIds);
    m_usedIds.removeDuplicates();
    endResetModel();
}

std::vector<domain::ConfiguredAccount> AccountsModel::accounts() const
{
    std::vector<domain::ConfiguredAccount> accounts;
    accounts.reserve(m_entries.size());
    for (const EnteredAccount &entry : m_entries)
        accounts.push_back(entry.configured);
    return accounts;
}

void AccountsModel::change(int row, const EnteredAccount &entry)
{
    if (at(row) == entry)
        return;
    m_entries.at(static_cast<std::size_t>(row)) = entry;
    Q_EMIT dataChanged(index(row), index(row));
}

int AccountsModel::add()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_entries.push_back(entered({.account = {.id = freeId(), .name = {}}, .key = {}}));
    endInsertRows();
    return row;
}

void AccountsModel::remove(int row)
{
    if (rowCount() < 2)
        return;
    beginRemoveRows({}, row, row);
    m_usedIds.append(at(row).configured.account.id);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
}

void AccountsModel::move(int row, int to)
{
    if (row == to || to < 0 || to >= rowCount())
        return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    const auto from = m_entries.begin() + row;
    if (to > row)
        std::rotate(from, from + 1, m_entries.begin() + to + 1);
    else
        std::rotate(m_entries.begin() + to, from, from + 1);
    endMoveRows();
}

template <typename Condition>
int AccountsModel::firstRowWhere(const Condition &condition) const
{
    const auto found = std::ranges::find_if(m_entries, condition);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int AccountsModel::rowOf(const QString &id) const
{
    return firstRowWhere([&id](const EnteredAccount &entry) { return entry.configured.account.id == id; });
}

int AccountsModel::firstFaulty() const
{
    return firstRowWhere([](const EnteredAccount &entry) { return entry.fault().has_value(); });
}

int AccountsModel::twinOf(int row) const
{
    const EnteredAccount &one = at(row);
    const domain::ConfiguredAccount &own = one.configured;
    return firstRowWhere([&](const EnteredAccount &other) {
        const domain::ConfiguredAccount &its = other.configured;
        return &other != &one && own.key && its.key == own.key && its.account.endpoint == own.account.endpoint;
    });
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EnteredAccount &entry = at(index.row());
    const QString name = presentation::accountName(entry.configured.account);
    const QString state = stateOf(entry);
    switch (role) {
    case NameRole:
        return name;
    case StateRole:
        return state;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return state.isEmpty() ? name : tr("%1 – %2", "account and its state").arg(name, state);
    default:
        return {};
    }
}

/// Over all numbers that were used, since a history or an alert memory may have been left behind by one of them.
QString AccountsModel::freeId() const
{
    QStringList taken = m_usedIds;
    for (const EnteredAccount &entry : m_entries)
        taken.append(entry.configured.account.id);
    qint64 highest = 0;
    for (const QString &id : std::as_const(taken))
        highest = std::max<qint64>(highest, id.toInt());
    QString id;
    do
        id = QString::number(++highest);
    while (taken.contains(id));
    return id;
}

} // namespace gui
