### Admission: who waits for a counsellor's yes.

# $newcomer is their name.
newcomer-asks-to-join =
    { $newcomer } می‌خواهد به برنامه داخل شود. قبول است؟
    .yes = بلی، قبول است
    .no = هنوز نه

newcomer-admitted = انجام شد: { $newcomer } حالا از همیاران سوال کرده می‌تواند.

newcomer-not-admitted = درست است. تا آن وقت، یک مشاور به { $newcomer } جواب می‌دهد.

# $by is the colleague who was quicker.
newcomer-was-admitted = این کار انجام شده است: { $by } قبلاً { $newcomer } را قبول کرد. شما کاری نباید بکنید.
