### Overview: today, who needs a person.

# $count is how many lines there are from here on; $page is the first one, or a further one.
waiting =
    { $page ->
        [further] د لېست پاتې برخه.
       *[first] { $count ->
            [0] هېڅوک انتظار نه باسي. هر څه شوي دي.
            [one] یوه غوښتنه انتظار باسي.
           *[other] { $count } غوښتنې انتظار باسي. لومړی تر ټولو بیړنۍ.
        }
    }
    .enough = مینو

# Lines of the list: $who is a name, $since, $heard and $until are dates and times, $state what became of it.
waiting-alert = ⚠ { $who }، په خطر کې؟ { $since }
waiting-report = ⚠ { $who } له چا شکایت کوي، { $since }
waiting-helper = { $who } مرسته کول غواړي
waiting-newcomer = { $who } پروګرام ته راتلل غواړي
waiting-to-be-met = { $who }، لیدل یې پاتې دي
waiting-question = { $who }، { $since }: { $state }
waiting-silent = { $who } نور نه لیکي. وروستی پیغام: { $heard }
waiting-away = { $who } په رخصتۍ، پر ځای یې څوک نشته. راتګ: { $until }

# $count is how many people.
waiting-without-counsellor =
    { $count ->
        [one] یو کس سلاکار نه لري
       *[other] { $count } کسان سلاکار نه لري
    }

# $count is how many more lines there are.
waiting-more =
    { $count ->
        [one] او یوه بله
       *[other] او { $count } نورې
    }
