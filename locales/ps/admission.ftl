### Admission: who waits for a counsellor's yes.

# $newcomer is their name.
newcomer-asks-to-join =
    { $newcomer } غواړي پروګرام ته راشي. سمه ده؟
    .yes = هو، منم یې
    .no = لا نه

# $newcomer is their name.
have-you-met =
    ایا تاسو له { $newcomer } سره لیدلي دي؟ بیا همیاران هم پوښتنو ته یې ځواب ورکولای شي.
    .yes = هو، لیدلي مو دي
    .no = لا نه

# $peers is yes where helpers may answer them.
newcomer-admitted =
    { $peers ->
        [yes] یادداشت شو: { $newcomer } اوس له همیارانو پوښتنې کولای شي.
       *[no] یادداشت شو. { $newcomer } ته تل سلاکاران ځواب ورکوي: ډاډه نه یو چې عمر یې 18 کالو ته رسېدلی.
    }

newcomer-not-admitted = سمه ده. تر هغو یوازې ټیم له { $newcomer } سره اړیکه لري.

# $by is the colleague who was quicker.
newcomer-was-admitted = دا کار شوی دی: { $by } مخکې { $newcomer } ته «هو» ویلي دي. تاسو ته د څه کولو اړتیا نشته.

# $question is what they asked the team.
ask-helpers-too =
    تاسو له ټیم څخه پوښتلي دي:
    «{ $question }»
    غواړئ چې همیاران یې هم ولولي؟ ستاسو نوم نه ویني.
    .yes = هو، له دوی هم وپوښتئ
    .no = نه، یوازې ټیم

team-keeps-it = سمه ده: دا پوښتنه له ټیم سره پاتې کېږي، او ټیم ځواب درکوي.
