### A shared phone: nothing personal is shown on it before the person has picked their picture.

phone-is-shared =
    Цим телефоном користуються й інші? Тоді перед читанням ми питатимемо картинку, яку знаєте лише ви. Старі повідомлення залишаться тут: видаліть їх самостійно. Хочете так?
    .yes = Так, він спільний
    .no = Ні, він лише мій

choose-picture =
    Виберіть свою картинку. Нікому її не показуйте. Щоб одразу все сховати, напишіть: сховати
    .apple = 🍎 Яблуко
    .sun = 🌞 Сонце
    .fish = 🐟 Риба
    .key = 🔑 Ключ
    .tree = 🌳 Дерево
    .boat = ⛵ Човен
    .star = ⭐ Зірка
    .bird = 🐦 Пташка
    .house = 🏠 Дім

picture-chosen = Добре. Якщо ви десять хвилин нічого не пишете або напишете «сховати», спершу ми питаємо вашу картинку.

shared-settings =
    Цей телефон спільний. Що ви хочете зробити?
    .another-picture = Змінити картинку
    .mine-alone = Він лише мій
    .keep = Нічого не міняти

phone-not-shared = Добре, цей телефон лише ваш. Ми не питаємо картинку.

nothing-changes = Добре, нічого не змінюється.

phone-covered = Сховано. Щоб відкрити знову, напишіть нам. Повідомлення вище залишаються в цьому телефоні: видаліть їх самостійно.

## On a covered phone: these texts say nothing of anybody's story.

pick-picture =
    Виберіть свою картинку.
    .apple = { choose-picture.apple }
    .sun = { choose-picture.sun }
    .fish = { choose-picture.fish }
    .key = { choose-picture.key }
    .tree = { choose-picture.tree }
    .boat = { choose-picture.boat }
    .star = { choose-picture.star }
    .bird = { choose-picture.bird }
    .house = { choose-picture.house }

picture-wrong = Це не та картинка. Спробуйте ще раз.

# $contact says who is responsible and how to reach a person.
picture-paused = Забагато спроб. Зачекайте годину. Вам також може допомогти людина: { $contact }

## To counsellors, and what follows.

# $who is a name.
picture-forgotten =
    { $who } не може знайти свою картинку на спільному телефоні. Спершу поговоріть і переконайтеся, що це саме ця людина.
    .take-away = Це вона, відкрити

picture-is-away = Відкрито. Ми просимо цю людину вибрати нову картинку.

choose-new-picture = Цей телефон відкривається без картинки. Якщо ним користуються й інші, виберіть нову. Напишіть: спільний телефон

## What people may type in place of the commands, and what stands beside them in the app's own menu.

typed-shared = спільний телефон, спільний
command-shared = Спільний телефон
typed-hide = сховати, приховати, hide
command-hide = Сховати одразу

picture-was-taken-away = Уже зроблено: на цьому телефоні картинку більше не питають.
