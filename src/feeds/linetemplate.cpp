// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/linetemplate.h"

#include "domain/plainline.h"
#include "presentation/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace feeds {

namespace {

using Field = LineTemplate::Field;

struct TemplateWording {
    Q_DECLARE_TR_FUNCTIONS(feeds::TemplateWording)
};

constexpr std::array<std::pair<QLatin1StringView, Field>, 8> fields{{
    {"credits"_L1, Field::Credits},
    {"compact"_L1, Field::Compact},
    {"dollars"_L1, Field::Dollars},
    {"standing"_L1, Field::Standing},
    {"trouble"_L1, Field::Trouble},
    {"left"_L1, Field::Left},
    {"account"_L1, Field::Account},
    {"updated"_L1, Field::Updated},
}};

std::optional<Field> fieldNamed(QStringView name)
{
    const auto *const found = std::ranges::find_if(fields, [name](const auto &row) { return row.first == name; });
    return found == fields.end() ? std::nullopt : std::optional(found->second);
}

QString fieldNames()
{
    QStringList names;
    for (const auto &[name, field] : fields)
        names.append(u'{' + name + u'}');
    return names.join(u' ');
}

/// \p text as an amount of \p account, which may be hidden, unknown (null) or stale.
QString marked(const QString &text, const AccountState &account, const BarOptions &options)
{
    if (options.hideAmount)
        return u"•••"_s;
    if (text.isNull())
        return u"–"_s;
    return account.isStale ? text + u'?' : text;
}

QString amountOf(Field field, const AccountState &account, const QLocale &locale)
{
    if (field == Field::Left)
        return account.left ? presentation::durationText(*account.left) : QString();
    if (!account.credits)
        return {};
    if (field == Field::Dollars)
        return hasDollars(account) ? presentation::centsText(account.cents, locale) : QString();
    return field == Field::Compact ? presentation::compactText(account.credits, locale)
                                   : presentation::amountText(*account.credits, locale);
}

QString updatedText(const AccountState &account, const BarOptions &options)
{
    return account.observedAt ? momentText(*account.observedAt, options) : u"–"_s;
}

QString valueOf(Field field, const AccountState &account, const QString &label, const BarOptions &options)
{
    switch (field) {
    case Field::Credits:
    case Field::Compact:
    case Field::Dollars:
    case Field::Left:
        return marked(amountOf(field, account, options.locale), account, options);
    case Field::Standing:
        return domain::identifier(account.standing);
    case Field::Trouble:
        return domain::plainLine(account.message);
    case Field::Account:
        return domain::plainLine(label);
    case Field::Updated:
        return updatedText(account, options);
    }
    Q_UNREACHABLE();
}

QString unknownFieldText(QStringView name)
{
    return TemplateWording::tr("Unknown field {%1} in the template; use %2.").arg(name, fieldNames());
}

QString loneBraceText(qsizetype position)
{
    return TemplateWording::tr("The brace at position %1 of the template has no partner. Write {{ or }} for a brace.")
        .arg(position + 1);
}

} // namespace

std::variant<LineTemplate, LineTemplate::Fault> LineTemplate::parse(QStringView text)
{
    LineTemplate parsed;
    Part part;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character != u'{' && character != u'}') {
            part.text += character;
        } else if (i + 1 < text.size() && text.at(i + 1) == character) {
            part.text += character;
            ++i;
        } else if (const qsizetype end = text.indexOf(u'}', i); character == u'{' && end > i) {
            const QStringView name = text.mid(i + 1, end - i - 1);
            part.field = fieldNamed(name);
            if (!part.field)
                return Fault{unknownFieldText(name)};
            parsed.m_parts.push_back(std::exchange(part, {}));
            i = end;
        } else {
            return Fault{loneBraceText(i)};
        }
    }
    parsed.m_parts.push_back(part);
    return parsed;
}

QString LineTemplate::print(const AccountStates &accounts, const BarOptions &options) const
{
    const AccountStates shown = options.hideAmount ? withoutAmounts(accounts) : accounts;
    const QStringList labels = labelsOf(accounts);
    QStringList lines;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        QString line;
        for (const Part &part : m_parts) {
            line += part.text;
            if (part.field)
                line += valueOf(*part.field, shown.at(i), labels.at(static_cast<qsizetype>(i)), options);
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace feeds
