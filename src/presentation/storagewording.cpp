// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/wording.h"

#include <QCoreApplication>

namespace presentation {

namespace {

using Kind = domain::StorageTrouble::Kind;

struct StorageWording {
    Q_DECLARE_TR_FUNCTIONS(presentation::StorageWording)
};

/// \p text with its %1 as the file, and where the file as it was is kept.
QString withCopy(const QString &text, const domain::StorageTrouble &trouble)
{
    const QString filled = text.arg(trouble.path);
    return trouble.keptCopy.isEmpty()
        ? filled
        : StorageWording::tr("%1 The file as it was is kept as %2.").arg(filled, trouble.keptCopy);
}

/// \p text with its %1 as the file and its %2 as the setting.
QString withSetting(const QString &text, const domain::StorageTrouble &trouble)
{
    return text.arg(trouble.path, trouble.setting);
}

} // namespace

QString storageTroubleText(const domain::StorageTrouble &trouble)
{
    switch (trouble.kind) {
    case Kind::SettingsCorrupt:
        return withCopy(StorageWording::tr("The settings file %1 is damaged; what could not be read has its standard "
                                           "value. Check the settings."),
                        trouble);
    case Kind::SettingsUnreadable:
        return StorageWording::tr("The settings file %1 cannot be opened, so standard values are used. Check who may "
                                  "read the file.")
            .arg(trouble.path);
    case Kind::SettingsNotWritable:
        return StorageWording::tr("The settings cannot be saved to %1; changes hold until the program ends. Check who "
                                  "may write the file, and the space on the disk.")
            .arg(trouble.path);
    case Kind::SettingsWereOpen:
        return StorageWording::tr(
                   "Other users of this computer could open the settings file %1 with the key in it. This "
                   "is mended; if you share this computer, replace the key at kie.ai.")
            .arg(trouble.path);
    case Kind::SettingsStayOpen:
        return StorageWording::tr(
                   "Other users of this computer can open the settings file %1 with the key in it, and "
                   "this could not be mended. Make the file yours alone, then replace the key at kie.ai.")
            .arg(trouble.path);
    case Kind::SettingRefused:
        return withSetting(StorageWording::tr("The settings file %1 has a value that cannot be used: %2. Check the "
                                              "settings."),
                           trouble);
    case Kind::StoredKeyRefused:
        return withSetting(
            StorageWording::tr("The key in the settings file %1 cannot be used: %2. Enter it again in the "
                               "settings."),
            trouble);
    case Kind::AlertMemoryCorrupt:
        return withCopy(StorageWording::tr("The file %1, which remembers the warnings already given, is damaged. A "
                                           "warning may come once more."),
                        trouble);
    case Kind::AlertMemoryNotWritable:
        return StorageWording::tr("It cannot be noted in %1 which warnings were given, so one may come again after a "
                                  "restart. Check who may write the file, and the space on the disk.")
            .arg(trouble.path);
    case Kind::HistoryCorrupt:
        return withCopy(StorageWording::tr("The history file %1 is damaged. The history starts anew."), trouble);
    case Kind::HistoryDeleted:
        return StorageWording::tr("The history file %1 was deleted. The history starts anew.").arg(trouble.path);
    case Kind::HistoryReplaced:
        return withCopy(
            StorageWording::tr("The history file %1 was replaced by another one, which is used from now on."), trouble);
    case Kind::HistoryNotWritable:
        return StorageWording::tr(
                   "The history cannot be saved to %1; it is kept until the program ends and tried again. "
                   "Check who may write the file, and the space on the disk.")
            .arg(trouble.path);
    case Kind::HistoryNotAFile:
        return StorageWording::tr(
                   "The history cannot be saved: %1 is a folder, pipe or device, not a file. It is kept until "
                   "the program ends. Move what is there out of the way.")
            .arg(trouble.path);
    case Kind::HistoryLinkDangling:
        return StorageWording::tr("The history cannot be saved: %1 is a link to a file that does not exist. It is kept "
                                  "until the program ends. Restore that file, or remove the link.")
            .arg(trouble.path);
    case Kind::HistoryTooNew:
        return StorageWording::tr(
                   "The history file %1 is from a newer version of this program and is left alone. Update "
                   "this program to go on with it.")
            .arg(trouble.path);
    }
    Q_UNREACHABLE();
}

QString historyFaultText(const domain::HistoryFault &fault)
{
    using FaultKind = domain::HistoryFault::Kind;
    switch (fault.kind) {
    case FaultKind::NotPermitted:
        return StorageWording::tr("You are not allowed to open the history file %1. Check the permissions of the file "
                                  "and its folder, then try again.")
            .arg(fault.path);
    case FaultKind::NotAFile:
        return StorageWording::tr(
                   "The history cannot be read: %1 is a folder, pipe or device, not a file. Move what is "
                   "there out of the way.")
            .arg(fault.path);
    case FaultKind::DanglingLink:
        return StorageWording::tr(
                   "The history cannot be read: %1 is a link to a file that does not exist. Restore that "
                   "file, or remove the link.")
            .arg(fault.path);
    case FaultKind::Empty:
        return StorageWording::tr(
                   "The history file %1 is empty. Restore a copy if you have one; otherwise a new history "
                   "begins in it with the next balance.")
            .arg(fault.path);
    case FaultKind::Damaged:
        return StorageWording::tr("The history file %1 is damaged, or not a history. Restore a copy if you have one; "
                                  "otherwise a new history begins with the next balance, and the file is kept.")
            .arg(fault.path);
    case FaultKind::TooNew:
        return StorageWording::tr("The history file %1 is from a newer version of this program. Update this program to "
                                  "read it.")
            .arg(fault.path);
    case FaultKind::Locked:
        return StorageWording::tr("Another program is using the history file %1. Close that program, then try again.")
            .arg(fault.path);
    case FaultKind::Failed:
        return StorageWording::tr("The history file %1 cannot be read. Check the disk, then try again.")
            .arg(fault.path);
    }
    Q_UNREACHABLE();
}

} // namespace presentation
