// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "storage/configuration.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::ApiKey;
using domain::ConfiguredAccount;
using domain::Credits;
using domain::Marks;
using domain::Preferences;
using domain::StorageTrouble;
using storage::Configuration;
using Kind = StorageTrouble::Kind;

using Accounts = std::vector<ConfiguredAccount>;
using Troubles = std::vector<StorageTrouble>;

namespace {

const QString FileKey = u"0123456789abcdef0123456789abcdef"_s;
const QString EnvironmentKey = u"environment-key-that-is-secret"_s;
const QString EnvironmentUrl = u"http://127.0.0.1:4567"_s;

const domain::Provenance environmentsOwn{.key = domain::SetIn::Environment, .endpoint = domain::SetIn::Environment};

QProcessEnvironment environment(const std::initializer_list<std::pair<QLatin1StringView, QString>> &variables = {})
{
    QProcessEnvironment result;
    for (const auto &[name, value] : variables)
        result.insert(name, value);
    return result;
}

QProcessEnvironment fullEnvironment()
{
    return environment({{"KIE_API_KEY"_L1, EnvironmentKey}, {"KIE_API_BASE_URL"_L1, EnvironmentUrl}});
}

ConfiguredAccount account(const QString &id, const QString &name, const QString &key)
{
    return {.account = {.id = id, .name = name}, .key = ApiKey::fromText(key)};
}

QStringList ids(const Configuration &configuration)
{
    QStringList result;
    for (const ConfiguredAccount &one : configuration.accounts())
        result.append(one.account.id);
    return result;
}

/// The settings named in the troubles of \p kind.
QStringList settings(const Configuration &configuration, Kind kind)
{
    QStringList result;
    for (const StorageTrouble &trouble : configuration.troubles()) {
        if (trouble.kind == kind)
            result.append(trouble.setting);
    }
    return result;
}

QByteArrayList lines(const QString &path)
{
    QByteArrayList result = files::read(path).split('\n');
    result.removeAll({});
    return result;
}

ino_t inode(const QString &path)
{
    struct stat status = {};
    ::stat(QFile::encodeName(path).constData(), &status);
    return status.st_ino;
}

} // namespace

class TestConfiguration : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path; ///< a new one for each test: QSettings remembers within a process what it has read

    [[nodiscard]] Configuration opened(const QProcessEnvironment &variables = environment()) const
    {
        return {m_path, variables};
    }
    void write(const QByteArray &bytes) const { files::write(m_path, bytes); }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(u"%1/kie-credits/kie-credits.ini"_s.arg(++number));
    }

    void hasDefaultsWithoutAFile()
    {
        const Configuration configuration = opened();
        QCOMPARE(configuration.preferences(), Preferences());
        QCOMPARE(configuration.accounts(), Accounts({account(u"1"_s, {}, {})}));
        QCOMPARE(configuration.accounts().front().account.endpoint, QUrl(u"https://api.kie.ai"_s));
        QCOMPARE(configuration.troubles(), Troubles());
        QVERIFY(!QFile::exists(QFileInfo(m_path).absolutePath()));
    }

    void writesTheDefaultsAtTheFirstSave()
    {
        Configuration configuration = opened();
        QVERIFY(configuration.save(configuration.preferences(), configuration.accounts()));
        QCOMPARE(lines(m_path),
                 QByteArrayList({"[accounts]",
                                 R"(1\apiKey=)",
                                 R"(1\baseUrl=https://api.kie.ai)",
                                 R"(1\id=1)",
                                 R"(1\name=)",
                                 "size=1",
                                 "[alerts]",
                                 "criticalCredits=100",
                                 "lowCredits=500",
                                 "runsOutHours=24",
                                 "[display]",
                                 "dollarsPerCredit=0.005",
                                 "gaugeBudget=0",
                                 "gravestFirst=false",
                                 "hideWhileHealthy=false",
                                 "icon=number",
                                 "iconAccount=",
                                 "iconShows=account",
                                 "panel=automatic",
                                 "sum=false",
                                 "[events]",
                                 "command=",
                                 "webhook=",
                                 "webhookToken=",
                                 "[history]",
                                 "keepDays=0",
                                 "[polling]",
                                 "intervalSeconds=300",
                                 "[quietHours]",
                                 "enabled=false",
                                 "from=22:00",
                                 "graveAlertsBreakThrough=true",
                                 "to=07:00"}));
        QCOMPARE(files::mode(m_path), 0600);
        QCOMPARE(opened().preferences(), Preferences());
        QCOMPARE(opened().troubles(), Troubles());
    }

    void readsTheFile()
    {
        write("[accounts]\nsize=2\n1\\id=1\n1\\name=Work, mostly\n1\\apiKey=" + FileKey.toLatin1()
              + "\n1\\baseUrl=https://example.org/kie\n2\\id=two\n2\\name=\"Home, too\"\n"
                "[alerts]\nlowCredits=20.5\ncriticalCredits=7\n[polling]\nintervalSeconds=60\n"
                "[display]\ndollarsPerCredit=0.0045\nicon=gauge\npanel=dark\nhideWhileHealthy=true\ngaugeBudget=2000\n"
                "iconShows=gravest\niconAccount=two, too\ngravestFirst=true\nsum=true\n"
                "[quietHours]\nenabled=true\nfrom=23:30\nto=06:00\ngraveAlertsBreakThrough=false\n"
                "[events]\ncommand=\"notify \\\"two words\\\" a, b\"\nwebhook=https://example.org/hook?title=Kie\n"
                "webhookToken= tk_1 \n");
        const Configuration configuration = opened();
        QCOMPARE(configuration.troubles(), Troubles());
        QCOMPARE(configuration.preferences(),
                 (Preferences{.marks = {.low = Credits::fromMicros(20'500'000), .critical = Credits::fromWhole(7)},
                              .pollInterval = 60s,
                              .dollarRate = {4'500},
                              .iconStyle = domain::IconStyle::Gauge,
                              .panelTone = domain::PanelTone::Dark,
                              .hideWhileHealthy = true,
                              .gaugeBudget = Credits::fromWhole(2000),
                              .quietHours = {.enabled = true,
                                             .from = QTime(23, 30),
                                             .to = QTime(6, 0),
                                             .graveAlertsBreakThrough = false},
                              .iconSubject = domain::IconSubject::Gravest,
                              .iconAccount = u"two,too"_s,
                              .gravestFirst = true,
                              .showsSum = true,
                              .events = {.command = u"notify \"two words\" a, b"_s,
                                         .webhook = u"https://example.org/hook?title=Kie"_s,
                                         .webhookToken = domain::Secret::fromText(u"tk_1")}}));
        ConfiguredAccount first = account(u"1"_s, u"Work,mostly"_s, FileKey);
        first.account.endpoint = QUrl(u"https://example.org/kie"_s);
        QCOMPARE(configuration.accounts(), Accounts({first, account(u"two"_s, u"Home, too"_s, {})}));
    }

    void comesBackAfterARestart()
    {
        const Preferences preferences{.marks = {.low = Credits::fromMicros(1), .critical = Credits()},
                                      .pollInterval = 86'400s,
                                      .dollarRate = {1},
                                      .keepHistory = std::chrono::days(30),
                                      .iconStyle = domain::IconStyle::Symbol,
                                      .panelTone = domain::PanelTone::Light,
                                      .hideWhileHealthy = true,
                                      .gaugeBudget = Credits::fromMicros(1),
                                      .quietHours = {.enabled = true, .from = QTime(0, 0), .to = QTime(23, 59)},
                                      .iconSubject = domain::IconSubject::Sum,
                                      .iconAccount = u"x;y"_s,
                                      .events = {.command = u"sh -c \"a, b; c\" \\ @% #"_s,
                                                 .webhook = u"https://example.org/{{.text}};=,%20"_s,
                                                 .webhookToken = domain::Secret::fromText(u"@a\"b,c;d\\e=%20#")}};
        ConfiguredAccount first = account(u"x;y"_s, u"Ä \"quoted\", \\ 100 % = ; #"_s, u"@a\"b,c;d\\e=%20#"_s);
        first.account.endpoint = QUrl(u"http://[::1]:8080/a%20b/"_s);
        first.ownMarks = {.low = Credits::fromMicros(20'500'000), .critical = Credits()};
        const Accounts accounts{first, account(u"2"_s, u"@name"_s, FileKey)};
        QVERIFY(opened().save(preferences, accounts));
        const Configuration configuration = opened();
        QCOMPARE(configuration.preferences(), preferences);
        QCOMPARE(configuration.accounts(), accounts);
        QCOMPARE(configuration.troubles(), Troubles());
    }

    void takesTheDefaultForAValueThatMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("setting");
        QTest::newRow("word") << "[alerts]\nlowCredits=many\n"_ba << u"alerts/lowCredits"_s;
        QTest::newRow("comma") << "[alerts]\nlowCredits=1,500\n"_ba << u"alerts/lowCredits"_s;
        QTest::newRow("nothing") << "[alerts]\ncriticalCredits=\n"_ba << u"alerts/criticalCredits"_s;
        QTest::newRow("not a number") << "[alerts]\ncriticalCredits=NaN\n"_ba << u"alerts/criticalCredits"_s;
        QTest::newRow("a thing of Qt") << "[alerts]\nlowCredits=@Variant(\\0)\n"_ba << u"alerts/lowCredits"_s;
        QTest::newRow("unit") << "[polling]\nintervalSeconds=60s\n"_ba << u"polling/intervalSeconds"_s;
        QTest::newRow("fraction") << "[polling]\nintervalSeconds=60.5\n"_ba << u"polling/intervalSeconds"_s;
        QTest::newRow("too long") << "[polling]\nintervalSeconds=99999999999999999999\n"_ba
                                  << u"polling/intervalSeconds"_s;
        QTest::newRow("no style") << "[display]\nicon=Number\n"_ba << u"display/icon"_s;
        QTest::newRow("no tone") << "[display]\npanel=\n"_ba << u"display/panel"_s;
        QTest::newRow("no subject") << "[display]\niconShows=all\n"_ba << u"display/iconShows"_s;
        QTest::newRow("no order") << "[display]\ngravestFirst=1\n"_ba << u"display/gravestFirst"_s;
        QTest::newRow("no sum") << "[display]\nsum=\n"_ba << u"display/sum"_s;
        QTest::newRow("yes") << "[quietHours]\nenabled=yes\n"_ba << u"quietHours/enabled"_s;
        QTest::newRow("an hour too late") << "[quietHours]\nfrom=24:00\n"_ba << u"quietHours/from"_s;
        QTest::newRow("token of two words") << "[events]\nwebhookToken=two words\n"_ba << u"events/webhookToken"_s;
        QTest::newRow("dollar sign") << "[display]\ndollarsPerCredit=$0.005\n"_ba << u"display/dollarsPerCredit"_s;
    }
    void takesTheDefaultForAValueThatMakesNoSense()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, setting);
        write(lines);
        Configuration configuration = opened();
        QCOMPARE(configuration.preferences(), Preferences());
        QCOMPARE(settings(configuration, Kind::SettingRefused), QStringList({setting}));
        QCOMPARE(configuration.troubles().size(), 1U);
        QVERIFY(configuration.save(configuration.preferences(), configuration.accounts()));
        QCOMPARE(opened().troubles(), Troubles()); // the default has taken its place
    }

    void movesAValueIntoItsRange_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<int>("low");
        QTest::addColumn<int>("critical");
        QTest::addColumn<int>("interval");
        QTest::newRow("short") << "[polling]\nintervalSeconds=14\n"_ba << u"polling/intervalSeconds"_s << 500 << 100
                               << 15;
        QTest::newRow("long") << "[polling]\nintervalSeconds=86401\n"_ba << u"polling/intervalSeconds"_s << 500 << 100
                              << 86'400;
        QTest::newRow("negative") << "[alerts]\ncriticalCredits=-1\n"_ba << u"alerts/criticalCredits"_s << 500 << 0
                                  << 300;
        QTest::newRow("crossed") << "[alerts]\nlowCredits=50\ncriticalCredits=60\n"_ba << u"alerts/criticalCredits"_s
                                 << 50 << 50 << 300;
    }
    void movesAValueIntoItsRange()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, setting);
        QFETCH(int, low);
        QFETCH(int, critical);
        QFETCH(int, interval);
        write(lines);
        const Configuration configuration = opened();
        QCOMPARE(configuration.preferences().marks,
                 (domain::Marks{.low = Credits::fromWhole(low), .critical = Credits::fromWhole(critical)}));
        QCOMPARE(configuration.preferences().pollInterval, std::chrono::seconds(interval));
        QCOMPARE(settings(configuration, Kind::SettingRefused), QStringList({setting}));
    }

    void isSilentAboutADefaultThatGivesWay()
    {
        write("[alerts]\nlowCredits=50\n"); // the default of the critical mark is above that
        QCOMPARE(opened().preferences().marks.critical, Credits::fromWhole(50));
        QCOMPARE(opened().troubles(), Troubles());
    }

    void validatesWhatIsSaved()
    {
        Configuration configuration = opened();
        QVERIFY(configuration.save({.pollInterval = 1s}, {}));
        QCOMPARE(configuration.preferences().pollInterval, 15s);
        QCOMPARE(ids(configuration), QStringList({u"1"_s}));
        QCOMPARE(opened().preferences().pollInterval, 15s);
    }

    void keepsUnknownKeys()
    {
        write("[accounts]\n1\\id=a\n1\\color=red\n1\\deep\\er=1\n2\\id=b\n2\\color=blue\n3\\id=c\n3\\color=green\nsize="
              "3\n"
              "[alerts]\nquietHours=22-7\n[window]\nwidth=300\n");
        Configuration configuration = opened();
        // one account goes, and the others change places
        QVERIFY(configuration.save({}, {configuration.accounts().at(2), configuration.accounts().at(0)}));
        const QByteArrayList after = lines(m_path);
        for (const QByteArray &line : {R"(1\id=c)"_ba, R"(1\color=green)"_ba, R"(2\id=a)"_ba, R"(2\color=red)"_ba,
                                       R"(2\deep\er=1)"_ba, "size=2"_ba, "quietHours=22-7"_ba, "width=300"_ba})
            QVERIFY2(after.contains(line), line.constData());
        QVERIFY(!after.join().contains("blue"));
        QVERIFY(!after.join().contains(R"(1\deep)"));
        QVERIFY(!after.join().contains(R"(3\)"));
    }

    void anAccountHasMarksOfItsOwnOrThoseForAll_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<std::optional<Marks>>("marks");
        QTest::addColumn<QStringList>("refused");
        const auto marks = [](qint32 low, qint32 critical) {
            return std::optional(Marks{.low = Credits::fromWhole(low), .critical = Credits::fromWhole(critical)});
        };
        const QString low = u"accounts/1/lowCredits"_s;
        const QString critical = u"accounts/1/criticalCredits"_s;
        const std::optional<Marks> none;
        QTest::newRow("none") << ""_ba << none << QStringList();
        QTest::newRow("empty") << "1\\lowCredits=\n1\\criticalCredits=\n"_ba << none << QStringList();
        QTest::newRow("both") << "1\\lowCredits=50\n1\\criticalCredits=5\n"_ba << marks(50, 5) << QStringList();
        QTest::newRow("low alone") << "1\\lowCredits=50\n"_ba << marks(50, 20) << QStringList();
        QTest::newRow("low alone, under the critical mark for all")
            << "1\\lowCredits=5\n"_ba << marks(5, 5) << QStringList();
        QTest::newRow("critical alone") << "1\\criticalCredits=50\n"_ba << marks(300, 50) << QStringList();
        QTest::newRow("crossed") << "1\\lowCredits=50\n1\\criticalCredits=60\n"_ba << marks(50, 50)
                                 << QStringList{critical};
        QTest::newRow("negative") << "1\\lowCredits=-1\n1\\criticalCredits=-2\n"_ba << marks(0, 0)
                                  << QStringList{low, critical};
        QTest::newRow("word") << "1\\lowCredits=many\n1\\criticalCredits=5\n"_ba << marks(300, 5) << QStringList{low};
        QTest::newRow("words") << "1\\lowCredits=many\n1\\criticalCredits=few\n"_ba << none
                               << QStringList{low, critical};
        QTest::newRow("too many") << "1\\lowCredits=1000000001\n1\\criticalCredits=5\n"_ba << marks(1'000'000'000, 5)
                                  << QStringList{low};
    }
    void anAccountHasMarksOfItsOwnOrThoseForAll()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QStringList, refused);
        write("[accounts]\nsize=1\n1\\id=1\n" + lines + "[alerts]\nlowCredits=300\ncriticalCredits=20\n");
        Configuration configuration = opened();
        QTEST(configuration.accounts().front().ownMarks, "marks");
        QCOMPARE(settings(configuration, Kind::SettingRefused), refused);
        QVERIFY(configuration.save({.pollInterval = 60s}, configuration.accounts()));
        const QByteArrayList after = ::lines(m_path);
        for (const QByteArray &line : lines.split('\n'))
            QVERIFY2(after.contains(line) || line.isEmpty(), line.constData()); // a slip of the hand is not lost
    }

    void removesTheMarksOfAnAccountThatGoesBackToThoseForAll()
    {
        write("[accounts]\nsize=2\n1\\id=1\n1\\lowCredits=many\n1\\criticalCredits=5\n1\\color=red\n2\\id=2\n"
              "2\\lowCredits=7\n2\\criticalCredits=1\n");
        Configuration configuration = opened();
        Accounts accounts = configuration.accounts();
        accounts.front().ownMarks.reset();
        QVERIFY(configuration.save({}, accounts));
        QVERIFY(!lines(m_path).join('\n').contains(R"(1\lowCredits)"));
        QVERIFY(!lines(m_path).join('\n').contains(R"(1\criticalCredits)"));
        QVERIFY(lines(m_path).contains(R"(1\color=red)"));
        QVERIFY(lines(m_path).contains(R"(2\lowCredits=7)"));
        accounts.front().ownMarks = Marks{.low = Credits::fromWhole(-9), .critical = Credits::fromWhole(7)};
        QVERIFY(configuration.save({}, accounts));
        QVERIFY(lines(m_path).contains(R"(1\lowCredits=0)"));
        QVERIFY(lines(m_path).contains(R"(1\criticalCredits=0)"));
        QCOMPARE(opened().troubles(), Troubles());
    }

    void keepsABadAddressAndSaysSo_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<domain::EndpointFault>("fault");
        QTest::newRow("not encrypted") << "http://api.kie.ai"_ba << domain::EndpointFault::NotEncrypted;
        QTest::newRow("no scheme") << "api.kie.ai"_ba << domain::EndpointFault::NotAnAddress;
        QTest::newRow("broken") << "https://[api"_ba << domain::EndpointFault::NotAnAddress;
    }
    void keepsABadAddressAndSaysSo()
    {
        QFETCH(QByteArray, url);
        QFETCH(domain::EndpointFault, fault);
        write("[accounts]\nsize=1\n1\\id=1\n1\\baseUrl=" + url + '\n');
        Configuration configuration = opened();
        QCOMPARE(domain::faultOf(configuration.accounts().front().account.endpoint), fault);
        QCOMPARE(settings(configuration, Kind::SettingRefused), QStringList({u"accounts/1/baseUrl"_s}));
        QVERIFY(configuration.save({.pollInterval = 60s}, configuration.accounts()));
        QVERIFY(lines(m_path).contains(R"(1\baseUrl=)" + url));
    }

    void keepsABadWebhookAndSaysSo_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<domain::EndpointFault>("fault");
        QTest::newRow("not encrypted") << "http://example.org/hook"_ba << domain::EndpointFault::NotEncrypted;
        QTest::newRow("no scheme") << "example.org/hook"_ba << domain::EndpointFault::NotAnAddress;
        QTest::newRow("another scheme") << "ftp://example.org/hook"_ba << domain::EndpointFault::NotAnAddress;
        QTest::newRow("with a password") << "https://me:secret@example.org"_ba << domain::EndpointFault::NotAnAddress;
    }
    void keepsABadWebhookAndSaysSo()
    {
        QFETCH(QByteArray, url);
        QFETCH(domain::EndpointFault, fault);
        write("[events]\nwebhook=" + url + "\nfuture=1\n");
        Configuration configuration = opened();
        QCOMPARE(configuration.preferences().events.webhookFault(), fault);
        QCOMPARE(settings(configuration, Kind::SettingRefused), QStringList({u"events/webhook"_s}));
        QVERIFY(configuration.save({.pollInterval = 60s, .events = configuration.preferences().events}, {}));
        QVERIFY(lines(m_path).contains("webhook=" + url));
        QVERIFY(lines(m_path).contains("future=1"));
    }

    void aWebhookOnThisComputerNeedsNoEncryption()
    {
        write("[events]\nwebhook=http://127.0.0.1:8080/hook\n");
        QCOMPARE(opened().troubles(), Troubles());
    }

    void hasNoKeyWhereTheTextCannotBeOne()
    {
        write("[accounts]\nsize=1\n1\\id=1\n1\\apiKey=two words\n");
        Configuration configuration = opened();
        QCOMPARE(configuration.accounts().front().key, std::nullopt);
        QCOMPARE(configuration.troubles(),
                 Troubles({StorageTrouble{
                     .kind = Kind::StoredKeyRefused, .path = m_path, .setting = u"accounts/1/apiKey"_s}}));
        QVERIFY(configuration.save({.pollInterval = 60s}, configuration.accounts()));
        QVERIFY(lines(m_path).contains(R"(1\apiKey=two words)")); // a slip of the hand is not lost by changing the rest
        QVERIFY(configuration.save({}, {account(u"1"_s, {}, FileKey)}));
        QVERIFY(!files::read(m_path).contains("two words"));
        QCOMPARE(opened().accounts().front().key, ApiKey::fromText(FileKey));
    }

    void givesEachAccountAnIdOfItsOwn_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("missing") << R"(1\name=a|2\name=b|size=2)"_ba << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("taken by a later one") << R"(1\name=a|2\id=1|size=2)"_ba << QStringList{u"2"_s, u"1"_s};
        QTest::newRow("double") << R"(1\id=x|2\id=x|3\id=1|size=3)"_ba << QStringList{u"x"_s, u"2"_s, u"1"_s};
        QTest::newRow("blank") << R"(1\id= |2\id=2|size=2)"_ba << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("no size") << R"(1\id=a|2\id=b)"_ba << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("bad size") << R"(1\id=a|2\id=b|size=lots)"_ba << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("size too small") << R"(1\id=a|2\id=b|size=1)"_ba << QStringList{u"a"_s};
        QTest::newRow("size too large") << R"(1\id=a|2\id=b|size=2000000000)"_ba << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("gap") << R"(1\id=a|7\id=b|size=9)"_ba << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("no accounts") << "size=0"_ba << QStringList{u"1"_s};
        QTest::newRow("odd numbers") << R"(0\id=z|-1\id=y|01\id=x|1\id=a|size=1)"_ba << QStringList{u"a"_s};
    }
    void givesEachAccountAnIdOfItsOwn()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QStringList, expected);
        write("[accounts]\n" + lines.replace('|', '\n') + '\n');
        Configuration configuration = opened();
        QCOMPARE(ids(configuration), expected);
        QVERIFY(configuration.save(configuration.preferences(), configuration.accounts()));
        QCOMPARE(ids(opened()), expected);
    }

    /// What does not count was written by somebody all the same, with a key perhaps.
    void keepsRecordsThatDoNotCountWhenAccountsAreAdded()
    {
        write("[accounts]\nsize=1\n1\\id=a\n2\\id=b\n2\\apiKey=" + FileKey.toLatin1() + "\n5\\id=c\n5\\colour=red\n");
        Configuration configuration = opened();
        QVERIFY(
            configuration.save({}, {account(u"a"_s, {}, {}), account(u"new"_s, {}, {}), account(u"newer"_s, {}, {})}));
        QCOMPARE(ids(opened()), (QStringList{u"a"_s, u"new"_s, u"newer"_s}));
        const QByteArrayList kept = lines(m_path);
        QVERIFY(kept.contains("4\\id=b"));
        QVERIFY(kept.contains("4\\apiKey=" + FileKey.toLatin1()));
        QVERIFY(kept.contains("5\\id=c"));
        QVERIFY(kept.contains("5\\colour=red"));
        QVERIFY(configuration.save({}, {account(u"a"_s, {}, {})}));
        QVERIFY(lines(m_path).contains("4\\id=b"));
        QCOMPARE(ids(opened()), QStringList(u"a"_s));
    }

    void laysTheEnvironmentOverTheFirstAccount()
    {
        QVERIFY(opened().save({}, {account(u"1"_s, u"a"_s, FileKey), account(u"2"_s, u"b"_s, FileKey)}));
        const Configuration configuration = opened(fullEnvironment());
        QCOMPARE(configuration.accounts().at(0).account.setIn, environmentsOwn);
        QVERIFY(!configuration.environmentKeyRefused());
        QCOMPARE(configuration.environmentEndpointFault(), std::nullopt);
        QCOMPARE(configuration.accounts().at(0).key, ApiKey::fromText(EnvironmentKey));
        QCOMPARE(configuration.accounts().at(0).account.endpoint, QUrl(EnvironmentUrl));
        QCOMPARE(configuration.accounts().at(1), account(u"2"_s, u"b"_s, FileKey));
        QCOMPARE(opened().accounts().at(0).account.setIn, domain::Provenance());
    }

    void ignoresAnEmptyEnvironment()
    {
        const Configuration configuration =
            opened(environment({{"KIE_API_KEY"_L1, u" "_s}, {"KIE_API_BASE_URL"_L1, {}}}));
        QCOMPARE(configuration.accounts().at(0).account.setIn, domain::Provenance());
        QVERIFY(!configuration.environmentKeyRefused());
        QCOMPARE(configuration.environmentEndpointFault(), std::nullopt);
    }

    void saysWhyTheEnvironmentIsRefused()
    {
        QVERIFY(opened().save({}, {account(u"1"_s, {}, FileKey)}));
        const Configuration configuration =
            opened(environment({{"KIE_API_KEY"_L1, u"two words"_s}, {"KIE_API_BASE_URL"_L1, u"http://api.kie.ai"_s}}));
        QVERIFY(configuration.environmentKeyRefused());
        QCOMPARE(configuration.environmentEndpointFault(), domain::EndpointFault::NotEncrypted);
    }

    /// Another account's balance would be shown, or the key sent to another address.
    void asksNothingWhereTheEnvironmentIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("address");
        QTest::newRow("key") << u"two words"_s << QString();
        QTest::newRow("address") << QString() << u"http://api.kie.ai"_s;
        QTest::newRow("address, with a good key") << EnvironmentKey << u"http://api.kie.ai"_s;
    }
    void asksNothingWhereTheEnvironmentIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QString, address);
        const Accounts stored{account(u"1"_s, {}, FileKey), account(u"2"_s, u"b"_s, FileKey)};
        QVERIFY(opened().save({}, stored));
        Configuration configuration = opened(environment({{"KIE_API_KEY"_L1, key}, {"KIE_API_BASE_URL"_L1, address}}));
        QVERIFY(!configuration.accounts().at(0).key);
        QCOMPARE(configuration.accounts().at(0).account.setIn.key, domain::SetIn::Environment);
        QCOMPARE(configuration.accounts().at(1), stored.at(1));
        QVERIFY(configuration.save(configuration.preferences(), configuration.accounts()));
        QVERIFY(!configuration.accounts().at(0).key);
        QCOMPARE(opened().accounts(), stored);
    }

    void neverWritesTheEnvironment()
    {
        Configuration fresh = opened(fullEnvironment());
        QVERIFY(fresh.save(fresh.preferences(), fresh.accounts()));
        QVERIFY(!files::read(m_path).contains(EnvironmentKey.toLatin1()));
        QVERIFY(!files::read(m_path).contains("4567"));
        QVERIFY(lines(m_path).contains(R"(1\apiKey=)"));
        QVERIFY(lines(m_path).contains(R"(1\baseUrl=https://api.kie.ai)"));
        QCOMPARE(fresh.accounts().front().key, ApiKey::fromText(EnvironmentKey)); // still in force
    }

    void keepsTheFilesOwnValuesUnderTheEnvironment()
    {
        ConfiguredAccount own = account(u"1"_s, u"a"_s, FileKey);
        own.account.endpoint = QUrl(u"https://example.org"_s);
        QVERIFY(opened().save({}, {own, account(u"2"_s, u"b"_s, {})}));
        Configuration configuration = opened(fullEnvironment());
        Accounts changed = configuration.accounts();
        changed.front().account.name = u"renamed"_s;
        std::swap(changed.front(), changed.back());
        QVERIFY(configuration.save(configuration.preferences(), changed));
        QVERIFY(!files::read(m_path).contains(EnvironmentKey.toLatin1()));
        // the environment is over what is the first account now
        QCOMPARE(configuration.accounts().front().key, ApiKey::fromText(EnvironmentKey));
        QCOMPARE(configuration.accounts().back().key, ApiKey::fromText(FileKey));
        QCOMPARE(configuration.accounts().front().account.setIn, environmentsOwn);
        QCOMPARE(configuration.accounts().back().account.setIn, domain::Provenance());
        own.account.name = u"renamed"_s;
        QCOMPARE(opened().accounts(), Accounts({account(u"2"_s, u"b"_s, {}), own}));
    }

    void writesAKeyThatIsEnteredUnderTheEnvironment()
    {
        Configuration configuration = opened(fullEnvironment());
        QVERIFY(configuration.save({}, {account(u"1"_s, {}, FileKey), account(u"2"_s, {}, EnvironmentKey)}));
        QCOMPARE(configuration.accounts().front().key, ApiKey::fromText(EnvironmentKey));
        QCOMPARE(opened().accounts().front().key, ApiKey::fromText(FileKey));
        QVERIFY(!files::read(m_path).contains(EnvironmentKey.toLatin1())); // whoever it was given to
    }

    void isInForceEvenIfItCannotBeWritten()
    {
        files::write(QFileInfo(m_path).absolutePath(), "a file where the folder should be");
        Configuration configuration = opened();
        const Accounts accounts{account(u"1"_s, u"a"_s, FileKey)};
        QVERIFY(!configuration.save({.pollInterval = 60s}, accounts));
        QVERIFY(!configuration.save({.pollInterval = 60s}, accounts));
        QCOMPARE(configuration.preferences().pollInterval, 60s);
        QCOMPARE(configuration.accounts(), accounts);
        QCOMPARE(configuration.troubles(),
                 Troubles({StorageTrouble{.kind = Kind::SettingsNotWritable, .path = m_path}}));

        QVERIFY(QFile::remove(QFileInfo(m_path).absolutePath())); // now it can, and all of it is
        QVERIFY(configuration.save({.pollInterval = 60s}, accounts));
        QCOMPARE(opened().preferences().pollInterval, 60s);
        QCOMPARE(opened().accounts(), accounts);
    }

    void writesTheNextTimeWhatFoundNoRoom()
    {
        QVERIFY(opened().save({}, {account(u"1"_s, u"a"_s, FileKey)}));
        Configuration configuration = opened();
        {
            const files::FullDisk full(0);
            QVERIFY(!configuration.save({.pollInterval = 60s}, {account(u"1"_s, u"b"_s, FileKey)}));
            QCOMPARE(opened().accounts(), Accounts({account(u"1"_s, u"a"_s, FileKey)}));
        }
        QVERIFY(configuration.save(configuration.preferences(), configuration.accounts()));
        QCOMPARE(opened().preferences().pollInterval, 60s);
        QCOMPARE(opened().accounts(), Accounts({account(u"1"_s, u"b"_s, FileKey)}));
    }

    void reportsWhatIsWrongWithTheFile()
    {
        const QByteArray torn = "[alerts]\nlowCredits=7\n" + QByteArray(10, '\0');
        files::write(m_path, torn, 0644);
        Configuration configuration = opened();
        QCOMPARE(configuration.preferences().marks.low, Credits::fromWhole(7)); // what is readable is used
        QCOMPARE(configuration.troubles().size(), 2U);
        QCOMPARE(configuration.troubles().at(0), (StorageTrouble{.kind = Kind::SettingsWereOpen, .path = m_path}));
        QCOMPARE(configuration.troubles().at(1).kind, Kind::SettingsCorrupt);
        QCOMPARE(files::read(configuration.troubles().at(1).keptCopy), torn);
        QVERIFY(configuration.save(configuration.preferences(), configuration.accounts()));
        QCOMPARE(configuration.troubles().size(), 2U); // nothing is said twice
        QCOMPARE(opened().troubles(), Troubles());
    }

    void savesOverAFileThatCannotBeWrittenAgainAndSaysSoOnce()
    {
        const QByteArray odd = "[\\ccounts]\nsize=2\n1\\id=1\n1\\na\xffme=x\n[accounts]\n1\\id=7\nsize=1\n";
        files::write(m_path, odd);
        Configuration configuration = opened();
        QVERIFY(configuration.save({.pollInterval = 60s}, {account(u"7"_s, u"b"_s, FileKey)}));
        QCOMPARE(configuration.troubles().size(), 1U);
        QCOMPARE(configuration.troubles().front().kind, Kind::SettingsCorrupt);
        QCOMPARE(files::read(configuration.troubles().front().keptCopy), odd);
        QCOMPARE(opened().troubles(), Troubles());
        QCOMPARE(opened().preferences().pollInterval, 60s);
        QCOMPARE(opened().accounts(), Accounts({account(u"7"_s, u"b"_s, FileKey)}));
    }

    void reportsAFileThatCannotBeRead()
    {
        QVERIFY(QDir().mkpath(m_path));
        QCOMPARE(opened().troubles(), Troubles({StorageTrouble{.kind = Kind::SettingsUnreadable, .path = m_path}}));
        QCOMPARE(opened().preferences(), Preferences());
    }

    void leavesAloneWhatSomeoneElseHasChanged()
    {
        QVERIFY(opened().save({}, {account(u"1"_s, u"a"_s, FileKey)}));
        Configuration first = opened();
        Configuration second = opened();
        Accounts more = second.accounts();
        more.front().account.name = u"renamed"_s;
        more.push_back(account(u"2"_s, u"added"_s, {}));
        QVERIFY(second.save({.pollInterval = 60s}, more));
        QVERIFY(first.save({.dollarRate = {7'000}}, first.accounts()));
        const Configuration merged = opened();
        QCOMPARE(merged.preferences(), (Preferences{.pollInterval = 60s, .dollarRate = {7'000}}));
        QCOMPARE(merged.accounts(), more);
    }

    void doesNotTouchTheFileWithoutAChange()
    {
        Configuration configuration = opened();
        QVERIFY(configuration.save(configuration.preferences(), configuration.accounts()));
        const ino_t before = inode(m_path);
        QVERIFY(configuration.save(configuration.preferences(), configuration.accounts()));
        QCOMPARE(inode(m_path), before); // each write makes a new file and renames it
    }

    void survivesTwoProcessesAtOnce()
    {
        QVERIFY(opened().save({}, {account(u"1"_s, u"name"_s, FileKey)}));
        const QString hand = QStringLiteral(STORAGE_HAND);
        QProcess first;
        QProcess second;
        first.start(hand, {u"save"_s, m_path, u"25"_s});
        second.start(hand, {u"save"_s, m_path, u"25"_s});
        QVERIFY(first.waitForFinished(60'000));
        QVERIFY(second.waitForFinished(60'000));
        QCOMPARE(first.exitCode(), 0);
        QCOMPARE(second.exitCode(), 0);
        const Configuration configuration = opened();
        QCOMPARE(configuration.troubles(), Troubles());
        QCOMPARE(configuration.accounts(), Accounts({account(u"1"_s, u"name"_s, FileKey)}));
        QCOMPARE(configuration.preferences().pollInterval, 100s);
    }
};

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
