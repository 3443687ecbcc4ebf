// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountquestion.h"

#include "gui/appicon.h"
#include "presentation/overview.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

AccountQuestion::AccountQuestion(const domain::SourceChange &change, const QTimeZone &zone, QWidget *parent)
    : QMessageBox(parent)
{
    setWindowTitle(tr("New key"));
    setWindowIcon(appIcon());
    setIcon(QMessageBox::Question);
    setTextFormat(Qt::PlainText);
    setText(presentation::keyChangeText(change, zone, locale()));
    setInformativeText(tr("For another account, spending and forecast begin anew. You can change the answer in the "
                          "overview."));
    const auto add = [&](const QString &text, const QString &name, bool isSame) {
        QPushButton *button = addButton(text, QMessageBox::AcceptRole);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this,
                [this, at = change.at, isSame] { Q_EMIT answered({.at = at, .isSameAccount = isSame}); });
    };
    add(tr("Same &account"), u"sameAccountButton"_s, true);
    add(tr("An&other account"), u"otherAccountButton"_s, false);
    QPushButton *later = addButton(tr("Decide &later"), QMessageBox::RejectRole);
    setEscapeButton(later);
    setDefaultButton(later); // the window opens while the user may still be typing
}

} // namespace gui
