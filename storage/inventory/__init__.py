"""Whose everything is that we keep: every column of every table, and what its person may take away.

The rule: what lies under your key is yours, and so is what you did and what was done about you, with its times. So an
export holds what you said and what was noted about you; of others it says neither who they are nor what they wrote.
An answer you were given stays its author's, who may take it back or be erased, which no file of yours would notice:
you read it in the app for as long as it is there. Who reported someone is told to nobody.

``tests/storage/test_inventory.py`` fails for a column that is missing here. What an export holds, and what each role
may see, is made from this and nothing else.
"""

from collections.abc import Mapping

from sqlalchemy import Table

from storage.inventory.announcing import ANNOUNCING
from storage.inventory.apart import APART
from storage.inventory.contact import CONTACT
from storage.inventory.counselling import COUNSELLING
from storage.inventory.kept import Kept
from storage.inventory.messages import MESSAGES
from storage.inventory.openings import OPENINGS
from storage.inventory.persons import PERSONS
from storage.inventory.polling import POLLING
from storage.inventory.sessions import SESSIONS
from storage.inventory.staying import STAYING
from storage.inventory.talks import TALKS

_PARTS = (
    *(*PERSONS, *TALKS, *OPENINGS, *SESSIONS, *COUNSELLING, *CONTACT, *STAYING),
    *(*ANNOUNCING, *POLLING, *MESSAGES, *APART),
)

INVENTORY: Mapping[Table, Kept] = {kept.table: kept for kept in _PARTS}
