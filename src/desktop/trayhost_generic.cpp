// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/trayhost.h"

namespace desktop {

namespace {

/// Where the tray is a part of the system itself and never goes away.
class GenericTrayHost final : public TrayHost {
public:
    void watch() override
    {
        if (m_watching)
            return;
        m_watching = true;
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT becameAvailable(); }, Qt::QueuedConnection);
    }

    std::optional<Kind> kind() const override { return m_watching ? std::optional(Kind::Qt) : std::nullopt; }

private:
    bool m_watching = false;
};

} // namespace

std::unique_ptr<TrayHost> makeTrayHost()
{
    return std::make_unique<GenericTrayHost>();
}

} // namespace desktop
