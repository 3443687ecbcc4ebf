// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kie/standinrequest.h"

#include <QList>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kie {

namespace {

constexpr qsizetype LargestHead = 8'192;
constexpr char LineEnd[] = "\r\n";
constexpr char HeadEnd[] = "\r\n\r\n";

/// \p head without its last line end, in lines; a stray CR or LF stays within its line and is refused there.
QList<QByteArray> linesOf(const QByteArray &head)
{
    QList<QByteArray> lines;
    qsizetype from = 0;
    for (qsizetype to = head.indexOf(LineEnd); to >= 0; to = head.indexOf(LineEnd, from)) {
        lines.append(head.mid(from, to - from));
        from = to + 2;
    }
    lines.append(head.mid(from));
    return lines;
}

bool readRequestLine(const QByteArray &line, StandInServer::Request &request)
{
    static const QRegularExpression grammar(uR"(\A([!#$%&'*+.^_`|~0-9A-Za-z-]+) (/[!-~]*) HTTP/1\.1\z)"_s);
    const QRegularExpressionMatch match = grammar.match(QString::fromLatin1(line));
    request.method = match.captured(1).toLatin1();
    request.path = match.captured(2).toLatin1();
    return match.hasMatch();
}

bool readHeader(const QByteArray &line, StandInServer::Request &request)
{
    static const QRegularExpression grammar(
        uR"(\A([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\x00-\x08\x0a-\x1f\x7f]*?)[ \t]*\z)"_s);
    const QRegularExpressionMatch match = grammar.match(QString::fromLatin1(line));
    const QByteArray name = match.captured(1).toLatin1().toLower();
    if (!match.hasMatch() || request.headers.contains(name))
        return false;
    request.headers.insert(name, match.captured(2).toLatin1());
    return true;
}

bool readHead(const QByteArray &head, StandInServer::Request &request)
{
    const QList<QByteArray> lines = linesOf(head);
    if (!readRequestLine(lines.first(), request))
        return false;
    for (const QByteArray &line : lines.mid(1)) {
        if (!readHeader(line, request))
            return false;
    }
    return request.headers.contains("host") && !request.headers.contains("transfer-encoding")
        && request.headers.value("content-length", "0") == "0";
}

} // namespace

RequestParse takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf(HeadEnd);
    if (end > LargestHead || (end < 0 && buffer.size() > LargestHead))
        return RequestRefused();
    if (end < 0)
        return RequestIncomplete();
    StandInServer::Request request;
    if (!readHead(buffer.left(end), request))
        return RequestRefused();
    buffer.remove(0, end + static_cast<qsizetype>(sizeof(HeadEnd)) - 1);
    return request;
}

} // namespace kie
