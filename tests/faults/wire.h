// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What travels over the wire, for better or worse.
namespace wire {

/// The status line and \p headers, each ended by a line break; without the empty line that ends a head.
[[nodiscard]] QByteArray head(int status, const QByteArray &headers = {});
[[nodiscard]] QByteArray lengthOf(qsizetype bytes);
/// A whole answer of the right length.
[[nodiscard]] QByteArray answer(const QByteArray &body, int status = 200, const QByteArray &headers = {});
/// The body of a balance of \p data, which is JSON or was meant to be.
[[nodiscard]] QByteArray balance(const QByteArray &data);
/// The body of an error.
[[nodiscard]] QByteArray trouble(int code, const QByteArray &msg);
/// The body of a balance of 4,335.86 credits, filled up with white space to \p size bytes.
[[nodiscard]] QByteArray balanceOfSize(qsizetype size);
/// What the "deflate" coding of HTTP means: a zlib stream (RFC 9110, section 8.4.1.2).
[[nodiscard]] QByteArray deflated(const QByteArray &bytes);
/// RFC 1952
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);

} // namespace wire
