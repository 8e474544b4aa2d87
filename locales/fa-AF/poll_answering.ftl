### Answering a poll: one tap, then words, if one wants.

# $question is what is asked, $note says who will know what was answered.
poll-choose =
    نظر شما مهم است:
    { $question }

    { $note }

poll-write =
    نظر شما مهم است:
    { $question }

    { $note }
    .skip = گذشتن

poll-is-anonymous = بدون نام: هیچ کس دانسته نمی‌تواند که شما چه جواب دادید. به همین خاطر جواب داده شده دیگر تغییر نمی‌کند.

# $until is when it ends.
poll-is-named = تیم نام شما را با جواب تان می‌بیند. می‌توانید آن را تغییر بدهید تا: { $until }

poll-asked-again = هنوز جواب نداده‌اید. تنها همین یک بار یادآوری می‌کنیم.

poll-words-are-mixed = تیم کلمات شما را بدون نام شما، در میان کلمات دیگران می‌خواند، و می‌بیند به کدام زبان است. چیزی ننویسید که شما را بشناساند.

# The number of this question, and of how many.
poll-question-of = سوال { $number } از { $of }

poll-add-words = می‌خواهید بگویید چرا، به زبان خودتان؟

poll-answer-good = 🙂 خوب
poll-answer-so-so = 😐 گذاره می‌شود
poll-answer-bad = 🙁 خراب
poll-answer-yes = بلی
poll-answer-no = نه

poll-thanks-anonymous = تشکر! جواب تان بدون نام حساب شد. نتیجه را در خبرهای هفتۀ خود می‌خوانید.

# $until is when it ends.
poll-thanks-named = تشکر! برای تغییر جواب، دکمۀ دیگری را بزنید، تا: { $until }

poll-answer-changed = تغییر داده شد، تشکر.

poll-was-answered = شما به این سوال جواب داده‌اید، تشکر. جواب بدون نام تغییر نمی‌کند.

poll-is-over = این نظرپرسی تمام شده و دیگر جواب نمی‌گیریم. باز هم تشکر! برای گفتن چیزی به تیم بنویسید: منو

# A number or word that could answer two questions, one of which is secret: that one is shown again alone.
answer-it-alone = نمی‌دانم به کدام سوال جواب می‌دهید. این سوال یک بار دیگر، اول به این جواب بدهید:

## The questions of the ready-made series.

poll-set-newcomers-1 = در پروگرام حال تان چطور است؟
poll-set-newcomers-2 = آیا می‌دانید که سوال تان را از کی بپرسید؟
poll-set-newcomers-3 = چه کم دارید، یا چه به شما کمک می‌کند؟

poll-set-helpers-1 = به حیث همیار حال تان چطور است؟
poll-set-helpers-2 = آیا از شما زیاد می‌خواهیم؟
poll-set-helpers-3 = برای کمک خوب به چه ضرورت دارید؟

poll-set-partners-1 = کار با اشخاص پروگرام چطور پیش می‌رود؟
poll-set-partners-2 = آیا پیش از دیدن یک شخص به اندازۀ کافی می‌دانید؟
poll-set-partners-3 = چه را باید بهتر کنیم؟

poll-set-team-1 = کار در تیم چطور پیش می‌رود؟
poll-set-team-2 = آیا برای هر شخص وقت کافی دارید؟
poll-set-team-3 = اول چه را باید تغییر بدهیم؟

poll-set-after-session-1 = جلسه چطور بود؟
poll-set-after-session-2 = آیا چیزی یاد گرفتید که به درد تان بخورد؟
poll-set-after-session-3 = دفعۀ دیگر می‌خواهید در مورد چه گپ بزنید؟

poll-set-at-the-end-1 = تمام پروگرام برای شما چطور بود؟
poll-set-at-the-end-2 = آیا از شروع به هدف خود نزدیک‌تر هستید؟
poll-set-at-the-end-3 = آیا کسی در پروگرام واقعاً به شما کمک کرد؟
poll-set-at-the-end-4 = چه را باید نگاه کنیم و چه را تغییر بدهیم؟
