// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QAbstractListModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace gui {

/// An account as far as it is entered: what cannot be used yet stays as it was typed.
struct EnteredAccount {
    enum class Fault {
        Key,
        Address,
        Marks,
    };

    domain::ConfiguredAccount configured; ///< without a key while its text is refused
    QString refusedKey{}; ///< the text that cannot be a key; empty where there is none
    QString address{}; ///< the text of configured.account.endpoint

    [[nodiscard]] std::optional<Fault> fault() const;

    friend bool operator==(const EnteredAccount &, const EnteredAccount &) = default;
};

/// The accounts that the settings dialog edits, in the user's order; there is always at least one once it is filled.
/// It stores nothing, and shows no key.
class AccountsModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// Beside Qt::DisplayRole, which is name and state.
    enum Role {
        NameRole = Qt::UserRole,
        StateRole, ///< what is still to be done or to be known, in a few words; empty where there is nothing
    };

    using QAbstractListModel::QAbstractListModel;

    /// \param accounts  at least one, with an id each and none twice.
    /// \param usedIds  ids of accounts that are no more, but have a history: no new account gets one of them.
    void reset(const std::vector<domain::ConfiguredAccount> &accounts, const QStringList &usedIds);

    [[nodiscard]] std::vector<domain::ConfiguredAccount> accounts() const;
    [[nodiscard]] const EnteredAccount &at(int row) const { return m_entries.at(static_cast<std::size_t>(row)); }
    void change(int row, const EnteredAccount &entry);
    /// Adds an account without name and key behind the others. Its id is a number over all that were ever used here.
    /// \returns its row.
    int add();
    /// Removes an account, but not the last one that is left.
    void remove(int row);
    /// Moves the account at \p row to the row \p to.
    void move(int row, int to);

    /// The row of the account \p id; -1 where there is none.
    [[nodiscard]] int rowOf(const QString &id) const;
    /// The first row with a fault; -1 where there is none.
    [[nodiscard]] int firstFaulty() const;
    /// The first other row with the key and the address of \p row; -1 where there is none.
    [[nodiscard]] int twinOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString freeId() const;
    template <typename Condition>
    [[nodiscard]] int firstRowWhere(const Condition &condition) const;

    std::vector<EnteredAccount> m_entries;
    QStringList m_usedIds; ///< of accounts that need not be among the entries any more
};

} // namespace gui
