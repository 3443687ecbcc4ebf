// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/namedpictures_fdo.h"

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

} // namespace

NamedPictures::NamedPictures(QDBusConnection bus, QObject &adaptor, TrayPainter paint)
    : m_bus(std::move(bus))
    , m_adaptor(adaptor)
    , m_paint(std::move(paint))
{
    m_bus.unregisterObject(path());
    if (!m_bus.registerVirtualObject(path(), this))
        qWarning("The tray icon cannot be exported to D-Bus");
    relaySignals();
    // A panel may have read Qt's object since the icon was shown.
    emitSignal(u"NewIconThemePath"_s, {QString()});
    emitSignal(u"NewIcon"_s);
}

NamedPictures::~NamedPictures()
{
    m_bus.unregisterObject(path());
}

QString NamedPictures::introspect(const QString & /*path*/) const
{
    const QMetaObject &type = *m_adaptor.metaObject();
    return QString::fromUtf8(type.classInfo(type.indexOfClassInfo("D-Bus Introspection")).value());
}

/// Qt relays the signals of objects that are registered, which its own is no more.
void NamedPictures::relaySignals()
{
    const QMetaObject &type = *m_adaptor.metaObject();
    const QMetaMethod relay = metaObject()->method(metaObject()->indexOfSlot("relaySignal()"));
    for (int index = type.methodOffset(); index < type.methodCount(); ++index) {
        if (type.method(index).methodType() == QMetaMethod::Signal)
            connect(&m_adaptor, type.method(index), this, relay);
    }
}

void NamedPictures::relaySignal()
{
    const QMetaMethod signal = m_adaptor.metaObject()->method(senderSignalIndex());
    if (signal.name() == "NewIcon")
        m_changed = true;
    QVariantList arguments;
    if (signal.name() == "NewStatus") // the only one with an argument
        arguments.append(m_adaptor.property("Status"));
    emitSignal(QString::fromLatin1(signal.name()), arguments);
}

void NamedPictures::emitSignal(const QString &name, const QVariantList &arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(path(), interface(), name);
    signal.setArguments(arguments);
    m_bus.send(signal);
}

bool NamedPictures::handleMessage(const QDBusMessage &message, const QDBusConnection & /*connection*/)
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

void NamedPictures::answerProperties(const QDBusMessage &request)
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
QDBusMessage NamedPictures::reply(const QDBusMessage &request, bool named)
{
    if (request.member() == "GetAll"_L1) {
        const QMetaObject &type = *m_adaptor.metaObject();
        QVariantMap all;
        for (int index = type.propertyOffset(); index < type.propertyCount(); ++index)
            all.insert(QString::fromLatin1(type.property(index).name()), type.property(index).read(&m_adaptor));
        if (named)
            all.insert(names());
        return request.createReply(all);
    }
    const QString property = request.arguments().value(1).toString();
    const bool isName = property == "IconName"_L1 || property == "IconThemePath"_L1;
    const QVariant name = named && isName ? names().value(property) : QVariant();
    const QVariant value = name.isValid() ? name : m_adaptor.property(property.toLatin1().constData());
    if (!value.isValid())
        return request.createErrorReply(QDBusError::UnknownProperty, u"There is no property “%1”"_s.arg(property));
    return request.createReply(QVariant::fromValue(QDBusVariant(value)));
}

/// IconName and IconThemePath of files that show the current picture; nothing when they cannot be written.
QVariantMap NamedPictures::names()
{
    if (std::exchange(m_changed, false))
        m_folder.write(m_paint);
    if (m_folder.name().isEmpty())
        return {};
    return {{u"IconName"_s, m_folder.name()}, {u"IconThemePath"_s, m_folder.path()}};
}

/// Runs the method of Qt's adaptor that \p call names. \returns false when there is none with such arguments.
bool NamedPictures::invoke(const QDBusMessage &call)
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

std::unique_ptr<QObject> nameTrayPictures(int icon, const TrayPainter &paint)
{
    // Qt names the connection after the process and the icon.
    const QString name = u"org.kde.StatusNotifierItem-%1-%2"_s;
    const QDBusConnection bus(name.arg(QCoreApplication::applicationPid()).arg(icon));
    const QObject *item = bus.isConnected() ? bus.objectRegisteredAt(path()) : nullptr;
    if (!item || !item->inherits("QDBusTrayIcon"))
        return nullptr;
    for (QObject *child : item->children()) {
        if (child->inherits("QStatusNotifierItemAdaptor"))
            return std::make_unique<NamedPictures>(bus, *child, paint);
    }
    return nullptr;
}

} // namespace desktop
