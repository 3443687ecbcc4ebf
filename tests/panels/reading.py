# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the number on a picture of the icon with tesseract, an optical character recognition."""

import os
import subprocess
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageOps

# Heights, in pixels, to which the icon is enlarged: see tests/gui/tst_iconreading.cpp.
ENLARGEMENTS = (57, 62, 68, 75, 82, 90)


@dataclass(frozen=True)
class Reading:
    """What was read, and how often."""

    expected: tuple[str, ...]  # what is right
    texts: tuple[str, ...]  # one for each of ENLARGEMENTS; empty where nothing was read

    @property
    def right(self) -> int:
        return sum(text in self.expected for text in self.texts)

    @property
    def usual_error(self) -> str:
        """What most enlargements yield that is wrong; empty when that is nothing."""
        return Counter(text for text in self.texts if text not in self.expected).most_common(1)[0][0]

    @property
    def is_right(self) -> bool:
        """Whether most of those that yield anything are right."""
        return 2 * self.right > len(self.texts) - self.texts.count("")


def _plate_colour(icon: Image.Image) -> tuple[int, ...]:
    width, height = icon.size
    middle = icon.crop((width // 6, height // 6, width - width // 6, height - height // 6))
    return max(middle.getcolors(1 << 16))[1]


def _is_like(colour: tuple[int, ...], plate: tuple[int, ...]) -> bool:
    return max(abs(one - other) for one, other in zip(colour, plate)) < 40


def _without_edge(icon: Image.Image, plate: tuple[int, ...]) -> Image.Image:
    """The icon without what surrounds its plate, up to the first pixels of the plate."""
    width, height = icon.size
    ring, corner = 2 + height // 30, width * 3 // 10
    cleaned = icon.copy()

    def is_outside(x: int, y: int) -> bool:
        from_side, from_top = min(x, width - 1 - x), min(y, height - 1 - y)
        return min(from_side, from_top) < ring or from_side + from_top < corner

    border = [(x, y) for x in range(width) for y in range(height) if x in (0, width - 1) or y in (0, height - 1)]
    seen = set(border)
    while border:
        x, y = border.pop()
        if _is_like(icon.getpixel((x, y)), plate):
            continue
        cleaned.putpixel((x, y), plate)
        for neighbour in ((x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)):
            inside = 0 <= neighbour[0] < width and 0 <= neighbour[1] < height
            if inside and neighbour not in seen and is_outside(*neighbour):
                seen.add(neighbour)
                border.append(neighbour)
    return cleaned


def _page(icon: Image.Image, height: int) -> Image.Image:
    """The icon as a screen magnifier shows it, in greys, dark on light as print is. The plate goes on around it."""
    plate = _plate_colour(icon)
    margin = icon.height // 5
    page = Image.new("RGB", (icon.width + 2 * margin, icon.height + 2 * margin), plate)
    page.paste(_without_edge(icon, plate), (margin, margin))
    factor = height / icon.height
    grey = page.resize((round(page.width * factor), round(page.height * factor)), Image.BILINEAR).convert("L")
    return ImageOps.invert(grey) if sum(plate) < 3 * 128 else grey


def read(icons: list[tuple[Image.Image, tuple[str, ...]]]) -> list[Reading]:
    """Reads icons, each given with what is right. One process for all: to start it takes longer than to read."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for icon, _ in icons:
            for height in ENLARGEMENTS:
                files.append(f"{folder}/{len(files)}.png")
                _page(icon, height).save(files[-1])
        names = Path(folder, "list")
        names.write_text("\n".join(files) + "\n", encoding="ascii")
        output = subprocess.run(
            ["tesseract", str(names), "-", "--psm", "7", "-c", "tessedit_char_whitelist=0123456789.-kM"],
            env={**os.environ, "OMP_THREAD_LIMIT": "1"}, capture_output=True, text=True, check=True).stdout
    texts = [text.strip() for text in output.split("\f")]
    count = len(ENLARGEMENTS)
    return [Reading(expected, tuple(texts[i * count:(i + 1) * count])) for i, (_, expected) in enumerate(icons)]
