# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The body of scrape.sh.  Usage: scrape.py PROGRAM HOURS

The service, the receiver of the alerts and the clock are this script's; everything else is real. With HOURS, the program
then runs on a clock of libfaketime that is SPEED times as fast, while the service fails in turn in all the ways it can.
Prometheus scrapes every 15 s of that clock. No scrape may fail and no counter may fall.
"""
import glob
import http.server
import json
import os
import pathlib
import random
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
SPEED = 60
POLL_SECONDS = 15
SCRAPE_SECONDS = 15


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def serve(handler):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


class Service(http.server.BaseHTTPRequestHandler):
    """The Kie service: answers with (status, code, balance); a status of 0 hangs up."""

    protocol_version = "HTTP/1.1"
    answer = (200, 200, 4335.86)

    def do_GET(self):
        status, code, balance = Service.answer
        if status == 0:
            self.close_connection = True
            return
        body = json.dumps({"code": code, "msg": "", "data": balance}).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Receiver(http.server.BaseHTTPRequestHandler):
    """Takes what Alertmanager sends: (alert, account, firing or resolved)."""

    alerts = []

    def do_POST(self):
        message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        for alert in message["alerts"]:
            Receiver.alerts.append((alert["labels"]["alertname"], alert["labels"].get("account"), alert["status"]))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def wait_for(what, condition, seconds=90):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            print(f"ok    {what}", flush=True)
            return
        time.sleep(0.2)
    raise SystemExit(f"FAIL  {what}; alerts: {Receiver.alerts}")


class Prometheus:
    """Prometheus and Alertmanager, in folder."""

    def __init__(self, folder, target, scrape_ms):
        self.port, alerting = free_port(), free_port()
        (folder / "alertmanager.yml").write_text(json.dumps({
            "route": {"receiver": "stub", "group_wait": "0s", "group_interval": "1s", "group_by": ["alertname"]},
            "receivers": [{"name": "stub", "webhook_configs": [{"url": f"http://127.0.0.1:{serve(Receiver)}/"}]}]}))
        (folder / "prometheus.yml").write_text(json.dumps({
            "global": {"scrape_interval": f"{scrape_ms}ms", "scrape_timeout": f"{scrape_ms}ms", "evaluation_interval": "1s"},
            "rule_files": [str(ROOT / "packaging/prometheus/kie-credits.rules.yml")],
            "alerting": {"alertmanagers": [{"static_configs": [{"targets": [f"127.0.0.1:{alerting}"]}]}]},
            "scrape_configs": [{"job_name": "kie-credits", "static_configs": [{"targets": [target]}]}]}))
        log = open(folder / "servers.log", "w")
        self.processes = [
            subprocess.Popen(["prometheus-alertmanager", f"--config.file={folder}/alertmanager.yml",
                              f"--storage.path={folder}/alerts", f"--web.listen-address=127.0.0.1:{alerting}",
                              "--cluster.listen-address="], stderr=log),
            subprocess.Popen(["prometheus", f"--config.file={folder}/prometheus.yml", f"--storage.tsdb.path={folder}/tsdb",
                              f"--web.listen-address=127.0.0.1:{self.port}"], stderr=log)]

    def query(self, expression):
        """The values of expression by account; None while it cannot be asked."""
        address = f"http://127.0.0.1:{self.port}/api/v1/query?" + urllib.parse.urlencode({"query": expression})
        try:
            with urllib.request.urlopen(address, timeout=10) as reply:
                result = json.load(reply)["data"]["result"]
        except urllib.error.HTTPError as error:
            raise SystemExit(f"FAIL  {expression}: {error.read().decode()}")
        except OSError:
            return None
        return {one["metric"].get("account", ""): float(one["value"][1]) for one in result}

    def end(self):
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.wait()


def start_program(program, folder, service_port, listen, faketime=None):
    home = folder / "home"
    settings = home / "kie-credits/kie-credits.ini"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(f"[polling]\nintervalSeconds={POLL_SECONDS}\n"
                        "[accounts]\nsize=1\n1\\id=1\n1\\name=Team\n1\\apiKey=any\n"
                        f"1\\baseUrl=http://127.0.0.1:{service_port}\n")
    settings.chmod(0o600)
    environment = os.environ | {"XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home / "data"),
                                "XDG_STATE_HOME": str(home / "state"), "XDG_RUNTIME_DIR": str(folder), "LC_ALL": "C.UTF-8",
                                "DBUS_SESSION_BUS_ADDRESS": "disabled:"}  # as on a server
    environment |= faketime or {}
    return subprocess.Popen([program, "watch", "--listen", listen], env=environment,
                            stdout=open(folder / "watch.log", "w"), stderr=subprocess.STDOUT)


def check_alerts(prometheus):
    query = prometheus.query
    wait_for("the balance is scraped", lambda: query("kie_credits_balance") == {"Team": 4335.86})
    wait_for("the account is up", lambda: query("kie_credits_up") == {"Team": 1})
    dashboard = json.loads((ROOT / "packaging/prometheus/grafana-dashboard.json").read_text())
    for panel in dashboard["panels"]:
        for target in panel["targets"]:
            query(target["expr"].replace("$account", ".*"))
    print("ok    the dashboard's queries are answered")

    Service.answer = (200, 200, 420)
    wait_for("the alert for few credits arrives", lambda: ("KieCreditsLow", "Team", "firing") in Receiver.alerts)
    wait_for("what was spent is counted", lambda: query("kie_credits_spent_total") == {"Team": 3915.86})
    Service.answer = (401, 401, None)
    wait_for("failed polls are counted", lambda: query('kie_credits_polls_total{result!="ok"} > 0'))
    wait_for("up says so", lambda: query("kie_credits_up") == {"Team": 0})
    Service.answer = (200, 200, 9420)
    wait_for("the alert ends", lambda: ("KieCreditsLow", "Team", "resolved") in Receiver.alerts)
    wait_for("what was bought is counted", lambda: query("kie_credits_topped_up_total") == {"Team": 9000})


def resident_kib(process):
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0])


def report_soak(prometheus, hours):
    """What Prometheus has seen in the last HOURS of the fast clock; exits if a scrape or a counter is not as it should be."""
    window = f"[{int(hours * 3600 / SPEED)}s]"

    def value(expression):
        return (prometheus.query(expression) or {}).get("", 0)

    names = [f"kie_credits_{name}_total" for name in ("spent", "refunded", "topped_up", "polls")]
    fallen = sum(value(f"sum(resets({name}{window}))") for name in names)
    scrapes = value(f"count_over_time(up{window})")
    failed = scrapes - value(f"sum_over_time(up{window})")
    timeout = SCRAPE_SECONDS / SPEED
    # On a busy machine the fast clock's timeout is short; what fails sooner was refused.
    refused = value(f"count_over_time((up == 0 and scrape_duration_seconds < {0.9 * timeout}){window[:-1]}:{timeout * 1000:.0f}ms])")
    failing = 'sum(kie_credits_polls_total{result!="ok"})'
    print(f"      {hours:g} hours: {scrapes:.0f} scrapes, {failed:.0f} failed, {refused:.0f} of them before {timeout} s; "
          f"{fallen:.0f} times a counter fell; {value('sum(kie_credits_polls_total)'):.0f} polls, {value(failing):.0f} failed")
    if refused or failed > 0.001 * scrapes or fallen or scrapes < 0.99 * hours * 3600 / SCRAPE_SECONDS:
        raise SystemExit("FAIL  scrapes without a gap, counters that never fall")
    print("ok    scrapes without a gap, counters that never fall")


def soak(program, folder, hours):
    library = glob.glob("/usr/lib/*/faketime/libfaketime.so.1")[0]
    faketime = {"LD_PRELOAD": library, "FAKETIME": f"+0 x{SPEED}"}
    service, listen = serve(Service), f"127.0.0.1:{free_port()}"
    balance, draw = 100_000.0, random.Random(7)
    Service.answer = (200, 200, balance)
    process = start_program(program, folder, service, listen, faketime)
    prometheus = Prometheus(folder, listen, 1000 * SCRAPE_SECONDS // SPEED)
    try:
        wait_for("the accelerated program is scraped", lambda: prometheus.query("kie_credits_up"))
        time.sleep(3600 / SPEED)
        before = resident_kib(process)
        end = time.monotonic() + hours * 3600 / SPEED
        while time.monotonic() < end:
            step = draw.random()
            balance = balance + 5000 if step < 0.02 else balance + 3 if step < 0.1 else balance - draw.randint(0, 40)
            fault = draw.choice([None] * 6 + [(0, 0, 0), (500, 500, None), (429, 429, None), (503, 0, None), (401, 401, None)])
            Service.answer = fault or (200, 200, balance)
            time.sleep(POLL_SECONDS * 2 / SPEED)
        report_soak(prometheus, hours)
        print(f"      {before} KiB after an hour, {resident_kib(process)} KiB at the end")
        if process.poll() is not None:
            raise SystemExit("FAIL  the program has ended")
    finally:
        prometheus.end()
        process.terminate()
        process.wait()


def main():
    program, hours = os.path.abspath(sys.argv[1]), float(sys.argv[2])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        listen = f"127.0.0.1:{free_port()}"
        process = start_program(program, folder, serve(Service), listen)
        prometheus = Prometheus(folder, listen, 1000)
        try:
            check_alerts(prometheus)
        finally:
            prometheus.end()
            process.terminate()
            process.wait()
            print((folder / "watch.log").read_text())
    if hours:
        with tempfile.TemporaryDirectory() as name:
            soak(program, pathlib.Path(name), hours)


main()
