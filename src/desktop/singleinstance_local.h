// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/singleinstance.h"

#include <QLocalServer>
#include <QLockFile>

class QLocalSocket;

namespace desktop {

/// The only one holds a lock file and listens on a local socket, both private to the user. For systems and sessions
/// without D-Bus. A lock file of a process that is gone counts as none.
class LocalSingleInstance final : public SingleInstance {
    Q_OBJECT
public:
    /// \param folder  where the lock file is, and the socket (Unix: as a file; Windows: in the name of a pipe)
    /// \param id      the name of both
    LocalSingleInstance(const QString &folder, const QString &id, QObject *parent = nullptr);

    /// The user's runtime folder.
    [[nodiscard]] static QString defaultFolder();

    [[nodiscard]] bool claim() override;
    [[nodiscard]] bool forward(const QStringList &actions, const QString &activationToken) override;

private:
    void welcome();
    void read(QLocalSocket &client);
    [[nodiscard]] bool obey(const QStringList &actions, const QString &activationToken);

    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace desktop
