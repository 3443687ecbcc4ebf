// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance_local.h"

#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

constexpr int timeoutMs = 3000;

// Two versions of the program must understand each other: a wish is one line, the actions and then the activation
// token, each percent-encoded, with a space between them; the answer is one of two lines. No length is ever taken from
// the other side's word.
constexpr qint64 longestWish = 4096; // in bytes, with the line break
constexpr char obeyedAnswer[] = "obeyed\n";
constexpr char refusedAnswer[] = "refused\n";
constexpr qint64 longestAnswer = sizeof refusedAnswer;

QByteArray wishLine(const QStringList &actions, const QString &activationToken)
{
    QByteArrayList parts;
    for (const QString &part : actions + QStringList(activationToken))
        parts.append(part.toUtf8().toPercentEncoding());
    return parts.join(' ') + '\n';
}

/// The parts of \p line, which has no line break at its end; never empty.
QStringList partsOf(const QByteArray &line)
{
    QStringList parts;
    for (const QByteArray &part : line.split(' '))
        parts.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    return parts;
}

} // namespace

LocalSingleInstance::LocalSingleInstance(const QString &folder, const QString &id, QObject *parent)
    : SingleInstance(parent)
    , m_socket(QDir(folder).filePath(id + ".socket"_L1))
    , m_lock(QDir(folder).filePath(id + ".lock"_L1))
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
    socket.setReadBufferSize(longestAnswer);
    socket.write(wishLine(actions, activationToken));
    while (!socket.canReadLine() && socket.waitForReadyRead(timeoutMs)) { }
    return socket.readLine(longestAnswer) == obeyedAnswer;
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
    const QByteArray heard = client.peek(longestWish);
    const qsizetype end = heard.indexOf('\n');
    if (end >= 0) {
        client.readAll(); // what follows is not looked at
        QStringList actions = partsOf(heard.first(end));
        const QString activationToken = actions.takeLast();
        client.write(obey(actions, activationToken) ? obeyedAnswer : refusedAnswer);
        client.flush(); // a wish to quit must not swallow the answer
        client.disconnectFromServer();
    } else if (heard.size() >= longestWish) {
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
