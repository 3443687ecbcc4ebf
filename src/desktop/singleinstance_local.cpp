// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance_local.h"

#include "desktop/applicationid.h"

#include <QDataStream>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

constexpr int timeoutMs = 3000;
constexpr qint64 longestWish = 65536;
constexpr auto streamVersion = QDataStream::Qt_6_4; // two versions of the program must understand each other

QString fileIn(const QString &folder, QLatin1StringView suffix)
{
    return QDir(folder).filePath(applicationId + suffix);
}

} // namespace

LocalSingleInstance::LocalSingleInstance(const QString &folder, QObject *parent)
    : SingleInstance(parent)
    , m_socket(fileIn(folder, ".socket"_L1))
    , m_lock(fileIn(folder, ".lock"_L1))
{
    m_lock.setStaleLockTime(0); // never by age: the program runs for weeks
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &LocalSingleInstance::welcome);
}

QString LocalSingleInstance::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

bool LocalSingleInstance::claim()
{
    if (m_lock.isLocked())
        return true;
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() == QLockFile::LockFailedError)
            return false;
        qWarning("Cannot find out whether the program runs already: no lock file can be made");
        return true;
    }
    QLocalServer::removeServer(m_socket); // left behind by a crash; the lock says that nobody listens there
    if (!m_server.listen(m_socket))
        qWarning("A second start cannot reach this one: %ls", qUtf16Printable(m_server.errorString()));
    return true;
}

bool LocalSingleInstance::forward(const QStringList &actions, const QString &activationToken)
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(timeoutMs))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(streamVersion);
    stream << actions << activationToken;
    bool obeyed = false;
    do {
        stream.startTransaction();
        stream >> obeyed;
    } while (!stream.commitTransaction() && socket.waitForReadyRead(timeoutMs));
    return obeyed;
}

void LocalSingleInstance::welcome()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        client->setReadBufferSize(longestWish);
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QLocalSocket::readyRead, this, [this, client] { read(*client); });
    }
}

void LocalSingleInstance::read(QLocalSocket &client)
{
    QDataStream stream(&client);
    stream.setVersion(streamVersion);
    QStringList actions;
    QString activationToken;
    stream.startTransaction();
    stream >> actions >> activationToken;
    if (stream.commitTransaction()) {
        stream << obey(actions, activationToken);
        client.flush(); // a wish to quit must not swallow the answer
        client.disconnectFromServer();
    } else if (stream.status() == QDataStream::ReadCorruptData || client.bytesAvailable() >= longestWish) {
        client.abort();
    }
}

bool LocalSingleInstance::obey(const QStringList &actions, const QString &activationToken)
{
    if (!std::ranges::all_of(actions, isKnown))
        return false;
    if (actions.isEmpty())
        Q_EMIT activated(activationToken);
    for (const QString &action : actions)
        Q_EMIT actionRequested(action, activationToken);
    return true;
}

} // namespace desktop
