// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameservice.h"

#include <atomic>
#include <cstring>

#include <dlfcn.h>
#include <netdb.h>

namespace {

// Names are looked up in threads of Qt's own.
std::atomic<const char *> unknown = nullptr;
std::atomic<const char *> loopback = nullptr;

bool is(const char *name, const char *host)
{
    return name && host && std::strcmp(name, host) == 0;
}

} // namespace

namespace faults {

void forget(const char *host)
{
    unknown = host;
    loopback = nullptr;
}

void pointToLoopback(const char *host)
{
    unknown = nullptr;
    loopback = host;
}

} // namespace faults

/// Stands before the system's own: with ELF the program's functions come first, also for its libraries.
extern "C" int getaddrinfo(const char *name, const char *service, const addrinfo *hints, addrinfo **result)
{
    static const auto systems = reinterpret_cast<decltype(&::getaddrinfo)>(dlsym(RTLD_NEXT, "getaddrinfo"));
    if (is(name, unknown))
        return EAI_NONAME;
    return systems(is(name, loopback) ? "127.0.0.1" : name, service, hints, result);
}
