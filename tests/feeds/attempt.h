// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/eventdelivery.h"
#include "support/patience.h"

#include <memory>
#include <optional>
#include <utility>

/// One attempt to deliver an event, and its end.
class Attempt {
public:
    explicit Attempt(std::unique_ptr<feeds::EventDelivery> started)
        : delivery(std::move(started))
    {
        QObject::connect(delivery.get(), &feeds::EventDelivery::delivered, delivery.get(), [this] { ++ends; });
        QObject::connect(delivery.get(), &feeds::EventDelivery::failed, delivery.get(),
                         [this](const feeds::DeliveryFailure &reason) {
                             ++ends;
                             failure = reason;
                         });
    }

    /// Waits for the end. \returns the failure's text; empty for success, and "no end" where none comes.
    [[nodiscard]] QString text()
    {
        if (!QTest::qWaitFor([this] { return ends > 0; }, PatienceMs))
            return QStringLiteral("no end");
        return failure ? failure->text : QString();
    }

    std::unique_ptr<feeds::EventDelivery> delivery;
    int ends = 0;
    std::optional<feeds::DeliveryFailure> failure;
};
