### My project: read back in plain words, changed item by item or as a whole, put off.

# Each is a list, a word of ours, or the reader's own words.
my-project =
    { $told ->
        [no] Ви ще нічого не розповіли про свій план. Поспішати нікуди.
       *[yes] Ваш план, вашими словами:
        Професія: { $trade }
        Мета: { $aim }
        Дохід: { $income }
        Труднощі: { $obstacles }
        Французька: { $french }
        Раніше: { $before }
        Вільний час: { $freetime }
        Хто допоможе: { $wishes }
    }{ $putoff ->
        [yes] { " " }(Відкладено до: { $until }.)
       *[no] { "" }
    }
    .change = Щось змінити
    .tell-all = Розповісти все зараз
    .something-else = Хочу чогось іншого
    .put-off = Відкласти
    .go-on = Повернутися зараз
    .before = Що було раніше
    .done = Готово, мені все вдалося
    .enough = Так добре

not-told = ще не сказано

change-what =
    Що ви хочете змінити?
    .nothing = Нічого, назад

item-trade = Професія
item-aim = Мета
item-income = Дохід
item-obstacles = Труднощі
item-french = Французька
item-before = Раніше
item-free-time = Мій вільний час
item-wishes = Хто допоможе
item-put-off = Відкладено

change-is-welcome = Змінити план означає рухатися далі: багато хто так робив. Попереднє залишається записаним. Поговорімо про нове.

why-changed =
    Якщо хочете, скажіть чому: це допоможе зрозуміти, чого бракує. Напишіть або пропустіть.
    .skip = Пропустити

put-off =
    Звісно. На скільки часу? До того ми нічого не питатимемо про ваш план. Ставити запитання можна, як і раніше.
    .one-month = На місяць
    .three-months = На три місяці
    .six-months = На пів року
    .no = Ні, залишити

# $until is a date and time.
project-put-off = Добре, план чекає на вас. Ми напишемо, але не раніше: { $until }. Щоб повернутися скоріше, напишіть: план

project-goes-on = Раді, що ви знову з нами! Ваш план продовжується.

project-done = Яка гарна новина, молодці! Ваш план лишається тут, його завжди можна переглянути і змінити.

project-comes-back =
    Ви відклали свій план до сьогодні. Хочете повернутися до нього?
    .go-on = Так, повернутися
    .later = Ще ні
    .something-else = Хочу чогось іншого

# $item is what changed, $before what it was, $since when it changed.
it-was = { $item }: { $before } (змінено: { $since })

typed-project = план, мій план, проєкт, мій проєкт, проект, мій проект
command-project = Мій план
