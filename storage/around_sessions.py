"""Around a session: every table whose rows are about one and about someone, and the words that people said in them."""

from typing import Final

from storage.schema import (
    guests,
    session_interpreters,
    session_projects,
    session_questions,
    session_thanks,
    session_time_answers,
    session_votes,
    session_welcomes,
    speakers,
)

# In the order in which they can go.
TABLES: Final = (
    session_votes,
    session_welcomes,
    guests,
    session_questions,
    speakers,
    session_thanks,
    session_projects,
    session_interpreters,
    session_time_answers,
)

# Of these each person has one row a session at most.
ONCE_EACH: Final = (guests, speakers, session_thanks, session_projects, session_interpreters, session_time_answers)

# Of people who are invited; what its planner wrote is in the session itself.
WORDS: Final = (
    session_questions.c.words_id,
    speakers.c.line_id,
    session_thanks.c.words_id,
    session_projects.c.words_id,
    session_welcomes.c.words_id,
)
