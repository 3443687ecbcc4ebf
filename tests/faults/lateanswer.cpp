// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lateanswer.h"

#include "core.h"

using namespace Qt::StringLiterals;

namespace faults {

const std::vector<LateAnswer> &lateAnswers()
{
    static const std::vector<LateAnswer> all{
        {"the account was removed", "nothing of the account", [](Core &core) { core.watch({}); }, true, 0},
        {"its key was changed", "the balance of the new key", [](Core &core) { core.watch(u"another-key"_s); }, true,
         1},
        {"its address was changed", "the balance at the new address",
         [](Core &core) { core.watchAt(core.endpoint().resolved(QUrl(u"/other"_s))); }, true, 1},
        {"the computer went to sleep and woke up", "the last good balance, then a fresh one",
         [](Core &core) { core.resume(); }, false, 0},
    };
    return all;
}

} // namespace faults
