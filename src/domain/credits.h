// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace domain {

/// An amount of prepaid credit, in whole micro-credits (1 credit = 1'000'000); may be negative.
/// Always valid: an amount that cannot be represented is never constructed.
class Credits {
public:
    static constexpr qint64 MicrosPerCredit = 1'000'000;

    /// No credits.
    constexpr Credits() = default;

    /// The amount of exactly \p micros micro-credits.
    [[nodiscard]] static constexpr Credits fromMicros(qint64 micros) { return Credits(micros); }

    /// The amount of exactly \p whole credits.
    [[nodiscard]] static constexpr Credits fromWhole(qint32 whole) { return Credits(whole * MicrosPerCredit); }

    /// The amount written as a decimal number in the grammar of JSON (RFC 8259, section 6), with white space around it
    /// allowed: "4335.86", "-5", "1e3". Digits beyond the sixth decimal are rounded, halves away from zero.
    ///
    /// \returns nullopt for anything else ("", "NaN", "1,5", "0x10") and beyond about 9.2e12 credits.
    [[nodiscard]] static std::optional<Credits> fromDecimal(QStringView text);

    [[nodiscard]] constexpr qint64 micros() const { return m_micros; }

    /// The exact amount in fromDecimal()'s grammar, without trailing zeros: "4335.86", "738", "-0.5".
    [[nodiscard]] QString toDecimal() const;

    /// The amount in at most four characters before its sign, for a tray icon: "999", "1.2k", "12k", "1.2M".
    /// Rounded towards zero so that it never promises more than there is; "0" only for less than one credit.
    [[nodiscard]] QString compact() const;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 stumbles over a defaulted <=>
    friend constexpr auto operator<=>(Credits, Credits) = default;
    /// Sums and differences stop at the ends of the range instead of wrapping round.
    friend Credits operator+(Credits a, Credits b);
    friend Credits operator-(Credits a, Credits b);

private:
    explicit constexpr Credits(qint64 micros)
        : m_micros(micros)
    {
    }

    qint64 m_micros = 0;
};

} // namespace domain
