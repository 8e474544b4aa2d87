### Staying in touch: two who met both say yes, and each reads what the other chose to give.

staying-with = З ким ви хочете лишатися на зв’язку? Якщо ця людина теж хоче, кожен отримає те, що інший вирішив дати. Якщо ні, ви більше нічого не почуєте, і ніхто не знатиме чому.
    .more = Показати інших
    .enough = Меню

# $who is a name, $when a day: where and when they met.
person-met = { $who }, { $when }

wished-before = Уже запитали: { $who }

staying-with-nobody = Тут з’являються люди, з якими ви знайомитеся: на зустрічі, у супроводі або в листуванні тут. Поки що нікого немає.

# $contact says how to reach a person.
staying-not-yet = Для цього консультант спершу має познайомитися з вами. Поговоріть із ним: { $contact }

staying-is-possible = Щоб лишатися на зв’язку з цією людиною, напишіть: на зв’язку

staying-is-over = Це вже неможливо. Нічого не передано. Щоб вибрати когось, напишіть: на зв’язку

# $who is a name, $until a day.
staying-wished = Ви хочете лишатися на зв’язку: { $who }. Якщо ви обоє хочете, ви прочитаєте це тут до { $until }. Забрати прохання назад?
    .leave = Лишити
    .take-back = Забрати

staying-wished-already = Ви вже про це попросили. Якщо { $who } теж хоче, ви прочитаєте це тут. Нічого робити не треба.

staying-taken-back = Ваше прохання забрано. Нічого не передано, а те, що ви написали, стерто.

staying-done-lately = { $who } і ви щойно обмінялися контактами. Подивіться вище у своїх повідомленнях.

## What to give.

staying-give = Що ви хочете дати? Це прочитає { $who }. Торкніться всього, що хочете дати, більше нічого не видно. Поки що нічого не надсилається.
    .that-is-all = Це все
    .nothing = Нічого, досить

giving-name = Моє ім’я
giving-number = Мій номер WhatsApp
giving-phone = Номер телефону
giving-telegram = Моє ім’я в Telegram
giving-address = Адреса

# $what is the kind, $who a name.
staying-write =
    { $what ->
        [name] Яке ім’я ви хочете дати? Його прочитає { $who }.
        [phone] Напишіть номер телефону, який матиме { $who }. Добре перевірте цифри.
        [telegram] Напишіть своє ім’я в Telegram. Воно починається з @.
       *[address] Напишіть адресу, яку матиме { $who }: наприклад, електронну.
    }

# Of each kind one line, $words as they were written.
given-name = Ім’я: { $words }
given-number = Номер WhatsApp: { $words }
given-phone = Телефон: { $words }
given-telegram = Ім’я в Telegram: { $words }
given-address = Адреса: { $words }

nothing-given = нічого

# $given is what was chosen, line by line.
staying-send =
    Якщо ви обоє хочете, { $who } прочитає це:
    { $given }

    Увага: те, що дано, вже не можна забрати назад. Хочете це дати?
    .yes = Так, дати
    .change = Змінити
    .no = Ні, нічого

staying-nothing-given = Добре, нічого не передано. Те, що ви вибрали, стерто.

staying-sent = Записано. Якщо { $who } теж хоче, ви прочитаєте це тут протягом двох тижнів. Якщо ні, ви більше нічого не почуєте. Щоб забрати прохання, напишіть: на зв’язку

## What the other reads.

# $met says how they know each other, $question how the one began about which they wrote.
staying-asked =
    { $who } хоче лишатися з вами на зв’язку. { $met ->
        [session] Ви були на одній зустрічі.
        [accompaniment] Ви знайомі через супровід.
        [question] Ви листувалися тут: «{ $question }».
       *[talk] Ви листувалися тут.
    } Ви теж хочете? Ви вибираєте, що дати. Якщо ви скажете «ні» або нічого не скажете, ніхто не дізнається.
    .yes = Так
    .no = Ні

staying-no = Добре. { $who } про це не дізнається, і пояснювати нічого не треба.

staying-exchanged =
    { $who } і ви лишаєтеся на зв’язку. Ось що вам дає { $who }:
    { $given }

    Запишіть це в телефоні: тут ми це стираємо. Це лише для вас, не давайте нікому іншому.

## After a session.

# $session is its kind and time.
staying-list = Хочете лишатися на зв’язку з кимось із цієї зустрічі ({ $session })? Тоді ваше ім’я буде в короткому списку. Його читають лише ті, хто там був і теж є в списку.
    .yes = Так
    .no = Ні

staying-name = Яке ім’я можуть прочитати інші? Досить самого імені.

staying-not-listed = Добре, вашого імені ніхто не бачить.

staying-listed-alone = Ваше ім’я в списку. Поки що там більше нікого. Щоб подивитися пізніше, напишіть: на зв’язку

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-stay = на зв’язку, бути на зв’язку
command-stay = Лишатися на зв’язку
