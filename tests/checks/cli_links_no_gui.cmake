# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# kie-credits runs where no graphics library is installed: it asks the loader for none.
# Usage: cmake -DOBJDUMP=<objdump> -DPROGRAM=<program> -P cli_links_no_gui.cmake
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND "${OBJDUMP}" -p "${PROGRAM}" OUTPUT_VARIABLE headers COMMAND_ERROR_IS_FATAL ANY)
if(NOT headers MATCHES "NEEDED +libQt6Core")
    message(FATAL_ERROR "${PROGRAM} does not even ask for Qt's core; is it the right program?")
endif()
if(headers MATCHES "NEEDED +(libQt6(Gui|Widgets)[^\n]*)")
    message(FATAL_ERROR "${PROGRAM} asks for ${CMAKE_MATCH_1}.")
endif()
