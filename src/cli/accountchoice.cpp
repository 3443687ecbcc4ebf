// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountchoice.h"

#include "cli/console.h"
#include "cli/suggestion.h"
#include "presentation/wording.h"
#include "storage/locations.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cli::AccountChoice)
};

std::optional<QString> faultOfEnvironment(const storage::Configuration &configuration)
{
    if (configuration.environmentKeyRefused())
        return u"KIE_API_KEY: "_s + presentation::keyFaultText();
    if (const std::optional<domain::EndpointFault> fault = configuration.environmentEndpointFault())
        return u"KIE_API_BASE_URL: "_s + presentation::endpointFaultText(*fault);
    return std::nullopt;
}

const domain::Account &accountOf(const domain::ConfiguredAccount &configured)
{
    return configured.account;
}

domain::Account accountOf(const feeds::AccountState &state)
{
    return {.id = state.id, .name = state.name};
}

/// \param unknown  the text about a name that none of \p entries has
template <typename Entries>
std::variant<Entries, QString> choose(const Entries &entries, const QStringList &names, const QString &unknown)
{
    std::vector<domain::Account> accounts;
    accounts.reserve(entries.size());
    for (const auto &entry : entries)
        accounts.push_back(accountOf(entry));
    const QStringList labels = labelsOf(accounts);

    QStringList notFound = names;
    Entries chosen;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QStringList own{accounts.at(i).name, accounts.at(i).id, labels.at(static_cast<qsizetype>(i))};
        const auto isOwn = [&own](const QString &name) { return own.contains(name); };
        if (names.isEmpty() || std::any_of(names.cbegin(), names.cend(), isOwn))
            chosen.push_back(entries.at(i));
        notFound.removeIf(isOwn);
    }
    if (!notFound.isEmpty())
        return unknown.arg(notFound.constFirst()) + suggestionText(notFound.constFirst(), labels);
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

std::variant<feeds::AccountStates, QString> chooseStates(const feeds::AccountStates &states, const QStringList &names)
{
    return choose(states, names, Texts::tr("No account “%1” is set up."));
}

QStringList labelsOf(const std::vector<domain::Account> &accounts)
{
    QStringList names;
    for (const domain::Account &account : accounts)
        names << account.shownName();
    return domain::toldApart(names, accounts);
}

} // namespace cli
