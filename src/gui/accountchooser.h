// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/programview.h"

#include <QComboBox>

namespace gui {

/// Chooses one of the accounts, or all of them together. Hidden where there is no choice. The choice stays with its
/// account when others come, go, or change places; where it goes itself, the first one is chosen.
class AccountChooser : public QComboBox {
    Q_OBJECT
public:
    explicit AccountChooser(QWidget *parent = nullptr);

    void display(const presentation::ProgramView &view);
    /// Chooses the account \p accountId, or all of them with an empty id. Ignored where there is none of it.
    void choose(const QString &accountId);
    /// The view of what is chosen, in \p view, which was displayed last.
    [[nodiscard]] const presentation::AccountView &chosen(const presentation::ProgramView &view) const;

Q_SIGNALS:
    /// The user, or choose(), has chosen another one.
    void changed();
};

} // namespace gui
