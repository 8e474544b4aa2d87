### Lost phone: it is closed, and its owner comes back from another one.

# $who is the person.
phone-is-lost =
    Телефон втрачено чи вкрадено? ({ $who }) Ми відразу його закриємо. Нічого не видаляється: з кодом людина повернеться з іншого телефону.
    .yes = Так, закрити
    .no = Ні

# $days is how long the code is good; $code is typed on the other phone.
phone-is-closed =
    Закрито. Скажіть цей код людині ({ $who }) особисто, нікому іншому. Він діє один раз. Скільки днів: { $days }. Написати нам з іншого телефону:
    { $code }

# On the phone that was lost, or is said to be.
phone-was-closed = Цей телефон більше не відкриває програму: хтось сказав, що його втрачено. Якщо це помилка, поговоріть зі своїм консультантом.

back-with-everything = Ви знову тут, і все ваше на місці. Те, що надійшло за цей час, приходить зараз.
