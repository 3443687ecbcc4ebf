# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Who may know whom (see ARCHITECTURE.md), read from the #include lines, since the shared include root lets wrong
# includes compile. Names every fault as FILE:LINE and fails if there is one.
# Usage: cmake -DSOURCES=src [-DWIDGETS_HEADERS=<folder of Qt's widget headers>] -P layers.cmake
cmake_minimum_required(VERSION 3.25)

cmake_path(ABSOLUTE_PATH SOURCES)

set(layers platform domain http kie monitor storage desktop presentation feeds engine gui cli app)

# What each layer may include beside itself.
set(platform_may_know)
set(domain_may_know)
set(monitor_may_know domain)
set(presentation_may_know domain)
set(http_may_know domain)
set(kie_may_know domain monitor http)
set(storage_may_know domain monitor platform)
set(desktop_may_know domain monitor platform)
set(gui_may_know domain monitor platform presentation)
set(feeds_may_know domain monitor platform presentation http)
# Those who make the concrete parts and join them: what both programs share, and each program.
set(engine_may_know domain monitor platform http kie storage desktop presentation feeds)
set(cli_may_know ${engine_may_know} engine)
set(app_may_know ${layers})

# The domain is values and rules: nothing that lives, reads, asks the time or speaks to the user.
set(foreign_to_domain
    "QObject" "QSettings" "QFile" "QTimer" "QDateTime::current[A-Za-z]*" "now *\\(" "tr *\\(" "translate *\\(")

set(layers_with_widgets gui app)

function(report file line what)
    message(SEND_ERROR "${file}:${line}: ${what}")
endfunction()

function(check_include file layer line included)
    string(REGEX MATCH "^[^/]+" included_layer "${included}")
    if("${included}" MATCHES "(^|/)\\.\\.?/")
        report(${file} ${line} "write the path from src on, not \"${included}\"")
    elseif("${included}" MATCHES "/" AND included_layer IN_LIST layers AND NOT included_layer STREQUAL layer)
        set(may_know ${${layer}_may_know})
        if(DEFINED ${file}_may_know)
            set(may_know ${${file}_may_know})
        endif()
        if(NOT included_layer IN_LIST may_know)
            report(${file} ${line} "${layer} must not know ${included_layer} (\"${included}\")")
        endif()
    endif()
    if(NOT layer IN_LIST layers_with_widgets
       AND ("${included}" MATCHES "^QtWidgets" OR (WIDGETS_HEADERS AND EXISTS "${WIDGETS_HEADERS}/${included}")))
        report(${file} ${line} "${layer} must not use widgets (${included})")
    endif()
endfunction()

function(check_domain_line file line text)
    string(REGEX REPLACE "\"[^\"]*\"" "\"\"" code "${text}")
    string(REGEX REPLACE "//.*" "" code "${code}")
    foreach(word IN LISTS foreign_to_domain)
        if("${code}" MATCHES "(^|[^A-Za-z0-9_])(${word})")
            report(${file} ${line} "${CMAKE_MATCH_2} has no place in domain")
        endif()
    endforeach()
endfunction()

function(check_file file layer)
    file(READ "${SOURCES}/${file}" content)
    # Brackets, semicolons and backslashes mean something in a CMake list; no rule asks for them.
    string(REGEX REPLACE "[][;\\]" " " content "${content}")
    string(REPLACE "\n" ";" lines "${content}")
    set(line 0)
    foreach(text IN LISTS lines)
        math(EXPR line "${line} + 1")
        if("${text}" MATCHES "^ *# *include *[<\"]([^>\"]+)[>\"]")
            check_include("${file}" ${layer} ${line} "${CMAKE_MATCH_1}")
        endif()
        if(layer STREQUAL "domain")
            check_domain_line("${file}" ${line} "${text}")
        endif()
    endforeach()
endfunction()

set(count 0)
foreach(layer IN LISTS layers)
    file(GLOB_RECURSE files RELATIVE "${SOURCES}" "${SOURCES}/${layer}/*.h" "${SOURCES}/${layer}/*.cpp")
    foreach(file IN LISTS files)
        check_file("${file}" ${layer})
        math(EXPR count "${count} + 1")
    endforeach()
endforeach()
if(count EQUAL 0)
    message(FATAL_ERROR "There is no source file under \"${SOURCES}\".")
endif()
message(STATUS "${count} files read")
