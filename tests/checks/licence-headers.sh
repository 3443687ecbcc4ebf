#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Every source file opens with its copyright and licence, in SPDX's words.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

files=$(find CMakeLists.txt .ci cmake packaging src tests translations -type f \
    \( -path .ci/run -o -name CMakeLists.txt -o -name '*.cmake' -o -name '*.cpp' -o -name '*.desktop' -o -name '*.h' \
    -o -name '*.metainfo.xml' -o -name '*.py' -o -name '*.sh' \) | sort)

verdict=0
while read -r file; do
    for tag in SPDX-FileCopyrightText SPDX-License-Identifier; do
        if ! head -n 5 "$file" | grep -q "$tag: ."; then
            echo "$file: no $tag in its first five lines"
            verdict=1
        fi
    done
done <<<"$files"
exit "$verdict"
