// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/configuration.h"

#include "storage/accountssection.h"
#include "storage/preferencessection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

using domain::ConfiguredAccount;
using domain::StorageTrouble;

namespace {

StorageTrouble::Kind settingsTrouble(SettingsFile::Trouble::Kind kind)
{
    using Kind = SettingsFile::Trouble::Kind;
    switch (kind) {
    case Kind::Corrupt:
        return StorageTrouble::Kind::SettingsCorrupt;
    case Kind::Unreadable:
        return StorageTrouble::Kind::SettingsUnreadable;
    case Kind::NotWritable:
        return StorageTrouble::Kind::SettingsNotWritable;
    case Kind::WasOpen:
        return StorageTrouble::Kind::SettingsWereOpen;
    case Kind::StaysOpen:
        return StorageTrouble::Kind::SettingsStayOpen;
    }
    Q_UNREACHABLE();
}

} // namespace

Configuration::Environment::Environment(const QProcessEnvironment &variables)
{
    if (const QString text = variables.value(u"KIE_API_KEY"_s).trimmed(); !text.isEmpty()) {
        key = domain::ApiKey::fromText(text);
        keyRefused = !key;
    }
    if (const QString text = variables.value(u"KIE_API_BASE_URL"_s).trimmed(); !text.isEmpty()) {
        const QUrl url(text, QUrl::StrictMode);
        endpointFault = domain::faultOf(url);
        if (!endpointFault)
            endpoint = url;
    }
}

Configuration::Configuration(const QString &settingsFile, const QProcessEnvironment &environment)
    : m_file(settingsFile)
    , m_environment(environment)
{
    load();
}

void Configuration::load()
{
    m_inFile.accounts = accountssection::sound({});
    QStringList refused;
    QStringList refusedKeys;
    note(m_file.read([&](QSettings &settings) {
        preferencessection::Stored preferences = preferencessection::read(settings);
        accountssection::Stored accounts = accountssection::read(settings, preferences.preferences.marks);
        m_inFile = {.preferences = preferences.preferences, .accounts = std::move(accounts.accounts)};
        refused = preferences.refused + accounts.refused;
        refusedKeys = accounts.refusedKeys;
    }));
    for (const QString &setting : std::as_const(refused))
        note(StorageTrouble::Kind::SettingRefused, {}, setting);
    for (const QString &setting : std::as_const(refusedKeys))
        note(StorageTrouble::Kind::StoredKeyRefused, {}, setting);
    m_inForce = m_inFile;
    overlayEnvironment();
}

void Configuration::overlayEnvironment()
{
    m_accounts = m_inForce.accounts;
    ConfiguredAccount &first = m_accounts.front();
    if (m_environment.key || m_environment.isRefused()) {
        first.key = m_environment.isRefused() ? std::nullopt : m_environment.key;
        first.account.setIn.key = domain::SetIn::Environment;
    }
    if (m_environment.endpoint) {
        first.account.endpoint = *m_environment.endpoint;
        first.account.setIn.endpoint = domain::SetIn::Environment;
    }
}

/// The environment's values in \p accounts are replaced by the file's own. Its key is recognised in every account: it
/// is a secret that was not given to this file. Its address is recognised where it was laid over.
std::vector<ConfiguredAccount> Configuration::withoutEnvironment(std::vector<ConfiguredAccount> accounts) const
{
    const QString overlaid = m_accounts.front().account.id;
    for (ConfiguredAccount &one : accounts) {
        one.account.setIn = {};
        const auto own = std::ranges::find_if(m_inForce.accounts, [&one](const ConfiguredAccount &stored) {
            return stored.account.id == one.account.id;
        });
        const bool isStored = own != m_inForce.accounts.end();
        const bool isWithheld = m_environment.isRefused() && !one.key && one.account.id == overlaid;
        if (isWithheld || (m_environment.key && one.key == m_environment.key))
            one.key = isStored ? own->key : std::nullopt;
        if (m_environment.endpoint && one.account.endpoint == *m_environment.endpoint && one.account.id == overlaid)
            one.account.endpoint = isStored ? own->account.endpoint : domain::Account::defaultEndpoint();
    }
    return accounts;
}

bool Configuration::save(const domain::Preferences &preferences, const std::vector<ConfiguredAccount> &accounts)
{
    m_inForce = {.preferences = preferences.validated(),
                 .accounts = withoutEnvironment(accountssection::sound(accounts))};
    overlayEnvironment();
    const bool written = note(m_file.write([this](QSettings &settings) {
        preferencessection::write(settings, m_inFile.preferences, m_inForce.preferences);
        accountssection::write(settings, m_inFile.accounts, m_inForce.accounts);
    }));
    if (written)
        m_inFile = m_inForce;
    return written;
}

/// \returns whether the file could be written, as far as \p troubles tell.
bool Configuration::note(const std::vector<SettingsFile::Trouble> &troubles)
{
    for (const SettingsFile::Trouble &trouble : troubles)
        note(settingsTrouble(trouble.kind), trouble.keptCopy, {});
    return std::ranges::none_of(troubles, [](const SettingsFile::Trouble &trouble) {
        return trouble.kind == SettingsFile::Trouble::Kind::NotWritable;
    });
}

void Configuration::note(StorageTrouble::Kind kind, const QString &keptCopy, const QString &setting)
{
    const StorageTrouble trouble{.kind = kind, .path = m_file.path(), .keptCopy = keptCopy, .setting = setting};
    if (std::ranges::find(m_troubles, trouble) == m_troubles.end())
        m_troubles.push_back(trouble);
}

} // namespace storage
