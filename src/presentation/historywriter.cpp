// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/historytable.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using historytable::Column;
using historytable::TableWriter;
using historytable::Value;

/// "topped_up" as "toppedUp".
QString camelCase(QLatin1StringView key)
{
    QString name;
    for (const QString &word : QString(key).split(u'_'))
        name += name.isEmpty() ? word : word.at(0).toUpper() + word.mid(1);
    return name;
}

/// https://www.rfc-editor.org/rfc/rfc4180
class CsvWriter final : public TableWriter {
public:
    using TableWriter::TableWriter;

    bool begin() override
    {
        QStringList keys;
        for (const Column &column : columns())
            keys.append(column.key);
        return put(keys.join(u',') + u"\r\n"_s);
    }
    bool end() override { return true; }

private:
    bool row(const std::vector<Value> &values) override
    {
        QStringList fields;
        for (const Value &value : values)
            fields.append(quoted(historytable::exactText(value)));
        return put(fields.join(u',') + u"\r\n"_s);
    }

    static QString quoted(QString field)
    {
        const auto isSpecial = [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; };
        if (std::none_of(field.cbegin(), field.cend(), isSpecial))
            return field;
        return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
    }
};

class JsonWriter final : public TableWriter {
public:
    using TableWriter::TableWriter;

    bool begin() override { return put(u"["_s); }
    bool end() override { return put(m_isEmpty ? u"]\n"_s : u"\n]\n"_s); }

private:
    bool row(const std::vector<Value> &values) override
    {
        QStringList members;
        for (size_t i = 0; i < values.size(); ++i) {
            const QString value = literal(values[i]);
            const QString key = columns()[i].key;
            const QString name = camelCase(columns()[i].key);
            members.append(member(name, value));
            if (name != key) // the deprecated name, which the release after the next one omits
                members.append(member(key, value));
        }
        const bool isFirst = std::exchange(m_isEmpty, false);
        return put((isFirst ? u"\n  {"_s : u",\n  {"_s) + members.join(u", "_s) + u'}');
    }

    static QString member(const QString &name, const QString &value) { return u"\"%1\": %2"_s.arg(name, value); }

    static QString literal(const Value &value)
    {
        if (std::holds_alternative<std::monostate>(value))
            return u"null"_s;
        if (historytable::isNumber(value))
            return historytable::exactText(value); // a decimal of Credits is one of JSON
        const QByteArray list =
            QJsonDocument(QJsonArray{historytable::exactText(value)}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(list.mid(1, list.size() - 2));
    }

    bool m_isEmpty = true;
};

} // namespace

std::unique_ptr<HistoryWriter> makeHistoryWriter(HistoryFormat format, HistoryRows rows, HistorySink sink,
                                                 const QLocale &locale, const QTimeZone &zone)
{
    switch (format) {
    case HistoryFormat::Csv:
        return std::make_unique<CsvWriter>(rows, std::move(sink));
    case HistoryFormat::Json:
        return std::make_unique<JsonWriter>(rows, std::move(sink));
    case HistoryFormat::Text:
        return historytable::makeTextWriter(rows, std::move(sink), locale, zone);
    }
    Q_UNREACHABLE();
}

} // namespace presentation
