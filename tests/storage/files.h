// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/// What the tests of this layer do with files.
namespace files {

inline void write(const QString &path, const QByteArray &bytes, mode_t mode = 0600)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
    file.close();
    ::chmod(QFile::encodeName(path).constData(), mode);
}

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// As `chmod` writes it; -1 for what is not there.
inline int mode(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? static_cast<int>(status.st_mode & 07777) : -1;
}

/// Sets the mode of \p path as its owner, or as root where that is the real user.
inline void setMode(const QString &path, int mode)
{
    const uid_t user = ::geteuid();
    (void)!::seteuid(::getuid());
    ::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode));
    (void)!::seteuid(user);
}

/// The names in the folder of \p path that begin with the name of \p path and \p suffix.
inline QStringList beside(const QString &path, const QString &suffix)
{
    const QFileInfo info(path);
    return info.absoluteDir().entryList({info.fileName() + suffix + u'*'}, QDir::AllEntries | QDir::Hidden);
}

/// Makes \p what, no regular file, at \p path.
inline void makeSpecial(const QString &what, const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    bool isMade = false;
    if (what == QLatin1String("pipe")) {
        isMade = ::mkfifo(name.constData(), 0600) == 0;
    } else if (what == QLatin1String("socket")) {
        isMade = ::mknod(name.constData(), S_IFSOCK | 0600, 0) == 0;
    } else if (what == QLatin1String("device")) {
        isMade = QFile::link(QStringLiteral("/dev/zero"), path); // to make a device takes rights that a test may lack
    } else {
        isMade = QDir().mkpath(path);
    }
    if (!isMade)
        qFatal("cannot make a %s", qUtf8Printable(what));
}

/// The umask of this process while it lives.
class Umask {
public:
    explicit Umask(mode_t mask)
        : m_before(::umask(mask))
    {
    }
    ~Umask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(Umask)

private:
    mode_t m_before;
};

/// While it lives no file can grow over \p bytes: what a full disk is to a program.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before = {};
    void (*m_signal)(int);
};

/// A file system of its own below the folder \p path with room for \p bytes, where the test may mount one.
class SmallDisk {
public:
    SmallDisk(const QString &path, qsizetype bytes)
        : m_path(QFile::encodeName(path))
    {
        QDir().mkpath(path);
        const QByteArray options = "size=" + QByteArray::number(bytes);
        m_isMounted = ::mount("tmpfs", m_path.constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    /// Leaves no room on it.
    void fill() const
    {
        QFile file(QFile::decodeName(m_path) + QStringLiteral("/filler"));
        if (!file.open(QFile::WriteOnly | QFile::Unbuffered))
            qFatal("cannot fill the disk");
        while (file.write(QByteArray(4'096, 'x')) > 0) { }
    }

private:
    QByteArray m_path;
    bool m_isMounted;
};

/// While it lives nobody can write into the folder \p path, if it can be helped: root becomes another user, to whom no
/// folder above may be closed.
class ReadOnlyFolder {
public:
    explicit ReadOnlyFolder(const QString &path)
        : m_path(QFile::encodeName(path))
        , m_user(::geteuid())
    {
        constexpr uid_t nobody = 65534;
        for (QDir folder(path); folder.path() != QDir::tempPath() && !folder.isRoot(); folder.cdUp())
            ::chmod(QFile::encodeName(folder.path()).constData(), 0755);
        for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files))
            ::chmod(QFile::encodeName(file.filePath()).constData(), 0444);
        ::chmod(m_path.constData(), 0555);
        if (m_user == 0)
            (void)!::seteuid(nobody);
    }
    ~ReadOnlyFolder()
    {
        (void)!::seteuid(m_user);
        ::chmod(m_path.constData(), 0700);
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyFolder)

    [[nodiscard]] bool isReadOnly() const
    {
        QFile probe(QFile::decodeName(m_path) + QStringLiteral("/probe"));
        return !probe.open(QFile::WriteOnly);
    }

private:
    QByteArray m_path;
    uid_t m_user;
};

} // namespace files
