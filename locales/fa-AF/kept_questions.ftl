### Kept questions: sent, and not to go on yet.

# $question is what they asked, $until a day, $most how many questions may wait, $contact how to reach a person.
question-kept =
    { $why ->
        [approval] سوال شما: «{ $question }»
            آن را نگه می‌داریم. اول یک مشاور شما را می‌پذیرد. بعد از «بلی» او، سوال خودش می‌رود. برای گپ زدن با او: { $contact }
        [open] سوال شما: «{ $question }»
            { $most } سوال شما منتظر جواب است. این یکی را نگه می‌داریم. وقتی جای باز شود، خودش می‌رود. اگر عاجل است: { $contact }
       *[week] سوال شما: «{ $question }»
            این هفته زیاد سوال کردید. این یکی را نگه می‌داریم. خودش می‌رود: { $until }. اگر عاجل است: { $contact }
    }
    .fine = درست است
    .drop = فرستاده نشود

question-stays-kept = درست است. سوال شما را نگه می‌داریم، شما کاری نباید بکنید. وقتی برود، به شما می‌نویسیم.

kept-question-goes =
    سوال شما را نگه داشته بودیم. حالا می‌رود:
    «{ $question }»
