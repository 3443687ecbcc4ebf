// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/wording.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = domain::Problem::Kind;

namespace {

struct Case {
    const char *name;
    Kind kind;
};

constexpr Case everyKind[]{
    {"refused key", Kind::KeyRefused},
    {"depleted", Kind::Depleted},
    {"not found", Kind::NotFound},
    {"invalid request", Kind::InvalidRequest},
    {"rate limited", Kind::RateLimited},
    {"reached cap", Kind::KeyCapReached},
    {"maintenance", Kind::Maintenance},
    {"server error", Kind::ServerError},
    {"feature disabled", Kind::FeatureDisabled},
    {"unknown error", Kind::UnknownError},
    {"malformed", Kind::Malformed},
    {"redirected", Kind::Redirected},
    {"unreachable", Kind::Unreachable},
    {"timed out", Kind::TimedOut},
    {"no TLS", Kind::TlsFailed},
    {"certificate out of date", Kind::CertificateOutOfDate},
    {"proxy", Kind::ProxyFailed},
};

} // namespace

class TestProblemWording : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatHappenedAndWhatToDo_data();
    void saysWhatHappenedAndWhatToDo();
    void tellsEveryProblemApart();
    void namesWhatTheUserHasToChange_data();
    void namesWhatTheUserHasToChange();
    void quotesTheServiceWhereOnlyItKnows_data();
    void quotesTheServiceWhereOnlyItKnows();
    void showsTheNumberOfAnUnexplainedError();
    void promisesNoRetryWhereThereIsNone();
    void namesWhereTheKeyIsEntered();
    void sendsNobodyToTheSettingsForWhatTheEnvironmentGave();
};

void TestProblemWording::saysWhatHappenedAndWhatToDo_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Case &each : everyKind)
        QTest::newRow(each.name) << each.kind;
}

void TestProblemWording::saysWhatHappenedAndWhatToDo()
{
    QFETCH(Kind, kind);
    const domain::Problem problem{.kind = kind};
    const QString headline = presentation::problemHeadline(problem);
    const QString text = presentation::problemText(problem);
    static const QRegularExpression jargon(
        u"\\b(HTTP|endpoint|pars\\w*|poll\\w*|API|JSON|TLS|SSL|timeout|server|host|DNS|request|response|code)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digit(u"\\d"_s);

    QVERIFY(!headline.isEmpty());
    QVERIFY(!headline.endsWith(u'.'));
    QVERIFY2(headline.size() <= 45, "a menu line has to stay short");
    QVERIFY(!headline.contains(digit));
    QVERIFY(text.startsWith(headline + u". "_s));
    QVERIFY(text.endsWith(presentation::problemAdvice(problem)));
    QVERIFY(text.endsWith(u'.'));
    QVERIFY2(!text.contains(jargon), qPrintable(text));
}

void TestProblemWording::tellsEveryProblemApart()
{
    QSet<QString> headlines;
    for (const Case &each : everyKind)
        headlines.insert(presentation::problemHeadline({.kind = each.kind}));
    QCOMPARE(headlines.size(), qsizetype(std::size(everyKind)));
}

void TestProblemWording::namesWhatTheUserHasToChange_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("the key") << Kind::KeyRefused << u"Check the key"_s;
    QTest::newRow("the whitelist") << Kind::KeyRefused << u"address whitelist"_s;
    QTest::newRow("the credits") << Kind::Depleted << u"Top up"_s;
    QTest::newRow("the address") << Kind::NotFound << u"address in the settings"_s;
    QTest::newRow("the key's cap") << Kind::KeyCapReached << u"Raise this key's cap"_s;
    QTest::newRow("nothing: asked too often") << Kind::RateLimited << u"nothing to do"_s;
    QTest::newRow("nothing: maintenance") << Kind::Maintenance << u"nothing to do"_s;
    QTest::newRow("nothing: service error") << Kind::ServerError << u"nothing to do"_s;
    QTest::newRow("the clock") << Kind::CertificateOutOfDate << u"date and time"_s;
}

void TestProblemWording::namesWhatTheUserHasToChange()
{
    QFETCH(Kind, kind);
    QFETCH(QString, word);
    const QString text = presentation::problemText({.kind = kind});
    QVERIFY2(text.contains(word), qPrintable(text));
}

void TestProblemWording::quotesTheServiceWhereOnlyItKnows_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("invalid request") << Kind::InvalidRequest;
    QTest::newRow("feature disabled") << Kind::FeatureDisabled;
    QTest::newRow("unknown error") << Kind::UnknownError;
}

void TestProblemWording::quotesTheServiceWhereOnlyItKnows()
{
    QFETCH(Kind, kind);
    const domain::Problem problem{.kind = kind, .code = 422, .serviceText = u"model %1 is unknown"_s};
    const QString text = presentation::problemText(problem);
    QVERIFY2(text.contains(u"“model %1 is unknown”"_s), qPrintable(text));
    QVERIFY2(text.contains(u"422"_s), qPrintable(text));
}

void TestProblemWording::showsTheNumberOfAnUnexplainedError()
{
    QVERIFY(presentation::problemText({.kind = Kind::UnknownError, .code = 799}).contains(u"799"_s));
}

void TestProblemWording::promisesNoRetryWhereThereIsNone()
{
    for (const Case &each : everyKind) {
        const QString text = presentation::problemText({.kind = each.kind}, {.retries = false});
        QVERIFY2(!text.contains(u"by itself"_s), qPrintable(text));
        QVERIFY(text.endsWith(u'.'));
    }
}

void TestProblemWording::namesWhereTheKeyIsEntered()
{
    using domain::SetIn;
    const auto text = [](SetIn place) {
        return presentation::problemText({.kind = Kind::KeyRefused}, {.setIn = {.key = place}});
    };
    QVERIFY(text(SetIn::Settings).contains(u"the key in the settings"_s));
    QVERIFY(text(SetIn::Field).contains(u"the key you entered"_s));
    QVERIFY(text(SetIn::Environment).contains(u"KIE_API_KEY"_s));
}

void TestProblemWording::sendsNobodyToTheSettingsForWhatTheEnvironmentGave()
{
    const domain::Provenance environment{.key = domain::SetIn::Environment, .endpoint = domain::SetIn::Environment};
    for (const Case &each : everyKind) {
        for (const bool retries : {true, false}) {
            const domain::Problem problem{.kind = each.kind};
            const QString text = presentation::problemText(problem, {.setIn = environment, .retries = retries});
            QVERIFY2(!text.contains(u"in the settings"_s), qPrintable(text));
            if (presentation::problemText(problem, {.retries = retries}).contains(u"address in the settings"_s))
                QVERIFY2(text.contains(u"KIE_API_BASE_URL"_s), qPrintable(text));
        }
    }
}

QTEST_APPLESS_MAIN(TestProblemWording)
#include "tst_problemwording.moc"
