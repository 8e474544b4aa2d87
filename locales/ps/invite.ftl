### Invite: a code for a role.

choose-role =
    چا ته بلنه ورکول غواړئ؟
    .newcomer = نوی کس
    .helper = همیار
    .partner = شریک
    .interpreter = ترجمان
    .counsellor = سلاکار

# $link stands alone on its line; $days is how long it is good.
invitation-link =
    { $role ->
        [newcomer] د یو نوي کس لپاره.
        [helper] د یو همیار لپاره.
        [partner] د یو شریک لپاره.
        [interpreter] د یو ترجمان لپاره.
       *[counsellor] د یو سلاکار لپاره.
    } یوازې یو ځل، تر { $days } ورځو پورې. خلاص یا سکن یې کړئ:
    { $link }

# $code is typed after "start".
invitation-code =
    { $role ->
        [newcomer] د یو نوي کس لپاره.
        [helper] د یو همیار لپاره.
        [partner] د یو شریک لپاره.
        [interpreter] د یو ترجمان لپاره.
       *[counsellor] د یو سلاکار لپاره.
    } یوازې یو ځل، تر { $days } ورځو پورې. موږ ته ولیکئ:
    start { $code }
