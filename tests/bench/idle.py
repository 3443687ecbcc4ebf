#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the tray program and the command cost, beside the least that such programs can be. Started by idle.sh.

Usage: idle.py BUILD_FOLDER POLLS   Prints a table; writes BUILD_FOLDER/idle.json; ends with 1 when a budget is missed."""
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import idlereport
from running import Panel, Program, Service, rusage_of

STARTS = 11
CHECKS = 50
INSTRUCTION_POLLS = 10
POLL_SECONDS = 2.1  # the program asks on demand at most once in two seconds
WARM_UP_POLLS = 12  # by then code is back that was given away at rest, and each digit was painted once
CPU_POLLS = 25
TRAY_PATH = "/api/v1/chat/credit"
CLOCK_SPEED = 20
OTHERS = ("syncthingtray", "copyq", "flameshot")
FAST_CLOCK = "/usr/$LIB/faketime/libfaketime.so.1"

build = pathlib.Path(sys.argv[1]).resolve()
polls = int(sys.argv[2])
here = pathlib.Path(__file__).parent
tray = str(build / "src/app/kie-credits-tray")
cli = str(build / "src/cli/kie-credits")
floor = str(build / "tests/bench/bench_floor")
scratch = tempfile.mkdtemp()
service = Service()
panel = Panel(str(build / "tests/bench/bench_panel"))


def new_home(accounts=1):
    """A home whose settings name the service for that many accounts."""
    home = pathlib.Path(tempfile.mkdtemp(dir=scratch))
    folder = home / "config/kie-credits"
    folder.mkdir(parents=True, mode=0o700)
    lines = ["[accounts]", f"size={accounts}"]
    for n in range(1, accounts + 1):
        lines += [f"{n}\\id={n}", f"{n}\\name=Account {n}", f"{n}\\apiKey=0123456789abcdef{n}", f"{n}\\baseUrl={service.url}"]
    settings = folder / "kie-credits.ini"
    settings.write_text("\n".join(lines) + "\n")
    settings.chmod(0o600)
    return home


def polling(seconds):
    """Our program, which is asked to poll, and the floors, which poll every so many seconds: name to command, and name to
    the path that is asked for."""
    interval = str(int(seconds * 1000))
    return ({"kie-credits-tray": [tray],
             "floor (C++)": [floor, service.url + "/cpp", interval],
             "floor (PyQt6)": [sys.executable, str(here / "floor.py"), service.url + "/python", interval]},
            {"kie-credits-tray": TRAY_PATH, "floor (C++)": "/cpp", "floor (PyQt6)": "/python"})


def subjects():
    """Name to command, of what is installed."""
    commands, _ = polling(60)
    return commands | {name: [name] for name in OTHERS if shutil.which(name)}


def start_millis(command):
    """Until the panel has the icon; None when it never does."""
    program = Program(command, new_home())
    shown = panel.item_after(program.began)
    program.end()
    return shown and (shown - program.began) / 1e6


def starts(commands):
    taken = {name: [] for name in commands}
    for _ in range(STARTS):
        for name, command in commands.items():
            if None not in taken[name]:
                taken[name].append(start_millis(command))
    return {name: None if None in all_taken else statistics.median(all_taken) for name, all_taken in taken.items()}


def rested(command):
    """Memory after 10 s, alone on the desktop."""
    program = Program(command, new_home())
    time.sleep(10)
    memory = program.memory()
    program.end()
    return {"rss_kib": memory["Rss"], "pss_kib": memory["Pss"], "heap_kib": memory["Anonymous"]}


def quiet(commands):
    """What all of them do in a minute between two polls, side by side: nobody touches them."""
    programs = {name: Program(command, new_home()) for name, command in commands.items()}
    time.sleep(15)
    before = {name: (program.switches(), program.cpu_ns()) for name, program in programs.items()}
    time.sleep(60)
    result = {name: {"switches_60s": program.switches() - before[name][0],
                     "cpu_60s_us": (program.cpu_ns() - before[name][1]) / 1e3} for name, program in programs.items()}
    for program in programs.values():
        program.end()
    return result


def refresh(program):
    subprocess.run([tray, "--refresh"], env=program.environment, check=True)


def polled():
    """CPU of a poll. The tray program and the floors ask side by side: first for a balance that stays, then for one that
    looks different in the tray each time."""
    commands, paths = polling(POLL_SECONDS)
    commands["floor with a number (C++)"] = [floor, service.url + "/number", str(int(POLL_SECONDS * 1000)), "number"]
    paths["floor with a number (C++)"] = "/number"
    home = new_home()
    programs = {name: Program(command, home) for name, command in commands.items()}
    results = {name: {} for name in programs}
    time.sleep(10)

    def poll(times):
        for _ in range(times):
            due = time.monotonic() + POLL_SECONDS
            refresh(programs["kie-credits-tray"])
            time.sleep(max(0, due - time.monotonic()))

    for what in ("same", "new"):
        service.moving = what == "new"
        poll(WARM_UP_POLLS)
        before = {name: (program.cpu_ns(), service.answers[paths[name]]) for name, program in programs.items()}
        poll(CPU_POLLS)
        for name, program in programs.items():
            cpu, answers = before[name]
            results[name][f"cpu_us_{what}_balance"] = (program.cpu_ns() - cpu) / 1e3 / (service.answers[paths[name]] - answers)
    service.moving = False
    for program in programs.values():
        program.end()
    return results


def grown():
    """Memory after 10 and after all polls, each with another balance, of all three side by side. The tray program's clock
    goes faster than ours, since it asks at most once in two seconds."""
    seconds = POLL_SECONDS / CLOCK_SPEED
    commands, paths = polling(seconds)
    home = new_home()
    tray_program = Program(commands["kie-credits-tray"], home, LD_PRELOAD=FAST_CLOCK, FAKETIME=f"+0 x{CLOCK_SPEED}")
    tray_program.environment.pop("LD_PRELOAD")
    time.sleep(5)
    service.moving = True
    service.answers.clear()
    programs = {name: tray_program if name == "kie-credits-tray" else Program(command, home)
                for name, command in commands.items()}
    results = {name: {} for name in programs}
    deadline = time.monotonic() + polls
    while any(f"rss_{polls}_kib" not in result for result in results.values()):
        if time.monotonic() > deadline:
            raise SystemExit(f"Only {service.answers} of {polls} polls were made.")
        due = time.monotonic() + seconds
        refresh(tray_program)
        time.sleep(max(0, due - time.monotonic()))
        for name, program in programs.items():
            for count in (10, polls):
                if service.answers[paths[name]] >= count and f"rss_{count}_kib" not in results[name]:
                    memory = program.memory()
                    results[name] |= {f"rss_{count}_kib": memory["Rss"], f"pss_{count}_kib": memory["Pss"]}
    service.moving = False
    for program in programs.values():
        program.end()
    return results


def open_and_close(program, action):
    subprocess.run([tray, action], env=program.environment, check=True)
    time.sleep(2)
    windows = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.pid)], capture_output=True,
                             text=True, check=False).stdout.split()
    if not windows:
        raise SystemExit(f"{action} opened no window.")
    for window in windows:
        subprocess.run([str(build / "tests/bench/bench_close_window"), window], check=True)
    time.sleep(2)


def windowed():
    """Memory before and after overview and settings were opened and closed, once and five times more."""
    program = Program([tray], new_home())
    time.sleep(10)
    stages = [program.memory()]
    for times in (1, 5):
        for _ in range(times):
            open_and_close(program, "--overview")
            open_and_close(program, "--settings")
        stages.append(program.memory())
    program.end()
    keys = ("before", "after", "after_six")
    return {f"{what}_{key}_kib": memory[field] for key, memory in zip(keys, stages)
            for what, field in (("rss", "Rss"), ("pss", "Pss"), ("heap", "Anonymous"))}


def many_accounts():
    """Memory and connections with one account and with a hundred, all of which were asked for."""
    result = {}
    for count in (1, 100):
        service.answers.clear()
        program = Program([tray], new_home(count))
        deadline = time.monotonic() + 60
        while service.answers[TRAY_PATH] < count and time.monotonic() < deadline:
            time.sleep(0.5)
        most = 0
        for _ in range(20):
            most = max(most, program.connections_to(service.port))
            time.sleep(0.1)
        result[str(count)] = {"rss_kib": program.memory()["Rss"], "connections": most,
                              "answers": service.answers[TRAY_PATH]}
        program.end()
    return result


def commands_compared():
    """Wall and processor time of `kie-credits check` and of curl, with and without jq, in turns."""
    stand_in = subprocess.Popen([cli, "stand-in"], stdout=subprocess.PIPE, text=True)
    url = stand_in.stdout.readline().strip()
    home = new_home()
    environment = os.environ | {"KIE_API_KEY": "any", "KIE_API_BASE_URL": url, "XDG_CONFIG_HOME": f"{home}/config"}
    ask = f"curl -s -H 'Authorization: Bearer any' {url}/api/v1/chat/credit"
    candidates = {"kie-credits check": [cli, "check"], "curl into jq": ["sh", "-c", f"{ask} | jq .data"],
                  "curl": ["sh", "-c", f"exec {ask}"]}
    taken = {name: [] for name in candidates}
    for _ in range(CHECKS):
        for name, command in candidates.items():
            taken[name].append(rusage_of(command, environment))
    stand_in.terminate()
    stand_in.wait()
    return {name: {"wall_ms": statistics.median(t[0] for t in all_taken),
                   "cpu_ms": statistics.mean(t[1] for t in all_taken)} for name, all_taken in taken.items()}


def instructions():
    """Millions of instructions for one poll with another balance, from the request to the icon on the bus."""
    result = {}
    home = new_home()
    service.moving = True
    commands, paths = polling(POLL_SECONDS)
    for name in ("kie-credits-tray", "floor (C++)"):
        counts = f"{scratch}/callgrind.{name.split()[0]}"
        began = time.monotonic_ns()
        program = Program(["valgrind", "--tool=callgrind", f"--callgrind-out-file={counts}", *commands[name]], home)
        if panel.item_after(began, 120) is None:
            raise SystemExit(f"{name} shows no icon under valgrind.")
        time.sleep(10)

        for number in range(WARM_UP_POLLS + INSTRUCTION_POLLS):
            if number == WARM_UP_POLLS:
                subprocess.run(["callgrind_control", "--zero", str(program.pid)], check=True, stdout=subprocess.DEVNULL)
                before = service.answers[paths[name]]
            if name == "kie-credits-tray":
                refresh(program)
            time.sleep(POLL_SECONDS + 0.4)
        subprocess.run(["callgrind_control", "--dump", str(program.pid)], check=True, stdout=subprocess.DEVNULL)
        total = next(line.split()[1] for line in pathlib.Path(f"{counts}.1").read_text().splitlines()
                     if line.startswith(("totals:", "summary:")))
        result[name] = int(total) / 1e6 / (service.answers[paths[name]] - before)
        program.end()
    service.moving = False
    return result


def sizes(names):
    """Of the files of our own programs; of Debian's, what their packages take."""
    files = {"kie-credits-tray": tray, "floor (C++)": floor, "floor (PyQt6)": here / "floor.py"}
    result = {name: pathlib.Path(path).stat().st_size / 1024 for name, path in files.items()}
    for name in OTHERS:
        if name in names:
            result[name] = float(subprocess.run(["dpkg-query", "--show", "--showformat=${Installed-Size}", name],
                                                capture_output=True, text=True, check=True).stdout)
    return result


def main():
    commands = subjects()
    result = {"polls": polls}

    def measure(what, work, *arguments):
        print(f"... {what}", file=sys.stderr, flush=True)
        result[what] = work(*arguments)
        (build / "idle.json").write_text(json.dumps(result, indent=2) + "\n")

    measure("instructions", instructions)
    measure("grown", grown)
    measure("start_ms", starts, commands)
    shown = {name: command for name, command in commands.items() if result["start_ms"][name] is not None}
    measure("rested", lambda: {name: rested(command) for name, command in shown.items()})
    measure("quiet", quiet, shown)
    measure("windows", windowed)
    measure("accounts", many_accounts)
    measure("check", commands_compared)
    measure("polled", polled)
    measure("size_kib", sizes, shown)
    return 0 if idlereport.show(result) else 1


try:
    sys.exit(main())
finally:
    shutil.rmtree(scratch, ignore_errors=True)
