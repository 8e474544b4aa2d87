### Opening for you: a newcomer reads what fits them, and decides what a partner may read of them.

# $organisation offers it, $reason says why this reader gets it.
opening-for-you =
    { $organisation } пропонує: { $kind }.
    «{ $what }»

    Місце: { $place }
    { $details }

    Чому вам: { $reason } Ви можете сказати ні.
    .interested = Мені цікаво
    .not-for-me = Не для мене
    .original = Показати оригінал
    .report = Поскаржитися

fits-same-trade = це ваша професія.
fits-income-soon = вам скоро потрібен дохід.
fits-same-aim = це підходить до вашого плану.

opening-not-for-you = Добре, дякуємо, що сказали. Ніхто не питає чому. Щоб побачити її знову, напишіть: пропозиції

opening-stands-no-more = Цієї пропозиції вже немає, або її саме змінюють. Нічого робити не треба: якщо повернеться, ви прочитаєте її тут.

# $name to $reach: what the partner will read, item by item.
interest-preview =
    Ось що прочитає { $organisation }, і більше нічого:

    Ім’я: { $name }
    Професія: { $trade }
    Раніше: { $before }
    Французька: { $french }
    Як знайти мене: { $reach }

    Вам пишуть сюди, без вашого номера. Ви можете прибрати що завгодно.
    .reach = Як знайти мене
    .not-now = Нічого не надсилати

interest-send = Надіслати саме це

# $what is an item.
leave-out = Прибрати: { $what }
put-in-again = Повернути: { $what }
interest-item-name = ім’я
interest-item-trade = професія
interest-item-before = раніше
interest-item-french = французька
interest-item-reach = як знайти
kept-to-oneself = нічого
reach-me = Додати: як знайти мене
reach-again = Змінити: як знайти мене

interest-reach = Як ще вас знайти, крім цього чату? Напишіть один рядок: місце, години; номер — лише якщо хочете. Перед відправленням ви його перечитаєте.

# $organisation is who reads it.
interest-sent = Надіслано: { $organisation }. Відповідь прийде сюди. Так чи ні — це не оцінка вас. Сказати ні можна будь-коли.

interest-was-sent = Це вже надіслано, одного разу досить. Відповідь прийде сюди.

# $count is how many there are.
openings-for-me =
    { $count ->
        [one] { $count } пропозиція для вас:
        [few] { $count } пропозиції для вас:
       *[many] { $count } пропозицій для вас:
    }
    .enough = Меню

interest-state-told = нова
interest-state-not-now = не зараз
interest-state-sent = надіслано

no-openings-yet = Зараз для вас немає пропозицій. Щойно якась підійде до вашого плану, вона прийде сюди. Допоможе, якщо скажете професію і план: напишіть: план

# $contact says how to reach a person.
openings-not-yet = Для вас пропозиції йдуть через консультанта. Запитайте: { $contact }. Або поставте запитання тут.
