### My agreements: what someone said yes to, and what becomes of it when it is taken back.

my-agreements =
    { $given ->
        [no] Ви не дали жодної згоди. Відкликати нічого.
       *[yes] Ось ваші згоди. Кожну можна відкликати, коли захочете. На яку хочете подивитися?
    }
    .enough = На жодну, назад

# $what says what becomes of it.
withdraw-agreement =
    { $what } Хочете відкликати цю згоду?
    .yes = Так, відкликати
    .no = Ні, залишити

# $what is an agreement, $at a day.
agreement-since = – { $what } (від { $at })

agreement-is-over = Цю згоду вже відкликано. Ось що залишилося.

agreement-programme = Участь у програмі
withdrawing-programme = Без цієї згоди все зупиняється: ваші запитання закриваються, і ми вам більше не пишемо. Ваші дані залишаються; щоб їх видалити, напишіть потім: видалити. Повернутися можна будь-коли.

agreement-charter = Правила помічників
withdrawing-charter = Без цих правил ви більше не помічник: нових запитань не буде, а на ваші відповість хтось інший. Ви й далі можете просити допомоги та повернутися пізніше.
charter-left = Готово. Дякуємо за все, що ви зробили. Ви більше не помічник; ставити свої запитання тут можна й далі.

agreement-hear-voice = Чути мій голос
withdrawing-hear-voice = Ніхто більше не отримає ваших голосових повідомлень. Ті, що вже надійшли, залишаться в тих людей.

agreement-path = Показувати мій шлях
withdrawing-path = Ніхто більше не читатиме вашого шляху. Пізніше його можна буде показати знову.

# $question is how the question begins.
agreement-show-name = Ім’я: { $question }
withdrawing-show-name = У цьому запитанні ваше ім’я більше не показуватиметься: помічник знову читатиме назву дерева. Можливо, він пам’ятає ваше ім’я.
name-no-longer-shown = Готово: від наступного повідомлення ваше ім’я не показується.

# $question is how the question begins.
agreement-show-obstacles = Перешкоди: { $question }
withdrawing-show-obstacles = У цьому запитанні помічники більше не бачитимуть, що вам заважає. Консультанти бачитимуть і далі.
obstacles-no-longer-shown = Готово: помічники більше не бачать, що вам заважає.

# $obstacle is what stands in the way.
agreement-obstacle-contact = Писати мені: { $obstacle }
withdrawing-obstacle-contact = Жоден консультант більше не писатиме вам про це, і розмова про це закриється.

agreement-share-question = Давати читати мої запитання
withdrawing-share-question = Більше ніхто інший не читатиме ваших запитань і відповідей на них. Що прочитано, те прочитано.

agreement-share-answer = Давати читати мої відповіді
withdrawing-share-answer = Більше ніхто інший не читатиме ваших відповідей. Що прочитано, те прочитано.

agreement-partner = Бути партнером
withdrawing-partner = Без цієї згоди ваші пропозиції зупиняться, а ті, хто зацікавився, дізнаються про це. Ви можете повернутися будь-коли.
partner-agreement-left = Готово: ваші пропозиції зупинено. Дякуємо за те, що ви пропонували. Щоб повернутися, напишіть: пропозиції

# $opening is the kind of offer and its trade.
agreement-portrait = Показано партнерові: { $opening }
withdrawing-portrait = Ця розмова зупиняється: партнер більше не писатиме вам тут. Що він прочитав, те прочитав.
