// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/wording.h"

#include <QCoreApplication>

namespace presentation {

namespace {

using Kind = domain::Problem::Kind;

struct ProblemWording {
    Q_DECLARE_TR_FUNCTIONS(presentation::ProblemWording)
};

QString triedAgain(const AdviceContext &context)
{
    return context.retries ? ProblemWording::tr("There is nothing to do: it is tried again by itself.")
                           : ProblemWording::tr("Try again later.");
}

QString checkConnection(const AdviceContext &context)
{
    return context.retries ? ProblemWording::tr("Check the internet connection; it is tried again by itself.")
                           : ProblemWording::tr("Check the internet connection, then try again.");
}

/// The service address, with the place where it was set: the object of a sentence.
QString addressIn(const AdviceContext &context)
{
    switch (context.setIn.endpoint) {
    case domain::SetIn::Settings:
    case domain::SetIn::Field: // only the settings have a field for it
        return ProblemWording::tr("the service address in the settings", "Check …");
    case domain::SetIn::Environment:
        return ProblemWording::tr("the service address in the environment variable KIE_API_BASE_URL", "Check …");
    }
    Q_UNREACHABLE();
}

QString checkAnswer(const AdviceContext &context)
{
    return context.retries ? ProblemWording::tr("It is tried again by itself. If this stays, check %1, or look for a "
                                                "newer version of this program.",
                                                "the address")
                                 .arg(addressIn(context))
                           : ProblemWording::tr("Check %1, or look for a newer version of this program.", "the address")
                                 .arg(addressIn(context));
}

QString checkKey(const AdviceContext &context)
{
    switch (context.setIn.key) {
    case domain::SetIn::Settings:
        return ProblemWording::tr("Check the key in the settings. If it has an address whitelist at kie.ai, this "
                                  "computer's internet address must be on it.");
    case domain::SetIn::Field:
        return ProblemWording::tr("Check the key you entered. If it has an address whitelist at kie.ai, this "
                                  "computer's internet address must be on it.");
    case domain::SetIn::Environment:
        return ProblemWording::tr("Check the key in the environment variable KIE_API_KEY. If it has an address "
                                  "whitelist at kie.ai, this computer's internet address must be on it.");
    }
    Q_UNREACHABLE();
}

/// What the service said, for the cases that only the service can explain.
QString quoted(const domain::Problem &problem, const AdviceContext &context)
{
    if (problem.serviceText.isEmpty()) {
        return problem.code ? ProblemWording::tr("It gave no reason, only the number %1. %2")
                                  .arg(QString::number(*problem.code), triedAgain(context))
                            : triedAgain(context);
    }
    return problem.code
        ? ProblemWording::tr("It says: “%2” (number %1)").arg(QString::number(*problem.code), problem.serviceText)
        : ProblemWording::tr("It says: “%1”").arg(problem.serviceText);
}

} // namespace

QString problemHeadline(const domain::Problem &problem)
{
    switch (problem.kind) {
    case Kind::KeyRefused:
        return ProblemWording::tr("The key was refused");
    case Kind::RefusalUnconfirmed:
        return ProblemWording::tr("Kie did not accept the key this time");
    case Kind::Blocked:
        return ProblemWording::tr("A firewall blocked the request");
    case Kind::Depleted:
        return ProblemWording::tr("No credits left");
    case Kind::NotFound:
        return ProblemWording::tr("The service is not at its address");
    case Kind::InvalidRequest:
        return ProblemWording::tr("The service did not accept the question");
    case Kind::RateLimited:
        return ProblemWording::tr("The service was asked too often");
    case Kind::KeyCapReached:
        return ProblemWording::tr("The key has reached its cap");
    case Kind::Maintenance:
        return ProblemWording::tr("The service is under maintenance");
    case Kind::ServerError:
        return ProblemWording::tr("The service has trouble of its own");
    case Kind::FeatureDisabled:
        return ProblemWording::tr("The service has switched this off");
    case Kind::UnknownError:
        return ProblemWording::tr("The service reports an error");
    case Kind::Malformed:
        return ProblemWording::tr("The answer was not understood");
    case Kind::Redirected:
        return ProblemWording::tr("The service sent us elsewhere");
    case Kind::Unreachable:
        return ProblemWording::tr("Could not reach the service");
    case Kind::TimedOut:
        return ProblemWording::tr("The service did not answer in time");
    case Kind::TlsFailed:
        return ProblemWording::tr("No secure connection to the service");
    case Kind::CertificateOutOfDate:
        return ProblemWording::tr("No secure connection: a date is wrong");
    case Kind::ProxyFailed:
        return ProblemWording::tr("The proxy let nothing through");
    }
    Q_UNREACHABLE();
}

QString problemAdvice(const domain::Problem &problem, const AdviceContext &context)
{
    switch (problem.kind) {
    case Kind::KeyRefused:
        return checkKey(context);
    case Kind::RefusalUnconfirmed:
        return ProblemWording::tr("The key has worked before. Retrying in a few minutes.");
    case Kind::Blocked:
        return ProblemWording::tr("This is not about your key. If it continues, try without a VPN or proxy, and check "
                                  "whether this network wants you to sign in first.");
    case Kind::Depleted:
        return ProblemWording::tr("Top up to go on.");
    case Kind::NotFound:
        return ProblemWording::tr("Check %1.", "the address").arg(addressIn(context));
    case Kind::InvalidRequest:
    case Kind::FeatureDisabled:
    case Kind::UnknownError:
        return quoted(problem, context);
    case Kind::KeyCapReached:
        return ProblemWording::tr(
            "Raise this key's cap at kie.ai, or wait until it starts anew. The account itself may "
            "still hold credits.");
    case Kind::RateLimited:
    case Kind::Maintenance:
    case Kind::ServerError:
        return triedAgain(context);
    case Kind::Malformed:
        return checkAnswer(context);
    case Kind::Redirected:
        return ProblemWording::tr("The key was not sent there. Check %1, and whether this network wants you to sign in "
                                  "first.",
                                  "the address")
            .arg(addressIn(context));
    case Kind::Unreachable:
    case Kind::TimedOut:
        return checkConnection(context);
    case Kind::TlsFailed:
        return ProblemWording::tr(
                   "The key was not sent. Check %1, and whether this network wants you to sign in first.",
                   "the address")
            .arg(addressIn(context));
    case Kind::CertificateOutOfDate:
        return ProblemWording::tr("The key was not sent. Check this computer's date and time; if they are right, wait "
                                  "until the service renews its certificate.");
    case Kind::ProxyFailed:
        return ProblemWording::tr("Check the proxy in the system's network settings.");
    }
    Q_UNREACHABLE();
}

QString problemText(const domain::Problem &problem, const AdviceContext &context)
{
    //: A sentence that says what is wrong, then one that says what can be done
    return ProblemWording::tr("%1. %2").arg(problemHeadline(problem), problemAdvice(problem, context));
}

} // namespace presentation
