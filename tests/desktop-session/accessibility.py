#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a screen reader is told about the windows of the tray program, asked over AT-SPI as a screen reader does.

Usage: accessibility.py TRAY-PROGRAM CREDITS-PROGRAM   (on a desktop of its own, see tests/support/with-desktop.sh)
Exit code: 0 when everything that can be reached has a name and tells its state; else 1, with what is missing.
"""

import os
import subprocess
import sys
import time

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PATIENCE = 15  # seconds

SETTINGS_PAGES = {"Account": "Key", "Warnings": "Low mark", "Icon": "Full gauge", "Advanced": "Service address"}

faults = []


def expect(condition, fault):
    if not condition:
        faults.append(fault)


def await_result(what, question):
    """The first true answer to question()."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        answer = question()
        if answer:
            return answer
        time.sleep(0.05)
    sys.exit(f"waited in vain for {what}")


def session_bus_has(name):
    return (
        subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
             "org.freedesktop.DBus.GetNameOwner", f"string:{name}"],
            capture_output=True, check=False,
        ).returncode == 0
    )


def walk(accessible):
    yield accessible
    for child in accessible:
        if child is not None:
            yield from walk(child)


class Program:
    """The tray program with the dialog that ARGUMENTS open, as seen by a screen reader."""

    def __init__(self, tray, arguments, **variables):
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8", **variables)
        self.process = subprocess.Popen([tray, *arguments], env=environment)

    def window(self, title):
        def find():
            desktop = pyatspi.Registry.getDesktop(0)
            for application in desktop:
                for window in application or []:
                    if window is not None and title in window.name:
                        return window
            return None

        return await_result(f"the window “{title}”", find)

    def end(self):
        self.process.terminate()
        self.process.wait(PATIENCE)


def states(accessible):
    return {pyatspi.stateToString(state) for state in accessible.getState().getStates()}


def check_names(window):
    """Whatever the keyboard can reach has a name."""
    reachable = [each for each in walk(window) if {"focusable", "showing"} <= states(each)]
    expect(len(reachable) > 3, f"“{window.name}”: almost nothing can be reached by the keyboard")
    for each in reachable:
        expect(each.name, f"“{window.name}”: a {each.getRoleName()} has no name")
        if each.getRole() == pyatspi.ROLE_COMBO_BOX:  # whose name is what is chosen, so that its label must be told
            relations = [relation.getRelationType() for relation in each.getRelationSet()]
            expect(pyatspi.RELATION_LABELLED_BY in relations, f"“{window.name}”: the choice “{each.name}” has no label")


def by_name(window, name, role):
    for each in walk(window):
        if each.name == name and each.getRole() == role:
            return each
    faults.append(f"“{window.name}”: there is no “{name}”")
    return None


def showing(window, name):
    return any(each.name == name and "showing" in states(each) for each in walk(window))


def check_welcome(tray):
    program = Program(tray, [])
    window = program.window("Welcome")
    check_names(window)
    key = by_name(window, "Key", pyatspi.ROLE_PASSWORD_TEXT)
    if key:
        expect(key.description, "the key field is not explained")
    start = by_name(window, "Start at login", pyatspi.ROLE_CHECK_BOX)
    if start:
        expect("checked" not in states(start), "“Start at login” is said to be checked")
        start.queryAction().doAction(0)
        await_result("“Start at login” to be said to be checked", lambda: "checked" in states(start))
    program.end()


def check_settings(tray, service):
    program = Program(tray, ["--settings"], KIE_API_KEY="accessibility", KIE_API_BASE_URL=service)
    window = program.window("Settings")
    for page, field in SETTINGS_PAGES.items():
        by_name(window, page, pyatspi.ROLE_PAGE_TAB).queryAction().doAction(0)
        await_result(f"“{field}” on the page “{page}”", lambda field=field: showing(window, field))
        check_names(window)
    program.end()


def check_start_at_login(tray, service):
    """What cannot be changed is said where it was entered, and shown as it is."""
    with open(os.path.join(os.environ["XDG_CONFIG_HOME"], "autostart"), "w", encoding="utf-8"):
        pass  # a file where the folder should be
    program = Program(tray, ["--settings"], KIE_API_KEY="accessibility", KIE_API_BASE_URL=service)
    window = program.window("Settings")
    start = by_name(window, "Start at login", pyatspi.ROLE_CHECK_BOX)
    start.queryAction().doAction(0)
    await_result("“Start at login” to be checked", lambda: "checked" in states(start))
    by_name(window, "Apply", pyatspi.ROLE_PUSH_BUTTON).queryAction().doAction(0)
    await_result("the failure to be told", lambda: any(
        "Start at login could not be changed" in each.name and "showing" in states(each)
        for each in walk(window)))
    expect("checked" not in states(start), "“Start at login” stays checked where it could not be switched on")
    program.end()


def check_overview(tray, service):
    program = Program(tray, ["--refresh", "--overview"], KIE_API_KEY="accessibility", KIE_API_BASE_URL=service)
    window = program.window("Kie Credits")
    check_names(window)
    await_result("the balance to be told", lambda: any("4,335.86" in each.name for each in walk(window)))
    chart = by_name(window, "Chart of the balance", pyatspi.ROLE_FILLER)
    if chart:
        await_result("the chart to be told in words", lambda: "4,335.86" in chart.description)
    program.end()


def stretches(credits_program):
    """The stretches of the history, as many as it has rows."""
    table = subprocess.run([credits_program, "history", "--format", "csv"], capture_output=True, text=True, check=True)
    return [row.split(",")[-1] for row in table.stdout.splitlines()[1:]]


def check_new_key(tray, credits_program):
    """Another key with more credits than before may be another account's: the answer counts."""
    service, address = serve(credits_program, "20000")
    settings = os.path.join(os.environ["XDG_CONFIG_HOME"], "kie-credits", "kie-credits.ini")
    os.makedirs(os.path.dirname(settings), mode=0o700, exist_ok=True)
    with open(settings, "w", encoding="utf-8", opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
        file.write(f"[accounts]\nsize=1\n1\\id=1\n1\\baseUrl={address}\n")
    program = Program(tray, [])
    dialog = program.window("Welcome")
    key = by_name(dialog, "Key", pyatspi.ROLE_PASSWORD_TEXT)
    key.queryEditableText().setTextContents("0123456789abcdef0123456789abcdef")
    by_name(dialog, "OK", pyatspi.ROLE_PUSH_BUTTON).queryAction().doAction(0)
    window = program.window("New key")
    check_names(window)
    before = stretches(credits_program)
    expect(before == ["1", "2"], f"the history begins anew with another key: {before}")
    same = by_name(window, "Same account", pyatspi.ROLE_PUSH_BUTTON)
    if same:
        same.queryAction().doAction(0)
        await_result("the history to be joined", lambda: stretches(credits_program) == ["1", "1"])
    program.end()
    service.terminate()


def serve(credits_program, balance):
    """A pretend service, and its address."""
    service = subprocess.Popen([credits_program, "stand-in", "--balance", balance], stdout=subprocess.PIPE, text=True)
    return service, service.stdout.readline().strip()


os.environ["XDG_DATA_DIRS"] = "/usr/share"  # the launcher needs its data, which the test desktop hides
launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], stderr=subprocess.DEVNULL)
await_result("the accessibility bus", lambda: session_bus_has("org.a11y.Bus"))
import pyatspi  # noqa: E402  it looks for the bus at once

stand_in, address = serve(sys.argv[2], "4335.86")
check_welcome(sys.argv[1])
check_settings(sys.argv[1], address)
check_start_at_login(sys.argv[1], address)
check_overview(sys.argv[1], address)
check_new_key(sys.argv[1], sys.argv[2])
stand_in.terminate()
launcher.terminate()
for each in faults:
    print(each, file=sys.stderr)
sys.exit(1 if faults else 0)
