### Admission: who waits for a counsellor's yes.

# $newcomer is their name.
newcomer-asks-to-join =
    { $newcomer } می‌خواهد به برنامه داخل شود. قبول است؟
    .yes = بلی، قبول است
    .no = هنوز نه

# $newcomer is their name.
have-you-met =
    آیا { $newcomer } را دیده‌اید؟ بعد از آن، همیاران هم به سوال‌هایش جواب داده می‌توانند.
    .yes = بلی، دیده‌ام
    .no = هنوز نه

# $peers is yes where helpers may answer them.
newcomer-admitted =
    { $peers ->
        [yes] یادداشت شد: { $newcomer } حالا از همیاران سوال کرده می‌تواند.
       *[no] یادداشت شد. به { $newcomer } باز هم تنها مشاوران جواب می‌دهند: معلوم نیست که 18 ساله است.
    }

newcomer-not-admitted = درست است. فعلاً { $newcomer } تنها با مشاوران سروکار دارد.

# $by is the colleague who was quicker.
newcomer-was-admitted = این کار انجام شده است: { $by } قبلاً { $newcomer } را قبول کرد. شما کاری نباید بکنید.

# $question is what they asked the team.
ask-helpers-too =
    شما از مشاوران پرسیدید:
    «{ $question }»
    می‌خواهید همیاران هم آن را بخوانند؟ نام شما را نمی‌بینند.
    .yes = بلی، بپرسید
    .no = نخیر، تنها مشاوران

team-keeps-it = درست است: این سوال نزد مشاوران می‌ماند و آن‌ها به شما جواب می‌دهند.
