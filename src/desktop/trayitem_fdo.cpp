// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/trayitem_fdo.h"

#include <QCoreApplication>
#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMetaMethod>

#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

using domain::TrayStatus;

constexpr qsizetype mostCallers = 32; // scripts that read the icon have a new bus name each time

QString path()
{
    return u"/StatusNotifierItem"_s;
}

QString interface()
{
    return u"org.kde.StatusNotifierItem"_s;
}

/// Whether the process shows the file of the right size for a named icon, but scales the largest of several pictures.
/// Others show a named icon wrongly: mate-panel a placeholder, swaybar a file of another size.
bool takesNames(uint processId)
{
    QFile file(u"/proc/%1/cmdline"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return false; // as in a sandbox, whose files such a panel could not read either
    const QList<QByteArray> words = file.readAll().split('\0');
    const auto name = [&words](qsizetype word) { return QFileInfo(QFile::decodeName(words.value(word))).fileName(); };
    return name(0) == "waybar"_L1 || (name(0) == "wrapper-2.0"_L1 && name(1) == "libsystray.so"_L1);
}

QString nameOf(TrayStatus status)
{
    switch (status) {
    case TrayStatus::Passive:
        return u"Passive"_s;
    case TrayStatus::Active:
        return u"Active"_s;
    case TrayStatus::NeedsAttention:
        return u"NeedsAttention"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

FdoTrayItem::FdoTrayItem(QDBusConnection bus, QObject &adaptor, TrayPainter paint)
    : m_bus(std::move(bus))
    , m_adaptor(adaptor)
    , m_paint(std::move(paint))
    , m_announcedStatus(status())
{
    m_bus.unregisterObject(path());
    if (!m_bus.registerVirtualObject(path(), this))
        qWarning("The tray icon cannot be exported to D-Bus");
    relaySignals();
    // A panel may have read Qt's object since the icon was shown.
    emitSignal(u"NewIconThemePath"_s, {QString()});
    emitSignal(u"NewIcon"_s);
}

FdoTrayItem::~FdoTrayItem()
{
    m_bus.unregisterObject(path());
}

QString FdoTrayItem::introspect(const QString & /*path*/) const
{
    const QMetaObject &type = *m_adaptor.metaObject();
    return QString::fromUtf8(type.classInfo(type.indexOfClassInfo("D-Bus Introspection")).value());
}

void FdoTrayItem::setStatus(TrayStatus status)
{
    if (std::exchange(m_status, status) == status)
        return;
    if (status == TrayStatus::NeedsAttention)
        emitSignal(u"NewAttentionIcon"_s); // Qt has none, which a panel may have fetched
    announceStatus();
}

void FdoTrayItem::announceStatus()
{
    const QString current = status();
    if (std::exchange(m_announcedStatus, current) != current)
        emitSignal(u"NewStatus"_s, {current});
}

/// Qt's own is NeedsAttention while it shows a message at the icon, for which a passive one has to be visible.
QString FdoTrayItem::status() const
{
    const QString ofQt = m_adaptor.property("Status").toString();
    return m_status == TrayStatus::NeedsAttention || ofQt == "Active"_L1 ? nameOf(m_status) : ofQt;
}

/// Qt relays the signals of objects that are registered, which its own is no more.
void FdoTrayItem::relaySignals()
{
    const QMetaObject &type = *m_adaptor.metaObject();
    const QMetaMethod relay = metaObject()->method(metaObject()->indexOfSlot("relaySignal()"));
    for (int index = type.methodOffset(); index < type.methodCount(); ++index) {
        if (type.method(index).methodType() == QMetaMethod::Signal)
            connect(&m_adaptor, type.method(index), this, relay);
    }
}

void FdoTrayItem::relaySignal()
{
    const QMetaMethod signal = m_adaptor.metaObject()->method(senderSignalIndex());
    if (signal.name() == "NewStatus") { // the only one with an argument
        announceStatus();
        return;
    }
    emitSignal(QString::fromLatin1(signal.name()));
    if (signal.name() == "NewIcon") {
        m_changed = true;
        if (m_status == TrayStatus::NeedsAttention)
            emitSignal(u"NewAttentionIcon"_s);
    }
}

void FdoTrayItem::emitSignal(const QString &name, const QVariantList &arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(path(), interface(), name);
    signal.setArguments(arguments);
    m_bus.send(signal);
}

bool FdoTrayItem::handleMessage(const QDBusMessage &message, const QDBusConnection & /*connection*/)
{
    if (message.interface() == "org.freedesktop.DBus.Properties"_L1) {
        const QString wanted = message.arguments().value(0).toString();
        const bool reads = message.member() == "Get"_L1 || message.member() == "GetAll"_L1;
        if (!reads || !(wanted.isEmpty() || wanted == interface()))
            return false;
        answerProperties(message);
        return true;
    }
    return (message.interface() == interface() || message.interface().isEmpty()) && invoke(message);
}

void FdoTrayItem::answerProperties(const QDBusMessage &request)
{
    const QString caller = request.service();
    if (const auto known = m_takesNames.constFind(caller); known != m_takesNames.cend()) {
        m_bus.send(reply(request, *known));
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                           u"org.freedesktop.DBus"_s, u"GetConnectionUnixProcessID"_s);
    question.setArguments({caller});
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, request, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> processId = *watcher;
        if (m_takesNames.size() >= mostCallers)
            m_takesNames.clear();
        const bool named = !processId.isError() && takesNames(processId.value());
        m_takesNames.insert(request.service(), named);
        m_bus.send(reply(request, named));
    });
}

/// \param named  the caller is to have the icon's name.
QDBusMessage FdoTrayItem::reply(const QDBusMessage &request, bool named)
{
    if (request.member() == "GetAll"_L1) {
        const QMetaObject &type = *m_adaptor.metaObject();
        QVariantMap all;
        const auto insert = [&](const QString &property) {
            if (const QVariant value = valueOf(property, named); value.isValid())
                all.insert(property, value);
        };
        for (int index = type.propertyOffset(); index < type.propertyCount(); ++index)
            insert(QString::fromLatin1(type.property(index).name()));
        insert(u"IconThemePath"_s);
        return request.createReply(all);
    }
    const QString property = request.arguments().value(1).toString();
    const QVariant value = valueOf(property, named);
    if (!value.isValid())
        return request.createErrorReply(QDBusError::UnknownProperty, u"There is no property “%1”"_s.arg(property));
    return request.createReply(QVariant::fromValue(QDBusVariant(value)));
}

/// What a panel that takes names, if it is \p named, is to have; invalid where there is no such property.
QVariant FdoTrayItem::valueOf(const QString &property, bool named)
{
    if (property == "Status"_L1)
        return status();
    QString shown = property;
    if (m_status == TrayStatus::NeedsAttention)
        shown.replace("AttentionIcon"_L1, "Icon"_L1); // without which panels show nothing
    const bool isName = shown == "IconName"_L1 || shown == "IconThemePath"_L1;
    const QVariant name = named && isName ? names().value(shown) : QVariant();
    return name.isValid() ? name : m_adaptor.property(shown.toLatin1().constData());
}

/// IconName and IconThemePath of files that show the current picture; nothing when they cannot be written.
QVariantMap FdoTrayItem::names()
{
    if (std::exchange(m_changed, false))
        m_folder.write(m_paint);
    if (m_folder.name().isEmpty())
        return {};
    return {{u"IconName"_s, m_folder.name()}, {u"IconThemePath"_s, m_folder.path()}};
}

/// Runs the method of Qt's adaptor that \p call names. \returns false when there is none with such arguments.
bool FdoTrayItem::invoke(const QDBusMessage &call)
{
    const QVariantList arguments = call.arguments();
    const auto argument = [&arguments](qsizetype index) {
        return index < arguments.size() ? QGenericArgument(arguments[index].typeName(), arguments[index].constData())
                                        : QGenericArgument();
    };
    const QMetaObject &type = *m_adaptor.metaObject();
    for (int index = type.methodOffset(); index < type.methodCount(); ++index) {
        const QMetaMethod method = type.method(index);
        bool fits = method.methodType() == QMetaMethod::Slot && QString::fromLatin1(method.name()) == call.member()
            && method.parameterCount() == arguments.size();
        for (int i = 0; fits && i < method.parameterCount(); ++i)
            fits = method.parameterMetaType(i) == arguments[i].metaType();
        if (fits && method.invoke(&m_adaptor, Qt::DirectConnection, argument(0), argument(1))) {
            if (call.isReplyRequired())
                m_bus.send(call.createReply());
            return true;
        }
    }
    return false;
}

std::unique_ptr<TrayItem> makeTrayItem(int icon, const TrayPainter &paint)
{
    // Qt and KDE's platform theme both name the connection after the process and the icon.
    const QString name = u"org.kde.StatusNotifierItem-%1-%2"_s;
    const QDBusConnection bus(name.arg(QCoreApplication::applicationPid()).arg(icon));
    const QObject *item = bus.isConnected() ? bus.objectRegisteredAt(path()) : nullptr;
    if (!item)
        return nullptr;
    for (QObject *child : item->children()) {
        const QMetaObject &type = *child->metaObject();
        const QMetaClassInfo implemented = type.classInfo(type.indexOfClassInfo("D-Bus Interface"));
        if (child->inherits("QDBusAbstractAdaptor") && implemented.value() == interface().toLatin1())
            return std::make_unique<FdoTrayItem>(bus, *child, paint);
    }
    return nullptr;
}

} // namespace desktop
