// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/browser.h"

#include <QDeadlineTimer>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace desktop {

namespace {

/// On some desktops xdg-open runs the browser itself and exits with it: what fails later than this is not the opening.
constexpr std::chrono::seconds OpeningTime = 30s;

/// On Wayland only Qt can request an activation token for a click in one of our windows. It does not report failures.
bool needsTokenFromQt(const QString &activationToken)
{
    return activationToken.isEmpty() && QGuiApplication::platformName().startsWith("wayland"_L1)
        && QGuiApplication::focusWindow();
}

QProcessEnvironment environmentWith(const QString &activationToken)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"XDG_ACTIVATION_TOKEN"_s); // an older one of ours
    if (!activationToken.isEmpty())
        environment.insert(u"XDG_ACTIVATION_TOKEN"_s, activationToken);
    return environment;
}

} // namespace

void Browser::open(const QUrl &page, const QString &activationToken)
{
    const QString opener = QStandardPaths::findExecutable(u"xdg-open"_s);
    if (opener.isEmpty() || needsTokenFromQt(activationToken)) {
        if (!QDesktopServices::openUrl(page))
            Q_EMIT failed(page);
        return;
    }
    // QDesktopServices would succeed as soon as xdg-open is started, whatever becomes of it. The process has no parent,
    // and is left behind at the end of the program: its destructor would kill the browser.
    auto *process = new QProcess;
    process->setProgram(opener);
    process->setArguments({page.toString(QUrl::FullyEncoded)});
    process->setProcessEnvironment(environmentWith(activationToken));
    process->setStandardInputFile(QProcess::nullDevice());
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->setChildProcessModifier([] { ::setsid(); }); // else a browser would end with our terminal
    const QDeadlineTimer opening(OpeningTime);
    connect(process, &QProcess::finished, this, [this, page, opening](int exitCode, QProcess::ExitStatus status) {
        if ((exitCode != 0 || status != QProcess::NormalExit) && !opening.hasExpired())
            Q_EMIT failed(page);
    });
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::errorOccurred, this, [this, page, process](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        process->deleteLater();
        Q_EMIT failed(page);
    });
    process->start();
}

} // namespace desktop
