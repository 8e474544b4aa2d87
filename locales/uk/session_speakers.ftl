### Session speakers: who is asked to speak at a session, what they would like to tell, and what people say to them.

# $session is its kind and time.
session-prepare =
    Що ви хочете підготувати для: { $session }?
    .speakers = Хто виступить
    .languages = Перекладачі
    .code = Код на стіні
    .fine = Це все

# $count is how many could speak.
session-speakers =
    { $count ->
        [0] На цю зустріч ({ $session }) не запрошено ні помічника, ні партнера. Щоб запросити, торкніться: Запросити ще.
       *[other] Хто виступить ({ $session })? Торкніться когось: бот спитає цю людину і скаже, що «ні» означає «ні».
    }
    .more = Далі
    .that-is-all = Це все

# Lines of that list.
speaker-is-asked = { $who } (спитали)
speaker-agreed = ✓ { $who }
speaker-declined = ✗ { $who }

session-speaker-is-asked = { $who } прочитає ваше прохання вдень, своєю мовою. Відповідь прийде сюди.

session-speaker-gone = Цієї людини вже немає у списку. Ось хто є:

# $state and $line are texts of their own.
session-speaker =
    { $who }: { $state }
    { $line }
    .off = Більше не питати
    .fine = Це все

speaks-not-said = ще без відповіді.
speaks-yes = виступить.
speaks-no = не хоче виступати.
speaker-no-line = Поки не написано, про що буде розповідь.
speaker-would-tell = Про що розповість: «{ $words }»

session-speaker-is-off = Добре. Більше не питаємо: { $who }. Запрошення лишається.

session-speaker-will = Добра новина: { $who } виступить ({ $session }).

session-speaker-will-not = { $who } не виступатиме ({ $session }). «Ні» означає «ні», без пояснень. Щоб спитати когось іншого, напишіть: зустрічі

## What the speaker reads.

session-speak =
    Консультант хотів би почути вас на цій зустрічі ({ $kind }):
    «{ $what }»

    { $details }

    Хочете розповісти про свій досвід? Десяти хвилин досить. «Ні» означає «ні», без пояснень.
    .yes = Так, охоче
    .no = Ні, дякую
    .original = Показати оригінал

session-speak-line =
    Дякуємо! Про що ви хотіли б розповісти, і про що вас можна спитати спершу? Два-три речення вашою мовою. Їх прочитають ті, хто прийде, разом із вашим іменем.
    .skip = Не зараз

session-speak-no = Добре, дякуємо, що сказали. Запрошення лишається: приходьте послухати, якщо хочете.

session-speak-not-any-more = Дякуємо, але вас уже не просять виступати на цій зустрічі. Готувати нічого не треба. Щоб побачити її, напишіть: зустрічі

session-you-speak =
    Записано, дякуємо!
    { $details }

    Напередодні ви прочитаєте тут, про що люди хочуть спитати, без їхніх імен. Щоб змінити свої слова або сказати «ні», напишіть: зустрічі

session-you-need-not-speak = Є зміна: вам не треба виступати ({ $session }). Дякуємо, що погодилися. Запрошення лишається.

## What those who come read.

session-speaker-for-you =
    Там ({ $session }) виступить { $who }:
    «{ $words }»

    Маєте запитання? Напишіть: зустрічі

## After it.

session-thanks =
    Маєте слово для тих, хто виступав? Вони прочитають його своєю мовою, без вашого імені.
    .skip = Ні, дякую

session-no-thanks = Добре. До зустрічі!

session-thanks-kept = Дякуємо! Вони це прочитають, без вашого імені.

# $came is how many were there, $said how many wrote a word for whoever spoke.
session-speaker-thanked =
    Дякуємо за виступ ({ $session })! Вас слухали, людей: { $came }. { $said ->
        [0] Те, що ви дали, має значення.
       *[other] Ось що люди хочуть вам сказати:
    }

session-word-for-speaker = «{ $words }»
