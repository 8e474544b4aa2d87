### Session interpreters: who interprets at a session, asked by a tap.

# $languages are names of languages.
session-lacks-interpreters = بی ترجمان: { $languages }

# $count is how many languages there are beside the programme's own, $lines tell how each stands.
session-interpreters =
    { $count ->
        [0] حالا همه کسانی که می‌آیند ({ $session }) زبان برنامه را می‌خوانند. ترجمان کم نیست.
       *[other] زبان‌های کسانی که می‌آیند یا شاید بیایند ({ $session }):
    }
    { $lines }
    .that-is-all = همین بود

# $count is how many read this language.
interpreter-comes = { $language } ({ $count }): { $who } ترجمه می‌کند ✓
# $asked is how many have not answered yet, $free how many can be asked.
interpreter-lacks = { $language } ({ $count }): هیچ کس. بی‌جواب: { $asked }. پرسیده می‌شود از: { $free } ✗
interpreters-ask = پرسیدن: { $language }

session-interpreters-asked = شمار ترجمان‌هایی که خواهش را می‌خوانند: { $count }. اولین بلی بس است، و شما اینجا خبر می‌شوید.

session-interpreter-needed-no-more = برای این زبان دیگر چیزی برای پرسیدن نیست. حال این است:

session-interpreter-will = خبر خوش: { $who } ترجمه می‌کند ({ $language })، { $session }.

session-interpreter-will-not = ترجمان ({ $language }) دیگر نمی‌تواند بیاید: { $session }. برای پرسیدن از دیگران بنویسید: جلسه‌ها

session-no-interpreter = هیچ ترجمانی ({ $language }) نمی‌تواند بیاید: { $session }. راه دیگری آماده کنید، یا با کسانی که می‌آیند گپ بزنید.

## What interpreters read.

# $language is the one to interpret.
session-interpret =
    به این جلسه کسانی می‌آیند که زبان شما را می‌خوانند ({ $language }):
    «{ $what }»

    { $details }

    نوع: { $kind }. ترجمه کرده می‌توانید؟ اولین بلی بس است. نه یعنی نه.
    .yes = بلی، می‌آیم
    .no = نه، این بار نه
    .original = دیدن اصل

session-you-interpret =
    تشکر، شما ترجمه می‌کنید!
    { $details }

    یک روز پیش و دو ساعت پیش یادتان می‌دهیم. اگر دیگر نمی‌توانید، زود بگویید. بنویسید: جلسه‌ها

session-interpret-no = درست است، تشکر که گفتید. کسی نمی‌پرسد چرا.

session-interpret-not-any-more = تشکر! این جلسه دیگر به ترجمان کار ندارد. کاری لازم نیست.

session-interpreter-found = کسی ترجمه می‌کند ({ $session }). تشکر که هستید؛ کاری لازم نیست.
