// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/applicationid.h"
#include "desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

/// The user's Run key.
///
/// \see https://learn.microsoft.com/windows/win32/setupapi/run-and-runonce-registry-keys
class WindowsAutostart final : public Autostart {
public:
    [[nodiscard]] bool enabled() const override
    {
        // A quoted path, as setEnabled() writes it, perhaps with arguments that someone has added.
        return QFileInfo(m_runKey.value(applicationId).toString().section(u'"', 1, 1)).isFile();
    }

    [[nodiscard]] std::optional<QString> setEnabled(bool enabled) override
    {
        const QString executable = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
        if (enabled)
            m_runKey.setValue(applicationId, QString(u'"' + executable + u'"'));
        else
            m_runKey.remove(applicationId);
        m_runKey.sync();
        if (m_runKey.status() != QSettings::NoError)
            return u"%1: access denied"_s.arg(m_runKey.fileName());
        return std::nullopt;
    }

private:
    QSettings m_runKey{uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run)"_s,
                       QSettings::NativeFormat};
};

} // namespace

std::unique_ptr<Autostart> makeAutostart(Sandbox)
{
    return std::make_unique<WindowsAutostart>();
}

} // namespace desktop
