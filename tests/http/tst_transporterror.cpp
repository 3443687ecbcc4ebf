// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/transporterror.h"

#include <QMetaEnum>
#include <QTest>

using Kind = domain::Problem::Kind;

class TestTransportError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorMeansSomething()
    {
        const auto errors = QMetaEnum::fromType<QNetworkReply::NetworkError>();
        QVERIFY(errors.keyCount() > 30);
        for (int i = 0; i < errors.keyCount(); ++i) {
            const QByteArray name = errors.key(i);
            const auto error = static_cast<QNetworkReply::NetworkError>(errors.value(i));
            const Kind kind = http::transportProblem(error, {});
            QCOMPARE(kind == Kind::ProxyFailed, name.contains("Proxy"));
            QCOMPARE(kind == Kind::TlsFailed, name.contains("Ssl"));
            QCOMPARE(kind == Kind::TimedOut, name == "TimeoutError");
        }
        QCOMPARE(http::transportProblem(QNetworkReply::HostNotFoundError, {}), Kind::Unreachable);
        QCOMPARE(http::transportProblem(QNetworkReply::TemporaryNetworkFailureError, {}), Kind::Unreachable);
        QCOMPARE(http::transportProblem(QNetworkReply::ProtocolFailure, {}), Kind::Malformed);
    }

    void aCertificateIsOutOfDateWhenNothingElseIsWrongWithIt_data()
    {
        QTest::addColumn<QList<QSslError>>("errors");
        QTest::addColumn<Kind>("kind");
        const QSslError expired(QSslError::CertificateExpired);
        const QSslError early(QSslError::CertificateNotYetValid);
        const QSslError otherHost(QSslError::HostNameMismatch);
        QTest::newRow("expired") << QList{expired} << Kind::CertificateOutOfDate;
        QTest::newRow("not yet valid") << QList{early} << Kind::CertificateOutOfDate;
        QTest::newRow("both in one chain") << QList{early, expired} << Kind::CertificateOutOfDate;
        QTest::newRow("expired and of another host") << QList{expired, otherHost} << Kind::TlsFailed;
        QTest::newRow("of another host") << QList{otherHost} << Kind::TlsFailed;
        QTest::newRow("nothing known") << QList<QSslError>() << Kind::TlsFailed;
    }
    void aCertificateIsOutOfDateWhenNothingElseIsWrongWithIt()
    {
        QFETCH(const QList<QSslError>, errors);
        QFETCH(const Kind, kind);
        QCOMPARE(http::transportProblem(QNetworkReply::SslHandshakeFailedError, errors), kind);
    }
};

QTEST_GUILESS_MAIN(TestTransportError)
#include "tst_transporterror.moc"
