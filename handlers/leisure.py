"""Leisure: where people stand when nothing is asked of them that takes words. What they write then begins something."""

from typing import Final

from handlers import agreements, correcting, menu, milestone, overview, own_data, person_page
from storage.people import Person
from storage.standpoints import Standpoint
from storage.vocabulary import Role

_FOR_ALL: Final = frozenset(
    step.name for step in (menu.main_menu, own_data.my_data, agreements.my_agreements, correcting.correct)
)

# A counsellor looks at lists and pages; a line written there is a note in passing.
_FOR_COUNSELLORS: Final = _FOR_ALL | {
    step.name for step in (overview.waiting, person_page.person_page, milestone.milestone_kept)
}


def is_at_leisure(person: Person, here: Standpoint | None) -> bool:
    """Whether this person, standing there, is asked for no words."""
    places = _FOR_COUNSELLORS if person.role == Role.COUNSELLOR else _FOR_ALL
    return here is None or here.step in places
