// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/removalquestion.h"

#include "gui/appicon.h"
#include "presentation/wording.h"

#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// What is lost, in a sentence each, and when.
QString lossOf(const domain::ConfiguredAccount &configured)
{
    QStringList sentences;
    if (configured.key && configured.account.setIn.key != domain::SetIn::Environment)
        sentences << RemovalQuestion::tr("Its key is deleted from this computer; to add the account again, you need it "
                                         "once more.");
    if (configured.ownMarks)
        sentences << RemovalQuestion::tr("Its own marks are lost.");
    sentences << RemovalQuestion::tr("This happens when you apply the settings.");
    return sentences.join(u' ');
}

} // namespace

RemovalQuestion::RemovalQuestion(const domain::ConfiguredAccount &configured, bool mayHaveHistory, QWidget *parent)
    : QMessageBox(parent)
{
    setWindowTitle(tr("Remove account"));
    setWindowIcon(appIcon());
    setIcon(QMessageBox::Question);
    setTextFormat(Qt::PlainText);
    setText(tr("Remove the account “%1”?").arg(presentation::accountName(configured.account)));
    setInformativeText(lossOf(configured));
    if (mayHaveHistory)
        setCheckBox(new QCheckBox(tr("Also delete its &history")));
    QPushButton *remove = addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(u"confirmButton"_s);
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(checkBox() && checkBox()->isChecked()); });
    QPushButton *cancel = addButton(QMessageBox::Cancel);
    setEscapeButton(cancel);
    setDefaultButton(cancel);
}

} // namespace gui
