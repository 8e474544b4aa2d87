### A shared phone: nothing personal is shown on it before the person has picked their picture.

phone-is-shared =
    کسان دیگر هم از این تلیفون استفاده می‌کنند؟ پس پیش از خواندن، یک تصویر را از شما می‌پرسیم که تنها شما می‌دانید. پیام‌های پیشین اینجا می‌ماند: خودتان پاک کنید. این را می‌خواهید؟
    .yes = بلی، مشترک است
    .no = نخیر، از خودم است

choose-picture =
    تصویر خود را انتخاب کنید. به هیچ‌کس نشان ندهید. برای پنهان کردن فوری بنویسید: پنهان
    .apple = 🍎 سیب
    .sun = 🌞 آفتاب
    .fish = 🐟 ماهی
    .key = 🔑 کلید
    .tree = 🌳 درخت
    .boat = ⛵ کشتی
    .star = ⭐ ستاره
    .bird = 🐦 پرنده
    .house = 🏠 خانه

picture-chosen = درست است. اگر ده دقیقه چیزی ننویسید، یا بنویسید «پنهان»، اول تصویر شما را می‌پرسیم.

shared-settings =
    این تلیفون مشترک است. چه می‌خواهید بکنید؟
    .another-picture = تغییر تصویر
    .mine-alone = تنها از خودم است
    .keep = چیزی تغییر نکند

phone-not-shared = درست است، این تلیفون تنها از شماست. ما تصویر نمی‌پرسیم.

nothing-changes = درست است، چیزی تغییر نمی‌کند.

phone-covered = پنهان شد. برای باز کردن، به ما بنویسید. پیام‌های بالا در این تلیفون می‌ماند: خودتان پاک کنید.

## On a covered phone: these texts say nothing of anybody's story.

pick-picture =
    تصویر خود را انتخاب کنید.
    .apple = { choose-picture.apple }
    .sun = { choose-picture.sun }
    .fish = { choose-picture.fish }
    .key = { choose-picture.key }
    .tree = { choose-picture.tree }
    .boat = { choose-picture.boat }
    .star = { choose-picture.star }
    .bird = { choose-picture.bird }
    .house = { choose-picture.house }

picture-wrong = این تصویر درست نیست. دوباره کوشش کنید.

# $contact says who is responsible and how to reach a person.
picture-paused = کوشش‌ها زیاد شد. یک ساعت صبر کنید. یک نفر هم به شما کمک کرده می‌تواند: { $contact }

## To counsellors, and what follows.

# $who is a name.
picture-forgotten =
    { $who } تصویر خود را در یک تلیفون مشترک پیدا نمی‌تواند. اول با گپ زدن مطمئن شوید که خودش است.
    .take-away = خودش است، باز کنید

picture-is-away = باز شد. به او می‌گوییم که تصویر نو انتخاب کند.

choose-new-picture = این تلیفون بدون تصویر باز می‌شود. اگر کسان دیگر هم از آن استفاده می‌کنند، یک تصویر نو انتخاب کنید. بنویسید: تلیفون مشترک

## What people may type in place of the commands, and what stands beside them in the app's own menu.

typed-shared = تلیفون مشترک, مشترک, telefon moshtarak
command-shared = تلیفون مشترک
typed-hide = پنهان, پنهان کن, مخفی, penhan, hide
command-hide = پنهان کردن فوری

picture-was-taken-away = این کار انجام شده است: در این تلیفون دیگر تصویر پرسیده نمی‌شود.
