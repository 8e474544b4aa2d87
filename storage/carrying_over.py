"""What is open of one person becomes another's: someone had begun in a second app as if they were two.

Each sealed value is opened under the one key and sealed again under the other, at the same place.
"""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, exists, or_, select, update

from storage import (
    announcement_recipients,
    announcements,
    contact,
    deeds,
    media,
    milestones,
    not_lived,
    openings_of_one,
    polls,
    responsibilities,
    sessions_of_one,
    shared_answers,
    staying_given,
    weekly_updates,
)
from storage.database import Transaction
from storage.encryption import Place
from storage.outgoing import Lane, OutboxState
from storage.schema import (
    accompaniments,
    alerts,
    answer_checks,
    choice_sets,
    events,
    helpers,
    obstacles,
    outbox,
    paths,
    project_changes,
    projects,
    questions,
    translations,
    utterances,
)
from storage.vocabulary import AlertKind, PersonId, QuestionState

_NOT_LEFT = (OutboxState.READY, OutboxState.HELD)

# Any, below: columns are of any type.


async def has_asked(db: Transaction, person: PersonId) -> bool:
    """Whether this person has ever asked anything, as a person of their own."""
    asked = (questions.c.asker_id == person, questions.c.state != QuestionState.DRAFT)
    return (await db.execute(select(questions.c.id).where(*asked).limit(1))).first() is not None


async def carry_over(db: Transaction, of: PersonId, to: PersonId, now: datetime, *, only_danger: bool) -> None:
    """What ``of`` asked and is not over is asked by ``to`` from now on, and so are alerts and reports about them.

    ``only_danger``: of the questions only the talks that came of an alert. Nobody said yes to showing the other
    name, so that none is shown.
    """
    endangered = exists().where(alerts.c.question_id == questions.c.id, alerts.c.kind != AlertKind.REPORT)
    carried = [questions.c.asker_id == of, questions.c.state != QuestionState.CLOSED]
    carried += [endangered] if only_danger else []
    ids = list((await db.execute(select(questions.c.id).where(*carried))).scalars())
    await db.execute(update(questions).where(questions.c.id.in_(ids)).values(asker_id=to, show_name=False))
    # Whom they were shown as is gone: their path is a draft again.
    shown = (paths.c.person_id == of, paths.c.shown_id.is_not(None), paths.c.draft_id.is_(None))
    await db.execute(update(paths).where(*shown).values(draft_id=paths.c.shown_id))
    await db.execute(update(paths).where(paths.c.person_id == of).values(shown_id=None, shown_at=None))
    of_these = (events.c.question_id.in_(ids), events.c.person_id == of)
    await db.execute(update(events).where(*of_these).values(person_id=to))
    of_project = [] if only_danger else await _carry_project(db, of, to)
    offered = await openings_of_one.carry_over(db, of, to)
    announced = await announcements.carry_over(db, of, to)
    await media.carry_over(db, of, to, announced)
    planned = await sessions_of_one.carry_over(db, of, to)
    given = await staying_given.carry_over(db, of, to)
    polled = await polls.carry_over(db, of, to, now)
    await _carry_words(db, of, to, ids, [*of_project, *offered, *announced, *planned, *given, *polled])
    for column in (alerts.c.person_id, alerts.c.about_id):
        await db.execute(update(alerts).where(column == of).values({column.name: to}))
    for column in (accompaniments.c.newcomer_id, accompaniments.c.helper_id, accompaniments.c.second_id):
        await db.execute(update(accompaniments).where(column == of).values({column.name: to}))
    for column in (answer_checks.c.asker_id, answer_checks.c.helper_id):
        await db.execute(update(answer_checks).where(column == of).values({column.name: to}))
    for carry in (
        responsibilities.carry_over,
        milestones.carry_over,
        deeds.carry_over,
        not_lived.carry_over,
        contact.carry_over,
        weekly_updates.carry_over,
    ):
        await carry(db, of, to)
    await shared_answers.carry_over(db, of, to, now)
    await announcement_recipients.carry_over(db, of, to, now)
    await _carry_messages(db, of, to)
    await _carry_helping(db, of, to)
    await db.execute(
        update(choice_sets)
        .where(choice_sets.c.person_id == of, choice_sets.c.closed_at.is_(None))
        .values(closed_at=now)
    )


async def _carry_project(db: Transaction, of: PersonId, to: PersonId) -> list[str]:
    """What ``of`` told of their project and ``to`` did not, what stands in their way, and its history.

    Returns the ids of the words that go along.
    """
    rows = await db.execute(select(projects).where(projects.c.person_id.in_([of, to])))
    both = {row["person_id"]: dict(row) for row in rows.mappings()}
    words: list[str] = []
    if of in both:
        theirs, mine = both[of], both.get(to, {})
        gained = {name: value for name, value in theirs.items() if name != "person_id" and not mine.get(name)}
        if mine.get("trade"):  # a trade and its words go together
            gained.pop("trade_words", None)
        if gained.get("country"):
            places = (of, Place("projects", "country", of)), (to, Place("projects", "country", to))
            gained["country"] = await _seal_anew(db, *places, gained["country"])
        gained["asked"] = {**theirs["asked"], **mine.get("asked", {})}
        await db.execute(
            db.insert(projects)
            .values(person_id=to, **gained)
            .on_conflict_do_update(index_elements=["person_id"], set_=gained)
        )
        words = [gained[name] for name in ("trade_words", "before") if gained.get(name)]
    words += await _carry_changes(db, of, to)
    known = select(obstacles.c.kind).where(obstacles.c.person_id == to, obstacles.c.over_at.is_(None))
    new = (obstacles.c.person_id == of, or_(obstacles.c.kind.not_in(known), obstacles.c.question_id.is_not(None)))
    await db.execute(update(obstacles).where(*new).values(person_id=to))
    return words


async def _carry_changes(db: Transaction, of: PersonId, to: PersonId) -> list[str]:
    """How the project changed; returns the ids of the words that tell it."""
    words: list[str] = []
    for row in (await db.execute(select(project_changes).where(project_changes.c.person_id == of))).all():
        resealed = {}
        for column, sealed in (("before", row.before), ("after", row.after)):
            place = Place("project_changes", column, row.id)
            words += json.loads(await db.open_if_whole(of, place, sealed) or "[]")
            resealed[column] = await _again(db, of, to, place, sealed)
        await _keep(db, project_changes, project_changes.c.id == row.id, person_id=to, **resealed)
        words += [row.why] if row.why else []
    return words


async def _carry_words(
    db: Transaction, of: PersonId, to: PersonId, ids: Sequence[str], of_project: Sequence[str]
) -> None:
    of_an_alert = exists().where(alerts.c.utterance_id == utterances.c.id, alerts.c.person_id == of)
    of_a_path = exists().where(paths.c.person_id == of, paths.c.draft_id == utterances.c.id)
    agreed = exists().where(accompaniments.c.aim_id == utterances.c.id, accompaniments.c.newcomer_id == of)
    told = utterances.c.id.in_(of_project)
    goes_along = or_(utterances.c.question_id.in_(ids), of_an_alert, of_a_path, agreed, told)
    theirs = (utterances.c.author_id == of, goes_along)
    for row in (await db.execute(select(utterances).where(*theirs))).all():
        made = (await db.execute(select(translations).where(translations.c.utterance_id == row.id))).all()
        for each in made:
            place = Place("translations", "text", f"{each.utterance_id}/{each.language}")
            this = and_(translations.c.utterance_id == each.utterance_id, translations.c.language == each.language)
            await _keep(db, translations, this, text=await _again(db, of, to, place, each.text))
        words = await _again(db, of, to, Place("utterances", "words", row.id), row.words)
        await _keep(db, utterances, utterances.c.id == row.id, author_id=to, words=words)


async def _carry_helping(db: Transaction, of: PersonId, to: PersonId) -> None:
    """What they told as a helper, and a path of theirs, where the other has none. Nobody reads it before a new yes."""
    if not await _has(db, helpers, to):
        for row in (await db.execute(select(helpers).where(helpers.c.person_id == of))).all():
            sealed = {
                column: await _seal_anew(
                    db, (of, Place("helpers", column, of)), (to, Place("helpers", column, to)), value
                )
                for column, value in (("gender", row.gender), ("country", row.country))
            }
            await _keep(db, helpers, helpers.c.person_id == of, person_id=to, **sealed)
    if not await _has(db, paths, to):
        for row in (await db.execute(select(paths).where(paths.c.person_id == of))).all():
            lines = await _again(db, of, to, Place("paths", "lines", row.id), row.lines)
            await _keep(db, paths, paths.c.id == row.id, person_id=to, lines=lines)


async def _has(db: Transaction, table: Table, person: PersonId) -> bool:
    return (await db.execute(select(table.c.person_id).where(table.c.person_id == person))).first() is not None


async def _carry_messages(db: Transaction, of: PersonId, to: PersonId) -> None:
    """What was asked of them and awaits an answer, and what has not left yet; not what belonged to a step of theirs."""
    asked = (choice_sets.c.person_id == of, choice_sets.c.closed_at.is_(None), choice_sets.c.waits.is_(True))
    for row in (await db.execute(select(choice_sets).where(*asked))).all():
        place = Place("choice_sets", "options", row.id), Place("choice_sets", "labels", row.id)
        options = await _again(db, of, to, place[0], row.options)
        labels = await _again(db, of, to, place[1], row.labels)
        await _keep(db, choice_sets, choice_sets.c.id == row.id, person_id=to, options=options, labels=labels)
    not_left = (outbox.c.owner == of, outbox.c.state.in_(_NOT_LEFT), outbox.c.lane != Lane.CONVERSATION)
    for row in (await db.execute(select(outbox).where(*not_left))).all():
        arguments = await _again(db, of, to, Place("outbox", "arguments", row.id), row.arguments)
        values = {"person_id": to, "owner": to, "arguments": arguments, "rendered": None}
        await _keep(db, outbox, outbox.c.id == row.id, **values)
    said = (outbox.c.source_id == of, outbox.c.state.in_(_NOT_LEFT))
    await db.execute(update(outbox).where(*said).values(source_id=to))


async def _seal_anew(
    db: Transaction, before: tuple[PersonId, Place], after: tuple[PersonId, Place], sealed: bytes | None
) -> bytes | None:
    """The same under another key, in a row of another name."""
    text = await db.open_if_whole(*before, sealed)
    return None if text is None else await db.seal(*after, text)


async def _again(db: Transaction, of: PersonId, to: PersonId, place: Place, sealed: bytes | None) -> bytes | None:
    """The same under the other key; what is damaged stays as it is."""
    text = await db.open_if_whole(of, place, sealed)
    return sealed if text is None else await db.seal(to, place, text)


async def _keep(db: Transaction, table: Table, row: ColumnElement[bool], **values: Any) -> None:  # noqa: ANN401
    await db.execute(update(table).where(row).values(**values))
