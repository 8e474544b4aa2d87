### Answering a poll: one tap, then words, if one wants.

# $question is what is asked, $note says who will know what was answered.
poll-choose =
    ستاسو نظر مهم دی:
    { $question }

    { $note }

poll-write =
    ستاسو نظر مهم دی:
    { $question }

    { $note }
    .skip = تېرېدل

poll-is-anonymous = بې نومه: هېڅوک نه شي پوهېدای چې تاسو څه ځواب ورکړ. له همدې امله ورکړل شوی ځواب نه بدلېږي.

# $until is when it ends.
poll-is-named = ډله ستاسو نوم له ځواب سره ویني. بدلولی یې شئ تر: { $until }

poll-asked-again = لا مو ځواب نه دی ورکړی. یوازې همدا یو ځل دریادوو.

poll-words-are-mixed = ډله ستاسو ټکي بې نومه، د نورو ترمنځ لولي، او ویني چې په کومه ژبه دي. داسې څه مه لیکئ چې تاسو پرې وپېژندل شئ.

# The number of this question, and of how many.
poll-question-of = پوښتنه { $number } له { $of }

poll-add-words = غواړئ په خپله ژبه ووایئ چې ولې؟

poll-answer-good = 🙂 ښه
poll-answer-so-so = 😐 منځنی
poll-answer-bad = 🙁 خراب
poll-answer-yes = هو
poll-answer-no = نه

poll-thanks-anonymous = مننه! ستاسو ځواب بې نومه وشمېرل شو. پایله به په خپل اونیز خبر کې ولولئ.

# $until is when it ends.
poll-thanks-named = مننه! د ځواب د بدلولو لپاره بله تڼۍ کېکاږئ، تر: { $until }

poll-answer-changed = بدل شو، مننه.

poll-was-answered = تاسو دې پوښتنې ته ځواب ورکړی، مننه. بې نومه ځواب نه بدلېږي.

poll-is-over = دا نظرپوښتنه ختمه شوې او نور ځوابونه نه اخلو. بیا هم مننه! ډلې ته د څه ویلو لپاره ولیکئ: مینو

# A number or word that could answer two questions, one of which is secret: that one is shown again alone.
answer-it-alone = نه پوهېږم چې کومې پوښتنې ته ځواب ورکوئ. دا پوښتنه یو ځل بیا، لومړی دې ته ځواب ورکړئ:

## The questions of the ready-made series.

poll-set-newcomers-1 = په پروګرام کې مو حال څنګه دی؟
poll-set-newcomers-2 = پوهېږئ چې خپله پوښتنه له چا وپوښتئ؟
poll-set-newcomers-3 = څه نه لرئ، یا څه درسره مرسته کوي؟

poll-set-helpers-1 = د همیار په توګه مو حال څنګه دی؟
poll-set-helpers-2 = له تاسو ډېر څه غواړو؟
poll-set-helpers-3 = د ښې مرستې لپاره څه ته اړتیا لرئ؟

poll-set-partners-1 = د پروګرام له خلکو سره کار څنګه روان دی؟
poll-set-partners-2 = د چا تر لیدو مخکې پوره معلومات لرئ؟
poll-set-partners-3 = څه باید ښه کړو؟

poll-set-team-1 = په ډله کې کار څنګه روان دی؟
poll-set-team-2 = د هر کس لپاره پوره وخت لرئ؟
poll-set-team-3 = لومړی باید څه بدل کړو؟

poll-set-after-session-1 = غونډه څنګه وه؟
poll-set-after-session-2 = داسې څه مو زده کړل چې په کار مو راشي؟
poll-set-after-session-3 = بل ځل د څه په اړه خبرې کول غواړئ؟

poll-set-at-the-end-1 = ټول پروګرام ستاسو لپاره څنګه و؟
poll-set-at-the-end-2 = تر پیل خپلې موخې ته نژدې یاست؟
poll-set-at-the-end-3 = په پروګرام کې چا رښتیا درسره مرسته وکړه؟
poll-set-at-the-end-4 = څه باید وساتو او څه بدل کړو؟
