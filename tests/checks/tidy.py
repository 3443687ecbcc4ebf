#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy finds nothing in the project's own sources, by the rules of .clang-tidy. Needs the dev build.

Usage: tidy.py [part of a file's path...]

A file that was found clean is passed over until it, a header it includes, the rules or the compiler's arguments
change, for a whole run takes minutes. The memory is $XDG_CACHE_HOME/kie-credits-tidy; removing it is safe.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / "build/dev"
COMMANDS = BUILD / "tidy" # the compile database as clang-tidy reads it
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "kie-credits-tidy"
FORGET_AFTER_DAYS = 30


def own_sources(wanted):
    """The compile database's entries for src and tests; it also lists what moc and the header check generate."""
    entries = json.loads((BUILD / "compile_commands.json").read_text())
    for entry in sorted(entries, key=lambda entry: entry["file"]):
        file = pathlib.Path(entry["file"])
        own = any(file.is_relative_to(ROOT / folder) for folder in ("src", "tests"))
        if own and (not wanted or any(part in str(file.relative_to(ROOT)) for part in wanted)):
            # What GCC has precompiled is of no use to clang.
            yield entry | {"command": re.sub(r" -Winvalid-pch -include \S+", "", entry["command"])}


def included_files(entry):
    """The source file and all that it includes, as the compiler itself lists them; none when it does not compile."""
    command = shlex.split(entry["command"])
    output = command.index("-o")
    del command[output:output + 2]
    made = subprocess.run([*command, "-M"], cwd=entry["directory"], capture_output=True, text=True)
    rule = made.stdout.replace("\\\n", " ").partition(":")[2]
    return [pathlib.Path(entry["directory"], name.replace("\\ ", " ")) for name in re.split(r"(?<!\\)\s+", rule) if name]


def fingerprint(entry, rules):
    """Equal for equal input to clang-tidy, in whichever folder the project lies; None when it cannot be told."""
    files = included_files(entry)
    if not files:
        return None
    digest = hashlib.sha256(rules)
    digest.update(entry["command"].replace(str(ROOT), "").encode())
    for file in files:
        if file.is_relative_to(ROOT):
            digest.update(file.read_bytes())
        else:
            seen = file.stat()
            digest.update(f"{file} {seen.st_size} {seen.st_mtime_ns}".encode())
    return digest.hexdigest()


def check(entry, rules):
    """clang-tidy's words about one file; empty when it is clean."""
    mark = fingerprint(entry, rules)
    if mark and (CACHE / mark).exists():
        (CACHE / mark).touch()
        return ""
    ran = subprocess.run(["clang-tidy", "--quiet", "-p", COMMANDS, entry["file"]], capture_output=True, text=True)
    if ran.returncode == 0:
        if mark:
            (CACHE / mark).touch()
        return ""
    return ran.stdout or ran.stderr or f"{entry['file']}: error: clang-tidy ended with {ran.returncode} without a word"


def main(wanted):
    if not (BUILD / "compile_commands.json").exists():
        sys.exit("There is no build/dev/compile_commands.json; run tests/run.sh first.")
    entries = list(own_sources(wanted))
    if not entries:
        sys.exit("There is no such source file in the dev build.")

    COMMANDS.mkdir(exist_ok=True)
    (COMMANDS / "compile_commands.json").write_text(json.dumps(entries))
    CACHE.mkdir(parents=True, exist_ok=True)
    for mark in CACHE.iterdir():
        if mark.stat().st_mtime < time.time() - FORGET_AFTER_DAYS * 24 * 3600:
            mark.unlink()

    version = subprocess.run(["clang-tidy", "--version"], capture_output=True, check=True).stdout
    rules = version + b"".join(file.read_bytes() for file in (ROOT / ".clang-tidy", ROOT / "tests/.clang-tidy"))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        words = [said for said in pool.map(lambda entry: check(entry, rules), entries) if said]

    lines = "\n".join(words).splitlines()
    for line in dict.fromkeys(lines): # a header's fault is told once, not once for each file that includes it
        print(line)
    print(f"clang-tidy: {len(entries)} files, {len(words)} with faults")
    return 1 if words else 0


sys.exit(main(sys.argv[1:]))
