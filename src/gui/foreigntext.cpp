// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foreigntext.h"

namespace gui {

using namespace Qt::StringLiterals;

QString menuText(QString text, MenuFormat format)
{
    switch (format) {
    case MenuFormat::Qt:
        return text.replace(u'&', u"&&"_s);
    case MenuFormat::QtDBus: {
        text.replace(u'_', u"__"_s);
        const qsizetype converted = text.indexOf(u'&');
        if (converted >= 0 && converted < text.size() - 1)
            text.insert(converted, u'&'); // becomes "_&": an "&" that is a mnemonic
        return text;
    }
    }
    Q_UNREACHABLE();
}

QString toolTipText(QString text)
{
    return text.replace(u'&', u'+').replace(u'<', u'‹').replace(u'>', u'›');
}

} // namespace gui
