// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "app/raise.h"

namespace app {

Pages::Pages(QObject *parent)
    : QObject(parent)
{
    connect(&m_browser, &desktop::Browser::failed, this, &Pages::showAddress);
}

Pages::~Pages()
{
    delete m_box;
}

void Pages::open(const QUrl &page, const QString &activationToken)
{
    m_browser.open(page, activationToken);
}

void Pages::showAddress(const QUrl &page)
{
    delete m_box; // it may show another page
    m_box = new gui::AddressBox(page);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    raise(*m_box, {}); // the user has just clicked for this page
}

} // namespace app
