# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Brings the .ts files of a folder up to date with the texts in src and ui; the target update_translations runs it.
# Without source locations in the files, an edit elsewhere in a source file changes no translation.
# Usage: cmake -DLUPDATE=<lupdate> -DFOLDER=<folder with the .ts files> -P update.cmake
cmake_minimum_required(VERSION 3.25)

cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH root)
file(GLOB translations "${FOLDER}/kie-credits_*.ts")
set(plurals "${FOLDER}/kie-credits_en.ts")
list(REMOVE_ITEM translations "${plurals}")

function(lupdate)
    execute_process(
        COMMAND "${LUPDATE}" src ui -source-language en -locations none -no-obsolete ${ARGN}
        WORKING_DIRECTORY "${root}"
        COMMAND_ERROR_IS_FATAL ANY)
endfunction()

lupdate(-ts ${translations})
# The texts in the sources are English already, all but "%n credit(s)" and its like.
lupdate(-pluralonly -ts "${plurals}")
