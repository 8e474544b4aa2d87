### Announce: a counsellor's one text to many: written, for whom, when, looked at, sent.

# $count is how many there are.
announcements =
    { $count ->
        [0] Оголошень немає. Хочете написати перше?
       *[other] Оголошення, найновіші спочатку:
    }
    .new = Нове оголошення
    .enough = Меню

# A line of a list: $what is how it begins, $state how far it has come.
announcement-line = { $what } ({ $state })

announcement-without-words = Картинка, файл або голосове

announcement-is-draft = не надіслано
announcement-is-asking = чекає на друге «так»
announcement-is-planned = заплановано
announcement-is-leaving = надсилається
announcement-is-left = надіслано
announcement-is-stopped = зупинено

announcement-text = Що ви хочете оголосити? Напишіть простими словами: текст буде перекладено мовою кожної людини. Можна додати картинку, PDF або голосове повідомлення. Поки що нічого не надсилається.

announcement-contact-taken-out = Ми прибрали номер, ім’я користувача або посилання: цей текст побачить багато людей. Адреса місця може залишитися.

announcement-when =
    Коли надіслати? Натисніть кнопку або напишіть день і годину: вівторок 18:00, або 14/12 9:00
    .at-once = Щойно я надішлю

not-a-time = Не вдалося зрозуміти, коли. Напишіть лише день і годину: вівторок 18:00, або 14/12 9:00

no-such-day = Такого дня немає: подивіться в календар і напишіть ще раз.

time-is-past = Цей час уже минув. Напишіть час, який ще буде.

time-too-far = Це більш ніж за шість місяців: надто далеко для оголошення. Напишіть ближчий час.

# $reach is a line for each: how many get it, how many do not. $languages are its readers', $leaves is when.
announcement-preview =
    Ось що прочитають люди:
    { $words }

    Для кого:
    { $audience }

    { $reach }

    Їхні мови:
    { $languages }

    { $leaves }
    .text = Змінити текст
    .audience = Змінити, для кого
    .when = Змінити, коли
    .translations = Побачити переклади
    .later = Пізніше
    .drop = Викинути
    .look = Чи готовий файл?
    .no-file = Прибрати файл

announcement-send = Надіслати

# $from and $until are full hours.
reach-now = Отримають, кожен між { $from }:00 і { $until }:00 за своїм часом: { $count }
reach-folded = Цього тижня мають досить повідомлень, знайдуть його в новинах тижня: { $count }
reach-held = WhatsApp уже добу закритий. Вони дізнаються, що є повідомлення: { $count }
reach-unreachable = Недосяжні в жодному застосунку: { $count }
reach-stopped = Не хочуть повідомлень і не отримають: { $count }

# A language's name, and how many read it.
language-with-readers = { $language }: { $count }

leaves-at-once = Піде, щойно ви надішлете.
leaves-at = Час надсилання: { $at }

announcement-waits-for-you = Добре, текст чекає на вас, нічого не надіслано. Щоб продовжити, напишіть: оголошення

announcement-dropped = Викинуто, нічого не надіслано. Щоб написати інше, напишіть: оголошення

announcement-is-not-open = Це оголошення тут уже не змінити. Ось як із ними справи:

announcement-for-nobody = Так не вибрано нікого: нічого не надіслано, ваш текст збережено. Виберіть інакше.

## A second counsellor's yes, where it goes to everyone.

# $count is how many colleagues are asked.
announcement-asks-a-colleague = Це для всіх: спочатку на текст подивиться інший консультант. Відповідь буде тут. Запитано людей: { $count }

# $author wrote it, $count is how many people it goes to, $when a time or: after your yes.
announcement-second-yes =
    Для всіх (людей: { $count }) хоче надіслати { $author }:
    { $words }

    Коли: { $when }
    Можна надсилати?
    .yes = Так, можна
    .no = Ні, не так

after-your-yes = після вашого «так»

# A line of the list of who waits: $who wrote it, $since when it was sent.
waiting-announcement = Для всіх: { $who } чекає на «так», { $since }

# $state is how far it has come.
announcement-was-decided = Це вже вирішено. Оголошення: { $state }. Вам нічого не треба робити.

you-said-yes = Дякуємо. Воно скоро піде; до того його можна відкликати. Щоб стежити, напишіть: оголошення

you-said-no = Дякуємо. Воно не піде; автор дізнається про це й може його змінити. Поговоріть про це разом.

# $by is who, $at when it leaves.
colleague-said-yes = Відповідь «так» ({ $by }): ваше оголошення піде, { $at }. Щоб стежити або відкликати, напишіть: оголошення

colleague-said-no = Відповідь «не так» ({ $by }). Ваш текст збережено. Поговоріть про це разом; щоб змінити, напишіть: оголошення

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-announce = оголошення, оголосити
command-announce = Написати багатьом людям
