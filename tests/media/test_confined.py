"""What a decoder may do, if an attack takes it over: each is tried, by a process that was confined as ours are."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONFINED = f"import sys; sys.path.append({str(ROOT)!r}); from bot.media.confined import confine; confine(1)\n"


def tried(what: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-B", "-c", "import os, socket, subprocess\n" + CONFINED + what]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("what", "error"),
    [
        ("bytearray(1024**3)", "MemoryError"),
        ("open('out', 'wb').write(b'x' * 10_000)", "File too large"),
        ("[open('/dev/null') for _ in range(5)]", "Too many open files"),
        ("import resource; resource.setrlimit(resource.RLIMIT_NOFILE, (99, 98))", "ValueError"),
    ],
)
def test_what_isnt_needed_is_refused(what: str, error: str, tmp_path: Path) -> None:
    """A decoder needs its bytes and some memory, and nothing else."""
    done = tried(what, tmp_path)

    assert done.returncode == 1
    assert error in done.stderr


def test_one_that_computes_without_end_is_killed(tmp_path: Path) -> None:
    """Even if nobody is left who would end it."""
    assert tried("while True: pass", tmp_path).returncode == -signal.SIGKILL


def test_a_crash_leaves_no_memory_on_the_disk(tmp_path: Path) -> None:
    """It would hold what someone sent."""
    assert tried("os.abort()", tmp_path).returncode == -signal.SIGABRT
    assert not list(tmp_path.iterdir())


def test_no_other_process_is_started(tmp_path: Path) -> None:
    """A shell would be the next step of an attack. (The superuser may, so this first becomes nobody.)"""
    as_nobody = "if os.getuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"

    done = tried(as_nobody + "os.fork()", tmp_path)

    assert "BlockingIOError" in done.stderr


def test_it_loads_nothing_of_the_programme_but_this_package() -> None:
    """Each start must be quick, and what isn't there has no hole and no secret."""
    ours = "{each for each in sys.modules if each.partition('.')[0] in ('bot', 'handlers', 'scheduler', 'storage')}"
    loaded = "import bot.media.__main__, bot.media.pictures, bot.media.voices, bot.media.documents\n"
    command = f"import sys; sys.path.append({str(ROOT)!r})\n{loaded}print(*({ours} - {{'bot'}}), sep='\\n')"

    names = subprocess.check_output([sys.executable, "-I", "-c", command], text=True).split()

    assert names
    assert all(name.startswith("bot.media") for name in names)
