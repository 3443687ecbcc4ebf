// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/accounts.h"
#include "feeds/linetemplate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using feeds::AccountStates;
using feeds::LineTemplate;
using feedstest::healthyAccount;
using feedstest::troubledAccount;

namespace {

feeds::BarOptions american()
{
    return {.locale = QLocale(QLocale::English, QLocale::UnitedStates), .zone = QTimeZone::utc()};
}

QString print(QStringView text, const AccountStates &accounts, const feeds::BarOptions &options = american())
{
    const auto parsed = LineTemplate::parse(text);
    const auto *line = std::get_if<LineTemplate>(&parsed);
    return line ? line->print(accounts, options) : std::get<LineTemplate::Fault>(parsed).sentence;
}

} // namespace

class TestLineTemplate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachFieldHasItsValue_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("troubled");
        QTest::addColumn<QString>("unknown");
        const QString readAt = feedstest::readAt(american().locale);
        QTest::newRow("{credits}") << u"4,335.86"_s << u"420?"_s << u"–"_s;
        QTest::newRow("{compact}") << u"4.3k"_s << u"420?"_s << u"–"_s;
        QTest::newRow("{dollars}") << u"$21.68"_s << u"$2.10?"_s << u"–"_s;
        QTest::newRow("{standing}") << u"healthy"_s << u"low"_s << u"unknown"_s;
        QTest::newRow("{trouble}") << QString() << u"Could not reach the service."_s << QString();
        QTest::newRow("{left}") << u"–"_s << u"5 hour(s)?"_s << u"–"_s;
        QTest::newRow("{account}") << u"1"_s << u"Client"_s << u"3"_s;
        QTest::newRow("{updated}") << readAt << readAt << u"–"_s;
        QTest::newRow("plain text") << u"plain text"_s << u"plain text"_s << u"plain text"_s;
        QTest::newRow("{{{compact}}}") << u"{4.3k}"_s << u"{420?}"_s << u"{–}"_s;
        QTest::newRow("") << QString() << QString() << QString();
    }
    void eachFieldHasItsValue()
    {
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        QTEST(print(text, {healthyAccount()}), "known");
        QTEST(print(text, {troubledAccount()}), "troubled");
        QTEST(print(text, {{.id = u"3"_s}}), "unknown");
    }

    void eachAccountHasALineOfItsOwn()
    {
        QCOMPARE(print(u"{account}={compact}", {healthyAccount(), troubledAccount()}), u"1=4.3k\nClient=420?"_s);
    }

    void namesAndMessagesStayInTheirLine()
    {
        feeds::AccountState account = troubledAccount();
        account.name = u"two\nlines {credits} %1"_s;
        account.message = u"\u202ebroken\r\nmessage"_s;
        QCOMPARE(print(u"{account}: {trouble}", {account}), u"two lines {credits} %1: broken message"_s);
    }

    void hiddenAmountsAreMasked()
    {
        feeds::BarOptions options = american();
        options.hideAmount = true;
        feeds::AccountState account = troubledAccount();
        account.message = u"420 credits left"_s;
        const QString line = print(u"{credits} {compact} {dollars} {left} {standing} {trouble}", {account}, options);
        QVERIFY2(line.startsWith(u"••• ••• ••• ••• low "_s), qPrintable(line));
        QVERIFY2(!line.contains(u"420"_s), qPrintable(line));
    }

    void withoutARateThereAreNoDollars()
    {
        feeds::AccountState account = healthyAccount();
        account.cents = 0;
        QCOMPARE(print(u"{dollars}", {account}), u"–"_s);
        account.credits = domain::Credits();
        QCOMPARE(print(u"{dollars}", {account}), u"$0.00"_s);
    }

    void whatIsNoTemplateIsExplained_data()
    {
        QTest::addColumn<QString>("sentence");
        const QString fields = u"{credits} {compact} {dollars} {standing} {trouble} {left} {account} {updated}"_s;
        const QString unknown = u"Unknown field {%1} in the template; use %2."_s;
        const QString lone = u"The brace at position %1 of the template has no partner. Write {{ or }} for a brace."_s;
        QTest::newRow("{balance}") << unknown.arg(u"balance"_s, fields);
        QTest::newRow("{Credits}") << unknown.arg(u"Credits"_s, fields);
        QTest::newRow("{}") << unknown.arg(QString(), fields);
        QTest::newRow("{a{credits}") << unknown.arg(u"a{credits"_s, fields);
        QTest::newRow("a {credits") << lone.arg(3);
        QTest::newRow("{") << lone.arg(1);
        QTest::newRow("50 } {credits}") << lone.arg(4);
    }
    void whatIsNoTemplateIsExplained() { QTEST(print(QString::fromUtf8(QTest::currentDataTag()), {}), "sentence"); }
};

QTEST_GUILESS_MAIN(TestLineTemplate)
#include "tst_linetemplate.moc"
