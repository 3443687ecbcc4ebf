// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/wording.h"

#include <QCoreApplication>
#include <QDateTime>

namespace presentation {

namespace {

using namespace Qt::StringLiterals;

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(presentation::Wording)
};

constexpr qint64 MicrosPerHundredth = domain::Credits::MicrosPerCredit / 100;

qint64 hundredthsNotOver(domain::Credits amount)
{
    const qint64 whole = amount.micros() / MicrosPerHundredth;
    return amount.micros() % MicrosPerHundredth < 0 ? whole - 1 : whole;
}

QString tinyAmountText(qint64 micros, const QLocale &locale)
{
    qint64 unit = domain::Credits::MicrosPerCredit;
    int decimals = 0;
    while (micros < unit) {
        unit /= 10;
        ++decimals;
    }
    const qint64 steps = domain::Credits::MicrosPerCredit / unit;
    const qint64 digit = micros / unit;
    return locale.toString(static_cast<double>(digit) / static_cast<double>(steps), 'f', decimals);
}

/// Fractions have a text of their own, since languages differ in the form that they take. It is a plural text all the
/// same: the English file holds nothing else, and a text that is missing there is taken from one of the same words.
constexpr int FractionSelector = 2;

/// A number with the plural form of \p whole that fits an int: languages look at the last digits alone.
int pluralSelector(qint64 whole)
{
    constexpr qint64 cycle = 1'000'000;
    const qint64 size = std::abs(whole);
    return static_cast<int>(size < cycle ? size : cycle + size % cycle);
}

} // namespace

QString amountText(domain::Credits amount, const QLocale &locale)
{
    if (amount.micros() > 0 && amount.micros() < MicrosPerHundredth)
        return tinyAmountText(amount.micros(), locale);
    // A double holds every amount of whole hundredths exactly enough: 15 digits at most.
    const qint64 hundredths = hundredthsNotOver(amount);
    int decimals = 2;
    if (hundredths % 100 == 0)
        decimals = 0;
    else if (hundredths % 10 == 0)
        decimals = 1;
    return locale.toString(static_cast<double>(hundredths) / 100.0, 'f', decimals);
}

QString creditsText(domain::Credits amount, const QLocale &locale)
{
    const QString number = amountText(amount, locale);
    const qint64 hundredths = hundredthsNotOver(amount);
    const bool shownWhole = hundredths % 100 == 0 && (hundredths != 0 || amount == domain::Credits());
    return shownWhole
        ? Wording::tr("%1 credits", "a whole number of credits", pluralSelector(hundredths / 100)).arg(number)
        : Wording::tr("%1 credits", "a fraction of credits, such as 0.5 or 1.25", FractionSelector).arg(number);
}

QString centsText(qint64 cents, const QLocale &locale)
{
    const QString size = locale.toCurrencyString(static_cast<double>(std::abs(cents)) / 100.0, u"$"_s, 2);
    // Some locales write a negative sum in brackets, which would be lost among the brackets around it.
    return cents < 0 ? locale.negativeSign() + size : size;
}

QString dollarsText(domain::Credits amount, domain::DollarRate rate, const QLocale &locale)
{
    const qint64 cents = domain::centsFor(amount, rate);
    const bool worthSomething = amount > domain::Credits() && rate.microDollarsPerCredit > 0;
    return cents == 0 && worthSomething ? Wording::tr("under %1", "a sum of money").arg(centsText(1, locale))
                                        : centsText(cents, locale);
}

QString balanceText(domain::Credits amount, domain::DollarRate rate, const QLocale &locale)
{
    const QString credits = creditsText(amount, locale);
    return rate.microDollarsPerCredit == 0
        ? credits
        : Wording::tr("%1 (%2)", "credits (dollars)").arg(credits, dollarsText(amount, rate, locale));
}

QString unknownCreditsText()
{
    return Wording::tr("– credits", "amount unknown");
}

QString compactText(const std::optional<domain::Credits> &amount, const QLocale &locale)
{
    return amount ? amount->compact().replace(u'.', locale.decimalPoint()) : u"–"_s;
}

QString momentText(domain::Instant moment, const domain::Moment &present, const QLocale &locale)
{
    const QDateTime shown = domain::localTime(moment, present.zone);
    return shown.date() == domain::localTime(present.now, present.zone).date()
        ? locale.toString(shown.time(), QLocale::ShortFormat)
        : locale.toString(shown, QLocale::ShortFormat);
}

QString endpointFaultText(domain::EndpointFault fault)
{
    switch (fault) {
    case domain::EndpointFault::NotAnAddress:
        return Wording::tr("This is not a usable address. Write it like %1.")
            .arg(domain::Account::defaultEndpoint().toString());
    case domain::EndpointFault::NotEncrypted:
        return Wording::tr("The address must begin with https://, or others could read the key on its way.");
    }
    Q_UNREACHABLE();
}

QString keyFaultText()
{
    return Wording::tr("A key has only plain letters, digits and signs, and no spaces inside. Copy it again in full.");
}

QString crossedMarksText()
{
    return Wording::tr("The critical mark must not be higher than the low mark.");
}

QString durationText(std::chrono::seconds duration)
{
    const auto count = [duration](std::chrono::seconds unit) { return pluralSelector(duration / unit); };
    using namespace std::chrono_literals;
    if (duration < 2min)
        return Wording::tr("%n second(s)", nullptr, count(1s));
    if (duration < 2h)
        return Wording::tr("%n minute(s)", nullptr, count(1min));
    if (duration < 48h)
        return Wording::tr("%n hour(s)", nullptr, count(1h));
    if (duration < std::chrono::months(2))
        return Wording::tr("%n day(s)", nullptr, count(std::chrono::days(1)));
    if (duration < std::chrono::years(2))
        return Wording::tr("%n month(s)", nullptr, count(std::chrono::months(1)));
    return Wording::tr("%n year(s)", nullptr, count(std::chrono::years(1)));
}

QString unknownZoneText(const QString &name, const QTimeZone &fallback)
{
    return Wording::tr(
               "Unknown time zone “%1”: days begin at midnight in %2. Check TZ, or install the system's time zone "
               "data (tzdata).")
        .arg(name, fallback.displayName(QTimeZone::StandardTime, QTimeZone::OffsetName));
}

QString outputUnwritableText(const QString &reason)
{
    return Wording::tr("The output cannot be written: %1.", "a reason in the system's words").arg(reason);
}

QString noTrayText()
{
    return Wording::tr(
        "This desktop shows no tray icons, so the balance is here; closing this window ends the program. On "
        "GNOME, install the extension “AppIndicator and KStatusNotifierItem Support”.");
}

} // namespace presentation
