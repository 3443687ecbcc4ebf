// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A panel that paints nothing, but asks for icons and tooltips as a real one does: prints a line as soon as it has an
// item, with the monotonic clock's nanoseconds.
#include "statusnotifierstub.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const auto ItemInterface = u"org.kde.StatusNotifierItem"_s;

/// Fetches what an item says is new. Nobody looks at the answers: what counts is what they cost the item.
class Looker : public QObject {
    Q_OBJECT
public:
    void watch(const QString &item)
    {
        const QString service = item.section(u'/', 0, 0);
        const QString path = u'/' + item.section(u'/', 1);
        m_bus.connect(service, path, ItemInterface, u"NewIcon"_s, this, SLOT(fetchIcon(QDBusMessage)));
        m_bus.connect(service, path, ItemInterface, u"NewToolTip"_s, this, SLOT(fetchToolTip(QDBusMessage)));
        for (const QString &property : {u"IconName"_s, u"IconPixmap"_s, u"ToolTip"_s, u"Status"_s, u"Menu"_s})
            fetch(service, path, property);
    }

private Q_SLOTS:
    void fetchIcon(const QDBusMessage &news)
    {
        fetch(news.service(), news.path(), u"IconName"_s);
        fetch(news.service(), news.path(), u"IconPixmap"_s);
    }
    void fetchToolTip(const QDBusMessage &news) { fetch(news.service(), news.path(), u"ToolTip"_s); }

private:
    void fetch(const QString &service, const QString &path, const QString &property)
    {
        QDBusMessage call =
            QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        call.setArguments({ItemInterface, property});
        m_bus.asyncCall(call);
    }

    QDBusConnection m_bus = QDBusConnection::sessionBus();
};

void print(const char *what)
{
    const std::chrono::nanoseconds now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%s %lld\n", what, static_cast<long long>(now.count()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    testsupport::StatusNotifierStub panel(QDBusConnection::sessionBus());
    if (!panel.start()) {
        std::fputs("another panel is there\n", stderr);
        return 1;
    }
    Looker looker;
    QObject::connect(&panel, &testsupport::StatusNotifierStub::StatusNotifierItemRegistered, &application,
                     [&looker](const QString &item) {
                         print("item");
                         looker.watch(item);
                     });
    print("ready");
    return QCoreApplication::exec();
}

#include "benchpanel.moc"
