### Resting: a talk that closed by itself.

# $question is what it was about, $other is who it was with.
talk-rests =
    له { $other } سره له یو وخته نوره خبره نه ده شوې، په دې اړه:
    «{ $question }»

    موږ دا خبرې اترې بندوو. له تاسو دواړو مننه. د بیا پیل لپاره تڼۍ کېکاږئ یا ولیکئ.
    .go-on = دوام ورکول

write-on =
    له { $other } سره بیا خلاصې شوې:
    «{ $question }»

    څه چې ویل غواړئ، ویې لیکئ.

send-and-reopen =
    دا خبرې اترې بندې شوې، ځکه هېچا نور نه لیکل:
    «{ $question }»

    ستاسو لیکنه ساتل شوې ده. بیا یې خلاصې کړو او ویې لېږو؟
    .yes = هو، ویې لېږئ
    .new-question = نوې پوښتنه
    .no = نه
