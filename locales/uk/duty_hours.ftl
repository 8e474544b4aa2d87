### Duty hours: when a counsellor is there.

# $away is yes or no, $until when they are back, $hours whose hours were just shown.
on-duty =
    { $away ->
        [yes] Ви відсутні. Повернення: { $until }.
       *[no] { $hours ->
            [own] Це ваші години, щотижня. Поза ними до вас доходить лише небезпека.
            [usual] Це години програми. Вони діють для вас, доки ви не назвете інших.
           *[none] Ви не назвали своїх годин: усе приходить до вас будь-коли.
        }
    }
    .as-last-week = Як минулого тижня
    .other-hours = Інші години
    .away = Мене не буде
    .back-again = Я знову тут

# $days are days, $opens and $closes full hours.
duty-line = З { $opens }:00 до { $closes }:00: { $days }.

# $days are those chosen so far, $chosen how many.
duty-days =
    { $chosen ->
        [0] Які дні? Натискайте день за днем.
       *[other] Вибрано: { $days }. Ще один день із тими самими годинами?
    }
    .monday-to-friday = З понеділка до п’ятниці
    .that-is-all = Це все

duty-from = З котрої години? ({ $days })

# $hour is when it begins.
duty-until = З { $hour }:00 до котрої години?

full-hour = { $hour }:00

duty-more =
    Записано. Є ще інші години чи дні?
    .yes = Так, додати
    .no = Ні, це все

duty-kept = Дякуємо. Поза цими годинами до вас доходить лише небезпека; решта чекає на вас. Щоб змінити, напишіть: чергування

duty-stays = Дякуємо. Ваші години залишаються такими самими.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-duty = чергування, моє чергування, відсутність, відпустка
command-duty = Мої години чергування
