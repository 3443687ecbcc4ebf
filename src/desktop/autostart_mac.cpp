// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/applicationid.h"
#include "desktop/autostart.h"
#include "platform/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

/// A LaunchAgent of the user, which launchd runs at login.
///
/// \see man launchd.plist
class MacAutostart final : public Autostart {
public:
    [[nodiscard]] bool enabled() const override { return QFileInfo(program()).isExecutable(); }

    [[nodiscard]] std::optional<QString> setEnabled(bool enabled) override
    {
        return enabled ? platform::writeWholeFile(m_agent, agent()) : platform::removeFile(m_agent);
    }

private:
    /// The program that the agent starts: the first of its arguments; empty where there is no agent.
    [[nodiscard]] QString program() const
    {
        QFile file(m_agent);
        if (!QFileInfo(m_agent).isFile() || !file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader reader(&file);
        bool isNext = false;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == "key"_L1)
                isNext = reader.readElementText() == "ProgramArguments"_L1;
            else if (isNext && reader.name() == "string"_L1)
                return reader.readElementText();
        }
        return {};
    }

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
