// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountchoice.h"

#include "cli/console.h"
#include "cli/suggestion.h"
#include "presentation/wording.h"
#include "storage/locations.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cli::AccountChoice)
};

std::vector<domain::Account> accountsOf(const std::vector<domain::ConfiguredAccount> &configured)
{
    std::vector<domain::Account> accounts;
    accounts.reserve(configured.size());
    for (const domain::ConfiguredAccount &each : configured)
        accounts.push_back(each.account);
    return accounts;
}

std::optional<QString> faultOfEnvironment(const storage::Configuration &configuration)
{
    if (configuration.environmentKeyRefused())
        return u"KIE_API_KEY: "_s + presentation::keyFaultText();
    if (const std::optional<domain::EndpointFault> fault = configuration.environmentEndpointFault())
        return u"KIE_API_BASE_URL: "_s + presentation::endpointFaultText(*fault);
    return std::nullopt;
}

/// \param unknown  the text about a name that none of \p accounts has
AccountChoice choose(const std::vector<domain::ConfiguredAccount> &accounts, const QStringList &names,
                     const QString &unknown)
{
    const QStringList labels = labelsOf(accountsOf(accounts));
    const auto has = [&](std::size_t index, const QString &name) {
        const domain::Account &account = accounts.at(index).account;
        return account.name == name || account.id == name || labels.at(static_cast<qsizetype>(index)) == name;
    };
    std::vector<bool> isChosen(accounts.size(), names.isEmpty());
    for (const QString &name : names) {
        bool isKnown = false;
        for (std::size_t i = 0; i < accounts.size(); ++i) {
            if (has(i, name))
                isKnown = isChosen.at(i) = true;
        }
        if (!isKnown)
            return unknown.arg(name) + suggestionText(name, labels);
    }
    std::vector<domain::ConfiguredAccount> chosen;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        if (isChosen.at(i))
            chosen.push_back(accounts.at(i));
    }
    return chosen;
}

} // namespace

storage::Configuration loadConfiguration()
{
    storage::Configuration configuration(storage::Locations::ofThisUser().settingsFile,
                                         QProcessEnvironment::systemEnvironment());
    for (const domain::StorageTrouble &trouble : configuration.troubles())
        warn(presentation::storageTroubleText(trouble));
    return configuration;
}

AccountChoice chooseAccounts(const storage::Configuration &configuration, const QStringList &names)
{
    return choose(configuration.accounts(), names, Texts::tr("No account “%1” is set up."));
}

AccountChoice chooseAccountsToPoll(const storage::Configuration &configuration, const QStringList &names)
{
    if (const std::optional<QString> fault = faultOfEnvironment(configuration))
        return *fault;
    std::vector<domain::ConfiguredAccount> withKey = configuration.accounts();
    std::erase_if(withKey, [](const domain::ConfiguredAccount &configured) { return !configured.key; });
    const AccountChoice choice = choose(withKey, names, Texts::tr("No account “%1” with a key is set up."));
    if (withKey.empty() && names.isEmpty())
        return Texts::tr("No key is set. Set one in the settings of Kie Credits or in KIE_API_KEY.");
    return choice;
}

QStringList labelsOf(const std::vector<domain::Account> &accounts)
{
    QStringList names;
    for (const domain::Account &account : accounts)
        names << account.shownName();
    return domain::toldApart(names, accounts);
}

} // namespace cli
