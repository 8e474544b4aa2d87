### An announcement on its way: how far it has come, called back, stopped; who does not have it, and why.

# $what is how it begins, $audience for whom it is, $fates a line for each of what became of it.
announcement-page =
    « { $what } »
    Автор: { $author }. Для кого:
    { $audience }

    { $state ->
        [draft] Його не надіслано.
        [asking] На нього дивиться інший консультант. Ще нічого не пішло.
        [planned] Час надсилання: { $at }. Ще нічого не пішло.
        [leaving] Воно саме надсилається.
            { $fates }
        [stopped] Його зупинено ({ $at }).
            { $fates }
       *[left] Його надіслано ({ $at }).
            { $fates }
    }
    .call-back = Відкликати
    .stop = Зупинити решту
    .missed = Хто його не має
    .refresh = Як воно зараз?
    .enough = Усі оголошення

fate-read = Прочитано: { $count }
fate-delivered = Дійшло: { $count }
fate-sent = Надіслано: { $count }
fate-waiting = Чекає на чергу, на ранок або робочі години: { $count }
fate-held = WhatsApp закритий, піде, коли людина напише: { $count }
fate-folded = Чекає в новинах тижня людини: { $count }
fate-unknown = Застосунок не відповів, можливо, дійшло: { $count }
fate-unreachable = Недосяжні в жодному застосунку: { $count }
fate-stopped = Не хочуть повідомлень: { $count }
fate-too-late = Надто пізно, чекало надто довго: { $count }
fate-called-back = Зупинено до надсилання: { $count }
fate-failed = Застосунок відмовив: { $count }

# $count is how many people do not have it.
announcement-missed =
    { $count ->
        [0] Усі його мають або скоро матимуть.
       *[other] Наскільки ми знаємо, не мають. Натисніть ім’я, щоб відкрити сторінку. Людей: { $count }
    }
    .enough = Назад до оголошення

# A line of the list.
missed-line = { $who } ({ $why })

missed-held = WhatsApp закритий
missed-folded = повний тиждень
missed-unknown = немає відповіді
missed-unreachable = недосяжно
missed-stopped = стоп
missed-too-late = надто пізно
missed-called-back = зупинено
missed-failed = відмова

announcement-has-gone-on = Відкликати вже пізно: воно надсилається. Ви ще можете зупинити решту.

announcement-called-back = Відкликано: нічого не надіслано, текст збережено.

# $by is who did it.
colleague-called-back = Ваше оголошення відкликано до надсилання ({ $by }). Текст збережено. Поговоріть про це разом; щоб продовжити, напишіть: оголошення

announcement-stopped = Зупинено: те, що ще не пішло, уже не піде. Те, що дійшло, залишається.

colleague-stopped = Ваше оголошення зупинено ({ $by }): те, що ще не пішло, уже не піде. Щоб побачити, хто його має, напишіть: оголошення

# $what is how it begins, $count how many people it goes to.
announcement-has-left = Ваше оголошення « { $what } » у дорозі до кожного. Людей: { $count }. Щоб стежити або зупинити, напишіть: оголошення

announcement-kept-back = Заплановане оголошення не надіслано: його автор уже не в команді. Ніхто його не отримав. Щоб побачити його, напишіть: оголошення
