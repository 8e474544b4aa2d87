### Rhythm: how often someone hears from the programme by itself.

# $now is how it is; $kept counts messages that wait.
update-rhythm =
    { $now ->
        [weekly] Ви отримуєте новини щотижня.
        [monthly] Ви отримуєте новини щомісяця.
        [quiet] Ви просили про спокій.
       *[only-answers] Ви отримуєте лише відповіді на свої запитання.
    } Як вам зручніше? Відповіді на ваші запитання приходять завжди.
    .weekly = Щотижня
    .monthly = Щомісяця
    .only-answers = Лише відповіді
    .quiet = Місяць спокою
    .see = Що на мене чекає

# $now is what they chose.
rhythm-is-now =
    { $now ->
        [weekly] Записано: новини щотижня, а крім них щонайбільше два повідомлення на тиждень.
        [monthly] Записано: новини раз на місяць.
       *[only-answers] Записано: ви отримуєте лише відповіді на свої запитання і те, на що погодилися. Решта чекає тут. Щоб змінити, напишіть: новини
    }

# $until is a day.
quiet-until = Добре, спокій до { $until }. Відповіді на ваші запитання все одно приходитимуть. Щоб змінити, напишіть: новини

typed-updates = новини, мої новини, новини тижня, спокій

command-updates = Як часто отримувати новини
