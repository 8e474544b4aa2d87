### Times of a session: where hours differ, people say first which of some times fit them; a counsellor fixes one.

# $count is how many times are noted so far; $times shows them, each on a line.
session-times =
    { $count ->
        [0] Write two to four times, one on each line. For example, Tuesday 18:00, and on the next line: Saturday 10:00-12:00. Everyone will say what suits them.
        [1] It is noted. At least one more is needed, four at most:
       *[other] This is noted so far, four at most. You can write more:
    }
    { $times }
    .that-is-all = That is all
    .anew = Start again

# $lines name each line that was not taken.
session-times-wrong =
    These lines are not noted, the rest is:
    { $lines }

session-times-line = Line { $number }: { $why }
session-times-line-unclear = I did not understand the day and time.
session-times-line-past = that is past already.
session-times-line-no-such-day = there is no such day.
session-times-line-no-such-hour = there is no such hour on that day.
session-times-line-twice = that is noted already.
session-times-line-too-many = four times are enough.

# Beside the times themselves.
session-when-asked = When: to be chosen together (takes { $length } h)
session-when-asked-days = When: to be chosen together ({ $days } days)
session-time-open = time to be chosen

session-times-sent = It is on its way. People who are asked, in their language, what suits them: { $count }. Then you fix the time, and the invitations leave. To see the answers, write: meetings

# $times says for each time how many can. $answered is how many answered, of $count.
session-times-page =
    The time is to be chosen ({ $kind }):
    “{ $what }”

    { $times }

    Answers: { $answered } of { $count }. Touch a time to fix it.
    .anew = Propose other times
    .cancel = Cancel
    .fine = Back to the list

session-time-fits = { $when }: suits { $count }

session-times-really =
    { $what } Do you want to do this?
    .yes = Yes
    .no = No, change nothing

session-times-fix = Fix { $when }: this time suits { $count }. The invitations then leave to everyone.
session-times-anew = Propose other times: the answers so far are deleted, and everyone is asked again.
session-times-cancel = Cancel this meeting: those who had chosen a time are told, once.

session-times-cancelled = It is cancelled. Those who had chosen a time are told. To plan another one, write: meetings

session-time-fixed = It is fixed: { $when }. The invitations leave by day, in each person’s language: { $count }.

session-times-passed = The proposed times are past, and none was fixed ({ $kind }). To write others, write “meetings”, then touch it in the list.

## What those read who are asked.

session-when-fits =
    A meeting is being planned for you ({ $kind }):
    “{ $what }”

    { $details }

    When can you come? Touch each time that suits you. Your name is not shown.
    .none = None suits me
    .that-is-all = That is all

session-times-kept = It is noted, thank you. Once the time is chosen, the invitation arrives here. To change it, write: meetings

session-times-none = It is noted: none of these times. That is fine, and it helps to choose well. To change it, write: meetings

# Beside the session, where people look for what they are invited to.
session-times-answered = you have answered

session-times-closed = The time of this meeting is not being chosen any more. If it takes place, the invitation arrives here. To see your meetings, write: meetings

session-times-off = The meeting for which you had chosen a time ({ $kind }) does not take place. You have nothing to do. Other invitations will arrive here.
