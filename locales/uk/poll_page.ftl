### A poll's results: how many it came to, what they answered, what becomes of it.

# $state says until when, $results a line for each answer; $others are in the programme and were not asked.
poll-results =
    { $question }
    { $state }

    Запитали: { $asked }. Дійшло: { $reached }. Відповіли: { $answered }. Не питали: { $others }.

    { $results }
    .next = Наступне запитання
    .picture = Як малюнок
    .written = Читати слова
    .groups = За ролями й мовами
    .close = Закінчити зараз
    .action = Сказати, що робимо
    .enough = Меню

poll-state-open = Відкрите до: { $at }
poll-state-closed = Закінчено: { $at }

# $percent is of those who answered.
poll-result = { $answer }: { $count } ({ $percent } %)

poll-results-when-closed = Без імен відповіді читають наприкінці: інакше той, хто часто дивиться, вгадає, хто що сказав.

# $fewest is how many it takes.
poll-too-few-answers = Без імен, щоб читати відповіді, їх має бути щонайменше: { $fewest }. Інакше було б видно, хто що сказав.

# $count is how many wrote something.
poll-written-count = Зі словами: { $count }

# $written are people's words, one below the other.
poll-written =
    Що люди написали:
    { $written }
    .enough = До результатів

poll-said = – { $words }
poll-said-by = – { $who }: { $words }

# $groups are a line for each group, and below it its answers.
poll-groups =
    За групами, де вони достатньо великі:
    { $groups }

poll-group = { $group }:

poll-groups-among-few = Увага: програма мала, люди знають одне одного. Не шукайте, хто що сказав.

# $fewest is how many answers a group needs.
poll-groups-too-small = Групи замалі, щоб їх показати: було б видно, хто що сказав. У кожній потрібно щонайменше відповідей: { $fewest }.

# $answered of $asked people answered.
poll-close =
    Закінчити зараз? Відповіли: { $answered } з { $asked }. Потім ніхто вже не зможе відповісти.
    .yes = Так, закінчити
    .no = Ні, почекати

poll-action = Що ви зробите з цими відповідями? Досить одного рядка: усі, кого запитали, прочитають його в тижневих новинах.

poll-action-kept = Дякуємо. Усі, кого запитали, прочитають це в тижневих новинах, кожен своєю мовою.

# $what is the poll, $answered of $asked people answered.
poll-has-closed = Ваше опитування закінчено: { $what }. Відповіли: { $answered } з { $asked }. Щоб прочитати відповіді, напишіть: опитування

# The results once more, with a picture of them.
poll-picture =
    { $question }
    { $results }

## In the weekly update of everyone who was asked.

# $what is what was asked, $answered how many answered, $answer what most of them said, $count how many these are.
update-poll = – Опитування: { $what } Відповіли: { $answered }. Найчастіша відповідь: { $answer } ({ $count }).

update-poll-without-answers = – Опитування: { $what } Відповіли: { $answered }. Команда читає відповіді.

# $words are what the team does with it.
update-poll-action = – Ви це сказали ({ $what }), ось що ми робимо: { $words }
