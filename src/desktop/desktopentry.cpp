// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopentry.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace desktop::desktopentry {

namespace {

/// The characters that a backslash precedes within quotes.
const QString EscapedInQuotes = u"\"`$\\"_s;

} // namespace

QHash<QString, QString> read(const QString &file)
{
    QHash<QString, QString> entry;
    QFile in(file);
    if (!QFileInfo(file).isFile() || !in.open(QIODevice::ReadOnly)) // to open a pipe would wait for its writer
        return entry;
    bool inGroup = false;
    const QStringList lines = QString::fromUtf8(in.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (text.startsWith(u'['))
            inGroup = text == "[Desktop Entry]"_L1;
        else if (const auto equals = text.indexOf(u'='); inGroup && equals > 0 && !text.startsWith(u'#'))
            entry.insert(text.first(equals).trimmed(), text.sliced(equals + 1).trimmed());
    }
    return entry;
}

QString execArgument(const QString &path)
{
    QString quoted;
    for (const QChar c : path) {
        if (EscapedInQuotes.contains(c))
            quoted += u'\\';
        quoted += c;
        if (c == u'%')
            quoted += c;
    }
    quoted.replace(u"\\"_s, u"\\\\"_s).replace(u"\n"_s, u"\\n"_s).replace(u"\r"_s, u"\\r"_s).replace(u"\t"_s, u"\\t"_s);
    return u'"' + quoted + u'"';
}

QStringList argumentsOf(const QString &exec)
{
    const QString line = unescaped(exec) + u' '; // so that no argument, escape or field code is the end
    QStringList arguments;
    QString argument;
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u' ' && !isQuoted) {
            if (!argument.isEmpty())
                arguments.append(std::exchange(argument, {}));
        } else if (c == u'%') { // begins a field code, unless it is doubled
            if (line[++at] == u' ')
                return {};
            if (line[at] == u'%')
                argument += c;
        } else {
            argument += isQuoted && c == u'\\' && at + 1 < line.size() ? line[++at] : c;
        }
    }
    return isQuoted ? QStringList() : arguments;
}

bool isShownIn(const QHash<QString, QString> &entry, const QStringList &desktops)
{
    const QString only = entry.value(u"OnlyShowIn"_s);
    const QStringList shown = only.split(u';');
    const QStringList hidden = entry.value(u"NotShowIn"_s).split(u';');
    for (const QString &desktop : desktops) {
        if (shown.contains(desktop))
            return true;
        if (hidden.contains(desktop))
            return false;
    }
    return only.isEmpty();
}

QString unescaped(const QString &written)
{
    static const QHash<QChar, QChar> meanings{
        {u's', u' '}, {u'n', u'\n'}, {u't', u'\t'}, {u'r', u'\r'}, {u'\\', u'\\'}};
    QString text;
    for (qsizetype at = 0; at < written.size(); ++at) {
        if (written[at] == u'\\' && at + 1 < written.size() && meanings.contains(written[at + 1]))
            text += meanings.value(written[++at]);
        else
            text += written[at];
    }
    return text;
}

} // namespace desktop::desktopentry
