// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/problem.h"
#include "http/reply.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <chrono>

class QNetworkReply;

namespace http {

/// What one HTTP exchange may cost.
struct ExchangeLimits {
    std::chrono::milliseconds deadline; ///< for the whole of it, from the start
    qint64 largestBody; ///< in bytes, decoded
};

/// One HTTP exchange under way. Ends in exactly one answered() or failed(), never before control is back in the event
/// loop; destroying it earlier ends it silently. It does not know what the answer means.
class Exchange final : public QObject {
    Q_OBJECT
public:
    /// Takes over \p reply, which has just been started.
    Exchange(QNetworkReply *reply, ExchangeLimits limits, QObject *parent);
    ~Exchange() override;

Q_SIGNALS:
    /// A complete HTTP answer, or an HTTP error (400 and above) of which a part came. The body is empty when it was
    /// larger than allowed or could not be decoded, so that the status alone speaks.
    void answered(const http::Reply &reply);
    /// No answer that could be judged.
    void failed(domain::Problem::Kind kind);

private:
    void readOn();
    void conclude();
    void fail(domain::Problem::Kind kind);
    void answer(const QByteArray &body);
    void letGo();

    QPointer<QNetworkReply> m_reply; // dies with its access manager
    ExchangeLimits m_limits;
    QTimer m_deadline;
    QByteArray m_body;
    QList<QSslError> m_sslErrors;
    bool m_sent = false; ///< so there was a way to the service
};

} // namespace http
