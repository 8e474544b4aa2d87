"""The image, as far as it goes without Docker: its install script, what the build sees, and its health check."""

import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture
def build_context(tmp_path: Path) -> Path:
    """Only what .dockerignore lets through: a build sees nothing else."""
    context = tmp_path / "context"
    context.mkdir()
    rules = (ROOT / ".dockerignore").read_text().splitlines()
    assert "*" in rules
    for name in (rule[1:] for rule in rules if rule.startswith("!")):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, context / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, context)
    return context


def install(context: Path, what: str, into: Path) -> None:
    python_first = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    done = subprocess.run(
        [context / ".docker" / "install", what, into],
        cwd=into.parent,
        env={**os.environ, "PATH": python_first},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def start(python: Path, app: Path) -> str:
    """What the program says of itself, started as the image does it."""
    command = [str(python), "-m", "bot", "--help"]
    done = subprocess.run(command, cwd=app, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_program_starts_from_what_the_build_sees(build_context: Path, tmp_path: Path) -> None:
    install(build_context, "program", tmp_path / "image")
    assert "demo" in start(Path(sys.executable), tmp_path / "image" / "app")
    assert list((tmp_path / "image" / "app" / "bot").glob("__pycache__/*.pyc")), "its user can't write them later"


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_image_starts_with_nothing_but_the_locked_packages(build_context: Path, tmp_path: Path) -> None:
    image = tmp_path / "image"
    install(build_context, "packages", image)
    install(build_context, "program", image)
    assert "demo" in start(image / "venv" / "bin" / "python", image / "app")


@contextmanager
def answering(status: int) -> Iterator[int]:
    """A server on loopback whose /healthz answers ``status``; gives its port."""

    class Healthz(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # the name that http.server calls
            self.send_response(status if self.path == "/healthz" else 404)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (as http.server names it)
            pass

    with HTTPServer(("127.0.0.1", 0), Healthz) as server:
        threading.Thread(target=server.serve_forever, args=[0.02]).start()
        try:
            yield server.server_port
        finally:
            server.shutdown()


def health_check(port: int) -> int:
    """Exit code of the Dockerfile's own health check."""
    found = re.search(r"HEALTHCHECK.*\n\s+CMD (\[.*\])", (ROOT / "Dockerfile").read_text())
    assert found
    python, *arguments = json.loads(found[1])
    assert python == "python"
    environment = {**os.environ, "PORT": str(port), "http_proxy": "http://127.0.0.1:9"}
    return subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, check=False).returncode


@pytest.mark.parametrize(("status", "exit_code"), [(200, 0), (503, 1)], ids=["well", "unwell"])
def test_the_health_check_asks_the_program(status: int, exit_code: int) -> None:
    """Not by way of a proxy, which knows nothing of the container."""
    with answering(status) as port:
        assert health_check(port) == exit_code


def test_the_health_check_fails_when_nobody_answers() -> None:
    with answering(200) as port:
        pass
    assert health_check(port) == 1
