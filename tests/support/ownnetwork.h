// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStringList>

#include <sched.h>
#include <unistd.h>

/// A network of this process's own (network namespace), in which the test is the administrator. At first it has
/// nothing but a loopback interface that is down.
class OwnNetwork {
public:
    /// To be called first in main(), before there is another thread.
    /// \returns false where the system does not allow it.
    [[nodiscard]] static bool enter()
    {
        if (::geteuid() == 0)
            return ::unshare(CLONE_NEWNET) == 0;
        const QByteArray user = QByteArray::number(::geteuid());
        const QByteArray group = QByteArray::number(::getegid());
        return ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0 && write("uid_map", "0 " + user + " 1")
            && write("setgroups", "deny") && write("gid_map", "0 " + group + " 1");
    }

    /// Runs ip(8) with \p command. \returns whether it succeeded.
    [[nodiscard]] static bool ip(const QString &command)
    {
        return QProcess::execute(QStringLiteral("ip"), command.split(u' ')) == 0;
    }

private:
    static bool write(const QByteArray &name, const QByteArray &content)
    {
        QFile file(QStringLiteral("/proc/self/") + QString::fromLatin1(name));
        return file.open(QFile::WriteOnly) && file.write(content) == content.size();
    }
};
