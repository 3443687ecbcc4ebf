// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionmanager.h"

#include <array>
#include <cstdlib>
#include <poll.h>

namespace {

SessionManager &self(SmPointer data)
{
    return *static_cast<SessionManager *>(data);
}

/// The socket is the user's own.
Bool anybody(char *)
{
    return True;
}

bool readable(int descriptor)
{
    pollfd question{.fd = descriptor, .events = POLLIN, .revents = 0};
    return ::poll(&question, 1, 0) > 0;
}

} // namespace

SessionManager::SessionManager()
{
    IceSetIOErrorHandler([](IceConn) {}); // the usual one ends the process when a client goes
    std::array<char, 256> error{};
    const bool ready =
        SmsInitialize("Kie Credits", "1", &SessionManager::welcome, this, anybody, int(error.size()), error.data())
        && IceListenForConnections(&m_listenerCount, &m_listeners, int(error.size()), error.data());
    if (!ready)
        qFatal("There can be no session manager: %s", error.data());
    for (int i = 0; i < m_listenerCount; ++i)
        IceSetHostBasedAuthProc(m_listeners[i], anybody);
    char *address = IceComposeNetworkIdList(m_listenerCount, m_listeners);
    m_address = QString::fromLocal8Bit(address);
    std::free(address);
}

SessionManager::~SessionManager()
{
    if (m_client)
        SmsCleanUp(m_client);
    IceFreeListenObjs(m_listenerCount, m_listeners);
}

void SessionManager::work()
{
    for (int i = 0; i < m_listenerCount; ++i) {
        if (readable(IceGetListenConnectionNumber(m_listeners[i])))
            accept(m_listeners[i]);
    }
    while (m_connection && readable(IceConnectionNumber(m_connection))) {
        if (IceProcessMessages(m_connection, nullptr, nullptr) != IceProcessMessagesSuccess)
            m_connection = nullptr;
    }
}

void SessionManager::accept(IceListenObj listener)
{
    IceAcceptStatus status = IceAcceptSuccess;
    m_connection = IceAcceptConnection(listener, &status);
}

void SessionManager::endSession()
{
    m_ending = true;
    SmsSaveYourself(m_client, SmSaveBoth, True, SmInteractStyleAny, False);
}

/// SMlib wants an answer for everything that a program may say.
Status SessionManager::welcome(SmsConn client, SmPointer manager, unsigned long *mask, SmsCallbacks *callbacks, char **)
{
    self(manager).m_client = client;
    *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask
        | SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask | SmsSaveYourselfDoneProcMask
        | SmsCloseConnectionProcMask | SmsSetPropertiesProcMask | SmsDeletePropertiesProcMask
        | SmsGetPropertiesProcMask;
    callbacks->register_client = {[](SmsConn each, SmPointer, char *previousId) -> Status {
                                      if (previousId) {
                                          std::free(previousId);
                                          return False; // of another session
                                      }
                                      char *id = SmsGenerateClientID(each);
                                      SmsRegisterClientReply(each, id);
                                      std::free(id);
                                      SmsSaveYourself(each, SmSaveLocal, False, SmInteractStyleNone, False);
                                      return True;
                                  },
                                  manager};
    callbacks->interact_request = {[](SmsConn each, SmPointer data, int) {
                                       self(data).m_askedBack = true;
                                       SmsInteract(each);
                                   },
                                   manager};
    callbacks->interact_done = {[](SmsConn, SmPointer, Bool) {}, manager};
    callbacks->save_yourself_request = {[](SmsConn, SmPointer, int, Bool, int, Bool, Bool) {}, manager};
    callbacks->save_yourself_phase2_request = {[](SmsConn each, SmPointer) { SmsSaveYourselfPhase2(each); }, manager};
    callbacks->save_yourself_done = {[](SmsConn each, SmPointer data, Bool) {
                                         ++self(data).m_saves;
                                         if (self(data).m_ending)
                                             SmsDie(each);
                                         else
                                             SmsSaveComplete(each);
                                     },
                                     manager};
    callbacks->close_connection = {[](SmsConn each, SmPointer data, int count, char **reasons) {
                                       SmFreeReasons(count, reasons);
                                       SmsCleanUp(each);
                                       self(data).m_client = nullptr;
                                   },
                                   manager};
    callbacks->set_properties = {[](SmsConn, SmPointer, int count, SmProp **properties) {
                                     for (int i = 0; i < count; ++i)
                                         SmFreeProperty(properties[i]);
                                     std::free(properties);
                                 },
                                 manager};
    callbacks->delete_properties = {[](SmsConn, SmPointer, int, char **) {}, manager};
    callbacks->get_properties = {[](SmsConn, SmPointer) {}, manager};
    return True;
}
