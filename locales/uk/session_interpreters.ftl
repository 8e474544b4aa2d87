### Session interpreters: who interprets at a session, asked by a tap.

# $languages are names of languages.
session-lacks-interpreters = Без перекладача: { $languages }

# $count is how many languages there are beside the programme's own, $lines tell how each stands.
session-interpreters =
    { $count ->
        [0] Поки всі, хто прийде ({ $session }), читають мовою програми. Перекладача не бракує.
       *[other] Мови тих, хто прийде або, можливо, прийде ({ $session }):
    }
    { $lines }
    .that-is-all = Це все

# $count is how many read this language.
interpreter-comes = ✓ { $language } ({ $count }): перекладає { $who }.
# $asked is how many have not answered yet, $free how many can be asked.
interpreter-lacks = ✗ { $language } ({ $count }): нікого. Без відповіді: { $asked }. Можна спитати: { $free }.
interpreters-ask = Спитати: { $language }

session-interpreters-asked = Прохання прочитають перекладачі: { $count }. Досить першого «так», і ви дізнаєтеся про це тут.

session-interpreter-needed-no-more = Для цієї мови більше нема про що питати. Ось як зараз:

session-interpreter-will = Добра новина: перекладає { $who } ({ $language }), { $session }.

session-interpreter-will-not = Перекладач ({ $language }) уже не зможе прийти: { $session }. Щоб спитати інших, напишіть: зустрічі

session-no-interpreter = Жоден перекладач ({ $language }) не може прийти: { $session }. Придумайте інше або поговоріть із тими, хто прийде.

## What interpreters read.

# $language is the one to interpret.
session-interpret =
    На цю зустріч прийдуть люди, які читають вашою мовою ({ $language }):
    «{ $what }»

    { $details }

    Вид: { $kind }. Чи можете ви перекладати? Досить першого «так». Можна сказати «ні».
    .yes = Так, прийду
    .no = Ні, не цього разу
    .original = Показати оригінал

session-you-interpret =
    Дякуємо, перекладаєте ви!
    { $details }

    Ми нагадаємо напередодні і за дві години. Якщо вже не зможете, скажіть швидше. Напишіть: зустрічі

session-interpret-no = Добре, дякуємо, що сказали. Ніхто не питає чому.

session-interpret-not-any-more = Дякуємо! Для цієї зустрічі перекладач уже не потрібен. Вам нічого не треба робити.

session-interpreter-found = Хтось уже перекладає ({ $session }). Дякуємо, що ви є; вам нічого не треба робити.
