# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# How every target of the project is compiled: warnings, Qt's strict mode, and hardening.
add_library(credits_strictness INTERFACE)
target_compile_definitions(credits_strictness INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(credits_strictness INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror=switch)
    if(CMAKE_COMPILE_WARNING_AS_ERROR)
        target_compile_options(credits_strictness INTERFACE -Werror)
    endif()
    if(UNIX AND NOT APPLE)
        # The third level also checks sizes that only run time knows; an older C library takes it for the second.
        set(fortify 2)
        if((CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12)
                OR (CMAKE_CXX_COMPILER_ID STREQUAL Clang AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 9))
            set(fortify 3)
        endif()
        target_compile_options(credits_strictness INTERFACE -fstack-protector-strong
            $<$<CONFIG:Release,RelWithDebInfo>:-U_FORTIFY_SOURCE$<SEMICOLON>-D_FORTIFY_SOURCE=${fortify}>)
        target_link_options(credits_strictness INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack,--as-needed)
    endif()
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

# Parses the headers of Qt and the standard library once instead of in every file, which halves the time that a build takes.
# Not for the build that is installed: it fails where an #include is missing, which a precompiled header hides.
if(BUILD_TESTING)
    if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
        add_compile_options(-fPIC) # programs, too, as one header is for all; Qt 6.8 does not ask for it as 6.4 does
    endif()
    add_library(credits_precompiled OBJECT EXCLUDE_FROM_ALL ${PROJECT_SOURCE_DIR}/cmake/precompiled.cpp)
    target_precompile_headers(credits_precompiled PRIVATE
        <QtCore> <algorithm> <chrono> <compare> <filesystem> <functional> <map> <memory> <optional> <variant> <vector>)
    target_link_libraries(credits_precompiled PRIVATE Qt6::Core credits_strictness)
endif()

# Compiles TARGET, which uses Qt Core, with the precompiled headers, if there are any.
function(credits_may_precompile target)
    if(TARGET credits_precompiled)
        target_precompile_headers(${target} REUSE_FROM credits_precompiled)
    endif()
endfunction()

# One layer of the house (see ARCHITECTURE.md), a static library named credits_NAME.
# credits_layer(NAME SOURCES ... HEADERS ... LINKS <public libraries> PRIVATE_LINKS ...)
function(credits_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;HEADERS;LINKS;PRIVATE_LINKS")
    set(target credits_${name})
    qt_add_library(${target} STATIC)
    # Headers are named twice on purpose: the header set is what gets verified, the sources are what AUTOMOC reads.
    target_sources(${target}
        PRIVATE ${arg_SOURCES} ${arg_HEADERS}
        PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}/src FILES ${arg_HEADERS})
    target_link_libraries(${target} PUBLIC ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS} credits_strictness)
    if(NOT arg_SOURCES)
        set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
    endif()
    credits_may_precompile(${target})
endfunction()

# GCC reports a conversion within the QTRY_ macros of Qt 6.8 as one of the test. To be linked after credits_strictness.
add_library(credits_test_warnings INTERFACE)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND Qt6_VERSION VERSION_GREATER_EQUAL 6.8)
    target_compile_options(credits_test_warnings INTERFACE -Wno-conversion)
endif()

# One QtTest program per tst_*.cpp, labelled with its layer.
# credits_test(tst_name LINKS <libraries> [LABEL layer] [WRAPPER command...] [SOURCES more.cpp])
function(credits_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LABEL" "LINKS;WRAPPER;SOURCES")
    qt_add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LINKS} Qt6::Test credits_strictness credits_test_warnings)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${name} PRIVATE CREDITS_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    credits_may_precompile(${name})
    if(TARGET credits_handover)
        target_link_libraries(${name} PRIVATE credits_handover)
    endif()
    add_test(NAME ${name} COMMAND ${arg_WRAPPER} $<TARGET_FILE:${name}>)
    get_filename_component(layer ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    set_tests_properties(${name} PROPERTIES
        LABELS ${layer} TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
