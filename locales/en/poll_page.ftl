### A poll's results: how many it came to, what they answered, what becomes of it.

# $state says until when, $results a line for each answer; $others are in the programme and were not asked.
poll-results =
    { $question }
    { $state }

    Asked: { $asked }. Reached: { $reached }. Answered: { $answered }. Not asked: { $others }.

    { $results }
    .next = Next question
    .picture = As a picture
    .written = Read the words
    .groups = By role and language
    .close = End it now
    .action = Say what we do with it
    .enough = Menu

poll-state-open = Open until: { $at }
poll-state-closed = Over: { $at }

# $percent is of those who answered.
poll-result = { $answer }: { $count } ({ $percent } %)

poll-results-when-closed = Without names, answers are read at the end: otherwise, whoever looks often guesses who said what.

# $fewest is how many it takes.
poll-too-few-answers = Without names it takes at least { $fewest } answers to read them: otherwise one would know who said what.

# $count is how many wrote something.
poll-written-count = With words: { $count }

# $written are people's words, one below the other.
poll-written =
    What people wrote:
    { $written }
    .enough = To the results

poll-said = – { $words }
poll-said-by = – { $who }: { $words }

# $groups are a line for each group, and below it its answers.
poll-groups =
    By group, where it is large enough:
    { $groups }

poll-group = { $group }:

poll-groups-among-few = Please note: the programme is small, people know each other. Don’t try to find out who said what.

# $fewest is how many answers a group needs.
poll-groups-too-small = The groups are too small to be shown: one would know who said what. Each needs at least this many answers: { $fewest }.

# $answered of $asked people answered.
poll-close =
    End it now? Answered: { $answered } of { $asked }. After that nobody can answer any more.
    .yes = Yes, end it
    .no = No, wait

poll-action = What do you do with these answers? One line is enough: everyone who was asked reads it in their weekly update.

poll-action-kept = Thank you. Everyone who was asked reads it in their weekly update, each in their language.

# $what is the poll, $answered of $asked people answered.
poll-has-closed = Your poll is over: { $what }. Answered: { $answered } of { $asked }. To read the answers, write: polls

# The results once more, with a picture of them.
poll-picture =
    { $question }
    { $results }

## In the weekly update of everyone who was asked.

# $what is what was asked, $answered how many answered, $answer what most of them said, $count how many these are.
update-poll = – Poll: { $what } Answered: { $answered }. Most frequent answer: { $answer } ({ $count }).

update-poll-without-answers = – Poll: { $what } Answered: { $answered }. The team reads the answers.

# $words are what the team does with it.
update-poll-action = – You said it ({ $what }), this is what we do: { $words }
