// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

using namespace Qt::StringLiterals;

namespace app {

Demo::Demo()
{
    connect(&m_step, &QTimer::timeout, this, [this] {
        m_tour.advance();
        Q_EMIT advanced();
    });
}

bool Demo::start()
{
    if (!m_folder.isValid() || !m_server.listen())
        return false;
    m_tour.advance();
    m_step.start(kie::DemoTour::StepDuration);
    return true;
}

QProcessEnvironment Demo::environment() const
{
    QProcessEnvironment environment;
    environment.insert(u"KIE_API_KEY"_s, u"demo"_s);
    environment.insert(u"KIE_API_BASE_URL"_s, m_server.url().toString());
    return environment;
}

} // namespace app
