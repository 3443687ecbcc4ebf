// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/addressbox.h"

#include "gui/appicon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QUrl>

namespace gui {

using namespace Qt::StringLiterals;

AddressBox::AddressBox(const QUrl &page, QWidget *parent)
    : QMessageBox(parent)
{
    setObjectName(u"addressBox"_s);
    setWindowTitle(tr("Kie Credits"));
    setWindowIcon(appIcon());
    setIcon(QMessageBox::Information);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setText(tr("No web browser could be opened."));
    setInformativeText(tr("Open this page in a browser yourself:\n%1", "an address").arg(page.toString()));
    setStandardButtons(QMessageBox::Close);
    QPushButton *copy = addButton(tr("&Copy address"), QMessageBox::ActionRole);
    copy->setObjectName(u"copyButton"_s);
    setDefaultButton(copy);
    setEscapeButton(QMessageBox::Close);
    connect(copy, &QPushButton::clicked, this,
            [page] { QGuiApplication::clipboard()->setText(page.toString(QUrl::FullyEncoded)); });
}

} // namespace gui
