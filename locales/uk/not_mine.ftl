### Not mine: a helper says that a question is not their experience.

# $topic is a trade or a step of life; $path: theirs, or another than the asker's; $asked: less, or no more.
asked-less =
    Дякуємо, що сказали: це нам допомагає. { $asked ->
        [no-more] { $path ->
            [other] Ми більше не питатимемо вас на цю тему для людей, чий шлях інший, ніж ваш: { $topic }.
           *[own] Ми більше не питатимемо вас на цю тему: { $topic }.
        }
       *[less] { $path ->
            [other] Ми рідше питатимемо вас на цю тему для людей, чий шлях інший, ніж ваш: { $topic }.
           *[own] Ми рідше питатимемо вас на цю тему: { $topic }.
        }
    }
    .fine = Добре
    .ask-again = Питайте мене ще

asked-again = Добре. Ми знову питатимемо вас на цю тему: { $topic }.
