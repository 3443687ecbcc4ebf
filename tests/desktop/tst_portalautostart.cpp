// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart_portal.h"

#include "ownbus.h"
#include "portalstub.h"
#include "support/patience.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using desktop::PortalAutostart;
using testsupport::PortalStub;

namespace {

constexpr uint granted = 0;
constexpr uint cancelled = 1;

} // namespace

class PortalAutostartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_portal = std::make_unique<PortalStub>(*m_portalBus);
        QVERIFY(m_portal->start());
        m_autostart = makeAutostart();
        m_refused = std::make_unique<QSignalSpy>(m_autostart.get(), &PortalAutostart::refused);
    }

    void cleanup()
    {
        m_autostart.reset();
        m_portal.reset();
    }

    void isOffBeforeItWasAskedFor() { QVERIFY(!m_autostart->enabled()); }

    void isOnOnceThePortalAgrees()
    {
        ask(true);
        QVERIFY(!m_autostart->enabled()); // the user may be thinking about it
        const QVariantMap options = m_portal->backgroundOptions.constFirst();
        QCOMPARE(options.value(u"autostart"_s), QVariant(true));
        QCOMPARE(options.value(u"commandline"_s).toStringList(), QStringList{u"kie-credits-tray"_s});
        QVERIFY(!options.value(u"reason"_s).toString().isEmpty());
        m_portal->respond(granted, {{u"background"_s, true}, {u"autostart"_s, true}});
        QTRY_VERIFY(m_autostart->enabled());
        QVERIFY(makeAutostart()->enabled()); // after a restart too
        QVERIFY(m_refused->isEmpty());
    }

    void isOffOnceThePortalAgrees()
    {
        isOnOnceThePortalAgrees();
        ask(false);
        QCOMPARE(m_portal->backgroundOptions.constLast().value(u"autostart"_s), QVariant(false));
        m_portal->respond(granted, {{u"background"_s, true}, {u"autostart"_s, false}});
        QTRY_VERIFY(!m_autostart->enabled());
        QVERIFY(m_refused->isEmpty());
    }

    void saysThatItIsNotAllowed_data()
    {
        QTest::addColumn<uint>("response");
        QTest::addColumn<bool>("autostart");
        QTest::newRow("the user cancelled") << cancelled << false;
        QTest::newRow("background only") << granted << false;
        QTest::newRow("cancelled, whatever it says") << 2U << true;
    }
    void saysThatItIsNotAllowed()
    {
        QFETCH(const uint, response);
        QFETCH(const bool, autostart);
        ask(true);
        m_portal->respond(response, {{u"background"_s, true}, {u"autostart"_s, autostart}});
        QTRY_COMPARE(m_refused->size(), 1);
        QVERIFY(!m_refused->constFirst().constFirst().toString().isEmpty());
        QVERIFY(!m_autostart->enabled());
    }

    void saysThatThereIsNoPortal_data()
    {
        QTest::addColumn<bool>("there");
        QTest::newRow("the portal refuses") << true;
        QTest::newRow("there is none") << false;
    }
    void saysThatThereIsNoPortal()
    {
        QFETCH(const bool, there);
        m_portal->error = u"no"_s;
        if (!there)
            m_portal->stop();
        QCOMPARE(m_autostart->setEnabled(true), std::nullopt);
        QVERIFY(m_refused->wait(PatienceMs));
        QVERIFY(!m_autostart->enabled());
    }

    void obeysTheNewestOfTwoQuestions()
    {
        ask(true);
        QCOMPARE(m_autostart->setEnabled(false), std::nullopt);
        m_portal->respond(granted, {{u"autostart"_s, true}}); // to the first one, which nobody waits for any more
        QTRY_COMPARE(m_portal->backgroundOptions.size(), 2);
        m_portal->respond(granted, {{u"autostart"_s, false}});
        QVERIFY(!m_refused->wait(200));
        QVERIFY(!m_autostart->enabled());
    }

    void saysThatThereIsNoBus()
    {
        PortalAutostart autostart(QDBusConnection(u"none"_s), memory(), u"kie-credits-tray"_s);
        QVERIFY(autostart.setEnabled(true));
        QVERIFY(!autostart.enabled());
    }

private:
    QString memory() const { return m_folder->filePath(u"kie-credits/starts-at-login"_s); }
    std::unique_ptr<PortalAutostart> makeAutostart() const
    {
        return std::make_unique<PortalAutostart>(QDBusConnection::sessionBus(), memory(), u"kie-credits-tray"_s);
    }
    void ask(bool enabled)
    {
        const qsizetype before = m_portal->backgroundOptions.size();
        QCOMPARE(m_autostart->setEnabled(enabled), std::nullopt);
        QTRY_COMPARE(m_portal->backgroundOptions.size(), before + 1);
    }

    OwnBus m_portalBus;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PortalStub> m_portal;
    std::unique_ptr<PortalAutostart> m_autostart;
    std::unique_ptr<QSignalSpy> m_refused;
};

QTEST_GUILESS_MAIN(PortalAutostartTest)
#include "tst_portalautostart.moc"
