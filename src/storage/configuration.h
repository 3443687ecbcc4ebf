// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/preferences.h"
#include "domain/storagetrouble.h"
#include "storage/settingsfile.h"

#include <QProcessEnvironment>
#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// All that the user configured: the settings file, with KIE_API_KEY and KIE_API_BASE_URL of the environment over it.
/// There is always at least one account; it may lack a key. Its Account::setIn says what the environment gave. Reading
/// is total: what cannot be read is replaced by its default and reported in troubles(). Only an address that cannot be
/// used stays as it is, reported too: what is asked elsewhere would not be what the user meant.
///
/// Reading creates no file; save() does.
class Configuration {
public:
    Configuration(const QString &settingsFile, const QProcessEnvironment &environment);

    [[nodiscard]] const domain::Preferences &preferences() const { return m_inForce.preferences; }
    [[nodiscard]] const std::vector<domain::ConfiguredAccount> &accounts() const { return m_accounts; }
    /// Whether and why the environment's own values were refused. The first account has no key then: what would be read
    /// with the file's values is not what the user meant.
    [[nodiscard]] bool environmentRefused() const { return m_environment.isRefused(); }
    [[nodiscard]] bool environmentKeyRefused() const { return m_environment.keyRefused; }
    [[nodiscard]] std::optional<domain::EndpointFault> environmentEndpointFault() const
    {
        return m_environment.endpointFault;
    }
    /// What is wrong with the file so far; grows with save().
    [[nodiscard]] const std::vector<domain::StorageTrouble> &troubles() const { return m_troubles; }

    /// What a save() that returned false has met.
    [[nodiscard]] domain::StorageTrouble writeTrouble() const
    {
        return {.kind = domain::StorageTrouble::Kind::SettingsNotWritable, .path = m_file.path()};
    }

    /// Writes what changed, keeps unknown keys, and never writes what the environment gave.
    /// What is written is in force at once even if the file cannot be written. \returns false in that case.
    bool save(const domain::Preferences &preferences, const std::vector<domain::ConfiguredAccount> &accounts);

private:
    struct Environment {
        explicit Environment(const QProcessEnvironment &variables);

        std::optional<domain::ApiKey> key;
        bool keyRefused = false;
        std::optional<QUrl> endpoint;
        std::optional<domain::EndpointFault> endpointFault;

        [[nodiscard]] bool isRefused() const { return keyRefused || endpointFault; }
    };

    /// What is in the file, or should be: without the environment.
    struct Content {
        domain::Preferences preferences;
        std::vector<domain::ConfiguredAccount> accounts;
    };

    void load();
    void overlayEnvironment();
    [[nodiscard]] std::vector<domain::ConfiguredAccount>
    withoutEnvironment(std::vector<domain::ConfiguredAccount> accounts) const;
    bool note(const std::vector<SettingsFile::Trouble> &troubles);
    void note(domain::StorageTrouble::Kind kind, const QString &keptCopy, const QString &setting);

    SettingsFile m_file;
    Environment m_environment;
    Content m_inFile; ///< as read or written last: what a change is measured by
    Content m_inForce; ///< the same, unless a save() failed
    std::vector<domain::ConfiguredAccount> m_accounts; ///< those in force with the environment over them
    std::vector<domain::StorageTrouble> m_troubles;
};

} // namespace storage
