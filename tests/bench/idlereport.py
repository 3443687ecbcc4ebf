# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The tables of idle.py in Markdown, and which budgets are met."""


def number(value, digits=1):
    return "–" if value is None else f"{value:,.{digits}f}"


def mib(kib):
    return number(None if kib is None else kib / 1024)


def table(head, rows):
    print("| " + " | ".join(head) + " |")
    print("|" + "---|" * len(head))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()


def programs(result):
    polls = result["polls"]
    rows = []
    for name, start in result["start_ms"].items():
        rested = result["rested"].get(name, {})
        grown = result["grown"].get(name, {})
        rows.append([name, number(start, 0), mib(rested.get("rss_kib")), mib(rested.get("pss_kib")),
                     mib(grown.get(f"rss_{polls}_kib")), mib(grown.get(f"pss_{polls}_kib")),
                     number(result["quiet"].get(name, {}).get("switches_60s"), 0),
                     number(result["size_kib"].get(name), 0)])
    table(["Program", "Start to icon, ms", "Resident after 10 s, MiB", "Proportional, MiB",
           f"Resident after {polls:,} polls, MiB", "Proportional, MiB", "Context switches in 60 s", "Size, KiB"], rows)
    table(["A poll", "CPU, same balance, µs", "CPU, new picture, µs", "Instructions, new picture, million"],
          [[name, number(polled["cpu_us_same_balance"], 0), number(polled["cpu_us_new_balance"], 0),
            number(result["instructions"].get(name))] for name, polled in result["polled"].items()])


def commands(result):
    table(["Command", "Wall, ms", "CPU, ms"],
          [[f"`{name}`", number(taken["wall_ms"]), number(taken["cpu_ms"])] for name, taken in result["check"].items()])


def budgets(result):
    """What is promised: the words, what was measured, the most that it may be, the unit."""
    ours, floor = "kie-credits-tray", "floor (C++)"
    rested, polled, windows, check = (result[what] for what in ("rested", "polled", "windows", "check"))
    grown = result["grown"][ours]
    one, hundred = result["accounts"]["1"], result["accounts"]["100"]
    start = result["start_ms"]

    def wall(of):
        return check["kie-credits check"]["wall_ms"] / check[of]["wall_ms"]

    return [
        ("Resident memory after 10 s, of the floor's", rested[ours]["rss_kib"] / rested[floor]["rss_kib"], 1.20, ""),
        ("Start to icon, of the floor's", start[ours] / start[floor], 1.5, ""),
        ("Context switches in 60 s between polls", result["quiet"][ours]["switches_60s"], 0, ""),
        (f"Memory after {result['polls']:,} polls, more than after 10",
         grown[f"rss_{result['polls']}_kib"] - grown["rss_10_kib"], 512, "KiB"),
        ("Memory after both windows, more than before",
         (windows["rss_after_kib"] - windows["rss_before_kib"]) / 1024, 3, "MiB"),
        ("CPU per poll with the same balance, of the floor's",
         polled[ours]["cpu_us_same_balance"] / polled[floor]["cpu_us_same_balance"], 1.5, ""),
        ("CPU per poll with a new picture, of the floor's",
         polled[ours]["cpu_us_new_balance"] / polled[floor]["cpu_us_new_balance"], 1.5, ""),
        ("`kie-credits check`, of `curl` into `jq`", wall("curl into jq"), 0.5, ""),
        ("`kie-credits check`, of `curl`", wall("curl"), 1.15, ""),
        ("100 accounts, more than one", (hundred["rss_kib"] - one["rss_kib"]) / 1024, 6, "MiB"),
        ("Connections of 100 accounts", hundred["connections"], 1, ""),
    ]


def show(result):
    """Prints everything. Returns whether all budgets are met."""
    programs(result)
    commands(result)
    rows = []
    met = True
    for words, value, most, unit in budgets(result):
        met = met and value <= most
        rows.append([words, f"{value:,.2f} {unit}".strip(), f"{most:g} {unit}".strip(),
                     "met" if value <= most else "**missed**"])
    table(["Budget", "Measured", "At most", ""], rows)
    windows = result["windows"]
    table(["Windows", "Resident, MiB", "Proportional, MiB", "In no file, MiB"],
          [[words, *(mib(windows[f"{what}_{key}_kib"]) for what in ("rss", "pss", "heap"))] for words, key in
           (("before", "before"), ("after overview and settings", "after"), ("after six times both", "after_six"))])
    return met
