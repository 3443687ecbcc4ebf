# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What `cpack` makes: a Debian package on Linux (see deb.sh); on Windows and macOS, where nothing has been built yet, an
# installer and a disk image.
set(CPACK_PACKAGE_NAME ${PROJECT_NAME})
set(CPACK_PACKAGE_VENDOR "The Kie Credits developers")
set(CPACK_PACKAGE_CONTACT "The Kie Credits developers <kiecredits@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "tray program that watches a Kie.ai account's credits")
set(CPACK_PACKAGE_DESCRIPTION
"Shows in the system tray how many prepaid credits of the Kie.ai service are
left, and tells by notifications before they run out. An overview shows where
they went.

The command kie-credits prints the balance for scripts and status bars.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    set(CPACK_GENERATOR NSIS WIX)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY "Kie Credits")
    set(CPACK_PACKAGE_EXECUTABLES kie-credits-tray "Kie Credits") # the start menu's entry
    set(CPACK_NSIS_DISPLAY_NAME "Kie Credits")
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin/kie-credits-tray.exe)
    set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    # Never changes: by it an installer knows which program it replaces.
    set(CPACK_WIX_UPGRADE_GUID 6A0C3C5E-8A43-4F4B-9C6F-0B2B7D1B5E21)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME "Kie Credits")
else()
    file(STRINGS debian/changelog newest LIMIT_COUNT 1)
    if(NOT newest MATCHES "^${PROJECT_NAME} \\(${PROJECT_VERSION}-1\\) ")
        message(FATAL_ERROR "packaging/debian/changelog does not begin with version ${PROJECT_VERSION}-1.")
    endif()
    set(CPACK_GENERATOR DEB)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    set(CPACK_DEBIAN_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # What no library names: Qt loads the database driver and the widgets' window system as plugins.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, ca-certificates")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6svg6, qt6-wayland, qt6-translations-l10n")
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
        OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
endif()
include(CPack)
