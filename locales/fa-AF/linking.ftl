### Linking: one person, two apps; a code from the one is written in the other.

# $minutes is how long the code is good. $code stands alone on its line: 20 digits in groups.
link-code =
    این کود را در اپلیکیشن دیگر خود (واتساپ یا تلگرام) به ما بنویسید. یک بار و تا { $minutes } دقیقه کار می‌کند. به هیچ‌کس ندهید.
    { $code }

# $link stands alone on its line.
link-opens-telegram =
    اپلیکیشن دیگر شما تلگرام است؟ این لینک را باز کنید، کود در آن است:
    { $link }

link-is-for-other-app = این کود برای اپلیکیشن دیگر شماست. آن را آنجا بنویسید.

link-not-good = این کود کار نمی‌کند. شاید قبلاً استفاده شده، یا وقتش گذشته است. در اپلیکیشن دیگر مینو را باز کنید و یک کود نو بخواهید.

# $both is yes where people have a role in the other app too; $contact says how to reach a person.
link-has-a-role =
    { $both ->
        [yes] شما در هر دو اپلیکیشن نقش دارید. یک نفر از برنامه به شما کمک کرده می‌تواند: { $contact }
       *[no] شما اینجا یک نقش دارید. برعکس کنید: کود را اینجا بخواهید، و در اپلیکیشن دیگر بنویسید.
    }

# $app is the name of the second app. $become is end where the questions asked there come to an end.
link-what-happens =
    { $become ->
        [end] شما در اپلیکیشن دیگر نقش دیگری دارید. اگر هر دو را وصل کنید، سوال‌های شما در اینجا ختم می‌شود، و همه چیز اینجا پاک می‌شود. می‌خواهید وصل کنید؟
       *[go-along] اگر هر دو اپلیکیشن را وصل کنید، سوال‌های باز شما با شما می‌آید. باقی چیزهای اینجا، مثل نام شما، پاک می‌شود: اپلیکیشن دیگر حساب است. می‌خواهید وصل کنید؟
    }
    .yes = بلی، وصل کنید
    .no = نخیر

link-asked-there = تشکر. حالا در اپلیکیشن دیگر از شما می‌پرسیم. آنجا جواب بدهید.

# $app is the name of the second app. $become is end where the questions asked there come to an end.
link-this-app =
    { $become ->
        [end] کود شما در { $app } نوشته شد. اگر بلی بگویید، { $app } هم از شماست. سوال‌های آنجا ختم می‌شود. شما بودید؟
       *[go-along] کود شما در { $app } نوشته شد. اگر بلی بگویید، { $app } هم از شماست، با سوال‌های باز آن. شما بودید؟
    }
    .yes = بلی، من بودم
    .no = نخیر، من نبودم

link-not-made = درست است، دو اپلیکیشن وصل نشد. هیچ چیز تغییر نکرد.

app-linked = انجام شد: هر دو اپلیکیشن شما وصل است. ما به شما همان جا جواب می‌دهیم که می‌نویسید. این را نمی‌خواستید؟ بنویسید: اپلیکیشن

# $app is the name of the second app.
another-app-linked =
    حالا یک اپلیکیشن دوم به شما وصل است: { $app }. اگر شما نبودید، جواب بدهید:
    .undo = من نبودم، جدا کنید

# $this and $other are the names of the two apps.
apps-linked =
    دو اپلیکیشن وصل است: { $this } (اینجا) و { $other }. چه می‌خواهید بکنید؟
    .unlink-other = جدا کردن آن دیگر
    .unlink-this = جدا کردن همین
    .keep = هر دو بماند

apps-stay-linked = درست است، هر دو وصل می‌ماند.

other-app-unlinked = انجام شد: اپلیکیشن دیگر جدا شد. اینجا همه چیز ادامه دارد.

app-unlinked = این اپلیکیشن دیگر وصل نیست. چیز دیگری اینجا نمی‌آید.

only-one-app = شما اینجا تنها یک اپلیکیشن دارید. چیزی برای جدا کردن نیست.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-apps = اپلیکیشن, اپلیکیشن دیگر, اپلیکیشن دوم, اپ دیگر, app digar
command-apps = وصل کردن اپلیکیشن دوم
