### Session during: a question without a word aloud, and having come, by the code on the wall.

# $session is its kind and time.
session-now =
    Ви там ({ $session })? Тут ви можете:
    .ask = Спитати мовчки
    .here = Сказати, що я тут
    .fine = Нічого, дякую

session-go-on = Добре, гарного часу! Щоб повернутися сюди, напишіть: зустрічі

session-ask-now = Ваше запитання вашою мовою ({ $session })? Хто виступає і команда прочитають його одразу, без вашого імені.

session-asked-now = Надіслано. Хто виступає або команда читають його зараз, без вашого імені. Для іншого напишіть: зустрічі

session-asked-much = Ви поставили багато запитань до цієї зустрічі, дякуємо! Решту поставте потім тут: напишіть «запитання»

# $words is what someone asks in the room.
session-question-now =
    Хтось у залі питає, без імені:
    «{ $words }»

session-code = На стіні є чотири цифри ({ $session }). Напишіть їх тут: тоді команда знатиме, що ви там.

not-a-code = Код це чотири цифри, наприклад 4821. Напишіть лише їх.

session-other-code = Це не код цієї зустрічі. Погляньте на стіну ще раз і спробуйте знову. Нічого страшного.

session-you-are-there = Записано: ви там. Гарної зустрічі!

session-tell-the-team = Просто скажіть команді, що ви там: вони запишуть. Нічого не втрачено.

# $contact says how to reach a person.
session-has-ended = Ця зустріч зараз не триває. Зв'язок із командою: { $contact }

# $code is four digits; the reader is a counsellor.
session-wall-code =
    Для стіни ({ $session }), великими цифрами:
    { $code }

    А нижче: «Напишіть зустрічі, торкніться Сказати, що я тут, потім ці цифри». Потім ви торкаєтеся лише відсутніх серед інших.
