// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// To be preloaded: a file system on which the index of SQLite's log cannot be locked, as on NFS without a lock manager.
#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace {

bool isIndex(int descriptor)
{
    std::array<char, 64> link{};
    std::array<char, 4096> target{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link.data(), target.data(), target.size());
    return length > 0 && std::string_view(target.data(), static_cast<std::size_t>(length)).ends_with("-shm");
}

int lockOrCall(const char *name, int descriptor, int command, void *argument)
{
    if ((command == F_SETLK || command == F_SETLKW || command == F_GETLK) && isIndex(descriptor)) {
        errno = ENOLCK;
        return -1;
    }
    const auto systems = reinterpret_cast<int (*)(int, int, ...)>(::dlsym(RTLD_NEXT, name));
    return systems(descriptor, command, argument);
}

} // namespace

extern "C" int fcntl(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);
    return lockOrCall("fcntl", descriptor, command, argument);
}

extern "C" int fcntl64(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);
    return lockOrCall("fcntl64", descriptor, command, argument);
}
