// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/command.h"
#include "presentation/programview.h"

#include <QObject>

#include <vector>

/// A face that shows nothing, and keeps what it was to show.
class RecordingFace : public QObject {
    Q_OBJECT
public:
    void display(const presentation::ProgramView &view) { shown.push_back(view); }

    std::vector<presentation::ProgramView> shown;

Q_SIGNALS:
    void requested(const presentation::Request &request);
};
