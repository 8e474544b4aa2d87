### Answering a poll: one tap, then words, if one wants.

# $question is what is asked, $note says who will know what was answered.
poll-choose =
    Ваша думка важлива:
    { $question }

    { $note }

poll-write =
    Ваша думка важлива:
    { $question }

    { $note }
    .skip = Пропустити

poll-is-anonymous = Без імені: ніхто не дізнається, що ви відповіли. Тому дану відповідь уже не змінити.

# $until is when it ends.
poll-is-named = Команда бачить ваше ім’я біля відповіді. Її можна змінити до: { $until }

poll-asked-again = Ви ще не відповіли. Нагадуємо лише один раз.

poll-words-are-mixed = Команда читає ваші слова без імені, серед слів інших людей; видно, якою вони мовою. Не пишіть того, з чого вас можна впізнати.

# The number of this question, and of how many.
poll-question-of = Запитання { $number } з { $of }

poll-add-words = Хочете сказати чому, своєю мовою?

poll-answer-good = 🙂 Добре
poll-answer-so-so = 😐 Так собі
poll-answer-bad = 🙁 Погано
poll-answer-yes = Так
poll-answer-no = Ні

poll-thanks-anonymous = Дякуємо! Відповідь враховано, без вашого імені. Що з цього вийшло, ви прочитаєте у тижневих новинах.

# $until is when it ends.
poll-thanks-named = Дякуємо! Щоб змінити відповідь, торкніться іншої кнопки, до: { $until }

poll-answer-changed = Змінено, дякуємо.

poll-was-answered = Ви вже відповіли на це запитання, дякуємо. Без імені відповідь не змінити.

poll-is-over = Це опитування закінчено, відповідей ми більше не беремо. Усе одно дякуємо! Щоб сказати щось команді, напишіть: меню

# A number or word that could answer two questions, one of which is secret: that one is shown again alone.
answer-it-alone = Не знаю, на яке запитання ви відповідаєте. Ось це ще раз, дайте відповідь спершу на нього:

## The questions of the ready-made series.

poll-set-newcomers-1 = Як вам у програмі?
poll-set-newcomers-2 = Чи знаєте ви, кого спитати, коли маєте запитання?
poll-set-newcomers-3 = Чого вам бракує або що вам допомагає?

poll-set-helpers-1 = Як вам у ролі помічника з досвідом?
poll-set-helpers-2 = Чи не забагато ми від вас просимо?
poll-set-helpers-3 = Що вам потрібно, щоб добре допомагати?

poll-set-partners-1 = Як складається спілкування з людьми програми?
poll-set-partners-2 = Чи достатньо ви знаєте перед зустріччю з людиною?
poll-set-partners-3 = Що нам робити краще?

poll-set-team-1 = Як іде робота в команді?
poll-set-team-2 = Чи вистачає вам часу на кожну людину?
poll-set-team-3 = Що нам змінити насамперед?

poll-set-after-session-1 = Як пройшла зустріч?
poll-set-after-session-2 = Чи дізналися ви щось корисне для себе?
poll-set-after-session-3 = Про що хочете поговорити наступного разу?

poll-set-at-the-end-1 = Якою була для вас уся програма?
poll-set-at-the-end-2 = Чи ви ближче до своєї мети, ніж на початку?
poll-set-at-the-end-3 = Чи справді хтось у програмі вам допоміг?
poll-set-at-the-end-4 = Що нам залишити, а що змінити?
