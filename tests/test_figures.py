"""Figures say how it goes and nothing of anyone; the alerts that we hand out are about figures that exist."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]  # it says nothing of its types
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import update

from bot import figures
from bot.operating.notices import Notices, Trouble
from bot.operating.signs import Signs
from storage import inbox
from storage.database import Database
from storage.incoming import ChannelName
from storage.outgoing import OutboxState
from storage.schema import outbox
from tests.made_once import database_in
from tests.world import World

ALERTS = Path(__file__).parents[1] / "docs" / "alerts.yaml"

Figures = dict[tuple[str, frozenset[tuple[str, str]]], float]


async def figures_of(database: Database, world: World, signs: Signs, notices: Notices) -> Figures:
    text = (await figures.collected(database, world.now(), signs, notices)).decode()
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def one(found: Figures, name: str, **labels: str) -> float:
    return found[name, frozenset(labels.items())]


@pytest.fixture
async def busy(world: World) -> World:
    """Amina wrote; one answer failed, one is unknown, one waits; something lies aside."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says("/ask")
    async with world.database.transaction() as db:
        await inbox.keep_unreadable(db, ChannelName.TELEGRAM, "8", "{}", world.now() - timedelta(hours=2))
        number = outbox.c.number
        failed = {"state": OutboxState.FAILED, "code": "400"}
        waits = {"state": OutboxState.READY, "due_at": world.now() - timedelta(minutes=10)}
        await db.execute(update(outbox).where(number == 1).values(failed))
        await db.execute(update(outbox).where(number == 2).values(state=OutboxState.UNKNOWN, code="no-answer"))
        await db.execute(update(outbox).where(number == 3).values(waits))
    return world


async def test_the_figures_say_what_waits_for_how_long_and_why_the_rest_did_not_arrive(busy: World) -> None:
    """Whoever watches sees trouble before people write that nobody answers."""
    signs, notices = Signs(), Notices()
    signs.looked()
    signs.sent()
    await notices.tell(Trouble.TRANSLATOR_AWAY)
    found = await figures_of(busy.database, busy, signs, notices)
    assert one(found, "relais_outbox_messages", state="failed") == 1
    assert one(found, "relais_outbox_messages", state="held") == 0
    assert one(found, "relais_outbox_not_arrived", state="failed", code="400") == 1
    assert one(found, "relais_outbox_not_arrived", state="unknown", code="no-answer") == 1
    assert 600 <= one(found, "relais_outbox_oldest_due_seconds", lane="conversation") < 700
    assert one(found, "relais_outbox_oldest_due_seconds", lane="broadcast") == 0
    assert one(found, "relais_quarantine_messages", code="unreadable") == 1
    assert 7200 <= one(found, "relais_quarantine_oldest_seconds") < 7300
    assert one(found, "relais_trouble", kind="translator-away") == 1
    assert one(found, "relais_trouble", kind="database-away") == 0
    assert one(found, "relais_database_up") == 1
    assert one(found, "relais_database_latency_seconds") > 0
    assert one(found, "relais_sender_last_look_timestamp_seconds") > 0


async def test_no_figure_says_anything_of_anyone(busy: World) -> None:
    """They are fetched without a password: no id of a person or message is a label."""
    text = (await figures.collected(busy.database, busy.now(), Signs(), Notices())).decode()
    assert not re.search(r"[0-9a-f]{32}", text)
    assert "Amina" not in text


async def test_while_the_database_is_away_the_rest_is_still_told(world: World, tmp_path: Path) -> None:
    """That is when someone looks."""
    (tmp_path / "away").mkdir()
    away = database_in(tmp_path / "away")
    (tmp_path / "away" / "relais.db").write_bytes(b"this is no database" * 100)
    found = await figures_of(away, world, Signs(), Notices())
    await away.close()
    assert one(found, "relais_database_up") == 0
    assert one(found, "relais_trouble", kind="sender-stopped") == 0


def rules() -> list[dict[str, Any]]:  # Any: as YAML has it
    return [rule for group in yaml.safe_load(ALERTS.read_text())["groups"] for rule in group["rules"]]


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule["alert"])
async def test_each_alert_is_about_figures_and_labels_that_exist(busy: World, rule: dict[str, Any]) -> None:
    """An alert about a figure that was renamed never comes, and nobody misses it."""
    signs, notices = Signs(), Notices()
    signs.looked()
    signs.sent()
    found = await figures_of(busy.database, busy, signs, notices)
    there = {name for name, _ in found} | {"up"}
    values = {value for _, labels in found for _, value in labels} | {"relais"}
    asked = re.sub(r"\{[^}]*\}", "", rule["expr"])
    assert set(re.findall(r"\b(?:relais_\w+|up)\b", asked)) <= there
    for wanted in re.findall(r'=~?"([^"]*)"', rule["expr"]):
        assert set(wanted.split("|")) <= values
    assert rule["expr"].count("(") == rule["expr"].count(")")
    assert rule["labels"]["severity"] in ("page", "ticket")
    assert rule["annotations"]["summary"]
    assert rule.keys() <= {"alert", "expr", "for", "labels", "annotations"}
    assert re.fullmatch(r"\d+[mhd]", rule.get("for", "1m"))
