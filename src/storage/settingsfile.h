// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>

#include <functional>
#include <vector>

namespace storage {

/// An INI file that only the user can read, born 0600 in a folder 0700. It knows how such a file goes wrong, and
/// nothing of what is in it.
///
/// Each write replaces the file as a whole, under a lock and on top of what another process has written meanwhile: a
/// crash leaves the old file or the new one. QSettings alone would do that too, except on a full disk: it takes a short
/// write for a whole one, and replaces the file by what has found room (seen with Qt 6.4.2). So it writes a draft,
/// which takes the file's place only when all of it can be read back.
class SettingsFile {
public:
    struct Trouble {
        enum class Kind {
            Corrupt, ///< a part cannot be read; the file as it was is kept at keptCopy
            Unreadable, ///< no permission, or no file at all
            NotWritable, ///< nothing was written
            WasOpen, ///< others had rights to it; repaired
            StaysOpen, ///< others have rights to it, and it cannot be repaired
        };

        Kind kind;
        QString keptCopy = {}; ///< empty when there is none

        friend bool operator==(const Trouble &, const Trouble &) = default;
    };

    explicit SettingsFile(QString path);

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Hands what can be read to \p reader, which must not write; not called when there is no readable file.
    /// Creates nothing but the copy of a corrupt file. \returns what is wrong; nothing for a missing file.
    [[nodiscard]] std::vector<Trouble> read(const std::function<void(QSettings &)> &reader) const;

    /// Hands the content to \p writer for changes and stores them; creates the file when it is missing.
    /// A file that cannot be read is not replaced. Where the file holds keys that QSettings cannot write again (escapes
    /// that it does not use itself, for one), they are dropped and Corrupt says where they are kept. \returns what is
    /// wrong; NotWritable among it when nothing was stored.
    [[nodiscard]] std::vector<Trouble> write(const std::function<void(QSettings &)> &writer);

private:
    [[nodiscard]] std::vector<Trouble> inspect() const;
    /// \returns whether all that \p writer has changed is in the file. What QSettings cannot write as it has read it is
    /// dropped, and the file as it was is kept and told of in \p troubles.
    [[nodiscard]] bool replaceByEdited(const std::function<void(QSettings &)> &writer, std::vector<Trouble> &troubles);
    /// \returns whether there is a copy of the file as it is, which \p troubles tell of.
    [[nodiscard]] bool keepsCopy(std::vector<Trouble> &troubles) const;

    QString m_path;
};

/// The text of \p key; one with unquoted commas is put together again, since QSettings takes it for a list.
[[nodiscard]] QString textAt(const QSettings &settings, const QString &key);

/// Sets \p key to \p text unless it has that text already, however it is written.
void setText(QSettings &settings, const QString &key, const QString &text);

} // namespace storage
