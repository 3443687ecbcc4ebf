// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/accountssection.h"

#include "domain/preferences.h"
#include "storage/settingsfile.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace storage::accountssection {

namespace {

using domain::ApiKey;
using domain::ConfiguredAccount;
using domain::Credits;
using domain::Marks;
using domain::Preferences;

constexpr QLatin1StringView Id = "id"_L1;
constexpr QLatin1StringView Name = "name"_L1;
constexpr QLatin1StringView Key = "apiKey"_L1;
constexpr QLatin1StringView Endpoint = "baseUrl"_L1;
constexpr QLatin1StringView Low = "lowCredits"_L1;
constexpr QLatin1StringView Critical = "criticalCredits"_L1;
constexpr QLatin1StringView Size = "accounts/size"_L1;

/// One account as it is written: entry to text, unknown entries too.
using Record = std::map<QString, QString>;
/// By their numbers in the array, which begins at 1 and may have gaps where someone has deleted lines.
using Records = std::map<int, Record>;

QString prefix(int number)
{
    return u"accounts/%1/"_s.arg(number);
}

Records recordsIn(const QSettings &settings)
{
    Records records;
    for (const QString &key : settings.allKeys()) {
        const QString number = key.section(u'/', 1, 1);
        bool ok = false;
        const int index = number.toInt(&ok);
        if (ok && index > 0 && key.startsWith(prefix(index)))
            records[index][key.section(u'/', 2)] = textAt(settings, key);
    }
    return records;
}

/// Those of \p records that count. Without a usable size all of them do: someone has written the file by hand.
Records counted(Records records, const QSettings &settings)
{
    const int size = textAt(settings, Size).toInt();
    if (size > 0)
        records.erase(records.upper_bound(size), records.end());
    return records;
}

QString valueIn(const Record &record, QLatin1StringView entry)
{
    const auto found = record.find(entry);
    return found == record.end() ? QString() : found->second.trimmed();
}

/// The amount at \p entry of \p record; nullopt where there is none, or none that makes sense.
std::optional<Credits> amountIn(const Record &record, QLatin1StringView entry)
{
    return Credits::fromDecimal(valueIn(record, entry));
}

/// The account's own marks. One that is missing is as \p forAll.
std::optional<Marks> ownMarksIn(const Record &record, const Marks &forAll)
{
    const std::optional<Credits> low = amountIn(record, Low);
    const std::optional<Credits> critical = amountIn(record, Critical);
    if (!low && !critical)
        return std::nullopt;
    return Preferences::validated(
        Marks{.low = low.value_or(forAll.low), .critical = critical.value_or(forAll.critical)});
}

/// Which marks of \p record make no sense, or are out of the range that \p inForce is in.
QStringList refusedMarksIn(const Record &record, const std::optional<Marks> &inForce)
{
    const auto refuses = [&](QLatin1StringView entry, Credits Marks::*mark) {
        const std::optional<Credits> written = amountIn(record, entry);
        return written ? *written != (*inForce).*mark : !valueIn(record, entry).isEmpty();
    };
    QStringList refused;
    if (refuses(Low, &Marks::low))
        refused.append(Low);
    if (refuses(Critical, &Marks::critical))
        refused.append(Critical);
    return refused;
}

ConfiguredAccount accountIn(const Record &record, const Marks &forAll)
{
    ConfiguredAccount configured;
    configured.account.id = valueIn(record, Id);
    configured.account.name = domain::Account::nameFrom(valueIn(record, Name));
    configured.key = ApiKey::fromText(valueIn(record, Key));
    if (const QString endpoint = valueIn(record, Endpoint); !endpoint.isEmpty())
        configured.account.endpoint = QUrl(endpoint, QUrl::StrictMode);
    configured.ownMarks = ownMarksIn(record, forAll);
    return configured;
}

Accounts accountsIn(const Records &records, const Marks &forAll)
{
    Accounts accounts;
    for (const auto &[number, record] : records)
        accounts.push_back(accountIn(record, forAll));
    return sound(std::move(accounts));
}

QString textOf(const std::optional<ApiKey> &key)
{
    return key ? QString::fromLatin1(key->bytes()) : QString();
}

/// \p record with the marks of \p after, as updated().
void updateMarks(Record &record, const std::optional<ConfiguredAccount> &before, const ConfiguredAccount &after)
{
    const bool changed = !before || before->ownMarks != after.ownMarks;
    if (changed) {
        record.erase(Low);
        record.erase(Critical);
    }
    if (!after.ownMarks)
        return;
    record.try_emplace(Low, after.ownMarks->low.toDecimal());
    record.try_emplace(Critical, after.ownMarks->critical.toDecimal());
}

/// \p record with the entries that differ between \p before and \p after, and those it lacks.
Record updated(Record record, const std::optional<ConfiguredAccount> &before, const ConfiguredAccount &after)
{
    record[Id] = after.account.id;
    if (!before || before->account.name != after.account.name || !record.contains(Name))
        record[Name] = after.account.name;
    if (!before || before->key != after.key || !record.contains(Key))
        record[Key] = textOf(after.key);
    if (!before || before->account.endpoint != after.account.endpoint || !record.contains(Endpoint))
        record[Endpoint] = after.account.endpoint.toString(QUrl::FullyEncoded);
    updateMarks(record, before, after);
    return record;
}

std::optional<ConfiguredAccount> withId(const Accounts &accounts, const QString &id)
{
    const auto found =
        std::ranges::find_if(accounts, [&id](const ConfiguredAccount &one) { return one.account.id == id; });
    return found == accounts.end() ? std::nullopt : std::optional(*found);
}

/// What is to be in the file for \p after, given the \p stored records.
std::vector<Record> merged(const Records &stored, const Accounts &before, const Accounts &after)
{
    Accounts inFile = accountsIn(stored, {});
    std::map<QString, Record> byId;
    for (auto one = inFile.begin(); const auto &[number, record] : stored) {
        byId[one->account.id] = record;
        ++one;
    }

    const auto recordOf = [&byId](const ConfiguredAccount &one) {
        const auto found = byId.find(one.account.id);
        return found == byId.end() ? Record() : found->second;
    };
    std::vector<Record> result;
    result.reserve(after.size());
    for (const ConfiguredAccount &one : after)
        result.push_back(updated(recordOf(one), withId(before, one.account.id), one));
    for (const ConfiguredAccount &one : inFile) {
        const QString &id = one.account.id;
        if (byId.contains(id) && !withId(before, id) && !withId(after, id))
            result.push_back(recordOf(one));
    }
    return result;
}

void replace(QSettings &settings, int number, const Record &before, const Record &after)
{
    for (const auto &[entry, text] : before) {
        if (!after.contains(entry))
            settings.remove(prefix(number) + entry);
    }
    for (const auto &[entry, text] : after)
        setText(settings, prefix(number) + entry, text);
}

} // namespace

Accounts sound(Accounts accounts)
{
    if (accounts.empty())
        accounts.emplace_back();
    QSet<QString> taken;
    for (const ConfiguredAccount &one : accounts)
        taken.insert(one.account.id);
    QSet<QString> seen;
    for (ConfiguredAccount &one : accounts) {
        if (one.ownMarks)
            one.ownMarks = Preferences::validated(*one.ownMarks);
        if (one.account.id.isEmpty() || seen.contains(one.account.id)) {
            int free = 1;
            while (taken.contains(QString::number(free)))
                ++free;
            one.account.id = QString::number(free);
            taken.insert(one.account.id);
        }
        seen.insert(one.account.id);
    }
    return accounts;
}

Stored read(const QSettings &settings, const Marks &forAll)
{
    Stored stored;
    const Records records = counted(recordsIn(settings), settings);
    for (const auto &[number, record] : records) {
        const ConfiguredAccount configured = accountIn(record, forAll);
        if (!configured.key && !valueIn(record, Key).isEmpty())
            stored.refusedKeys.append(prefix(number) + Key);
        if (domain::faultOf(configured.account.endpoint))
            stored.refused.append(prefix(number) + Endpoint);
        for (const QString &mark : refusedMarksIn(record, configured.ownMarks))
            stored.refused.append(prefix(number) + mark);
    }
    stored.accounts = accountsIn(records, forAll);
    return stored;
}

void write(QSettings &settings, const Accounts &before, const Accounts &after)
{
    const Records all = recordsIn(settings);
    const Records stored = counted(all, settings);
    std::vector<Record> wanted = merged(stored, before, after);
    const int size = static_cast<int>(wanted.size());
    // Records beyond the size do not count, but somebody wrote them: they make room instead of being written over.
    const auto next = all.upper_bound(stored.empty() ? 0 : stored.rbegin()->first);
    const bool makesRoom = next != all.end() && next->first <= size;
    if (makesRoom)
        std::transform(next, all.end(), std::back_inserter(wanted), [](const auto &record) { return record.second; });
    const int last = static_cast<int>(wanted.size());
    for (int number = 1; number <= last; ++number) {
        const auto found = all.find(number);
        replace(settings, number, found == all.end() ? Record() : found->second, wanted.at(size_t(number - 1)));
    }
    for (const auto &[number, record] : makesRoom ? all : stored) {
        if (number > last)
            replace(settings, number, record, {});
    }
    setText(settings, Size, QString::number(size));
}

} // namespace storage::accountssection
