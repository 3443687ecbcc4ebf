// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

namespace wire {

namespace {

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>((value >> shift) & 0xff);
    return bytes;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~crc;
}

} // namespace

QByteArray head(int status, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " \r\n" + headers;
}

QByteArray lengthOf(qsizetype bytes)
{
    return "Content-Length: " + QByteArray::number(bytes) + "\r\n";
}

QByteArray answer(const QByteArray &body, int status, const QByteArray &headers)
{
    return head(status, headers) + lengthOf(body.size()) + "\r\n" + body;
}

QByteArray balance(const QByteArray &data)
{
    return R"({"code":200,"msg":"success","data":)" + data + '}';
}

QByteArray trouble(int code, const QByteArray &msg)
{
    return R"({"code":)" + QByteArray::number(code) + R"(,"msg":")" + msg + R"(","data":null})";
}

QByteArray balanceOfSize(qsizetype size)
{
    return balance("4335.86").leftJustified(size, ' ');
}

QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4);
}

QByteArray gzipped(const QByteArray &bytes)
{
    const QByteArray zlib = deflated(bytes);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + zlib.mid(2, zlib.size() - 6) + littleEndian(crc32(bytes))
        + littleEndian(static_cast<quint32>(bytes.size()));
}

} // namespace wire
