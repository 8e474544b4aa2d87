"""./run sets Relais up on any machine with a Python, or says in one sentence why it can't."""

import hashlib
import shutil
import sys
import zipfile
from pathlib import Path

import pytest

from tests.checkout import TOO_OLD, VENV_PYTHON, WITHOUT_VENV, Checkout, ended

SCRIPT = Path(__file__).parents[1] / "run"
TOOLS = ("dirname", "cmp", "cp")  # all that it may need beside a shell and Python


@pytest.fixture
def bare(tmp_path: Path) -> Checkout:
    """A checkout on a machine without any Python."""
    checkout = Checkout(folder=tmp_path / "a folder with spaces", machine=tmp_path / "programs")
    checkout.machine.mkdir()
    for tool in TOOLS:
        found = shutil.which(tool)
        assert found
        (checkout.machine / tool).symlink_to(found)
    checkout.folder.mkdir()
    shutil.copy(SCRIPT, checkout.folder)
    for lock in ("requirements.txt", "requirements-dev.txt"):
        (checkout.folder / lock).write_text("one==1\n")
    venv_python = tmp_path / "venv-python"
    venv_python.write_text(VENV_PYTHON)
    venv_python.chmod(0o755)
    return checkout


@pytest.fixture
def checkout(bare: Checkout) -> Checkout:
    bare.has_python("python3")
    return bare


def test_the_first_run_installs_what_is_locked_and_starts_the_demo(checkout: Checkout) -> None:
    done = checkout.run()
    assert done.returncode == 0, done.stderr
    install, demo = checkout.calls()
    assert install.startswith("pip|install|--require-hashes|")
    assert install.endswith("|-r|requirements.txt")
    assert demo == "bot|demo"


def test_a_command_gets_its_words_as_they_are_and_the_output_for_itself(checkout: Checkout) -> None:
    """``code=$(./run invite helper)`` works, the first time too."""
    done = checkout.run("invite", "two words", "*")
    assert checkout.calls()[-1] == "bot|invite|two words|*"
    assert len(done.stdout.splitlines()) == 1


def test_the_program_takes_the_place_of_run_so_that_signals_reach_it(checkout: Checkout) -> None:
    started = checkout.start()
    assert ended(started).stdout == f"process {started.pid} in {checkout.folder}\n"


def test_when_nothing_changed_the_program_starts_at_once(checkout: Checkout) -> None:
    checkout.run()
    checkout.calls()
    done = checkout.run("check")
    assert checkout.calls() == ["bot|check"]
    assert done.stderr == ""


def test_a_changed_lock_is_installed_into_the_same_venv(checkout: Checkout) -> None:
    checkout.run()
    (checkout.folder / "requirements.txt").write_text("one==2\n")
    checkout.calls()
    checkout.run()
    assert checkout.programs() == ["pip", "bot"]
    assert checkout.venvs_made() == 1


def test_what_pip_left_half_done_is_done_the_next_time(checkout: Checkout) -> None:
    failed = checkout.run(FAILS="pip install")
    assert failed.returncode == 1
    assert checkout.programs() == ["pip"], "the program must not start on half of its packages"
    checkout.run()
    assert checkout.programs() == ["pip", "bot"]


def test_a_failed_update_is_not_taken_for_the_old_version(checkout: Checkout) -> None:
    lock = checkout.folder / "requirements.txt"
    checkout.run()
    lock.write_text("one==2\n")
    checkout.run(FAILS="pip install")
    lock.write_text("one==1\n")
    checkout.calls()
    checkout.run()
    assert checkout.programs() == ["pip", "bot"]


def test_a_venv_that_was_never_finished_is_made_anew(checkout: Checkout) -> None:
    """Its Python may answer, and yet lack half of itself."""
    checkout.run()
    (checkout.folder / ".venv" / "requirements.txt").unlink()
    checkout.run()
    assert checkout.venvs_made() == 2


def test_a_venv_whose_python_is_gone_is_made_anew(checkout: Checkout) -> None:
    """A system's upgrade takes the old Python away."""
    checkout.run()
    python = checkout.folder / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to("gone")
    checkout.calls()
    assert checkout.run().returncode == 0
    assert checkout.programs() == ["pip", "bot"]
    assert checkout.venvs_made() == 2


def test_of_two_at_once_the_second_waits_and_finds_it_done(checkout: Checkout) -> None:
    both = [checkout.start(PIP_TAKES="0.4"), checkout.start(PIP_TAKES="0.4")]
    assert [ended(process).returncode for process in both] == [0, 0]
    assert checkout.programs() == ["pip", "bot", "bot"]
    assert checkout.venvs_made() == 1


@pytest.mark.parametrize(
    ("pip_said", "sentence"),
    [
        pytest.param("connection broken by 'NewConnectionError(...)'", "is this computer online?", id="no-network"),
        pytest.param("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "not the one that was locked", id="wrong-hash"),
        pytest.param("[Errno 28] No space left on device", "disk is full", id="disk-full"),
        pytest.param("ERROR: something else", "Could not install", id="anything-else"),
    ],
)
def test_a_failing_pip_is_explained_before_its_own_words(checkout: Checkout, pip_said: str, sentence: str) -> None:
    done = checkout.run(FAILS="pip install", SAYS=pip_said)
    assert done.returncode == 1
    _, explained, said = done.stderr.splitlines()
    assert sentence in explained
    assert said == pip_said


def test_a_python_too_old_is_named(bare: Checkout) -> None:
    bare.has_python("python3", TOO_OLD)
    done = bare.run()
    assert done.returncode == 1
    assert "Relais needs Python 3.11 or newer, and found Python 3.9.2." in done.stderr
    assert not (bare.folder / ".venv").exists()


def test_a_machine_without_python_is_told_so(bare: Checkout) -> None:
    done = bare.run()
    assert done.returncode == 1
    assert "Relais needs Python 3.11 or newer, and found none." in done.stderr
    assert "not found" not in done.stderr


def test_a_python_without_venv_is_told_what_to_install(bare: Checkout) -> None:
    bare.has_python("python3", WITHOUT_VENV)
    done = bare.run()
    assert done.returncode == 1
    assert "sudo apt install python3-venv" in done.stderr


@pytest.mark.parametrize("nature", [TOO_OLD, WITHOUT_VENV], ids=["too-old", "without-venv"])
def test_a_fitting_python_beside_an_unfit_one_is_found(bare: Checkout, nature: str) -> None:
    bare.has_python("python3", nature)
    bare.has_python("python3.12")
    assert bare.run().returncode == 0


CHECKS = ["ruff|format|--check|.", "ruff|check|.", "mypy|.", "importlinter", "pytest"]
HEADINGS = ["Format", "Lint", "Types", "Arrows", "Tests"]


def test_the_test_command_installs_the_tools_once_and_checks_everything(checkout: Checkout) -> None:
    done = checkout.run("test")
    assert done.returncode == 0
    assert [line[3:] for line in done.stdout.splitlines() if line.startswith("== ")] == HEADINGS
    run_lock, dev_lock, *checks = checkout.calls()
    assert run_lock.endswith("|-r|requirements.txt")
    assert dev_lock.endswith("|-r|requirements-dev.txt")
    assert all(expected in check for expected, check in zip(CHECKS, checks, strict=True))
    assert checks[-1].endswith("|-m|not slow")

    checkout.run("test")
    assert "pip" not in checkout.programs()


@pytest.mark.parametrize("position", range(len(CHECKS)), ids=HEADINGS)
def test_the_first_check_that_fails_is_named_and_the_last_one_run(checkout: Checkout, position: int) -> None:
    done = checkout.run("test", FAILS=CHECKS[position].replace("|", " "))
    assert done.returncode == 1
    assert done.stderr.endswith(f'Stopped: "{HEADINGS[position]}" failed.\n')
    assert CHECKS[position] in checkout.calls()[-1]


def test_the_test_command_with_arguments_is_pytest_alone(checkout: Checkout) -> None:
    checkout.run("test", "-k", "amina and yusuf")
    assert checkout.calls()[2:] == ["pytest|-k|amina and yusuf"]


@pytest.fixture
def with_a_real_python(bare: Checkout) -> Checkout:
    """A checkout that locks one package, ``greeting``, and whose program prints it."""
    python = bare.machine / "python3"
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    wheel = bare.folder / "greeting-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("greeting.py", "words = 'salaam'")
        archive.writestr("greeting-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: greeting\nVersion: 1.0\n")
        archive.writestr(
            "greeting-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr("greeting-1.0.dist-info/RECORD", "")
    (bare.folder / "bot.py").write_text("import greeting; print(greeting.words)")
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    (bare.folder / "requirements.txt").write_text(f"./{wheel.name} --hash=sha256:{digest}\n")
    return bare


def test_a_real_python_and_a_real_pip_do_the_same(with_a_real_python: Checkout) -> None:
    """What the stand-ins are invented after: the lock is installed, and a package that differs from it is refused."""
    done = with_a_real_python.run()
    assert done.stdout == "salaam\n", done.stderr

    lock = with_a_real_python.folder / "requirements.txt"
    lock.write_text(lock.read_text().split(":")[0] + ":" + "0" * 64 + "\n")
    refused = with_a_real_python.run()
    assert refused.returncode == 1
    assert "not the one that was locked" in refused.stderr
