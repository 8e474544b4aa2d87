### Access, for counsellors: shut out and back, not met after all, one person with two entries.

# $who is a name.
person-access =
    { $who }: що ви хочете зробити?
    .not-met = Скасувати зустріч
    .block = Заблокувати
    .unblock = Розблокувати
    .same-person = Одна людина двічі
    .to-the-page = Назад до сторінки

block-really =
    Заблокувати? ({ $who }) Ця людина більше нікому тут не напише, у жодному застосунку. Її розмови закінчаться. Крик про допомогу завжди пройде. Потім можна розблокувати.
    .yes = Так, заблокувати
    .no = Ні, нічого не міняти

why-blocked = Чому блокуємо? ({ $who }) Одне речення для ваших колег. Людина має право колись його прочитати.

person-blocked = Готово: ми більше не відповідаємо цій людині ({ $who }). Щоб розблокувати, напишіть: люди

# $by is the colleague who was quicker.
person-was-blocked = Уже зроблено: { $who } не має доступу. Рішення: { $by }.

person-unblocked = Готово: { $who } знову може писати.

# $at is the day, $by who did it, $reason their words.
page-blocked =
    Доступ заблоковано: { $at }. Рішення: { $by }.
    «{ $reason }»

page-blocked-before = Доступ заблоковано: { $at }. Рішення: { $by }. Відтоді людина все видалила і повернулася.

# $contact says how to reach a person.
you-are-blocked =
    Програма тут більше не відповідає. Щоб поговорити з людиною: { $contact }
    У небезпеці? Безкоштовно: 112, через SMS 114, або 15, 17, 18, 115, 3114, 3919, 119.
    Щоб видалити свої дані, напишіть: видалити

you-are-let-back-in = Ви знову можете писати тут. Щоб продовжити, напишіть: меню
