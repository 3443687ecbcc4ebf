// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/accounts.h"
#include "feeds/barformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using feeds::AccountStates;
using feedstest::healthyAccount;
using feedstest::troubledAccount;

namespace {

feeds::BarOptions american()
{
    return {.locale = QLocale(QLocale::English, QLocale::UnitedStates), .zone = QTimeZone::utc()};
}

QString print(QStringView format, const AccountStates &accounts, const feeds::BarOptions &options = american())
{
    return feeds::barFormat(format)->print(accounts, options);
}

feeds::AccountState accountOf(std::optional<domain::Standing> standing)
{
    return {.id = u"1"_s, .standing = standing, .credits = domain::Credits::fromWhole(7), .cents = 4};
}

/// Names that break a line, markup, tags or quotes of one of the programs.
const QStringList &hostileNames()
{
    static const QStringList names{
        u"two\nlines"_s,
        u"carriage\rreturn\u2028\u0085"_s,
        u"escape\u001b[31m"_s,
        u"\u202egnirts\u2066"_s,
        u"<b>&amp;</span></txt>\"'"_s,
        u"%{F#ff0000}%{A1:reboot:}"_s,
        u"<fc=red></fc><raw=1:/><action=`reboot`>"_s,
        u"#[fg=red]#(touch /tmp/x)##{pane_id}"_s,
        u"\"},{\"full_text\":\"\\"_s,
        u"%1 %2 {0}"_s,
    };
    return names;
}

AccountStates hostileAccounts()
{
    AccountStates accounts;
    for (const QString &name : hostileNames()) {
        accounts.push_back(troubledAccount());
        accounts.back().id = QString::number(accounts.size());
        accounts.back().name = name;
        accounts.back().message = name;
    }
    return accounts;
}

/// \p json, in which single quotes stand for double ones.
QString quoted(QString json)
{
    return json.replace(u'\'', u'"');
}

bool isPango(const QString &text)
{
    QXmlStreamReader reader(u"<markup>"_s + text + u"</markup>"_s);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

QString betweenTags(const QString &text, const QString &tag)
{
    const QRegularExpression pattern(u"<%1>(.*?)</%1>"_s.arg(tag));
    return pattern.match(text).captured(1);
}

} // namespace

class TestBarFormat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formatsAreFoundByTheirPublicNames()
    {
        QStringList names;
        for (const feeds::BarFormat &format : feeds::barFormats()) {
            names.append(format.name);
            QCOMPARE(feeds::barFormat(QString(format.name)), &format);
        }
        QCOMPARE(names.join(u' '), u"text json waybar polybar i3blocks i3bar xmobar tmux genmon"_s);
        QVERIFY(!feeds::barFormat(u"yaml"));
        QVERIFY(!feeds::barFormat(u""));
    }

    void eachFormatPrintsALoneAccount_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::newRow("text") << u"4,335.86 credits ($21.68)"_s;
        QTest::newRow("waybar") << quoted(
            u"{'alt':'healthy','class':['healthy'],'text':'● 4.3k','tooltip':'4,335.86 credits ($21.68)'}"_s);
        QTest::newRow("polybar") << u"%{F#009E73}● 4.3k%{F-}"_s;
        QTest::newRow("i3blocks") << u"● 4.3k\n● 4.3k\n#009E73"_s;
        QTest::newRow("i3bar") << quoted(
            u"[{'color':'#009E73','full_text':'● 4.3k','instance':'1','markup':'none','name':'kie-credits','short_text':'● 4.3k'}]"_s);
        QTest::newRow("xmobar") << u"<fc=#009E73><raw=6:● 4.3k/></fc>"_s;
        QTest::newRow("tmux") << u"#[fg=#009E73]● 4.3k#[default]"_s;
        QTest::newRow("genmon")
            << u"<txt><span foreground=\"#009E73\">● 4.3k</span></txt><tool>4,335.86 credits ($21.68)</tool>"_s;
    }
    void eachFormatPrintsALoneAccount()
    {
        QTEST(print(QString::fromUtf8(QTest::currentDataTag()), {healthyAccount()}), "printed");
    }

    void eachFormatNamesSeveralAccountsAndWhatIsWrong_data()
    {
        QTest::addColumn<QString>("printed");
        const QString trouble = u"Client: 420 credits ($2.10), running low, as of "_s
            + feedstest::readAt(american().locale)
            + u", "
              "lasts about 5 hour(s). Could not reach the service."_s;
        QTest::newRow("text") << u"1: 4,335.86 credits ($21.68)\n"_s + trouble;
        QTest::newRow("waybar")
            << quoted(
                   u"{'alt':'low','class':['low','problem'],'text':'1 ● 4.3k · Client ▽ 420?!','tooltip':'1: 4,335.86 credits ($21.68)\\n%1'}"_s)
                   .arg(trouble);
        QTest::newRow("polybar") << u"%{F#009E73}1 ● 4.3k%{F-} · %{F#999999}Client ▽ 420?!%{F-}"_s;
        QTest::newRow("i3blocks") << u"1 ● 4.3k · Client ▽ 420?!\n● 4.3k · ▽ 420?!\n#009E73"_s;
        QTest::newRow("xmobar") << u"<fc=#009E73><raw=8:1 ● 4.3k/></fc> · <fc=#999999><raw=14:Client ▽ 420?!/></fc>"_s;
        QTest::newRow("tmux") << u"#[fg=#009E73]1 ● 4.3k#[default] · #[fg=#999999]Client ▽ 420?!#[default]"_s;
        QTest::newRow("genmon") << u"<txt><span foreground=\"#009E73\">1 ● 4.3k</span> · "
                                   "<span foreground=\"#999999\">Client ▽ 420?!</span></txt>"
                                   "<tool>1: 4,335.86 credits ($21.68)&#10;%1</tool>"_s.arg(trouble);
    }
    void eachFormatNamesSeveralAccountsAndWhatIsWrong()
    {
        const QString printed =
            print(QString::fromUtf8(QTest::currentDataTag()), {healthyAccount(), troubledAccount()});
        // Newer locale data has a narrow space before AM.
        QTEST(QString(printed).replace(u'\u202f', u' '), "printed");
    }

    void statesDifferInShapeAndColour_data()
    {
        QTest::addColumn<std::optional<domain::Standing>>("standing");
        QTest::addColumn<QString>("block");
        using domain::Standing;
        QTest::newRow("healthy") << std::optional(Standing::Healthy) << u"#[fg=#009E73]● 7#[default]"_s;
        QTest::newRow("low") << std::optional(Standing::Low) << u"#[fg=#E69F00]▽ 7#[default]"_s;
        QTest::newRow("critical") << std::optional(Standing::Critical) << u"#[fg=#D55E00]▼ 7#[default]"_s;
        QTest::newRow("depleted") << std::optional(Standing::Depleted) << u"#[fg=#CC79A7]✕ 7#[default]"_s;
        QTest::newRow("unknown") << std::optional<Standing>() << u"#[fg=#999999]○ 7#[default]"_s;
    }
    void statesDifferInShapeAndColour()
    {
        QFETCH(std::optional<domain::Standing>, standing);
        QTEST(print(u"tmux", {accountOf(standing)}), "block");
    }

    void theClassIsTheGravestStandingOfAll_data()
    {
        QTest::addColumn<AccountStates>("accounts");
        QTest::addColumn<QString>("standing");
        using domain::Standing;
        QTest::newRow("none") << AccountStates{} << u"unknown"_s;
        QTest::newRow("unknown") << AccountStates{accountOf({})} << u"unknown"_s;
        QTest::newRow("known beside unknown")
            << AccountStates{accountOf({}), accountOf(Standing::Healthy)} << u"healthy"_s;
        QTest::newRow("depleted in the middle")
            << AccountStates{accountOf(Standing::Low), accountOf(Standing::Depleted), accountOf(Standing::Critical)}
            << u"depleted"_s;
    }
    void theClassIsTheGravestStandingOfAll()
    {
        QFETCH(AccountStates, accounts);
        const QJsonObject module = QJsonDocument::fromJson(print(u"waybar", accounts).toUtf8()).object();
        QTEST(module["class"_L1].toArray().first().toString(), "standing");
    }

    void theClassIsStaleWhereAllAmountsAre()
    {
        const auto classesOf = [](const AccountStates &accounts) {
            return QJsonDocument::fromJson(print(u"waybar", accounts).toUtf8())["class"_L1].toArray();
        };
        QCOMPARE(classesOf({troubledAccount()}), (QJsonArray{u"low"_s, u"stale"_s, u"problem"_s}));
        QCOMPARE(classesOf({troubledAccount(), healthyAccount()}), (QJsonArray{u"low"_s, u"problem"_s}));
        QCOMPARE(classesOf({}), QJsonArray{u"unknown"_s});
    }

    void anUnknownAmountIsADash_data() { addFormats(); }
    void anUnknownAmountIsADash()
    {
        const QString printed = print(QString::fromUtf8(QTest::currentDataTag()), {{.id = u"7"_s}});
        if (QLatin1StringView(QTest::currentDataTag()) == "json"_L1)
            QVERIFY(printed.contains(u"\"credits\": null"));
        else
            QVERIFY2(printed.contains(u'–'), qPrintable(printed));
    }

    void jsonHasTheNamesOfCheck()
    {
        const QJsonDocument printed = QJsonDocument::fromJson(print(u"json", {troubledAccount()}).toUtf8());
        const QJsonDocument expected = QJsonDocument::fromJson(
            quoted(u"{'accounts':[{'id':'2','name':'Client',"
                   "'standing':'low','credits':420,'usd':2.1,'observedAt':'2026-11-22T08:00:00Z','stale':true,"
                   "'problem':{'kind':'unreachable','code':null,'message':'Could not reach the service.'},"
                   "'secondsLeft':18000,'spentToday':80}]}"_s)
                .toUtf8());
        QVERIFY(!expected.isNull());
        QCOMPARE(printed, expected);
    }

    void aFollowedFormatPrintsOneLinePerChange_data() { addFormats(); }
    void aFollowedFormatPrintsOneLinePerChange()
    {
        const feeds::BarFormat *format = feeds::barFormat(QString::fromUtf8(QTest::currentDataTag()));
        const QString line = format->follow({healthyAccount(), troubledAccount()}, american());
        QVERIFY2(!line.contains(u'\n'), qPrintable(line));
        QVERIFY(line.contains(u"Client"));
    }

    void i3barReadsAnEndlessArray()
    {
        const feeds::BarFormat *format = feeds::barFormat(u"i3bar");
        const QString line = format->follow({healthyAccount(), troubledAccount()}, american());
        const QString stream = format->head + line + u'\n' + line + u'\n';
        QCOMPARE(stream.section(u'\n', 0, 0), u"{\"version\":1}"_s);
        const QString array = stream.section(u'\n', 1).trimmed().chopped(1) + u']';
        const QJsonDocument updates = QJsonDocument::fromJson(array.toUtf8());
        QCOMPARE(updates.array().size(), 2);
        QCOMPARE(updates.array().last().toArray().last()["full_text"_L1].toString(), u"Client ▽ 420?!"_s);
    }

    void noNameOrMessageBreaksALine_data() { addFormats(); }
    void noNameOrMessageBreaksALine()
    {
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        const AccountStates accounts = hostileAccounts();
        const QString printed = print(name, accounts);
        if (name == "json"_L1) {
            const QJsonArray read = QJsonDocument::fromJson(printed.toUtf8())["accounts"_L1].toArray();
            QCOMPARE(read.first()["name"_L1].toString(), accounts.front().name);
            QCOMPARE(read.size(), hostileNames().size());
            return;
        }
        static const QRegularExpression harmful(u"[\\x{0}-\\x{9}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{2028}\\x{2029}]|"
                                                "[\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2060}-\\x{206f}]"_s);
        QVERIFY2(!printed.contains(harmful), qPrintable(printed));
        QHash<QString, qsizetype> lines{{u"text"_s, hostileNames().size()}, {u"i3blocks"_s, 3}};
        QCOMPARE(printed.split(u'\n').size(), lines.value(name, 1));
        if (name == "i3bar"_L1 || name == "waybar"_L1)
            QVERIFY(!QJsonDocument::fromJson(printed.toUtf8()).isNull());
    }

    void noNameOrMessageBecomesMarkup()
    {
        const AccountStates accounts = hostileAccounts();
        const auto number = static_cast<qsizetype>(accounts.size());
        const QJsonObject module = QJsonDocument::fromJson(print(u"waybar", accounts).toUtf8()).object();
        QVERIFY(isPango(module["text"_L1].toString()));
        QVERIFY(isPango(module["tooltip"_L1].toString()));

        const QString genmon = print(u"genmon", accounts);
        QVERIFY(isPango(betweenTags(genmon, u"txt"_s)));
        QVERIFY(isPango(betweenTags(genmon, u"tool"_s)));
        QCOMPARE(betweenTags(genmon, u"txt"_s).count(u"<span"_s), number);

        QCOMPARE(print(u"polybar", accounts).count(u"%{"_s), 2 * number);
        QVERIFY(isPango(print(u"i3blocks", accounts)));
        QCOMPARE(print(u"tmux", accounts).count(u"#["_s), 2 * number);
        QVERIFY(!print(u"tmux", accounts).contains(QRegularExpression(u"#[^[0-9A-F]"_s)));
    }

    void xmobarReadsWhatIsRawByItsLength()
    {
        feeds::AccountState account = troubledAccount();
        account.name = u"\U0001F600<fc=red>/></fc>"_s;
        const QString printed = print(u"xmobar", {account, account});
        QVERIFY2(printed.startsWith(u"<fc=#999999><raw=28:\U0001F600<fc=red>/></fc> (2) ▽ 420?!/></fc> · "_s),
                 qPrintable(printed));
    }

    void hiddenAmountsAreNowhere_data() { addFormats(); }
    void hiddenAmountsAreNowhere()
    {
        feeds::BarOptions options = american();
        options.hideAmount = true;
        feeds::AccountState account = troubledAccount();
        account.name = u"Client"_s;
        account.message = u"Kie says: 420 credits left"_s;
        const QString printed = print(QString::fromUtf8(QTest::currentDataTag()), {account, account}, options);
        for (const QString &amount : {u"420"_s, u"2.1"_s, u"80"_s, u"5 hour(s)"_s, u"18000"_s}) {
            static const QRegularExpression times(u"2026-11-22T08:00:00Z|as of [^,]*,? [^,]*,"_s);
            QVERIFY2(!QString(printed).remove(times).contains(amount), qPrintable(printed));
        }
        QVERIFY2(printed.contains(u"low"), qPrintable(printed));
    }

private:
    static void addFormats()
    {
        QTest::addColumn<bool>("unused");
        for (const feeds::BarFormat &format : feeds::barFormats())
            QTest::newRow(format.name.data()) << true;
    }
};

QTEST_GUILESS_MAIN(TestBarFormat)
#include "tst_barformat.moc"
