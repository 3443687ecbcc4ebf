// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/metrics.h"

#include "domain/plainline.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace feeds {

namespace {

using Value = std::optional<QString>;

struct Metric {
    QLatin1StringView name;
    QLatin1StringView type;
    QLatin1StringView help;
};

struct AccountMetric {
    Metric metric;
    Value (*valueOf)(const AccountState &account);
};

struct FlowMetric {
    Metric metric;
    domain::Credits (*valueOf)(const domain::Flow &flow);
};

Value flag(bool isSet)
{
    return isSet ? u"1"_s : u"0"_s;
}

/// Seconds with their milliseconds, to the digit.
QString secondsOf(domain::Instant instant)
{
    const qint64 milliseconds = instant.time_since_epoch().count();
    return u"%1.%2"_s.arg(milliseconds / 1000).arg(milliseconds % 1000, 3, 10, QChar(u'0'));
}

constexpr std::array accountMetrics{
    AccountMetric{{"kie_credits_balance"_L1, "gauge"_L1, "Credits left, as last read."_L1},
                  [](const AccountState &account) -> Value {
                      return account.credits ? Value(account.credits->toDecimal()) : std::nullopt;
                  }},
    AccountMetric{{"kie_credits_up"_L1, "gauge"_L1, "Whether the last poll brought a balance."_L1},
                  [](const AccountState &account) -> Value {
                      return account.problem || account.credits ? flag(!account.problem) : std::nullopt;
                  }},
    AccountMetric{{"kie_credits_observed_timestamp_seconds"_L1, "gauge"_L1, "When the balance was last read."_L1},
                  [](const AccountState &account) -> Value {
                      return account.observedAt ? Value(secondsOf(*account.observedAt)) : std::nullopt;
                  }},
    AccountMetric{{"kie_credits_seconds_left"_L1, "gauge"_L1, "Until the credits run out, by the forecast."_L1},
                  [](const AccountState &account) -> Value {
                      return account.left ? Value(QString::number(account.left->count())) : std::nullopt;
                  }},
    AccountMetric{{"kie_credits_key_refused"_L1, "gauge"_L1, "Whether the service refuses the key."_L1},
                  [](const AccountState &account) -> Value {
                      return account.problem || account.credits
                          ? flag(account.problem == domain::Problem::Kind::KeyRefused)
                          : std::nullopt;
                  }},
};

constexpr std::array flowMetrics{
    FlowMetric{{"kie_credits_spent_total"_L1, "counter"_L1, "Credits spent, refunds not taken off."_L1},
               [](const domain::Flow &flow) { return flow.spent; }},
    FlowMetric{{"kie_credits_refunded_total"_L1, "counter"_L1, "Credits that the service gave back."_L1},
               [](const domain::Flow &flow) { return flow.refunded; }},
    FlowMetric{{"kie_credits_topped_up_total"_L1, "counter"_L1,
                "Credits bought, with those of which it is not clear whether they were bought or refunded."_L1},
               [](const domain::Flow &flow) { return flow.income(); }},
};

constexpr Metric pollsMetric{"kie_credits_polls_total"_L1, "counter"_L1, "Polls by their result."_L1};
constexpr Metric buildMetric{"kie_credits_build_info"_L1, "gauge"_L1, "The version of the program."_L1};

QString label(QLatin1StringView name, QString value)
{
    value.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', "\\n"_L1);
    return name + u"=\""_s + value + u'"';
}

/// The labels that stand for each of \p accounts.
QStringList labelsFor(const AccountStates &accounts)
{
    QStringList names;
    QHash<QString, int> count;
    for (const AccountState &account : accounts) {
        const QString name = domain::plainLine(account.name);
        names.append(name.isEmpty() ? account.id : name);
        ++count[names.back()];
    }
    QStringList labels;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const QString &name = names.at(static_cast<qsizetype>(i));
        const QString id = count.value(name) > 1 ? u',' + label("id"_L1, accounts.at(i).id) : QString();
        labels.append(label("account"_L1, name) + id);
    }
    return labels;
}

/// A metric with its samples, one a line; nothing without any.
class Family {
public:
    explicit Family(const Metric &metric)
        : m_metric(metric)
    {
    }

    void add(const QString &labels, const QString &value)
    {
        m_samples += m_metric.name + u'{' + labels + u"} "_s + value + u'\n';
    }

    [[nodiscard]] QString text() const
    {
        const QString head = u"# HELP %1 %2\n# TYPE %1 %3\n"_s.arg(m_metric.name, m_metric.help, m_metric.type);
        return m_samples.isEmpty() ? QString() : head + m_samples;
    }

private:
    Metric m_metric;
    QString m_samples;
};

QString textOf(const AccountMetric &metric, const AccountStates &accounts, const QStringList &labels)
{
    Family family(metric.metric);
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        if (const Value value = metric.valueOf(accounts.at(i)))
            family.add(labels.at(static_cast<qsizetype>(i)), *value);
    }
    return family.text();
}

QString textOf(const FlowMetric &metric, const AccountStates &accounts, const QStringList &labels,
               const QHash<QString, domain::Flow> &flows)
{
    Family family(metric.metric);
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const auto flow = flows.constFind(accounts.at(i).id);
        if (flow != flows.constEnd())
            family.add(labels.at(static_cast<qsizetype>(i)), metric.valueOf(*flow).toDecimal());
    }
    return family.text();
}

QString pollsText(const AccountStates &accounts, const QStringList &labels,
                  const QHash<QString, PollCounts::Results> &polls)
{
    Family family(pollsMetric);
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const PollCounts::Results results = polls.value(accounts.at(i).id);
        for (auto result = results.constBegin(); result != results.constEnd(); ++result)
            family.add(labels.at(static_cast<qsizetype>(i)) + u',' + label("result"_L1, result.key()),
                       QString::number(result.value()));
    }
    return family.text();
}

} // namespace

QByteArray metricsText(const AccountStates &accounts, const MetricCounters &counters, const QString &version)
{
    const QStringList labels = labelsFor(accounts);
    QString text;
    for (const AccountMetric &metric : accountMetrics)
        text += textOf(metric, accounts, labels);
    for (const FlowMetric &metric : flowMetrics)
        text += textOf(metric, accounts, labels, counters.flows);
    text += pollsText(accounts, labels, counters.polls);
    Family build(buildMetric);
    build.add(label("version"_L1, version), u"1"_s);
    text += build.text();
    return text.toUtf8();
}

} // namespace feeds
