""".ci/run brings what the tests need from Debian, once, and fails when they fail."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / ".ci" / "run"

PROGRAMS = {
    "dpkg-query": 'case " $INSTALLED " in *" $4 "*) printf installed ;; *) exit 1 ;; esac',
    "apt-get": 'echo "$*" >>"$APT"',
    "sudo": 'exec "$@"',
}
RUN = """#!/bin/sh
echo "./run $* CI=$CI API_DESCRIPTIONS=${API_DESCRIPTIONS-}"
exit "${EXIT-0}"
"""


@dataclass(frozen=True, slots=True)
class Machine:
    """A Debian with a copy of .ci/run, and a ./run that only says how it was called."""

    folder: Path

    def run(self, **environment: str) -> subprocess.CompletedProcess[str]:
        inherited = {name: value for name, value in os.environ.items() if name not in ("CI", "API_DESCRIPTIONS")}
        path = f"{self.folder / 'programs'}:{os.environ['PATH']}"
        return subprocess.run(
            [self.folder / "relais" / ".ci" / "run"],
            cwd=self.folder,
            env={**inherited, "PATH": path, "APT": str(self.folder / "apt"), **environment},
            capture_output=True,
            text=True,
            check=False,
        )

    def apt_calls(self) -> list[str]:
        kept = self.folder / "apt"
        return kept.read_text().splitlines() if kept.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    scripts = {f"programs/{name}": f"#!/bin/sh\n{body}\n" for name, body in PROGRAMS.items()}
    for path, text in {**scripts, "relais/run": RUN, "relais/.ci/run": SCRIPT.read_text()}.items():
        script = tmp_path / path
        script.parent.mkdir(parents=True, exist_ok=True)
        script.write_text(text)
        script.chmod(0o755)
    return Machine(tmp_path)


ALL = "chromium fonts-noto-core fonts-noto-color-emoji apertium apertium-fr-es"


def test_where_everything_is_there_nothing_is_installed(machine: Machine) -> None:
    done = machine.run(INSTALLED=ALL)
    assert done.stdout == "./run test CI=true API_DESCRIPTIONS=\n"
    assert done.returncode == 0
    assert machine.apt_calls() == []


def test_only_what_is_missing_is_installed(machine: Machine) -> None:
    machine.run(INSTALLED="chromium fonts-noto-core fonts-noto-color-emoji")
    update, install = machine.apt_calls()
    assert update == "update"
    assert install == "install --yes --no-install-recommends apertium apertium-fr-es"


def test_descriptions_beside_the_checkout_are_handed_to_the_tests(machine: Machine) -> None:
    descriptions = machine.folder / "shared" / "api"
    descriptions.mkdir(parents=True)
    assert machine.run(INSTALLED=ALL).stdout.endswith(f"API_DESCRIPTIONS={descriptions}\n")
    assert machine.run(INSTALLED=ALL, API_DESCRIPTIONS="/own").stdout.endswith("API_DESCRIPTIONS=/own\n")


def test_failing_tests_fail_it(machine: Machine) -> None:
    assert machine.run(INSTALLED=ALL, EXIT="1").returncode == 1


def test_what_can_not_be_installed_fails_it_before_the_tests(machine: Machine) -> None:
    (machine.folder / "programs" / "apt-get").write_text("#!/bin/sh\nexit 100\n")
    done = machine.run(INSTALLED="")
    assert done.returncode == 100
    assert done.stdout == ""
