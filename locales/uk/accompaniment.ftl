### Accompaniment: a newcomer and a peer helper, for an agreed time.

# $helper and $second are names, $aim is what a counsellor wrote, $until a day.
accompaniment-offered =
    { $helper } може певний час вас супроводжувати. Мета:
    «{ $aim }»

    { $talks ->
        [one] { $talks } розмова
        [few] { $talks } розмови
        [many] { $talks } розмов
       *[other] { $talks } розмови
    } щонайбільше, до { $until }. Якщо ні, відповість { $second }. Можна відмовитися без причини.
    .yes = Так
    .no = Ні

# $newcomer is a tree's name.
accompany-someone =
    Хочете певний час супроводжувати людину? Її звуть тут: { $newcomer }. Мета:
    «{ $aim }»

    { $talks ->
        [one] { $talks } розмова
        [few] { $talks } розмови
        [many] { $talks } розмов
       *[other] { $talks } розмови
    } щонайбільше, до { $until }. Вас може замінити { $second }. Можна відмовитися без причини.
    .yes = Так
    .no = Ні

# $other is who it is with, $done and $talks count talks, $role is the reader's.
accompaniment-runs =
    Супровід. Інша людина: { $other }.
    «{ $aim }»

    Закінчено розмов: { $done } з { $talks }. До { $until }.
    { $role ->
        [newcomer] Ставте запитання, коли хочете. Друга людина: { $second }.
       *[other] Друга людина: { $second }.
    }
    .fine = Добре
    .end = Зупинити супровід

accompaniment-is-over =
    Супровід закінчено. Інша людина: { $other }. Ви обоє молодці. Мета була:
    «{ $aim }»

    Що з цього вийшло? Чи продовжити?
    .go-on = Продовжити
    .tell = Розповісти
    .stay = Лишатися на зв’язку
    .enough = Так добре

tell-what-came-of-it =
    Що вийшло із супроводу? Інша людина: { $other }. Напишіть: це прочитає консультант.

accompaniment-again =
    Супровід закінчено ({ $other }): розмов { $done } з { $talks }. Є бажання продовжити. Мета була:
    «{ $aim }»
    .propose = Запропонувати знову
    .later = Пізніше

no-accompaniment = Зараз у вас немає супроводу.

accompaniment-goes-on = Добре, супровід триває. Щоб побачити його знову, напишіть: супровід

accompaniment-you-ended = Супровід зупинено. Ніхто не питає чому. Ви завжди можете писати сюди.

# $other is who it was with.
accompaniment-ended = Супровід закінчується. Інша людина: { $other }. У цьому немає нічиєї провини. Ви завжди можете писати сюди.

accompaniment-will-not-be = Супровід не почнеться. Інша людина: { $other }. У цьому немає нічиєї провини. Вам нічого не треба робити.

accompaniment-thanks = Дякуємо за цей спільний шлях. Ви завжди можете писати сюди.

# $who is a name, $words are theirs.
what-came-of-accompaniment =
    { $who } розповідає, що вийшло із супроводу:
    «{ $words }»

accompaniment-words-sent = Дякуємо! Це прочитає консультант.

accompaniment-wish-sent = Дякуємо. Консультант прочитає, що ви хочете продовжити, і напише вам.

accompaniment-later = Добре. Кнопка лишається тут, вище.

accompaniment-proposed = Надіслано: кожну людину запитують окремо. Ви дізнаєтеся, коли це почнеться.

accompaniment-no = Добре. Дякуємо, що сказали. Ніхто не питає чому.

accompaniment-yes = Дякуємо! Ми ще чекаємо на іншу відповідь і напишемо вам.

accompaniment-begins = Ви обоє згодні: супровід починається.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-accompaniment = супровід, мій супровід
command-accompaniment = Мій супровід
