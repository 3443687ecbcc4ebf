// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart_fdo.h"

#include "desktop/applicationid.h"
#include "desktop/autostart_portal.h"
#include "desktop/desktopentry.h"
#include "platform/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

QByteArray entryFor(const QString &executable)
{
    const QString text = u"[Desktop Entry]\n"
                         "Type=Application\n"
                         "Name=%1\n"
                         "Icon=%2\n"
                         "Exec=%3\n"
                         "Terminal=false\n"_s;
    return text.arg(applicationName, applicationId, desktopentry::execArgument(executable)).toUtf8();
}

/// Whether the session can run \p program: a path, or a name to be found in the PATH.
bool canRun(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace

FdoAutostart::FdoAutostart(const QString &configFolder, const QString &executable, const QStringList &desktops)
    : m_entry(QDir(configFolder).filePath("autostart/"_L1 + applicationId + ".desktop"_L1))
    , m_executable(executable)
    , m_desktops(desktops)
{
}

bool FdoAutostart::enabled() const
{
    const auto entry = desktopentry::read(m_entry);
    if (entry.value(u"Type"_s) != "Application"_L1 || entry.value(u"Hidden"_s) == "true"_L1
        || entry.value(u"X-GNOME-Autostart-enabled"_s) == "false"_L1)
        return false;
    if (!desktopentry::isShownIn(entry, m_desktops))
        return false;
    const auto tried = entry.constFind(u"TryExec"_s);
    if (tried != entry.constEnd() && !canRun(desktopentry::unescaped(*tried)))
        return false;
    return isStartedBy(desktopentry::argumentsOf(entry.value(u"Exec"_s)));
}

bool FdoAutostart::isStartedBy(const QStringList &command) const
{
    if (command.isEmpty() || !canRun(command.first()))
        return false;
    static const QStringList runners{u"env"_s,   u"sh"_s,     u"bash"_s, u"dash"_s,        u"nice"_s,       u"ionice"_s,
                                     u"nohup"_s, u"setsid"_s, u"chrt"_s, u"systemd-run"_s, u"systemd-cat"_s};
    const bool mayRunIt = isThisProgram(command.first()) || runners.contains(QFileInfo(command.first()).fileName());
    if (!mayRunIt || command.contains("--demo"_L1))
        return false;
    static const QRegularExpression separators(u"[\\s;&|()'\"]+"_s); // of the words in an argument of sh -c
    return std::ranges::any_of(command, [this](const QString &argument) {
        const QStringList words = argument.split(separators) << argument;
        return std::ranges::any_of(words, [this](const QString &word) { return isThisProgram(word); });
    });
}

bool FdoAutostart::isThisProgram(const QString &command) const
{
    const QFileInfo found(QStandardPaths::findExecutable(command));
    const QFileInfo own(m_executable);
    return found.isFile()
        && (found.fileName() == own.fileName() || found.canonicalFilePath() == own.canonicalFilePath());
}

std::optional<QString> FdoAutostart::setEnabled(bool enabled)
{
    if (!enabled)
        return platform::removeFile(m_entry);
    const QFileInfo entry(m_entry);
    if (entry.isSymLink() && !entry.exists()) { // no file can be written through it
        if (const std::optional<QString> trouble = platform::removeFile(m_entry))
            return trouble;
    }
    return platform::writeWholeFile(m_entry, entryFor(m_executable));
}

std::unique_ptr<Autostart> makeAutostart(Sandbox sandbox)
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QString executable = QCoreApplication::applicationFilePath();
    switch (sandbox) {
    case Sandbox::None:
        return std::make_unique<FdoAutostart>(
            config, executable, qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':', Qt::SkipEmptyParts));
    case Sandbox::Flatpak: // where the folder is the program's own
        return std::make_unique<PortalAutostart>(QDBusConnection::sessionBus(),
                                                 QDir(config).filePath(u"kie-credits/starts-at-login"_s),
                                                 QFileInfo(executable).fileName());
    }
    Q_UNREACHABLE();
}

} // namespace desktop
