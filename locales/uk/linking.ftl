### Linking: one person, two apps; a code from the one is written in the other.

# $minutes is how long the code is good. $code stands alone on its line: 20 digits in groups.
link-code =
    Напишіть нам цей код в іншому застосунку (WhatsApp або Telegram). Він діє один раз, стільки хвилин: { $minutes }. Нікому його не давайте.
    { $code }

# $link stands alone on its line.
link-opens-telegram =
    Ваш інший застосунок — Telegram? Відкрийте це посилання, код уже в ньому:
    { $link }

link-is-for-other-app = Цей код для вашого іншого застосунку. Напишіть його там.

link-not-good = Цей код не працює. Можливо, його вже використали або він застарів. В іншому застосунку відкрийте меню й попросіть новий код.

# $both is yes where people have a role in the other app too; $contact says how to reach a person.
link-has-a-role =
    { $both ->
        [yes] Ви маєте роль в обох застосунках. Вам допоможе людина з програми: { $contact }
       *[no] Тут ви вже маєте роль. Зробіть навпаки: попросіть код тут і напишіть його в іншому застосунку.
    }

# $app is the name of the second app. $become is end where the questions asked there come to an end.
link-what-happens =
    { $become ->
        [end] В іншому застосунку у вас інша роль. Якщо їх з’єднати, ваші запитання звідси завершаться, а все, що тут, буде видалено. З’єднати?
       *[go-along] Якщо з’єднати обидва застосунки, ваші відкриті запитання перейдуть разом з вами. Решту звідси, як-от ім’я, буде видалено: головний — інший застосунок. З’єднати?
    }
    .yes = Так, з’єднати
    .no = Ні

link-asked-there = Дякуємо. Тепер ми питаємо про це в іншому застосунку. Дайте відповідь там.

# $app is the name of the second app. $become is end where the questions asked there come to an end.
link-this-app =
    { $become ->
        [end] Ваш код написали в { $app }. Якщо ви скажете «так», { $app } теж буде вашим. Запитання звідти завершаться. Це ви?
       *[go-along] Ваш код написали в { $app }. Якщо ви скажете «так», { $app } теж буде вашим, разом з відкритими запитаннями звідти. Це ви?
    }
    .yes = Так, це я
    .no = Ні, це не я

link-not-made = Добре, застосунки не з’єднано. Нічого не змінилося.

app-linked = Готово: два ваші застосунки з’єднано. Ми відповідаємо там, де ви пишете. Не цього хотіли? Напишіть: застосунки

# $app is the name of the second app.
another-app-linked =
    Тепер з вами з’єднано другий застосунок: { $app }. Якщо це не ви, дайте відповідь:
    .undo = Це не я, від’єднати

# $this and $other are the names of the two apps.
apps-linked =
    З’єднано два застосунки: { $this } (тут) і { $other }. Що ви хочете зробити?
    .unlink-other = Від’єднати інший
    .unlink-this = Від’єднати цей
    .keep = Залишити обидва

apps-stay-linked = Добре, обидва залишаються з’єднаними.

other-app-unlinked = Готово: інший застосунок від’єднано. Тут усе триває далі.

app-unlinked = Цей застосунок від’єднано. Більше нічого сюди не надійде.

only-one-app = У вас тут один застосунок. Від’єднувати нічого.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-apps = застосунки, інший застосунок, другий застосунок, додатки, інший додаток
command-apps = З’єднати другий застосунок
