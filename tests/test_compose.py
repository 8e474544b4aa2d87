"""``compose.yaml``, as far as it goes without Docker: read by a YAML parser, and held against the program."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]  # it says nothing of its types

from bot.__main__ import main
from bot.environment import Written
from bot.settings import load

ROOT = Path(__file__).parents[1]
OURS = {"relais", "schema", "web-1", "web-2", "worker-1", "worker-2"}

# For the database and the proxy: the program does not read it.
NOT_OURS = {"POSTGRES_PASSWORD"}


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:  # YAML holds anything
    """The file as Compose reads it: anchors and merges resolved."""
    read: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())
    return read


def test_every_part_is_there(compose: dict[str, Any]) -> None:
    assert set(compose["services"]) == OURS | {"postgresql", "libretranslate", "proxy"}


def test_each_of_our_services_runs_a_command_that_exists(compose: dict[str, Any]) -> None:
    """A name that was changed would be found by an operator at the worst time."""
    commands = {name: compose["services"][name]["command"] for name in OURS}
    assert {command for (command,) in commands.values()} == {"run", "migrate", "web", "worker"}
    assert {command for (command,) in commands.values()} <= set(main.commands)


def test_several_processes_are_a_profile_of_their_own(compose: dict[str, Any]) -> None:
    """Without it, one process does everything."""
    several = {name for name, service in compose["services"].items() if service.get("profiles") == ["several"]}
    assert several == {"web-1", "web-2", "worker-1", "worker-2"}
    assert all("profiles" not in compose["services"][name] for name in set(compose["services"]) - several)


def test_every_setting_exists_and_is_accepted(compose: dict[str, Any]) -> None:
    for name in OURS:
        settings = {key: re.sub(r"\$\{\w+[^}]*\}", "x", value) for key, value in _environment(compose, name).items()}
        assert set(settings) <= set(Written.model_fields)
        key = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
        assert load(settings | {"SECRET_KEY": key}, None).database_path is None


def test_what_is_asked_of_the_operator_is_a_setting_or_said() -> None:
    """What .env must hold beyond our settings stands in the first lines, which people read."""
    text = (ROOT / "compose.yaml").read_text()
    asked = set(re.findall(r"\$\{(\w+)", text))
    assert asked - set(Written.model_fields) == NOT_OURS
    assert all(name in text.partition("x-relais")[0] for name in asked)


def test_what_a_service_waits_for_and_where_it_writes_exists(compose: dict[str, Any]) -> None:
    for service in compose["services"].values():
        assert set(service.get("depends_on", ())) <= set(compose["services"])
        for volume in service.get("volumes", ()):
            source = volume.partition(":")[0]
            assert (ROOT / source).exists() if source.startswith(".") else source in compose["volumes"]


def test_only_the_proxy_can_be_reached_from_outside(compose: dict[str, Any]) -> None:
    """Health and figures need no password: nobody else may read them."""
    assert [name for name, service in compose["services"].items() if "ports" in service] == ["proxy"]


def test_the_proxy_leads_to_our_services_and_lets_only_platforms_through(compose: dict[str, Any]) -> None:
    caddyfile = (ROOT / "Caddyfile").read_text()
    port = _environment(compose, "relais")["PORT"]
    to = re.search(r"reverse_proxy ([^{]*)\{", caddyfile)
    assert to
    assert set(to[1].split()) == {f"{name}:{port}" for name in ("relais", "web-1", "web-2")}
    paths = re.search(r"@called path (.*)", caddyfile)
    assert paths
    assert not {"/healthz", "/readyz", "/metrics", "/*", "*"} & set(paths[1].split())
    assert {"/telegram", "/whatsapp", "/whatsapp/status", "/media/*"} <= set(paths[1].split())


def _environment(compose: dict[str, Any], service: str) -> dict[str, str]:
    settings: dict[str, str] = compose["services"][service]["environment"]
    return settings
