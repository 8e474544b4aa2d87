### Relay: what the asker hears while someone is looked for.

# $helper is what the helper wishes to be called.
someone-took-it = { $helper } سوال شما را گرفته است و جواب را آماده می‌کند. همین که جواب برسد، به شما می‌نویسیم.

# $helpers is how many people were asked.
asked-someone-else =
    { $helpers ->
        [one] شخص قبلی وقت ندارد. حالا از یک نفر دیگر می‌پرسیم. تشکر از صبر شما.
       *[other] شخص قبلی وقت ندارد. حالا از { $helpers } نفر دیگر می‌پرسیم. تشکر از صبر شما.
    }

nobody-yet =
    { $helpers ->
        [0] هنوز کسی سوال شما را نگرفته است. سوال شما فراموش نشده است: هنوز جستجو می‌کنیم. همین که کسی جواب بدهد، به شما می‌نویسیم.
        [one] هنوز کسی سوال شما را نگرفته است. ما آن را به یک نفر دیگر نشان می‌دهیم. سوال شما فراموش نشده است.
       *[other] هنوز کسی سوال شما را نگرفته است. ما آن را به { $helpers } نفر دیگر نشان می‌دهیم. سوال شما فراموش نشده است.
    }

counsellor-takes-over = هیچ همیاری برای سوال شما وقت ندارد. یک مشاور آن را خواهد خواند و به شما جواب می‌دهد.

# $counsellor is what the counsellor is called.
counsellor-took-it = { $counsellor }، از برنامه، سوال شما را گرفته است و جواب را آماده می‌کند.

# $contact says how to reach a person.
counsellor-closed-question = یک مشاور سوال شما را بست. می‌خواهید با او گپ بزنید؟ { $contact }. یک سوال دیگر هم پرسیده می‌توانید.

someone-else-took-it = تشکر! کس دیگری این سوال را گرفت. شما کاری ندارید.

claim-ended = جواب داده نتوانستید، پروا ندارد. سوال را به کس دیگری پیشنهاد می‌کنیم. تشکر که خواستید کمک کنید.

counsellor-has-it = تشکر! حالا یک مشاور به این سوال رسیدگی می‌کند. شما کاری نکنید، همه چیز درست است.
