# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds QCustomPlot where no distribution has done so, under the name that Debian gives it.
cmake_minimum_required(VERSION 3.25)
project(QCustomPlotQt6 LANGUAGES CXX)

set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(GNUInstallDirs)
find_package(Qt6 REQUIRED COMPONENTS Widgets PrintSupport)

add_library(QCustomPlotQt6 STATIC qcustomplot.cpp qcustomplot.h)
target_include_directories(QCustomPlotQt6 INTERFACE $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_link_libraries(QCustomPlotQt6 PUBLIC Qt6::Widgets Qt6::PrintSupport)

install(TARGETS QCustomPlotQt6 EXPORT QCustomPlotQt6)
install(FILES qcustomplot.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT QCustomPlotQt6 NAMESPACE QCustomPlotQt6:: FILE QCustomPlotQt6Config.cmake
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/QCustomPlotQt6)
