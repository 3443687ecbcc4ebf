// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier.h"

namespace desktop {

namespace {

/// For systems without a notification service of their own kind here: every message is shown by the tray icon instead.
class GenericNotifier final : public Notifier {
public:
    void show(const Notification &notification) override
    {
        QMetaObject::invokeMethod(
            this, [this, notification] { Q_EMIT undeliverable(notification); }, Qt::QueuedConnection);
    }

    void close(const QString &) override { } // what the tray icon shows goes away by itself
    [[nodiscard]] bool traySuffices() const override { return true; }
};

} // namespace

std::unique_ptr<Notifier> makeNotifier(Sandbox)
{
    return std::make_unique<GenericNotifier>();
}

} // namespace desktop
