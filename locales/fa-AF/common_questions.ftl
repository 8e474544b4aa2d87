### Common questions: what others ask first. Facts only; whoever changes one changes the date in the first text too.

common-questions =
    آنچه دیگران زیاد می‌پرسند. جواب‌ها از نومبر 2026 است. چه را می‌خواهید بخوانید؟
    .what-is-this = اینجا چیست؟
    .who-answers = چه کسی جواب می‌دهد؟
    .what-it-costs = چند پول می‌خواهد؟
    .who-reads = چه کسی می‌خواند؟
    .my-papers = اسناد من چه؟
    .in-danger = نمبرهای عاجل
    .ask-something-else = پرسیدن سوال خودم
    .enough = بس است

# $programme is the programme's name.
common-what-is-this = در { $programme } پناهندگانی که کار خود را یافته‌اند، همیاران، به دیگران می‌گویند که چطور این راه را رفتند. مشاوران همراه آن‌ها هستند. هر چه بخواهید می‌پرسید، و هر وقت بخواهید ختم می‌کنید.

common-who-answers = اول مشاوران. وقتی یک مشاور را دیدید، همیاران هم: آن‌ها از تجربۀ خود می‌گویند. آن‌ها نه وکیل هستند و نه داکتر. به کسی که هنوز 18 ساله نیست، همیشه مشاوران جواب می‌دهند.

common-what-it-costs = هیچ. رایگان است، و همیاران داوطلب هستند. هیچ‌کس اینجا نباید از شما پول بخواهد. اگر کسی خواست، به یک مشاور بگویید.

common-who-reads = مشاوران { $programme } همه چیز را خوانده می‌توانند. همیاران تنها آنچه را می‌خوانند که از آن‌ها می‌پرسید، بدون نمبر شما، و بدون نام شما تا وقتی بلی نگویید. برای پاک کردن همه چیز بنویسید: حذف

# $contact says how to reach a person.
common-my-papers = ما دربارۀ اسناد و کمک‌های شما هیچ تصمیم نمی‌گیریم. آنچه اینجا می‌گویید، در آن تغییر نمی‌آورد. همیار از تجربۀ خود می‌گوید، و شاید قانون تغییر کرده باشد. دربارۀ قانون از یک مشاور بپرسید: { $contact }

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-common = سوال‌های عام, سوال های عام, سوالات عام
command-common = سوال‌هایی که دیگران می‌پرسند
