// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart_fdo.h"

#include "desktop/applicationid.h"
#include "desktop/autostart_portal.h"
#include "platform/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

/// One argument of an Exec line that means \p path and nothing else, whatever is in it: quoted, its percent signs
/// doubled (they introduce field codes), and all of it escaped as every string of a desktop entry is.
///
/// \see https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
QString execArgument(const QString &path)
{
    QString quoted;
    for (const QChar c : path) {
        if (u"\"`$\\"_s.contains(c))
            quoted += u'\\';
        quoted += c;
        if (c == u'%')
            quoted += c;
    }
    quoted.replace(u"\\"_s, u"\\\\"_s).replace(u"\n"_s, u"\\n"_s).replace(u"\r"_s, u"\\r"_s).replace(u"\t"_s, u"\\t"_s);
    return u'"' + quoted + u'"';
}

QByteArray entryFor(const QString &executable)
{
    const QString text = u"[Desktop Entry]\n"
                         "Type=Application\n"
                         "Name=%1\n"
                         "Icon=%2\n"
                         "Exec=%3\n"
                         "Terminal=false\n"_s;
    return text.arg(applicationName, applicationId, execArgument(executable)).toUtf8();
}

/// The plain keys of the group [Desktop Entry].
QHash<QString, QString> readEntry(const QString &file)
{
    QHash<QString, QString> entry;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return entry;
    bool inGroup = false;
    const QStringList lines = QString::fromUtf8(in.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (text.startsWith(u'['))
            inGroup = text == "[Desktop Entry]"_L1;
        else if (const auto equals = text.indexOf(u'='); inGroup && equals > 0 && !text.startsWith(u'#'))
            entry.insert(text.first(equals).trimmed(), text.sliced(equals + 1).trimmed());
    }
    return entry;
}

} // namespace

FdoAutostart::FdoAutostart(const QString &configFolder, const QString &executable)
    : m_entry(QDir(configFolder).filePath("autostart/"_L1 + applicationId + ".desktop"_L1))
    , m_executable(executable)
{
}

bool FdoAutostart::enabled() const
{
    const auto entry = readEntry(m_entry);
    return entry.contains(u"Exec"_s) && entry.value(u"Hidden"_s) != "true"_L1
        && entry.value(u"X-GNOME-Autostart-enabled"_s) != "false"_L1;
}

std::optional<QString> FdoAutostart::setEnabled(bool enabled)
{
    return enabled ? platform::writeWholeFile(m_entry, entryFor(m_executable)) : platform::removeFile(m_entry);
}

std::unique_ptr<Autostart> makeAutostart(Sandbox sandbox)
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QString executable = QCoreApplication::applicationFilePath();
    switch (sandbox) {
    case Sandbox::None:
        return std::make_unique<FdoAutostart>(config, executable);
    case Sandbox::Flatpak: // where the folder is the program's own
        return std::make_unique<PortalAutostart>(QDBusConnection::sessionBus(),
                                                 QDir(config).filePath(u"kie-credits/starts-at-login"_s),
                                                 QFileInfo(executable).fileName());
    }
    Q_UNREACHABLE();
}

} // namespace desktop
