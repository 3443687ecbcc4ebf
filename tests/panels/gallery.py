#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""gallery.py BUILD-FOLDER RELEASE [PANEL...]

Shows a dozen amounts in real panels, reads them back, and renews this release's part of docs/panels.md and its sheets
docs/images/panels-RELEASE-PANEL.png; with panels named, only theirs."""

import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFont

from hosts import Setting
from reading import ENLARGEMENTS, Reading, read

ROOT = Path(__file__).resolve().parents[2]
# What the service answers, and what the icon shows; the last at 16 pixels, where there is no room for a tenth.
AMOUNTS = {"4335": ("4.3k", "4k"), "2712": ("2.7k", "2k"), "1234567": ("1.2M", "1M"), "120000": ("120k", "120k"),
           "9900": ("9.9k", "9k"), "3650": ("3.6k", "3k"), "12000": ("12k", "12k"), "580": ("580", "580"),
           "85": ("85", "85"), "7": ("7", "7"), "0": ("0", "0"), "-1234": ("-1.2k", "-1k")}
PANELS = {"xfce4-panel": (1, 2), "lxqt-panel": (1, 1.5, 2), "mate-panel": (1, 2), "waybar": (1, 1.5, 2),
          "swaybar": (1, 1.5, 2), "trayer": (1, 1.5, 2), "tint2": (1, 1.5, 2)}
SIZES = (16, 22, 24, 32)
TOGETHER = 2  # so many panels run at a time


@dataclass(frozen=True)
class Cell:
    """A panel with one setting: each amount as it was seen there, and as it was read."""

    setting: Setting
    icons: tuple[Image.Image, ...]  # with a little of the panel around them
    shown: tuple[int, int]  # width and height of the icon on the screen
    readings: tuple[Reading, ...]

    @property
    def name(self) -> str:
        return f"{self.setting.size} px, scale {self.setting.scale:g}, {self.setting.tone}"


def settings_of(panel: str) -> list[Setting]:
    """All sizes at scale 1; the sizes that are usual in panels at the other scales, and one of them in both tones."""
    settings = [Setting(panel, size, 1, "dark") for size in SIZES] + [Setting(panel, 22, 1, "light")]
    return settings + [Setting(panel, size, scale, "light" if size == 22 else "dark")
                       for scale in PANELS[panel][1:] for size in (22, 24)]


def box_of(pictures: list[Image.Image]) -> tuple[int, int, int, int]:
    """Where the icon is: all that differs between the amounts, which are of several states."""
    different = ImageChops.difference(pictures[0], pictures[1])
    for picture in pictures[2:]:
        different = ImageChops.lighter(different, ImageChops.difference(pictures[0], picture))
    box = different.getbbox()
    assert box, "all amounts look the same"
    return box


def cell_of(build: Path, setting: Setting) -> Cell | None:
    """Starts the panel and looks at it. Returns None when that fails, after a second try."""
    for _ in range(2):
        with tempfile.TemporaryDirectory() as folder:
            session = subprocess.run(
                [ROOT / "tests/support/with-desktop.sh", sys.executable, ROOT / "tests/panels/session.py", build, folder,
                 setting.panel, str(setting.size), str(setting.scale), setting.tone, *AMOUNTS],
                capture_output=True, text=True, timeout=180, check=False)
            if session.returncode == 0:
                return look(setting, [Image.open(f"{folder}/{amount}.ppm").convert("RGB") for amount in AMOUNTS])
            print(f"{setting}:\n{session.stderr[-2000:]}", file=sys.stderr)
    return None


def look(setting: Setting, pictures: list[Image.Image]) -> Cell:
    left, top, right, bottom = box_of(pictures)
    expected = [shown if setting.scaled <= 16 else shown[:1] for shown in AMOUNTS.values()]
    readings = read([(picture.crop((left, top, right, bottom)), right_ones)
                     for picture, right_ones in zip(pictures, expected)])
    around = (left - 2, max(top - 2, 0), right + 2, bottom + 2)
    return Cell(setting, tuple(picture.crop(around) for picture in pictures), (right - left, bottom - top),
                tuple(readings))


def verdict(reading: Reading) -> str:
    """The same as text below a picture."""
    times = f"{reading.right}/{len(ENLARGEMENTS)}"
    return times if reading.is_right else f"{times} {reading.usual_error or 'nothing'}"


def sheet_of(cells: list[Cell]) -> Image.Image:
    """A row for each cell, a column for each amount; below each picture how often it was read, and as what if wrongly."""
    column, label, row, font = 92, 150, 104, ImageFont.load_default()
    sheet = Image.new("RGB", (label + column * len(AMOUNTS), 20 + row * len(cells)), "white")
    draw = ImageDraw.Draw(sheet)
    for index, (shown, _) in enumerate(AMOUNTS.values()):
        draw.text((label + index * column, 4), shown, "black", font)
    for line, cell in enumerate(cells):
        top = 20 + line * row
        draw.text((4, top + 36), f"{cell.name}\nshown {cell.shown[0]}x{cell.shown[1]}", "black", font)
        factor = max(1, 84 // cell.icons[0].height)
        for index, (icon, reading) in enumerate(zip(cell.icons, cell.readings)):
            left = label + index * column
            sheet.paste(icon.resize((icon.width * factor, icon.height * factor), Image.NEAREST), (left, top))
            draw.text((left, top + row - 14), verdict(reading), "#006000" if reading.is_right else "#c00000", font)
    return sheet.quantize(128)


def row_of(cell: Cell) -> str:
    read_well = sum(reading.right >= len(ENLARGEMENTS) - 1 for reading in cell.readings)
    wrong = [f"`{reading.expected[0]}` as {'`' + reading.usual_error + '`' if reading.usual_error else 'nothing'}"
             for reading in cell.readings if not reading.is_right]
    return (f"| {cell.setting.panel} | {cell.name} | {cell.shown[0]} × {cell.shown[1]} "
            f"| {sum(reading.is_right for reading in cell.readings)} | {read_well} | {', '.join(wrong)} |")


def version_of(panel: str) -> str:
    package = "sway" if panel == "swaybar" else panel
    version = subprocess.run(["dpkg-query", "--show", "--showformat=${source:Upstream-Version}", package],
                             capture_output=True, text=True, check=True).stdout
    return f"{panel} {version}"


def part_of(release: str, cells: list[Cell]) -> str:
    panels = list(dict.fromkeys(cell.setting.panel for cell in cells))
    lines = [f"Read of {len(AMOUNTS)} amounts in {', '.join(version_of(panel) for panel in panels)}:", "",
             "| panel | icons | seen | read | 5 of 6 readings right | read wrongly |", "|---|---|---|---|---|---|"]
    lines += [row_of(cell) for cell in cells]
    for panel in panels:
        lines += ["", f"![{panel} on {release}](images/panels-{release}-{panel}.png)"]
    return "\n".join(lines)


def renew(page: Path, release: str, part: str) -> None:
    """Replaces what is between the marks of the release."""
    begin, end = f"<!-- {release} -->\n", f"\n<!-- end of {release} -->"
    text, count = re.subn(f"(?<={re.escape(begin)}).*?(?={re.escape(end)})", lambda _: part,
                          page.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert count == 1, f"{page} has no place for {release}"
    page.write_text(text, encoding="utf-8")


def main() -> None:
    build, release, panels = Path(sys.argv[1]).resolve(), sys.argv[2], sys.argv[3:] or list(PANELS)
    settings = [setting for panel in panels for setting in settings_of(panel)]
    cells = []
    with ThreadPoolExecutor(TOGETHER) as pool:
        for cell in pool.map(lambda setting: cell_of(build, setting), settings):
            if cell:
                print(row_of(cell), flush=True)
                cells.append(cell)
    for panel in panels:
        seen = [cell for cell in cells if cell.setting.panel == panel]
        if seen:
            sheet_of(seen).save(ROOT / f"docs/images/panels-{release}-{panel}.png", optimize=True)
    if len(panels) == len(PANELS):
        renew(ROOT / "docs/panels.md", release, part_of(release, cells))
    if len(cells) < len(settings):
        sys.exit(f"{len(settings) - len(cells)} of {len(settings)} panels showed nothing")


if __name__ == "__main__":
    main()
