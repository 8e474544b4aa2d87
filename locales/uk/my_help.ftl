### My help: what a helper has told about themselves.

# $topics, $speaks, $reads and $times are lists, or say that nothing was told; $further are lines, $week counts questions.
my-help =
    Ви як помічник із досвідом.
    Ваш досвід: { $topics }
    { $further }
    Говорите: { $speaks }. Читаєте: { $reads }
    Коли: { $times }. Запитань на тиждень, не більше: { $week }
    { $path ->
        [shown] Ваш шлях видно іншим.
       *[hidden] Вашого шляху ніхто не бачить.
    }
    Що ви хочете побачити чи змінити?
    .path = Мій шлях
    .practice = Повторити вправу
    .topics = Мій досвід
    .languages = Мої мови
    .when = Коли і скільки
    .takes-part = Що мені до душі
    .not-topics = Не для мене
    .background = Хто я

# The lines of $further.
told-experience = Працюєте або працювали: { $experience }
told-years = { $topic }: { $years }
told-part = Вам до душі: { $parts }
told-not-topics = Не для вас: { $topics }

noted-about-you = Записали, дякуємо. Щоб змінити, напишіть: профіль

one-must-stay = Потрібно хоча б одне. Спершу додайте інше, а потім приберіть це.

typed-profile = профіль, мій профіль
command-profile = Ви як помічник із досвідом
