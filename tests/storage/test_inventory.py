"""The inventory against the schema: nothing is kept of which nobody said whose it is."""

import pytest
from sqlalchemy import LargeBinary, Table

from storage.inventory import INVENTORY
from storage.inventory.kept import Kept, Why
from storage.schema import metadata

TABLES = pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)


def said_of(kept: Kept) -> set[str]:
    """Every column that is spoken of: told to whose the row is, or it says why not."""
    first = set(kept.parts[0].tells) if kept.parts else set()
    return {part.by for part in kept.parts} | first | kept.for_others | set(kept.left_out)


@TABLES
def test_of_every_column_it_is_said_whose_it_is_and_whether_they_can_take_it_away(table: Table) -> None:
    """A column that is added without a thought of whose it is would be missing from what people get, or be others'."""
    assert table in INVENTORY, f"{table.name} is missing from storage/inventory"
    kept = INVENTORY[table]
    missing = set(table.c.keys()) - said_of(kept)
    unknown = said_of(kept) - set(table.c.keys())
    assert (sorted(missing), sorted(unknown)) == ([], [])
    assert not kept.told & set(kept.left_out), "told and left out at once"
    assert kept.for_others <= kept.told
    assert not kept.for_others & set(kept.parts[0].tells if kept.parts else ())


def test_nothing_is_said_of_tables_that_are_not_there() -> None:
    assert set(INVENTORY) == set(metadata.sorted_tables)


@TABLES
def test_whoever_a_row_names_has_a_part_in_it_or_there_is_a_reason_why_not(table: Table) -> None:
    """Also a counsellor, or who was named by someone else: it is about them."""
    kept = INVENTORY[table]
    parts = {part.by for part in kept.parts}
    for column in kept.names_people - parts:
        assert kept.left_out.get(column) is Why.SAFETY


@TABLES
def test_what_is_told_is_nobody_else(table: Table) -> None:
    """A column that leads to a person is never told: it would say who the other one was."""
    kept = INVENTORY[table]
    assert not kept.told & kept.names_people


@TABLES
def test_a_row_that_is_reached_through_another_is_reached_by_its_id(table: Table) -> None:
    """And the other's first part leads to a person."""
    for part in INVENTORY[table].parts:
        if part.through is None:
            continue
        [key] = table.c[part.by].foreign_keys
        assert key.column is part.through.c.id
        assert INVENTORY[part.through].parts[0].through is None


@TABLES
def test_only_what_is_sealed_can_be_json_within_and_only_one_of_its_people_opens_it(table: Table) -> None:
    """A sealed column lies under one key: two parts can't both be told it."""
    kept = INVENTORY[table]
    sealed = {column.name for column in table.c if isinstance(column.type, LargeBinary)}
    assert kept.json <= sealed & kept.told
    for column in sealed & kept.told:
        assert sum(column in part.tells for part in kept.parts) == 1
