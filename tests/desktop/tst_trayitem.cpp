// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/trayitem.h"

#include "ownbus.h"
#include "statusnotifierstub.h"

#include <QDBusAbstractAdaptor>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using desktop::makeTrayItem;
using domain::TrayStatus;
using testsupport::StatusNotifierStub;

namespace {

constexpr int icon = 7;

QImage painted(int size)
{
    return {size, size, QImage::Format_ARGB32};
}

} // namespace

/// The icon as a platform theme other than Qt's own puts it on the bus: KDE's is of other classes.
class ForeignItem final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")
    Q_PROPERTY(QString Status READ status CONSTANT)
    Q_PROPERTY(QString IconName READ iconName CONSTANT)
    Q_PROPERTY(QString AttentionIconName READ attentionIconName CONSTANT)
public:
    explicit ForeignItem(QObject *item)
        : QDBusAbstractAdaptor(item)
    {
    }

    [[nodiscard]] QString status() const { return u"Active"_s; }
    [[nodiscard]] QString iconName() const { return u"kie"_s; }
    [[nodiscard]] QString attentionIconName() const { return {}; }

Q_SIGNALS:
    void NewStatus(const QString &status);
};

class TestTrayItem : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QString property(const QString &name) const
    {
        return m_panel.property(m_bus.baseService() + u"/StatusNotifierItem"_s, name).toString();
    }

    OwnBus m_panelBus;
    StatusNotifierStub m_panel{*m_panelBus};
    QDBusConnection m_bus = QDBusConnection::connectToBus(
        QDBusConnection::SessionBus,
        u"org.kde.StatusNotifierItem-%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(icon));

private Q_SLOTS:
    void cleanup() { m_bus.unregisterObject(u"/StatusNotifierItem"_s); }

    void hasAStatusWhicheverClassesPutItOnTheBus()
    {
        QObject item;
        new ForeignItem(&item);
        QVERIFY(m_bus.registerObject(u"/StatusNotifierItem"_s, &item, QDBusConnection::ExportAdaptors));
        const auto trayItem = makeTrayItem(icon, painted);
        QVERIFY(trayItem);
        QCOMPARE(property(u"Status"_s), u"Active"_s);
        QCOMPARE(property(u"AttentionIconName"_s), QString());
        trayItem->setStatus(TrayStatus::Passive);
        QCOMPARE(property(u"Status"_s), u"Passive"_s);
        trayItem->setStatus(TrayStatus::NeedsAttention);
        QCOMPARE(property(u"Status"_s), u"NeedsAttention"_s);
        QCOMPARE(property(u"AttentionIconName"_s), u"kie"_s);
    }

    void leavesAnObjectAloneThatIsNoIcon()
    {
        QObject item;
        QVERIFY(m_bus.registerObject(u"/StatusNotifierItem"_s, &item, QDBusConnection::ExportAllContents));
        QVERIFY(!makeTrayItem(icon, painted));
        QCOMPARE(m_bus.objectRegisteredAt(u"/StatusNotifierItem"_s), &item);
    }

    void isNotThereWithoutAnIconOnTheBus() { QVERIFY(!makeTrayItem(icon + 1, painted)); }
};

QTEST_GUILESS_MAIN(TestTrayItem)
#include "tst_trayitem.moc"
