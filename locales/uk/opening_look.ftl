### Opening look: what a counsellor reads of openings, those that wait for a look first.

# $who offers it, for $organisation; $reasons are a list.
opening-held =
    { $who } ({ $organisation }) пропонує: { $kind }.
    «{ $what }»

    Місце: { $place }
    { $details }

    На що глянути: { $reasons }. Надсилати?
    .yes = Так, надсилати
    .no = Ні, зі словом
    .ask = Спершу запитати
    .later = Пізніше

# A line of the list.
waiting-opening = { $who } пропонує: { $kind }

opening-was-looked-at = Ця пропозиція вже не чекає: її подивилися, змінили або відкликали. Нічого робити не треба.

opening-let-go = Готово: її надіслано, партнер дізнається.

# $kind is what it is.
opening-goes-out = Консультант прочитав вашу пропозицію ({ $kind }): її надіслано. Дякуємо за терпіння.

write-opening-refusal =
    Ваше слово партнеру про цю пропозицію:
    «{ $what }»

    Одним реченням напишіть, чому вона не піде далі.

# $counsellor is a name, $words are theirs.
opening-refused =
    Вашу пропозицію ({ $kind }) не надіслано. { $counsellor } пояснює чому:
    «{ $words }»

    Щоб зробити іншу, напишіть: пропозиції

opening-you-refused = Надіслано. Пропозиція далі не піде.

write-to-partner =
    Що хочете запитати про цю пропозицію?
    «{ $what }»

    Доти вона чекає.

# $who is the partner.
partner-is-asked = Запитання надіслано: { $who }. Відповідь прийде сюди.

counsellor-asks-partner =
    Консультант має запитання про вашу пропозицію:
    «{ $words }»

    Напишіть відповідь тут або змініть пропозицію.
    .change = Змінити пропозицію

partner-answers =
    { $who } відповідає на ваше запитання:
    «{ $words }»

counsellor-reads-it = Дякуємо. Консультант прочитає це і відповість тут.

## All that partners offered.

# $count is how many there are.
all-openings =
    { $count ->
        [0] Жоден партнер ще нічого не запропонував. Щоб запросити, напишіть: запросити
        [one] { $count } остання пропозиція:
        [few] { $count } останні пропозиції:
       *[many] { $count } останніх пропозицій:
    }
    .enough = Меню

# The numbers are people: told of it, interested, who have it, who meet.
opening-page =
    { $who } ({ $organisation }): { $kind }, { $state }.
    «{ $what }»

    Місце: { $place }
    { $details }

    Отримали: { $told }. Цікавляться: { $interested }. Зайняли: { $taken }. Зустріч: { $meetings }.
    .take-down = Зняти
    .fine = Усе добре

opening-taken-down = Знято. Партнер і ті, хто чекав, дізнаються.

# $contact says how to reach a person.
opening-was-taken-down = Консультант зняв вашу пропозицію ({ $kind }). Поговорити про це: { $contact }
