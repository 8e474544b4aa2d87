### A poll's results: how many it came to, what they answered, what becomes of it.

# $state says until when, $results a line for each answer; $others are in the programme and were not asked.
poll-results =
    { $question }
    { $state }

    پرسیده شد: { $asked }. رسید: { $reached }. جواب دادند: { $answered }. پرسیده نشد: { $others }.

    { $results }
    .next = سوال بعدی
    .picture = به شکل تصویر
    .written = خواندن کلمات
    .groups = نظر به نقش و زبان
    .close = حالا تمام شود
    .action = گفتن که چه می‌کنیم
    .enough = منو

poll-state-open = باز است تا: { $at }
poll-state-closed = تمام شد: { $at }

# $percent is of those who answered.
poll-result = { $answer }: { $count } ({ $percent } %)

poll-results-when-closed = بدون نام، جواب‌ها در ختم خوانده می‌شود: ورنه کسی که زیاد ببیند، می‌داند کی چه گفت.

# $fewest is how many it takes.
poll-too-few-answers = بدون نام، برای خواندن جواب‌ها حداقل این تعداد لازم است: { $fewest }. ورنه معلوم می‌شد کی چه گفت.

# $count is how many wrote something.
poll-written-count = با کلمات: { $count }

# $written are people's words, one below the other.
poll-written =
    مردم این را نوشتند:
    { $written }
    .enough = به نتیجه‌ها

poll-said = – { $words }
poll-said-by = – { $who }: { $words }

# $groups are a line for each group, and below it its answers.
poll-groups =
    نظر به گروه، جایی که به اندازۀ کافی بزرگ است:
    { $groups }

poll-group = { $group }:

poll-groups-among-few = توجه: پروگرام خرد است و مردم یکدیگر را می‌شناسند. دنبال این نباشید که کی چه گفت.

# $fewest is how many answers a group needs.
poll-groups-too-small = گروه‌ها برای نشان دادن خرد استند: معلوم می‌شد کی چه گفت. در هر گروه حداقل این تعداد جواب لازم است: { $fewest }.

# $answered of $asked people answered.
poll-close =
    حالا تمام شود؟ جواب دادند: { $answered } از { $asked }. بعد از آن هیچ کس جواب داده نمی‌تواند.
    .yes = بلی، تمام شود
    .no = نه، صبر

poll-action = با این جواب‌ها چه می‌کنید؟ یک سطر کافی است: هر کس که پرسیده شد، آن را در خبرهای هفتۀ خود می‌خواند.

poll-action-kept = تشکر. هر کس که پرسیده شد، این را در خبرهای هفتۀ خود به زبان خود می‌خواند.

# $what is the poll, $answered of $asked people answered.
poll-has-closed = نظرپرسی شما تمام شد: { $what }. جواب دادند: { $answered } از { $asked }. برای خواندن جواب‌ها بنویسید: نظرپرسی‌ها

# The results once more, with a picture of them.
poll-picture =
    { $question }
    { $results }

## In the weekly update of everyone who was asked.

# $what is what was asked, $answered how many answered, $answer what most of them said, $count how many these are.
update-poll = – نظرپرسی: { $what } جواب دادند: { $answered }. بیشترین جواب: { $answer } ({ $count }).

update-poll-without-answers = – نظرپرسی: { $what } جواب دادند: { $answered }. تیم جواب‌ها را می‌خواند.

# $words are what the team does with it.
update-poll-action = – شما گفتید ({ $what })، و ما این را می‌کنیم: { $words }
