"""What an inventory says of a table: whose its rows are, what of them is theirs to have, and what is not, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import ForeignKey, Table


class Why(StrEnum):
    """Why an export does not hold a column."""

    OURS = "ours"  # the program's own bookkeeping: it says nothing of anyone
    NOBODY = "nobody"  # the row is about nobody, or nobody can tell about whom
    OPENS = "opens"  # it opens something, or someone is found by it
    SOMEONE_ELSE = "someone-else"  # it holds another person's words or name, or may
    SAFETY = "safety"  # it would put someone else in danger


@dataclass(frozen=True, slots=True)
class Part:
    """How someone comes into a row, and which of its columns are theirs to have.

    ``by`` holds the person's id; with ``through``, the id of a row there which is theirs by the first of its parts.
    """

    by: str
    tells: tuple[str, ...] = ()
    through: Table | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """One table. Of its columns each is a part's ``by``, told to the first part, for others alone, or left out.

    The first part is whose the row is. Sealed columns that are told lie under the key of whoever they are told to.
    """

    table: Table
    parts: tuple[Part, ...] = ()
    left_out: Mapping[str, Why] = field(default_factory=dict)
    for_others: frozenset[str] = frozenset()  # told to another part, and not to the first
    json: frozenset[str] = frozenset()  # sealed columns whose text is JSON

    @property
    def told(self) -> frozenset[str]:
        """The columns that are told to someone."""
        return frozenset(column for part in self.parts for column in part.tells)

    @property
    def names_people(self) -> frozenset[str]:
        """The columns that lead to a person by a foreign key."""
        return frozenset(column.name for column in self.table.c if any(_to_people(key) for key in column.foreign_keys))


def _to_people(key: ForeignKey) -> bool:
    return key.target_fullname == "people.id"


def ours(*columns: str) -> dict[str, Why]:
    """Columns left out since only the program needs them."""
    return dict.fromkeys(columns, Why.OURS)


def nobodys(table: Table) -> Kept:
    """A table of which no row is about anyone."""
    return Kept(table, left_out=dict.fromkeys(table.c.keys(), Why.NOBODY))
