### Words that many texts use. Short: they stand on buttons and inside sentences.

language-fr = Français
language-en = English
language-ar = العربية (Arabic)
language-fa-AF = دری (Dari)
language-ps = پښتو (Pashto)
language-ti = ትግርኛ (Tigrinya)
language-uk = Українська
name-of-fr = французька
name-of-en = англійська
name-of-ar = арабська
name-of-fa-AF = дарі
name-of-ps = пушту
name-of-ti = тигринья
name-of-uk = українська

topic-kitchen = Кухня, ресторан
topic-building = Будівництво, ремонт
topic-care = Догляд за людьми
topic-cleaning = Прибирання, готель
topic-transport = Транспорт, доставка
topic-shop = Торгівля, шиття
topic-first-job = Знайти роботу
topic-training = Навчання, диплом
topic-other = Інше

aim-job = робота
aim-business = власна справа
aim-training = навчання
aim-unsure = ще невідомо

experience-employed = за наймом
experience-business = на себе
experience-both = за наймом і на себе

reason-same-trade = це ваша професія.
reason-same-step = ви це вже пройшли.
reason-other-path = ви знаєте цю тему, хоча ваш шлях інший. Ближчої вільної людини немає.
reason-any-topic = ви можете допомогти з будь-якою темою.
reason-chosen = про вас подумав консультант.
reason-chosen-by-asker = ця людина прочитала про ваш шлях і хоче запитати саме вас.
reason-accompanies = ви супроводжуєте цю людину.
reason-partner = ви маєте пропозиції в цій галузі.

pseudonym-almond = Мигдаль
pseudonym-cedar = Кедр
pseudonym-cherry = Вишня
pseudonym-fig = Інжир
pseudonym-linden = Липа
pseudonym-maple = Клен
pseudonym-mulberry = Шовковиця
pseudonym-olive = Олива
pseudonym-pine = Сосна
pseudonym-walnut = Горіх
pseudonym-willow = Верба

state-open = запропоновано, ніхто не взяв
state-claimed = взято, відповіді ще немає
state-answered = є відповідь
state-with-counsellor = чекає на консультанта
state-closed = закрито

danger-suicide = думки про самогубство
danger-violence = насильство
danger-trafficking = експлуатація
danger-child = дитина в небезпеці

# Who someone is, where they gave no name.
role-newcomer = Нова людина
role-helper = Помічник із досвідом
role-counsellor = Консультант
role-partner = Партнер
role-interpreter = Перекладач
someone-who-left = Хтось із колишніх учасників

nobody = ніхто
mark-reported = скарга на цю людину
mark-other = інша людина
finish-question = Завершити запитання

# Who has done something already, where it is not known.
someone = Хтось

day-monday = понеділок
day-tuesday = вівторок
day-wednesday = середа
day-thursday = четвер
day-friday = п’ятниця
day-saturday = субота
day-sunday = неділя

back-label = Назад

## Under the words of someone else. $language is a language's name.

translated-by-machine = (Мова оригіналу: { $language }. Переклала машина, можуть бути помилки.)
translated-by-people = (Мова оригіналу: { $language }. Перекладено.)
not-translated = (Ще не перекладено. Мова: { $language }.)

## What people may type in place of a command, one after the other, with commas.

typed-start = старт, почати, розпочати, привіт relais
typed-menu = меню, головна, головне меню
typed-language = мова, мови, змінити мову
typed-ask = запитання, питання, поставити запитання, поставити питання
typed-role = роль, моя роль
typed-help = допомога, допоможіть, термінова допомога, сос, помощь
typed-privacy = мої дані, особисті дані, приватність, конфіденційність
typed-stop = стоп, зупинити, зупинити все, відписатися, відписатись
typed-delete = видалити, стерти, видалити все, стерти все
typed-questions = мої запитання, мої питання, запитання для мене, питання для мене
typed-pause = пауза, перерва
typed-waiting = черга, сьогодні, хто чекає
typed-invite = запросити, запрошення
typed-back = назад, крок назад
typed-next = далі, наступне

## What stands beside each command in the app's own menu.

command-start = Почати
command-menu = Меню
command-language = Змінити мову
command-ask = Поставити запитання
command-role = Моя роль тут
command-help = Допомога та екстрені номери
command-privacy = Ваші дані
command-stop = Більше не отримувати повідомлень
command-delete = Видалити все
command-questions = Запитання для вас
command-pause = Зробити паузу
command-waiting = Хто чекає на відповідь
command-invite = Запросити людину

# To someone on WhatsApp who has not written for a day: a reply brings what waits. It must say nothing about what it is.
# WhatsApp approves it word for word: after a change it must be submitted again.
you-have-a-message = Для вас є повідомлення. Відповідайте, щоб прочитати.

# The button below that notice: at most 20 characters, approved with it.
read-it = Прочитати
