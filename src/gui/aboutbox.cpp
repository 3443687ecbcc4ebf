// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/aboutbox.h"

#include "gui/appicon.h"
#include "presentation/pages.h"

#include <QCoreApplication>
#include <QLabel>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PictureSize = 64;

QString link(const QUrl &page, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(page.toString().toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

AboutBox::AboutBox(QWidget *parent)
    : QMessageBox(parent)
{
    setWindowTitle(tr("About Kie Credits"));
    setWindowIcon(appIcon());
    setIconPixmap(appIcon().pixmap(PictureSize));
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setText(u"<h3>%1</h3>"_s.arg(
        tr("Kie Credits %1", "version").arg(QCoreApplication::applicationVersion().toHtmlEscaped())));

    const QString licence =
        tr("Free software under the %1, version 3 or later. It comes with no warranty.")
            .arg(link(QUrl(u"https://www.gnu.org/licenses/gpl-3.0.html"_s), tr("GNU General Public License")));
    const QStringList pages{link(presentation::topUpPage(), tr("Top up")), link(presentation::keysPage(), tr("Keys")),
                            link(QUrl(u"https://kie.ai/pricing"_s), tr("Prices")),
                            link(QUrl(u"https://docs.kie.ai"_s), tr("Help"))};
    setInformativeText(u"<p>%1</p><p>%2</p><p>%3</p><p>%4</p>"_s.arg(
        tr("Shows how many Kie credits are left, and speaks up before they run out.").toHtmlEscaped(),
        tr("No telemetry: it asks the service for your balance, and sends events only to whom you choose.")
            .toHtmlEscaped(),
        licence, tr("At kie.ai: %1", "links").arg(pages.join(u" · "_s))));
    setStandardButtons(QMessageBox::Close);
    for (QLabel *label : findChildren<QLabel *>()) {
        label->setOpenExternalLinks(false); // which would not report a failure
        connect(label, &QLabel::linkActivated, this,
                [this](const QString &address) { Q_EMIT pageRequested(QUrl(address)); });
    }
}

} // namespace gui
