// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/applicationid.h"
#include "desktop/autostart.h"
#include "platform/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

/// A LaunchAgent of the user, which launchd runs at login.
///
/// \see man launchd.plist
class MacAutostart final : public Autostart {
public:
    [[nodiscard]] bool enabled() const override { return QFile::exists(m_agent); }

    [[nodiscard]] std::optional<QString> setEnabled(bool enabled) override
    {
        return enabled ? platform::writeWholeFile(m_agent, agent()) : platform::removeFile(m_agent);
    }

private:
    static QByteArray agent()
    {
        const QString text = uR"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>Label</key><string>%1</string>
<key>ProgramArguments</key><array><string>%2</string></array>
<key>RunAtLoad</key><true/>
</dict></plist>
)"_s;
        return text.arg(applicationId, QCoreApplication::applicationFilePath().toHtmlEscaped()).toUtf8();
    }

    QString m_agent = QDir::home().filePath("Library/LaunchAgents/"_L1 + applicationId + ".plist"_L1);
};

} // namespace

std::unique_ptr<Autostart> makeAutostart(Sandbox)
{
    return std::make_unique<MacAutostart>();
}

} // namespace desktop
