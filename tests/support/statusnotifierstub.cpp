// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusnotifierstub.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QEventLoop>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace testsupport {

namespace {

constexpr int timeoutMs = 5000;
const auto itemInterface = u"org.kde.StatusNotifierItem"_s;
const auto menuInterface = u"com.canonical.dbusmenu"_s;

QString service()
{
    return u"org.kde.StatusNotifierWatcher"_s;
}

QString path()
{
    return u"/StatusNotifierWatcher"_s;
}

QString busNameOf(const QString &item)
{
    return item.section(u'/', 0, 0);
}

QString objectPathOf(const QString &item)
{
    return u'/' + item.section(u'/', 1);
}

/// A D-Bus menu marks mnemonics by an underscore and writes a real one twice.
QString withoutMnemonic(const QString &label)
{
    QString plain;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label[i] == u'_' && ++i >= label.size())
            break;
        plain += label[i];
    }
    return plain;
}

/// Reads (ia{sv}av). QDBusArgument's reading functions change the reader only when it is const.
StatusNotifierStub::MenuEntry readMenuEntry(const QDBusArgument &argument)
{
    StatusNotifierStub::MenuEntry entry;
    QVariantMap properties;
    argument.beginStructure();
    argument >> entry.id >> properties;
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant child;
        argument >> child;
        entry.children.append(readMenuEntry(child.variant().value<QDBusArgument>()));
    }
    argument.endArray();
    argument.endStructure();

    entry.label = withoutMnemonic(properties.value(u"label"_s).toString());
    entry.enabled = properties.value(u"enabled"_s, true).toBool();
    entry.visible = properties.value(u"visible"_s, true).toBool();
    entry.separator = properties.value(u"type"_s) == u"separator"_s;
    if (!properties.value(u"toggle-type"_s).toString().isEmpty())
        entry.checked = properties.value(u"toggle-state"_s).toInt() == 1;
    return entry;
}

std::optional<StatusNotifierStub::MenuEntry> findEntry(const QList<StatusNotifierStub::MenuEntry> &entries,
                                                       const QString &label)
{
    for (const auto &entry : entries) {
        if (entry.label.startsWith(label))
            return entry;
        if (const auto found = findEntry(entry.children, label))
            return found;
    }
    return std::nullopt;
}

} // namespace

StatusNotifierStub::StatusNotifierStub(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_itemWatcher(new QDBusServiceWatcher(this))
{
    m_itemWatcher->setConnection(m_bus);
    m_itemWatcher->setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(m_itemWatcher, &QDBusServiceWatcher::serviceUnregistered, this, &StatusNotifierStub::forgetItemsOf);
}

StatusNotifierStub::~StatusNotifierStub()
{
    stop();
}

bool StatusNotifierStub::start()
{
    return m_bus.registerObject(path(), this, QDBusConnection::ExportScriptableContents)
        && m_bus.registerService(service());
}

void StatusNotifierStub::stop()
{
    m_bus.unregisterService(service());
    m_bus.unregisterObject(path());
    m_items.clear();
}

void StatusNotifierStub::setHostRegistered(bool registered)
{
    if (m_hostRegistered == registered)
        return;
    m_hostRegistered = registered;
    if (registered)
        Q_EMIT StatusNotifierHostRegistered();
    else
        Q_EMIT StatusNotifierHostUnregistered();
}

void StatusNotifierStub::RegisterStatusNotifierItem(const QString &serviceOrPath, const QDBusMessage &message)
{
    const bool onlyAPath = serviceOrPath.startsWith(u'/');
    const QString busName = onlyAPath ? message.service() : serviceOrPath;
    const QString item = busName + (onlyAPath ? serviceOrPath : u"/StatusNotifierItem"_s);
    if (m_items.contains(item))
        return;
    m_items.append(item);
    m_itemWatcher->addWatchedService(busName);
    Q_EMIT StatusNotifierItemRegistered(item);
}

void StatusNotifierStub::RegisterStatusNotifierHost(const QString &)
{
    setHostRegistered(true);
}

void StatusNotifierStub::forgetItemsOf(const QString &busName)
{
    m_itemWatcher->removeWatchedService(busName);
    const QStringList before = m_items;
    for (const QString &item : before) {
        if (busNameOf(item) == busName && m_items.removeAll(item) > 0)
            Q_EMIT StatusNotifierItemUnregistered(item);
    }
}

QDBusMessage StatusNotifierStub::call(const QString &item, const QString &objectPath, const QString &interface,
                                      const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(busNameOf(item), objectPath, interface, method);
    message.setArguments(arguments);
    // The item may be asking us at the same time, so that the event loop must run. Qt's own BlockWithGui would do that
    // too, but waits for ever where the answer comes before it begins to wait.
    const QDBusPendingCallWatcher answer(m_bus.asyncCall(message, timeoutMs));
    QEventLoop waiting;
    QObject::connect(&answer, &QDBusPendingCallWatcher::finished, &waiting, &QEventLoop::quit);
    if (!answer.isFinished())
        waiting.exec();
    return answer.reply();
}

QVariant StatusNotifierStub::property(const QString &item, const QString &name) const
{
    const QDBusMessage reply =
        call(item, objectPathOf(item), u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {itemInterface, name});
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().at(0).value<QDBusVariant>().variant()
                                                      : QVariant();
}

QList<StatusNotifierStub::IconPixmap> StatusNotifierStub::iconPixmaps(const QString &item) const
{
    return pixmaps(item, u"IconPixmap"_s);
}

QList<StatusNotifierStub::IconPixmap> StatusNotifierStub::attentionPixmaps(const QString &item) const
{
    return pixmaps(item, u"AttentionIconPixmap"_s);
}

QList<StatusNotifierStub::IconPixmap> StatusNotifierStub::pixmaps(const QString &item, const QString &name) const
{
    const QVariant value = property(item, name);
    QList<IconPixmap> all;
    if (!value.isValid())
        return all;
    const auto pixmaps = value.value<QDBusArgument>();
    pixmaps.beginArray();
    while (!pixmaps.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        pixmaps.beginStructure();
        pixmaps >> width >> height >> bytes;
        pixmaps.endStructure();
        all.append({.size = {width, height}, .argb = bytes});
    }
    pixmaps.endArray();
    return all;
}

QList<QSize> StatusNotifierStub::iconSizes(const QString &item) const
{
    QList<QSize> sizes;
    for (const IconPixmap &pixmap : iconPixmaps(item))
        sizes.append(pixmap.size);
    return sizes;
}

StatusNotifierStub::ToolTip StatusNotifierStub::toolTip(const QString &item) const
{
    const QVariant value = property(item, u"ToolTip"_s);
    ToolTip toolTip;
    if (!value.isValid())
        return toolTip;
    const auto argument = value.value<QDBusArgument>();
    argument.beginStructure();
    argument >> toolTip.iconName;
    argument.beginArray(); // the icon as pixmaps
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        argument.beginStructure();
        argument >> width >> height >> bytes;
        argument.endStructure();
    }
    argument.endArray();
    argument >> toolTip.title >> toolTip.text;
    argument.endStructure();
    return toolTip;
}

QString StatusNotifierStub::menuPath(const QString &item) const
{
    return property(item, u"Menu"_s).value<QDBusObjectPath>().path();
}

QList<StatusNotifierStub::MenuEntry> StatusNotifierStub::menu(const QString &item) const
{
    constexpr int root = 0;
    constexpr int allLevels = -1;
    const QString menuObject = menuPath(item);
    if (menuObject.isEmpty())
        return {};
    const QDBusMessage reply =
        call(item, menuObject, menuInterface, u"GetLayout"_s, {root, allLevels, QVariant(QStringList())});
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().size() < 2)
        return {};
    return readMenuEntry(reply.arguments().at(1).value<QDBusArgument>()).children;
}

std::optional<StatusNotifierStub::MenuEntry> StatusNotifierStub::menuEntry(const QString &item,
                                                                           const QString &label) const
{
    return findEntry(menu(item), label);
}

bool StatusNotifierStub::clickMenuEntry(const QString &item, int entryId) const
{
    constexpr uint noTimestamp = 0;
    const QVariantList arguments{entryId, u"clicked"_s, QVariant::fromValue(QDBusVariant(QString())), noTimestamp};
    const QDBusMessage reply = call(item, menuPath(item), menuInterface, u"Event"_s, arguments);
    return reply.type() == QDBusMessage::ReplyMessage;
}

bool StatusNotifierStub::activate(const QString &item) const
{
    const QDBusMessage reply = call(item, objectPathOf(item), itemInterface, u"Activate"_s, {0, 0});
    return reply.type() == QDBusMessage::ReplyMessage;
}

} // namespace testsupport
