### Resting: a talk that closed by itself.

# $question is what it was about, $other is who it was with.
talk-rests =
    У цій розмові вже давно ніхто не писав. Інша людина: { $other }.
    «{ $question }»

    Ми закриваємо її. Дякуємо вам обом. Щоб продовжити, натисніть кнопку або напишіть.
    .go-on = Продовжити

write-on =
    Розмову знову відкрито. Інша людина: { $other }.
    «{ $question }»

    Напишіть, що хочете сказати.

send-and-reopen =
    Ця розмова закрилася, бо ніхто вже не писав:
    «{ $question }»

    Ваші слова збережено. Відкрити її знову й надіслати їх?
    .yes = Так, надіслати
    .new-question = Нове запитання
    .no = Ні
