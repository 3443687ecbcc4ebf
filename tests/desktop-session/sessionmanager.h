// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <X11/ICE/ICElib.h>
#include <X11/SM/SMlib.h>

/// The session manager of an X11 desktop, of the least kind that can end a session. One at a time in a process.
///
/// \see https://www.x.org/releases/current/doc/libSM/xsmp.html
class SessionManager {
public:
    SessionManager();
    ~SessionManager();
    Q_DISABLE_COPY_MOVE(SessionManager)

    /// What the desktop's programs find in SESSION_MANAGER.
    [[nodiscard]] QString address() const { return m_address; }
    /// Deals with what has come in; to be called again and again.
    void work();
    /// Asks all to save what they have, then to go.
    void endSession();

    [[nodiscard]] bool joined() const { return m_client && m_saves > 0; } ///< somebody is in the session
    [[nodiscard]] bool askedBack() const { return m_askedBack; } ///< it wanted to ask the user before it goes

private:
    static Status welcome(SmsConn client, SmPointer manager, unsigned long *mask, SmsCallbacks *callbacks, char **);
    void accept(IceListenObj listener);

    IceListenObj *m_listeners = nullptr;
    int m_listenerCount = 0;
    QString m_address;
    IceConn m_connection = nullptr;
    SmsConn m_client = nullptr;
    int m_saves = 0;
    bool m_ending = false;
    bool m_askedBack = false;
};
