### Overview: who waits.

# $count is how many lines there are.
waiting =
    { $count ->
        [0] هیچ‌کس منتظر نیست. همه کارها انجام شده است.
        [one] یک مورد منتظر رسیدگی است. عاجل‌ترین در اول.
       *[other] { $count } مورد منتظر رسیدگی است. عاجل‌ترین‌ها در اول.
    }
    .enough = مینو

# Lines of the list: $who is a name, $since a date and time, $state what became of it.
waiting-alert = ⚠ { $who }، { $since }
waiting-helper = { $who } می‌خواهد کمک کند
waiting-newcomer = { $who } می‌خواهد داخل شود
waiting-question = { $who }، { $since }: { $state }

# $newcomer is their name.
newcomer-asks-to-join =
    { $newcomer } می‌خواهد به برنامه داخل شود. قبول است؟
    .yes = بلی، قبول است
    .no = هنوز نه

newcomer-admitted = انجام شد: { $newcomer } حالا از همیاران سوال کرده می‌تواند.

newcomer-not-admitted = درست است. تا آن وقت، یک مشاور به { $newcomer } جواب می‌دهد.
