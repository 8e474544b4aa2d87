### Overview: today, who needs a person.

# $count is how many lines there are from here on; $page is the first one, or a further one.
waiting =
    { $page ->
        [further] The rest of the list.
       *[first] { $count ->
            [0] Nobody is waiting. Everything is done.
            [one] One request is waiting.
           *[other] { $count } requests are waiting. The most urgent first.
        }
    }
    .enough = Menu

# Lines of the list: $who is a name, $since, $heard and $until are dates and times, $state what became of it.
waiting-alert = ⚠ { $who }, in danger? { $since }
waiting-report = ⚠ { $who } reports someone, { $since }
waiting-helper = { $who } wants to help
waiting-newcomer = { $who } wants to join
waiting-to-be-met = { $who }: not met yet
waiting-question = { $who }, { $since }: { $state }
waiting-silent = { $who } last wrote: { $heard }
waiting-away = { $who } is away, nobody stands in. Back: { $until }

# $count is how many people.
waiting-without-counsellor =
    { $count ->
        [one] One person without a counsellor
       *[other] { $count } people without a counsellor
    }

# $count is how many more lines there are.
waiting-more =
    { $count ->
        [one] And one more
       *[other] And { $count } more
    }
