// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include "trayprogram.h"

#include <chrono>

/// A clock for the tray program that jumps when it is told to (libfaketime), so that hours need not be waited for. A
/// program that sleeps notices the jump when something wakes it.
class JumpingClock {
public:
    JumpingClock() { write(); }

    /// \p program, which is still to be started, lives by this clock.
    void give(TrayProgram &program) const
    {
        program.setVariable(QStringLiteral("LD_PRELOAD"), QStringLiteral(LIBFAKETIME));
        program.setVariable(QStringLiteral("FAKETIME_TIMESTAMP_FILE"), m_folder.filePath(QStringLiteral("now")));
        program.setVariable(QStringLiteral("FAKETIME_NO_CACHE"), QStringLiteral("1"));
        // Files keep their times: else the cache of fonts looks outdated, and all fonts are read again.
        program.setVariable(QStringLiteral("NO_FAKE_STAT"), QStringLiteral("1"));
        // A sanitizer wants to be loaded first of all, but does its work all the same.
        program.setVariable(QStringLiteral("ASAN_OPTIONS"),
                            qEnvironmentVariable("ASAN_OPTIONS") + QStringLiteral(":verify_asan_link_order=0"));
    }

    void jump(std::chrono::seconds by)
    {
        m_ahead += by;
        write();
    }

    /// From now on time passes \p times as fast.
    void hurry(int times)
    {
        m_rate = times;
        write();
    }

    [[nodiscard]] std::chrono::seconds ahead() const { return m_ahead; }

private:
    void write() const
    {
        const QString file = m_folder.filePath(QStringLiteral("now"));
        const QString draft = file + u'~';
        QFile out(draft);
        const QByteArray sign = m_ahead < std::chrono::seconds(0) ? "" : "+";
        const QByteArray time = sign + QByteArray::number(qint64(m_ahead.count())) + " x" + QByteArray::number(m_rate);
        if (!out.open(QFile::WriteOnly) || out.write(time + '\n') < 0)
            qFatal("The clock cannot be set");
        out.close();
        std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(file).constData()); // never half a time
    }

    QTemporaryDir m_folder;
    std::chrono::seconds m_ahead{0};
    int m_rate = 1;
};
