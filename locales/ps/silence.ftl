### Silence, for counsellors: whom nobody reached, who has fallen silent, who wishes to be called.

# $count is how many people.
silent-people =
    { $count ->
        [0] د اونۍ خبرونه ټولو ته رسېدلي دي، او هېڅوک نه دي چوپ شوي.
        [one] د یو کس احوال باید واخلو:
       *[other] د { $count } کسانو احوال باید واخلو:
    }
    .enough = همدومره

# One line. $who is their name, $why the reason, $weeks how many updates in a row did not arrive, $heard when they last wrote.
silent-line =
    { $who }: { $why ->
        [wants-call] زنګ غواړي
        [silent] له { $heard } راهیسې نه لیکي
        [unreachable] اړیکه نه کېږي
        [window-closed] په WhatsApp کې بند
       *[other] هېڅ نه ور رسېږي
    }

# $at is when an update last reached them, if one ever did.
reach-person =
    { $who }
    { $why ->
        [wants-call] ویلي یې دي چې حال یې ښه نه دی، او غواړي چې څوک زنګ ورته ووهي.
        [silent] له ډېر وخت راهیسې یې هېڅ نه دي لیکلي.
        [unreachable] نوره اړیکه ورسره نه کېږي: یا یې موږ بلاک کړي یو، یا یې نمبر بدل شوی دی.
        [window-closed] له یوې ورځې راهیسې یې په WhatsApp کې نه دي لیکلي: د اونۍ خبرونه یې یوه پیغام ته انتظار باسي.
        [covered] ګډ ټلیفون دی: چا نه دی خلاص کړی.
        [not-sure] نه پوهېږو چې د اونۍ خبرونه ور رسېدلي دي که نه.
        [none] هر څه ور رسېدلي دي.
       *[failed] د اونۍ خبرونه ونه لېږل شول.
    }
    وروستی پیغام یې: { $heard }.{ $reached ->
        [yes] { " " }وروستي خبرونه چې ور رسېدلي دي: { $at }.
       *[no] { "" }
    }
    .spoken = خبرې مو سره وکړې
    .number = نمبر یې کتل
    .let-go = په ارامه یې پرېږدو
    .page = د دې کس پاڼه
    .list = لېست

# $number as their app knows it.
their-number = { $who } غوښتي چې زنګ ورته ووهو: { $number }

contact-noted = یادداشت شو: تاسو له { $who } سره خبرې کړې دي.

let-go-until =
    تر کله؟ ځوابونه دې کس ته رسېږي، خو نوم یې په دې لېست کې نه وي.
    .two-weeks = دوه اونۍ
    .month = یوه میاشت
    .three-months = درې میاشتې

let-go = یادداشت شو. { $who } اوس په دې لېست کې نشته.

# On the list of today. $since is when they said so.
waiting-call = { $who } زنګ غواړي ({ $since })

typed-silent = چوپتیا, څوک نه لیکي, څوک چوپ دي, choptia

command-silent = خبرونه چا ته نه دي رسېدلي
