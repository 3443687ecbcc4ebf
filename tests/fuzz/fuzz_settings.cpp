// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "property.h"
#include "storage/configuration.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdint>

using namespace Qt::StringLiterals;
using storage::Configuration;

namespace {

Configuration opened(const QString &file)
{
    return {file, QProcessEnvironment(QProcessEnvironment())};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    require(file.open(QFile::WriteOnly, QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size(),
            "there is room for the input");
}

void judge(const Configuration &configuration, const QByteArray &bytes)
{
    require(configuration.preferences() == configuration.preferences().validated(), "every value is in its range");
    require(!configuration.accounts().empty(), "there is an account");
    QSet<QString> ids;
    for (const domain::ConfiguredAccount &one : configuration.accounts()) {
        require(!one.account.id.isEmpty() && !ids.contains(one.account.id), "each account has an id of its own");
        ids.insert(one.account.id);
    }
    for (const domain::StorageTrouble &trouble : configuration.troubles()) {
        if (trouble.kind == domain::StorageTrouble::Kind::SettingsCorrupt)
            require(bytesOf(trouble.keptCopy) == bytes, "a corrupt file is kept as it was");
    }
}

} // namespace

/// The input is a settings file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder(QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/kie-credits-fuzz-XXXXXX"_s : QString());
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // QSettings remembers what it has read by its name, so each input, and what was saved, has one of its own.
    static quint64 number = 0;
    const QDir first(folder.filePath(QString::number(++number)));
    const QDir second(folder.filePath(QString::number(++number)));
    require(first.mkpath(u"."_s), "there is room for the input");
    write(first.filePath(u"a.ini"_s), bytes);

    Configuration configuration = opened(first.filePath(u"a.ini"_s));
    judge(configuration, bytes);
    require(configuration.save(configuration.preferences(), configuration.accounts()), "it can be saved");
    require(QDir().rename(first.path(), second.path()), "a folder can be renamed");
    const Configuration again = opened(second.filePath(u"a.ini"_s));
    require(again.preferences() == configuration.preferences(), "what was saved comes back: preferences");
    require(again.accounts() == configuration.accounts(), "what was saved comes back: accounts");
    QDir(second).removeRecursively();
    return 0;
}
