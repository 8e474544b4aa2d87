"""A copy of ./run in a folder of its own, on a machine with invented Pythons."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

# In front of whatever ./run asks a Python about itself.
FIT = ""
TOO_OLD = "import sys; sys.version_info = (3, 9, 2)"
WITHOUT_VENV = "import sys; sys.modules['ensurepip'] = None"

# python3: answers as the real one, but makes a .venv that holds the stand-in below.
SYSTEM_PYTHON = """#!/bin/sh
PATH=$REAL_PATH
if [ "$1" = -m ]; then
    echo made >>venvs
    rm -rf .venv && mkdir -p .venv/bin && cp "$VENV_PYTHON" .venv/bin/python
    exit
fi
exec "$REAL_PYTHON" -c "{nature}
$2"
"""

# .venv/bin/python: keeps what it was asked in "calls", fails where $FAILS says so, and does nothing.
VENV_PYTHON = """#!/bin/sh
PATH=$REAL_PATH
case "$*" in
    '-c import pip') exit ;;
    -c*fcntl*) exec "$REAL_PYTHON" "$@" ;;
    *' pip '*) mkdir pip-at-work || exit; sleep "${PIP_TAKES-0}"; rmdir pip-at-work ;;
    *' bot '*) echo "process $$ in $PWD" ;;
esac
(IFS='|'; echo "$*" >>calls)
case "$*" in *"${FAILS-nothing}"*) echo "${SAYS-}"; exit 3 ;; esac
"""


@dataclass(frozen=True, slots=True)
class Checkout:
    """A copy of ./run, and the machine it is on."""

    folder: Path
    machine: Path  # its only folder of programs

    def has_python(self, name: str, nature: str = FIT) -> None:
        script = self.machine / name
        script.write_text(SYSTEM_PYTHON.replace("{nature}", nature))
        script.chmod(0o755)

    def start(self, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        elsewhere = self.folder.parent
        return subprocess.Popen(
            [self.folder / "run", *arguments],
            cwd=elsewhere,
            env={
                "PATH": str(self.machine),
                "REAL_PATH": os.environ["PATH"],
                "REAL_PYTHON": sys.executable,
                "VENV_PYTHON": str(elsewhere / "venv-python"),
                **environment,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return ended(self.start(*arguments, **environment))

    def calls(self) -> list[str]:
        """What .venv's Python was asked since the last time, without ``-m``."""
        kept = self.folder / "calls"
        calls = kept.read_text().splitlines() if kept.exists() else []
        kept.unlink(missing_ok=True)
        return [call.removeprefix("-m|") for call in calls]

    def programs(self) -> list[str]:
        """The first word of each of ``calls()``."""
        return [call.split("|")[0] for call in self.calls()]

    def venvs_made(self) -> int:
        return len((self.folder / "venvs").read_text().splitlines())


def ended(process: subprocess.Popen[str]) -> subprocess.CompletedProcess[str]:
    out, err = process.communicate(timeout=20)
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)
