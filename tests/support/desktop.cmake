# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Desktop services for tests, on a private bus (see with-desktop.sh).
if(UNIX AND NOT APPLE)
    qt_add_library(credits_testsupport_desktop STATIC
        notificationserverstub.cpp notificationserverstub.h
        portalstub.cpp portalstub.h
        statusnotifierstub.cpp statusnotifierstub.h)
    target_include_directories(credits_testsupport_desktop PUBLIC ${CMAKE_CURRENT_LIST_DIR})
    target_link_libraries(credits_testsupport_desktop PUBLIC Qt6::Core Qt6::DBus PRIVATE credits_strictness)

    # For tests/packaging/install.sh.
    qt_add_executable(tray_host EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/trayhost.cpp)
    target_link_libraries(tray_host PRIVATE credits_testsupport_desktop credits_strictness)
endif()
