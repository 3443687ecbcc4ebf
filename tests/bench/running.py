# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The programs that idle.py measures, looked at from outside: what the kernel counts of them, and where they run."""
import collections
import http.server
import json
import os
import pathlib
import subprocess
import threading
import time


class Service:
    """A pretend Kie service that keeps its connections. While `moving`, each answer has another balance, which looks
    different in the tray, too; it stays over the marks and rises by less than a top-up, so that there is no alert.
    Answers are counted by the path that was asked for."""

    def __init__(self):
        service = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1  # head and body in one packet

            def do_GET(self):
                service.answers[self.path] += 1
                amount = 999.75 - service.answers[self.path] % 480 if service.moving else 4335.86
                body = json.dumps({"code": 200, "msg": "success", "data": amount}).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.moving = False
        self.answers = collections.Counter()

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 128

            def handle_error(self, *_):
                pass  # a program that is ended hangs up

        self._server = Server(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()


class Panel:
    """The panel that the icons go into."""

    def __init__(self, program):
        self._process = subprocess.Popen([program], stdout=subprocess.PIPE, text=True)
        if not self._process.stdout.readline().startswith("ready"):
            raise SystemExit("The panel did not start.")
        self._items = []
        self._news = threading.Condition()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self._process.stdout:
            with self._news:
                self._items.append(int(line.split()[1]))
                self._news.notify_all()

    def item_after(self, began, seconds=15):
        """When the first item since `began` came, in nanoseconds; None when none does."""
        with self._news:
            self._news.wait_for(lambda: any(at > began for at in self._items), seconds)
            return next((at for at in self._items if at > began), None)


class Program:
    """One running program with a home of its own."""

    def __init__(self, command, home, **environment):
        self.began = time.monotonic_ns()
        self.environment = os.environ | {
            "LC_ALL": "C.UTF-8",
            "XDG_CONFIG_HOME": f"{home}/config",
            "XDG_DATA_HOME": f"{home}/data",
        } | environment
        self._process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL,
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._proc = pathlib.Path(f"/proc/{self._process.pid}")

    @property
    def pid(self):
        return self._process.pid

    def end(self):
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def memory(self):
        """KiB, by the kernel's names: Rss, Pss, Anonymous ... (https://docs.kernel.org/filesystems/proc.html)."""
        lines = (self._proc / "smaps_rollup").read_text().splitlines()[1:]
        return {line.split(":")[0]: int(line.split()[1]) for line in lines}

    def switches(self):
        """How often its threads have gone to sleep or were interrupted."""
        count = 0
        for status in self._proc.glob("task/*/status"):
            count += sum(int(line.split()[1]) for line in status.read_text().splitlines() if "ctxt_switches" in line)
        return count

    def cpu_ns(self):
        """Time on a processor, of all threads that live."""
        return sum(int(stat.read_text().split()[0]) for stat in self._proc.glob("task/*/schedstat"))

    def connections_to(self, port):
        """Established connections to that port of this computer."""
        inodes = set()
        for descriptor in (self._proc / "fd").iterdir():
            try:
                target = os.readlink(descriptor)
            except FileNotFoundError:
                continue  # closed in the meantime
            if target.startswith("socket:"):
                inodes.add(target[8:-1])
        rows = [line.split() for line in (self._proc / "net/tcp").read_text().splitlines()[1:]]
        return sum(row[9] in inodes and row[3] == "01" and row[2].endswith(f":{port:04X}") for row in rows)


def rusage_of(command, environment):
    """Runs a command to its end. Wall and processor time in milliseconds, its children's included."""
    began = time.monotonic_ns()
    pid = os.posix_spawnp(command[0], command, environment,
                          file_actions=[(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)])
    _, status, usage = os.wait4(pid, 0)
    if status != 0:
        raise SystemExit(f"{' '.join(command)} failed.")
    return (time.monotonic_ns() - began) / 1e6, (usage.ru_utime + usage.ru_stime) * 1e3
