"""Every conversation, and how the router finds its way among them."""

from typing import Any

from handlers import (
    absence,
    access,
    accompaniment,
    admission,
    agreements,
    announce,
    announce_audience,
    announcement,
    announcement_page,
    announcement_sending,
    announcement_translations,
    answer,
    ask,
    boundary,
    checking,
    common_questions,
    correcting,
    counsel,
    danger,
    duty_hours,
    find,
    follow_up,
    intake,
    intake_choices,
    interest,
    invite,
    joining,
    kept_questions,
    linking,
    lost_phone,
    meant,
    menu,
    milestone,
    my_help,
    my_path,
    my_project,
    my_skills,
    my_wishes,
    news,
    not_mine,
    obstacles,
    opening,
    opening_details,
    opening_ends,
    opening_for_you,
    opening_look,
    opening_outcome,
    openings_of_all,
    others_asked,
    overview,
    own_data,
    partner,
    partner_question,
    paths_of_others,
    person_page,
    practice,
    proposal,
    report,
    resting,
    rhythm,
    roles,
    second_helper,
    self_check,
    shared_phone,
    sharing,
    silence,
    stopping,
    taking_away,
    talk,
    voice,
    weekly_draft,
    weekly_update,
    welcome,
    what_others_read,
    which_talk,
    words_of_partner,
)
from handlers.conversation import AtLeisure, Command, Conversation, Step

CONVERSATIONS: tuple[Conversation, ...] = (
    welcome.welcome,
    ask.ask,
    kept_questions.kept,
    others_asked.others_asked,
    common_questions.common,
    answer.answer,
    not_mine.not_mine,
    boundary.boundary,
    talk.talk,
    resting.resting,
    follow_up.follow_up,
    sharing.sharing,
    intake.intake,
    intake_choices.choices,
    obstacles.obstacles,
    my_project.project,
    joining.joining,
    self_check.self_check,
    practice.practice,
    my_help.my_help,
    my_skills.my_skills,
    my_wishes.my_wishes,
    my_path.my_path,
    paths_of_others.paths_of_others,
    counsel.counsel,
    checking.checking,
    what_others_read.what_others_read,
    proposal.proposal,
    accompaniment.accompaniment,
    second_helper.second_helper,
    overview.overview,
    admission.admission,
    find.find,
    person_page.page,
    access.access,
    roles.roles,
    lost_phone.lost_phone,
    milestone.milestone,
    duty_hours.duty_hours,
    absence.absence,
    invite.invite,
    menu.menu,
    menu.aside,
    own_data.own_data,
    taking_away.taking_away,
    correcting.correcting,
    agreements.agreements,
    stopping.stopping,
    linking.linking,
    shared_phone.shared_phone,
    danger.danger,
    report.report,
    voice.voice,
    meant.meant,
    which_talk.which,
    partner.partner,
    partner_question.partner_question,
    opening.offering,
    opening_details.details,
    opening_look.looking,
    openings_of_all.of_all,
    opening_for_you.for_you,
    interest.talking,
    words_of_partner.reading,
    opening_ends.ending,
    opening_outcome.outcome,
    weekly_update.weekly,
    rhythm.rhythm,
    weekly_draft.draft,
    news.news,
    silence.silence,
    announce.announcing,
    announce_audience.audience,
    announcement_translations.translating,
    announcement_sending.sending,
    announcement_page.page,
    announcement.reading,
)


class Conversations:
    """Steps and commands by name."""

    def __init__(self, conversations: tuple[Conversation, ...] = CONVERSATIONS) -> None:
        """Raises ``ValueError`` if two steps, or two commands, have one name."""
        self._steps: dict[str, Step[Any]] = {}  # Any: steps of any answer
        self.commands: dict[str, Command] = {}
        self.at_leisure: list[AtLeisure] = [each for conversation in conversations for each in conversation.leisure]
        for conversation in conversations:
            for step in conversation.steps:
                if step.name in self._steps:
                    raise ValueError("two steps have one name: " + step.name)
                self._steps[step.name] = step
            for command in conversation.commands:
                if command.name in self.commands:
                    raise ValueError("two commands have one name: " + command.name)
                self.commands[command.name] = command

    def step(self, name: str) -> Step[Any] | None:  # Any: a step of any answer
        """The step of this name; None for one that this version does not know."""
        return self._steps.get(name)

    @property
    def steps(self) -> tuple[Step[Any], ...]:  # Any: steps of any answer
        """Every step there is."""
        return tuple(self._steps.values())
