// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// Every program that links credits_translations carries the compiled translations.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areEmbedded_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("language");

        QTest::newRow("English plurals") << QLocale(u"en_US"_s) << u"en"_s;
        QTest::newRow("German") << QLocale(u"de_AT"_s) << u"de"_s;
        QTest::newRow("Chinese, simplified") << QLocale(u"zh_CN"_s) << u"zh_CN"_s;
    }

    void areEmbedded()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, language);

        QTranslator translator;
        QVERIFY(translator.load(locale, u"kie-credits"_s, u"_"_s, u":/i18n"_s));
        QCOMPARE(translator.language(), language);
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
