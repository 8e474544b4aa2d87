### Proposal: a counsellor proposes an accompaniment.

# $newcomer is their name.
accompaniment-aim = Супровід. Для кого: { $newcomer }. Яка мета? Одне просте речення: його прочитають обоє.

accompaniment-talks = Скільки розмов щонайбільше? Одна розмова — це запитання з відповідями.

# A button: $count from one to eight.
so-many-talks =
    { $count ->
        [one] { $count } розмова
        [few] { $count } розмови
        [many] { $count } розмов
       *[other] { $count } розмови
    }

accompaniment-until =
    До якого часу щонайпізніше?
    .one-month = Один місяць
    .two-months = Два місяці
    .three-months = Три місяці
    .six-months = Шість місяців

# $count is how many can be chosen.
accompaniment-helper =
    { $count ->
        [0] Зараз немає вільного помічника з досвідом.
       *[other] Хто з помічників із досвідом супроводжує?
    }
    .nobody = Ніхто, не пропонувати

accompaniment-second =
    { $count ->
        [0] Іншого вільного помічника немає. Потрібна друга людина.
       *[other] Хто продовжить, якщо перша людина не зможе? Ніхто не має залежати від однієї людини.
    }
    .nobody = Ніхто, не пропонувати

# $helper and $second are names, $aim is what the counsellor wrote, $until a day.
accompaniment-summary =
    Для кого: { $newcomer }. Супроводжує: { $helper }. Друга людина: { $second }.
    «{ $aim }»

    { $talks ->
        [one] { $talks } розмова
        [few] { $talks } розмови
        [many] { $talks } розмов
       *[other] { $talks } розмови
    } щонайбільше, до { $until }. Запитати їхню згоду?
    .yes = Так, запитати
    .no = Ні

cannot-accompany = Цій людині відповідає лише консультант. Супровід помічника неможливий.

accompanied-already = У цієї людини вже є супровід або пропозиція без відповіді.

accompaniment-went-out = Цю пропозицію вже надіслано. Вам нічого не треба робити.

accompaniment-is-gone = Цього супроводу вже немає. Щоб побачити, що можна зробити, напишіть: меню

accompaniment-not-proposed = Добре, нічого не запропоновано. Ніхто про це не чув.
