### Duty hours: when a counsellor is there.

# $away is yes or no, $until when they are back, $hours whose hours were just shown.
on-duty =
    { $away ->
        [yes] You are away. Back: { $until }.
       *[no] { $hours ->
            [own] These are your hours, every week. Outside them, we only write to you when someone is in danger.
            [usual] These are the programme’s hours. They count for you until you tell us your own.
           *[none] You have not told us your hours: everything reaches you, at any time.
        }
    }
    .as-last-week = Same as last week
    .other-hours = Other hours
    .away = I will be away
    .back-again = I am back

# $days are days, $opens and $closes full hours.
duty-line = From { $opens }:00 to { $closes }:00: { $days }.

# $days are those chosen so far, $chosen how many.
duty-days =
    { $chosen ->
        [0] Which days? Touch one day after the other.
       *[other] Days chosen: { $days }. Another day with the same hours?
    }
    .monday-to-friday = Monday to Friday
    .that-is-all = That is all

duty-from = From what time? ({ $days })

# $hour is when it begins.
duty-until = From { $hour }:00 until what time?

full-hour = { $hour }:00

duty-more =
    Noted. Are there other hours, or other days?
    .yes = Yes, add some
    .no = No, that is all

duty-kept = Thank you. Outside these hours, we only write to you when someone is in danger; the rest waits for you. To change this, write: on duty

duty-stays = Thank you. Your hours stay as they are.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-duty = on duty, duty, my hours, duty hours, absence, my absences
command-duty = My duty hours
