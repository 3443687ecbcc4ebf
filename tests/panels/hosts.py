# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Panels with a tray that holds nothing but the icon, started on the desktop that with-desktop.sh gives."""

import glob
import json
import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

COLOURS = {"dark": "#1e1e1e", "light": "#f2f2f2"}


@dataclass(frozen=True)
class Setting:
    """How a panel is set up."""

    panel: str
    size: int  # of its icons, in its own pixels
    scale: float  # pixels of the screen for one of its own
    tone: str  # of COLOURS

    @property
    def colour(self) -> str:
        return COLOURS[self.tone]

    @property
    def scaled(self) -> int:
        """The size of its icons in pixels of the screen."""
        return round(self.size * self.scale)


class Desktop:
    """What runs on the desktop, and the environment it runs in."""

    def __init__(self) -> None:
        self.environment = {**os.environ, "XDG_DATA_DIRS": "/usr/share", "GSETTINGS_BACKEND": "keyfile",
                            "NO_AT_BRIDGE": "1", "LIBGL_ALWAYS_SOFTWARE": "1"}
        self.config = Path(os.environ["XDG_CONFIG_HOME"])
        self.runtime = Path(os.environ["XDG_RUNTIME_DIR"])
        self._processes: list[subprocess.Popen[bytes]] = []

    def start(self, *command: str, **variables: str) -> subprocess.Popen[bytes]:
        """Starts a program; what it says is in a file of its name in the runtime folder."""
        with open(self.runtime / (Path(command[0]).name + ".log"), "ab") as log:
            process = subprocess.Popen(command, env={**self.environment, **variables}, stdin=subprocess.DEVNULL,
                                       stdout=log, stderr=log)
        self._processes.append(process)
        return process

    def write(self, name: str, text: str) -> str:
        """Writes a file of settings. Returns its path."""
        path = self.config / name
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600) # else the program says that others can read its settings
        path.write_text(text, encoding="utf-8")
        return str(path)

    def has_name(self, name: str) -> bool:
        """Whether somebody owns the name on the session bus."""
        answer = subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                                 "org.freedesktop.DBus.NameHasOwner", "string:" + name],
                                capture_output=True, text=True, env=self.environment, check=False)
        return "boolean true" in answer.stdout

    def screenshot(self, path: Path) -> None:
        if "WAYLAND_DISPLAY" in self.environment:
            command = ["grim", "-t", "ppm", str(path)]
        else:
            command = ["import", "-window", "root", "-depth", "8", str(path)]
        subprocess.run(command, env=self.environment, check=True)

    def stop(self) -> None:
        for process in reversed(self._processes):
            process.terminate()
        for process in self._processes:
            try:
                process.wait(3)
            except subprocess.TimeoutExpired:
                process.kill()


def wait_for(condition, what: str, seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"Waited {seconds} s for {what}")
        time.sleep(0.1)


def _xfce(desktop: Desktop, setting: Setting) -> None:
    shade = [int(setting.colour[i:i + 2], 16) / 255 for i in (1, 3, 5)] + [1]
    rgba = "".join(f'<value type="double" value="{part}"/>' for part in shade)
    desktop.write("xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml", f"""<channel name="xfce4-panel" version="1.0">
<property name="configver" type="int" value="2"/>
<property name="panels" type="array"><value type="int" value="1"/>
<property name="panel-1" type="empty">
<property name="position" type="string" value="p=6;x=0;y=0"/>
<property name="length" type="uint" value="100"/><property name="position-locked" type="bool" value="true"/>
<property name="icon-size" type="uint" value="{setting.size}"/>
<property name="size" type="uint" value="{setting.size + 8}"/>
<property name="background-style" type="uint" value="1"/><property name="background-rgba" type="array">{rgba}</property>
<property name="plugin-ids" type="array"><value type="int" value="1"/></property>
</property></property>
<property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray">
<property name="icon-size" type="int" value="{setting.size}"/></property></property>
</channel>""")
    desktop.start(*glob.glob("/usr/lib/*/xfce4/xfconf/xfconfd"))
    wait_for(lambda: desktop.has_name("org.xfce.Xfconf"), "xfconfd")
    desktop.start("xfce4-panel", "--disable-wm-check", GDK_SCALE=f"{setting.scale:g}")


def _lxqt(desktop: Desktop, setting: Setting) -> None:
    desktop.write("lxqt/panel.conf", f"""panels=panel1
[panel1]
plugins=statusnotifier
position=Top
panelSize={setting.size + 8}
iconSize={setting.size}
background-color={setting.colour}
opacity=100
desktop=0
[statusnotifier]
alignment=Right
type=statusnotifier
""")
    # Once the window manager is ready: a panel that is earlier may stay unseen.
    desktop.start("openbox", "--startup", "lxqt-panel", QT_SCALE_FACTOR=f"{setting.scale:g}")


def _mate(desktop: Desktop, setting: Setting) -> None:
    desktop.write("glib-2.0/settings/keyfile", f"""[org/mate/panel/general]
toplevel-id-list=['top']
object-id-list=['notification-area']
[org/mate/panel/toplevels/top]
size={setting.size + 8}
orientation='top'
expand=true
screen=0
[org/mate/panel/toplevels/top/background]
type='color'
color='{setting.colour}'
[org/mate/panel/objects/notification-area]
object-type='applet'
applet-iid='NotificationAreaAppletFactory::NotificationArea'
toplevel-id='top'
position=10
locked=true
[org/mate/panel/applet/notification-area]
min-icon-size={setting.size}
""")
    scale = f"{setting.scale:g}"
    # The bus would start it, without this scale. In libexec since Debian 13.
    desktop.start(*glob.glob("/usr/lib*/mate-panel/notification-area-applet"), GDK_SCALE=scale)
    wait_for(lambda: desktop.has_name("org.mate.panel.applet.NotificationAreaAppletFactory"), "MATE's tray")
    desktop.start("openbox", "--startup", "mate-panel", GDK_SCALE=scale)


def _sway(desktop: Desktop, setting: Setting, bar: str = "") -> None:
    path = desktop.write("sway.conf", f"""output HEADLESS-1 resolution 1280x800 scale {setting.scale:g}
output * background #404040 solid_color
xwayland disable
{bar}""")
    # It refuses to run as root, and outside of this name space it is nobody else.
    somebody = ["unshare", "--user", "--map-user=1000", "--map-group=1000"] if os.geteuid() == 0 else []
    desktop.environment.update(WLR_BACKENDS="headless", WLR_RENDERER="pixman", WLR_LIBINPUT_NO_DEVICES="1")
    desktop.start(*somebody, "sway", "--config", path)
    wait_for((desktop.runtime / "wayland-1").exists, "sway")
    desktop.environment.update(WAYLAND_DISPLAY="wayland-1", GDK_BACKEND="wayland", QT_QPA_PLATFORM="wayland")


def _swaybar(desktop: Desktop, setting: Setting) -> None:
    _sway(desktop, setting, f"""bar {{
swaybar_command swaybar
position top
tray_output *
tray_padding 0
height {setting.size}
workspace_buttons no
colors {{
background {setting.colour}
}}
}}
""")


def _waybar(desktop: Desktop, setting: Setting) -> None:
    _sway(desktop, setting)
    config = desktop.write("waybar.json", json.dumps(
        {"layer": "top", "position": "top", "height": setting.size + 8, "modules-right": ["tray"],
         "tray": {"icon-size": setting.size}}))
    style = desktop.write("waybar.css", f"window#waybar {{ background: {setting.colour}; }}")
    desktop.start("waybar", "--config", config, "--style", style)


def _trayer(desktop: Desktop, setting: Setting) -> None:
    desktop.start("trayer", "--edge", "top", "--align", "right", "--widthtype", "pixel", "--width", "200",
                  "--height", str(setting.scaled), "--transparent", "true", "--alpha", "0",
                  "--tint", "0x" + setting.colour[1:])


def _tint2(desktop: Desktop, setting: Setting) -> None:
    path = desktop.write("tint2rc", f"""rounded = 0
border_width = 0
background_color = {setting.colour} 100
panel_items = S
panel_position = top right horizontal
panel_size = 100% {setting.scaled + 8}
panel_background_id = 1
systray_icon_size = {setting.scaled}
systray_padding = 4 0 4
""")
    desktop.start("tint2", "-c", path)


# By the name of the program.
_HOSTS = {"xfce4-panel": _xfce, "lxqt-panel": _lxqt, "mate-panel": _mate, "waybar": _waybar, "swaybar": _swaybar,
          "trayer": _trayer, "tint2": _tint2}
_XEMBED = {"trayer", "tint2"}


def start(desktop: Desktop, setting: Setting) -> dict[str, str]:
    """Starts the panel. Returns when it takes icons in, and what the program's environment needs for its scale."""
    _HOSTS[setting.panel](desktop, setting)
    if setting.panel in _XEMBED:
        # Here it is the program that scales.
        return {"QT_SCALE_FACTOR": f"{setting.scale:g}"}
    wait_for(lambda: desktop.has_name("org.kde.StatusNotifierWatcher"), "the panel's tray")
    return {}
