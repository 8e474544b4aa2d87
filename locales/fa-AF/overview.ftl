### Overview: today, who needs a person.

# $count is how many lines there are from here on; $page is the first one, or a further one.
waiting =
    { $page ->
        [further] ادامۀ لیست.
       *[first] { $count ->
            [0] هیچ‌کس منتظر نیست. همه کارها انجام شده است.
            [one] یک مورد منتظر رسیدگی است.
           *[other] { $count } مورد منتظر رسیدگی است. عاجل‌ترین‌ها در اول.
        }
    }
    .enough = مینو

# Lines of the list: $who is a name, $since, $heard and $until are dates and times, $state what became of it.
waiting-alert = ⚠ { $who }، در خطر؟ { $since }
waiting-report = ⚠ { $who } از کسی شکایت دارد، { $since }
waiting-helper = { $who } می‌خواهد کمک کند
waiting-newcomer = { $who } می‌خواهد داخل شود
waiting-to-be-met = { $who }، باید دیده شود
waiting-question = { $who }، { $since }: { $state }
waiting-silent = { $who } دیگر نمی‌نویسد. آخرین پیام: { $heard }
waiting-away = { $who } رخصت است و جانشین ندارد. بازگشت: { $until }

# $count is how many people.
waiting-without-counsellor =
    { $count ->
        [one] یک نفر مشاور ندارد
       *[other] { $count } نفر مشاور ندارند
    }

# $count is how many more lines there are.
waiting-more =
    { $count ->
        [one] و یک مورد دیگر
       *[other] و { $count } مورد دیگر
    }
