### Silence, for counsellors: whom nobody reached, who has fallen silent, who wishes to be called.

# $count is how many people.
silent-people =
    { $count ->
        [0] Новини дійшли до всіх, ніхто не замовк.
        [one] { $count } людина, з якою треба відновити зв’язок:
        [few] { $count } людини, з якими треба відновити зв’язок:
        [many] { $count } людей, з якими треба відновити зв’язок:
       *[other] { $count } людини, з якими треба відновити зв’язок:
    }
    .enough = Це все

# One line. $who is their name, $why the reason, $weeks how many updates in a row did not arrive, $heard when they last wrote.
silent-line =
    { $who }: { $why ->
        [wants-call] просить подзвонити
        [silent] мовчить, востаннє { $heard }
        [unreachable] немає зв’язку
        [window-closed] WhatsApp закрито
       *[other] нічого не доходить
    }

# $at is when an update last reached them, if one ever did.
reach-person =
    { $who }
    { $why ->
        [wants-call] Каже, що почувається погано, і просить подзвонити.
        [silent] Давно нічого не пише.
        [unreachable] Зв’язку більше немає: нас заблоковано або номер змінився.
        [window-closed] Понад день не пише у WhatsApp: новини чекають, поки людина щось напише.
        [covered] Спільний телефон: ніхто не відкривав.
        [not-sure] Ми не знаємо, чи дійшли новини.
        [none] Усе гаразд.
       *[failed] Новини не вдалося надіслати.
    }
    Востаннє на зв’язку: { $heard }.{ $reached ->
        [yes] { " " }Останні новини дійшли: { $at }.
       *[no] { "" }
    }
    .spoken = Ми поговорили
    .number = Показати номер
    .let-go = Не турбувати
    .page = Сторінка людини
    .list = Список

# $number as their app knows it.
their-number = { $who } просить подзвонити: { $number }

contact-noted = Записано: ви поговорили. { $who } уже на зв’язку.

let-go-until =
    На який час? Людина й далі отримує відповіді, але її не буде в цьому списку.
    .two-weeks = Два тижні
    .month = Місяць
    .three-months = Три місяці

let-go = Записано. { $who } поки що не в цьому списку.

# On the list of today. $since is when they said so.
waiting-call = { $who } просить подзвонити ({ $since })

typed-silent = тиша, мовчання, хто мовчить

command-silent = До кого не дійшли новини
