// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace presentation {

void installTranslations(QCoreApplication &application)
{
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));

    auto *texts = new QTranslator(&application);
    const bool translated =
        texts->load(QLocale(), u"kie-credits"_s, u"_"_s, u":/i18n"_s) || texts->load(u"kie-credits_en"_s, u":/i18n"_s);
    if (translated)
        QCoreApplication::installTranslator(texts);

    auto *qtTexts = new QTranslator(&application);
    if (qtTexts->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtTexts);
}

} // namespace presentation
