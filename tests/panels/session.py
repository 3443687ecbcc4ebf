#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""session.py BUILD-FOLDER OUTPUT-FOLDER PANEL SIZE SCALE TONE BALANCE...

Shows each balance in a panel, on the desktop of tests/support/with-desktop.sh, and takes a picture of the screen for
each: OUTPUT-FOLDER/BALANCE.ppm; empty.ppm shows the panel before the icon was there."""

import glob
import socket
import subprocess
import sys
import time
from pathlib import Path

from hosts import Desktop, Setting, start, wait_for

# No alerts: without a notification service Qt shows them at the icon, in the place of its picture.
SETTINGS = """[quietHours]
enabled=true
from=00:00
to=23:59
graveAlertsBreakThrough=false
"""
FIRST = "2000" # nobody looks at it


class Program:
    """The built tray program with a home and a clock of its own, and the service that answers it."""

    def __init__(self, desktop: Desktop, build: Path, variables: dict[str, str]) -> None:
        self._desktop = desktop
        self._build = build
        self._clock = desktop.runtime / "now"
        self._ahead = 0
        self._service: subprocess.Popen[bytes] | None = None
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self._environment = {
            **variables, "KIE_API_KEY": "0123456789abcdef", "KIE_API_BASE_URL": f"http://127.0.0.1:{self._port}",
            "LD_PRELOAD": glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")[0], "NO_FAKE_STAT": "1",
            "FAKETIME_TIMESTAMP_FILE": str(self._clock), "FAKETIME_NO_CACHE": "1"}
        desktop.write("kie-credits/kie-credits.ini", SETTINGS)
        self._jump()

    def show(self, balance: str) -> None:
        """Has the program fetch a balance; the first time it starts it."""
        first = self._service is None
        if self._service:
            self._service.terminate()
            self._service.wait()
        self._service = subprocess.Popen([self._build / "src/cli/kie-credits", "stand-in", "--port", str(self._port),
                                          f"--balance={balance}"], stdout=subprocess.PIPE)
        assert self._service.stdout and self._service.stdout.readline(), "the stand-in service did not start"
        self._jump()
        tray = str(self._build / "src/app/kie-credits-tray")
        process = self._desktop.start(tray, "--refresh", **self._environment)
        if not first:
            process.wait(10) # it has passed the message on

    def _jump(self) -> None:
        self._ahead += 3 # it asks at most once in two seconds
        draft = self._clock.with_suffix(".draft")
        draft.write_text(f"+{self._ahead} x1\n", encoding="ascii")
        draft.rename(self._clock) # never half a time

    def stop(self) -> None:
        if self._service:
            self._service.terminate()


def take(desktop: Desktop, path: Path, before: bytes) -> bytes:
    """Takes a picture once it differs from the one before and has stopped changing. Returns its bytes."""
    seen = [b"", b""]

    def settled() -> bool:
        desktop.screenshot(path.with_suffix(".ppm"))
        seen[0], seen[1] = seen[1], path.with_suffix(".ppm").read_bytes()
        return seen[0] == seen[1] != before

    wait_for(settled, path.stem)
    path.with_suffix(".ppm").rename(path)
    return seen[1]


def main() -> None:
    build, output = Path(sys.argv[1]), Path(sys.argv[2])
    setting = Setting(sys.argv[3], int(sys.argv[4]), float(sys.argv[5]), sys.argv[6])
    desktop = Desktop()
    program = None
    try:
        program = Program(desktop, build, start(desktop, setting))
        time.sleep(1) # panels have no way to say that they have drawn themselves
        picture = take(desktop, output / "empty.ppm", b"")
        program.show(FIRST)
        time.sleep(3) # the same goes for an icon that is new
        picture = take(desktop, output / "first.ppm", picture)
        for balance in sys.argv[7:]:
            program.show(balance)
            picture = take(desktop, output / f"{balance}.ppm", picture)
    except Exception:
        for log in desktop.runtime.glob("*.log"):
            print(f"--- {log.name}\n{log.read_text(errors='replace')[-800:]}", file=sys.stderr)
        raise
    finally:
        if program:
            program.stop()
        desktop.stop()


if __name__ == "__main__":
    main()
