// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/pollingturn_local.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace feeds {

LocalPollingTurn::LocalPollingTurn(const QString &lockFile, QObject *parent)
    : PollingTurn(parent)
    , m_lock(lockFile)
{
    m_lock.setStaleLockTime(0); // a process may hold it for weeks
}

void LocalPollingTurn::takeOver()
{
    if (!lock())
        qWarning("Another process polls as well: %ls", qUtf16Printable(m_lock.fileName()));
    QTimer::singleShot(0, this, &LocalPollingTurn::began);
}

void LocalPollingTurn::queue()
{
    QTimer::singleShot(0, this, lock() ? &LocalPollingTurn::began : &LocalPollingTurn::refused);
}

/// A folder in which nothing can be written gives the turn to everyone: the balance is worth more than one request.
bool LocalPollingTurn::lock()
{
    QDir().mkpath(QFileInfo(m_lock.fileName()).path());
    return m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError;
}

} // namespace feeds
