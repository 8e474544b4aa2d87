### A poll's results: how many it came to, what they answered, what becomes of it.

# $state says until when, $results a line for each answer; $others are in the programme and were not asked.
poll-results =
    { $question }
    { $state }

    پوښتل شوي: { $asked }. ور رسېدلې: { $reached }. ځواب یې ورکړی: { $answered }. نه دي پوښتل شوي: { $others }.

    { $results }
    .next = بله پوښتنه
    .picture = د انځور په ډول
    .written = ټکي لوستل
    .groups = د ونډې او ژبې له مخې
    .close = اوس ختمول
    .action = ویل چې څه کوو
    .enough = مینو

poll-state-open = خلاصه تر: { $at }
poll-state-closed = ختمه شوه: { $at }

# $percent is of those who answered.
poll-result = { $answer }: { $count } ({ $percent } %)

poll-results-when-closed = بې نومه، ځوابونه په پای کې لوستل کېږي: که نه، څوک چې ډېر ګوري، پوهېږي چې چا څه وویل.

# $fewest is how many it takes.
poll-too-few-answers = بې نومه، د ځوابونو د لوستلو لپاره لږ تر لږه دومره ځوابونه پکار دي: { $fewest }. که نه، معلومېده به چې چا څه وویل.

# $count is how many wrote something.
poll-written-count = له ټکو سره: { $count }

# $written are people's words, one below the other.
poll-written =
    خلکو دا ولیکل:
    { $written }
    .enough = پایلو ته

poll-said = – { $words }
poll-said-by = – { $who }: { $words }

# $groups are a line for each group, and below it its answers.
poll-groups =
    د ډلو له مخې، چېرې چې پوره لویې وي:
    { $groups }

poll-group = { $group }:

poll-groups-among-few = پام: پروګرام کوچنی دی او خلک یو بل پېژني. مه لټوئ چې چا څه وویل.

# $fewest is how many answers a group needs.
poll-groups-too-small = ډلې د ښودلو لپاره کوچنۍ دي: معلومېده به چې چا څه وویل. په هره ډله کې لږ تر لږه دومره ځوابونه پکار دي: { $fewest }.

# $answered of $asked people answered.
poll-close =
    اوس ختمه شي؟ ځواب یې ورکړی: { $answered } له { $asked }. بیا هېڅوک ځواب نه شي ورکولای.
    .yes = هو، ختمه شي
    .no = نه، صبر

poll-action = له دې ځوابونو سره څه کوئ؟ یوه کرښه بس ده: ټول پوښتل شوي یې په خپل اونیز خبر کې لولي.

poll-action-kept = مننه. ټول پوښتل شوي دا په خپل اونیز خبر کې په خپله ژبه لولي.

# $what is the poll, $answered of $asked people answered.
poll-has-closed = ستاسو نظرپوښتنه ختمه شوه: { $what }. ځواب یې ورکړی: { $answered } له { $asked }. د لوستلو لپاره ولیکئ: نظرپوښتنې

# The results once more, with a picture of them.
poll-picture =
    { $question }
    { $results }

## In the weekly update of everyone who was asked.

# $what is what was asked, $answered how many answered, $answer what most of them said, $count how many these are.
update-poll = – نظرپوښتنه: { $what } ځواب یې ورکړی: { $answered }. تر ټولو ډېر ځواب: { $answer } ({ $count }).

update-poll-without-answers = – نظرپوښتنه: { $what } ځواب یې ورکړی: { $answered }. ډله ځوابونه لولي.

# $words are what the team does with it.
update-poll-action = – تاسو وویل ({ $what })، او موږ دا کوو: { $words }
