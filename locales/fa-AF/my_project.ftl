### My project: read back in plain words, changed item by item or as a whole, put off.

# Each is a list, a word of ours, or the reader's own words.
my-project =
    { $told ->
        [no] شما هنوز از پلان خود چیزی نگفته‌اید. هیچ عجله نیست.
       *[yes] پلان شما، همان طور که گفتید:
        مسلک: { $trade }
        هدف: { $aim }
        عاید: { $income }
        مشکل‌ها: { $obstacles }
        فرانسوی: { $french }
        پیش از این: { $before }
        وقت آزاد: { $freetime }
        چه کسی کمک کند: { $wishes }
    }{ $putoff ->
        [yes] { " " }(تا { $until } کنار گذاشته شده است.)
       *[no] { "" }
    }
    .change = تغییر یک چیز
    .tell-all = حالا همه را می‌گویم
    .something-else = چیز دیگری می‌خواهم
    .put-off = برای بعد می‌گذارم
    .go-on = حالا دوباره شروع می‌کنم
    .before = پیش از این چه بود
    .done = تمام شد، موفق شدم
    .enough = همین خوب است

not-told = هنوز نگفته‌اید

change-what =
    چه را می‌خواهید تغییر بدهید؟
    .nothing = هیچ، بازگشت

item-trade = مسلک
item-aim = هدف
item-income = عاید
item-obstacles = مشکل‌ها
item-french = فرانسوی
item-before = پیش از این
item-free-time = وقت آزاد من
item-wishes = چه کسی کمک کند
item-put-off = برای بعد گذاشته شد

change-is-welcome = تغییر پلان یعنی پیش رفتن: بسیاری مردم همین کار را کرده‌اند. آنچه گفته بودید، یادداشت می‌ماند. حالا از پلان نو بگویید.

why-changed =
    اگر بخواهید، بگویید چرا: به ما کمک می‌کند بفهمیم چه کم است. بنویسید، یا تیر شوید.
    .skip = تیر می‌شوم

put-off =
    البته. برای چه مدت؟ تا آن وقت از پلان شما چیزی نمی‌پرسیم. مثل پیش سوال کرده می‌توانید.
    .one-month = یک ماه
    .three-months = سه ماه
    .six-months = شش ماه
    .no = نخیر، باشد

# $until is a date and time.
project-put-off = درست است، پلان شما منتظر شماست. ما { $until } به شما می‌نویسیم، نه پیش از آن. برای زودتر شروع کردن بنویسید: پلان

project-goes-on = خوش آمدید! پلان شما دوباره شروع می‌شود.

project-done = چه خبر خوبی، آفرین! پلان شما اینجا می‌ماند، همیشه می‌توانید آن را ببینید و تغییر دهید.

project-comes-back =
    شما پلان خود را تا امروز کنار گذاشته بودید. می‌خواهید دوباره شروع کنید؟
    .go-on = بلی، شروع می‌کنم
    .later = هنوز نه
    .something-else = چیز دیگری می‌خواهم

# $item is what changed, $before what it was, $since when it changed.
it-was = { $item }: { $before } (تغییر: { $since })

typed-project = پلان, پلان من, پروژه, پروژه من, plan man
command-project = پلان من
