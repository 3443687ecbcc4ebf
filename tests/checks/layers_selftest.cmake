# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# layers.cmake finds each kind of fault and leaves what is right alone: every case is a tree of one file.
# Usage: cmake -DSCRATCH=<folder to write into> -P layers_selftest.cmake
cmake_minimum_required(VERSION 3.25)

function(read_by_the_check file text)
    file(REMOVE_RECURSE "${SCRATCH}")
    file(WRITE "${SCRATCH}/src/${file}" "// first line\n${text}\n")
    file(WRITE "${SCRATCH}/widgets/QLabel" "")
    execute_process(
        COMMAND ${CMAKE_COMMAND} -DSOURCES=${SCRATCH}/src -DWIDGETS_HEADERS=${SCRATCH}/widgets
            -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/layers.cmake
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    set(result ${result} PARENT_SCOPE)
    set(output "${output}" PARENT_SCOPE)
endfunction()

function(refuses file text)
    read_by_the_check("${file}" "${text}")
    if(result EQUAL 0 OR NOT output MATCHES "${file}:2: ")
        message(SEND_ERROR "Not refused: ${text} in ${file}\n${output}")
    endif()
endfunction()

function(accepts file text)
    read_by_the_check("${file}" "${text}")
    if(NOT result EQUAL 0)
        message(SEND_ERROR "Refused: ${text} in ${file}\n${output}")
    endif()
endfunction()

foreach(layer kie monitor storage desktop presentation feeds engine gui cli app)
    accepts(${layer}/a.cpp "#include \"domain/credits.h\"")
    refuses(domain/a.cpp "#include \"${layer}/a.h\"")
endforeach()
foreach(layer kie storage desktop feeds engine gui cli app)
    accepts(${layer}/a.h "#include \"monitor/clock.h\"")
    refuses(monitor/a.h "#include \"${layer}/a.h\"")
    refuses(presentation/a.h "#include \"${layer}/a.h\"")
    accepts(app/main.cpp "#include \"${layer}/a.h\"")
endforeach()
foreach(layer gui feeds)
    accepts(${layer}/a.h "#include \"presentation/wording.h\"")
    foreach(other kie storage desktop engine cli app)
        refuses(${layer}/a.h "#include \"${other}/a.h\"")
    endforeach()
endforeach()
foreach(layer kie storage desktop)
    refuses(${layer}/a.h "#include \"presentation/wording.h\"")
    refuses(${layer}/a.h "#include \"gui/trayicon.h\"")
endforeach()

foreach(layer kie storage desktop feeds)
    accepts(engine/a.cpp "#include \"${layer}/a.h\"")
    accepts(cli/a.cpp "#include \"${layer}/a.h\"")
endforeach()
accepts(cli/a.cpp "#include \"engine/a.h\"")
foreach(layer gui cli app)
    refuses(engine/a.cpp "#include \"${layer}/a.h\"")
endforeach()
refuses(cli/a.cpp "#include \"gui/trayicon.h\"")
refuses(cli/deeper/a.cpp "#include \"app/faces.h\"")

refuses(gui/a.cpp "#include \"../kie/creditclient.h\"")
refuses(gui/a.cpp "  #  include <kie/creditclient.h>")
refuses(gui/deeper/a.cpp "#include \"kie/creditclient.h\"")

accepts(gui/a.cpp "#include <QLabel>")
refuses(cli/a.cpp "#include <QLabel>")
refuses(cli/a.cpp "#include <QtWidgets/QLabel>")
accepts(cli/a.cpp "#include <QString>")

refuses(domain/a.h "class Account : public QObject {")
refuses(domain/a.h "return QDateTime::currentDateTimeUtc();")
refuses(domain/a.h "return std::chrono::system_clock::now()\;")
refuses(domain/a.h "return tr(\"low\");")
refuses(domain/a.h "QSettings settings[2]\;")
accepts(domain/a.h "Standing standing(Instant now)\; // no QObject, no now()")
accepts(domain/a.h "return u\"QObject\"_s + str(known())\;")
