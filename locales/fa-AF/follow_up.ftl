### Follow-up: a week later.

did-it-help =
    یک هفته پیش، شما پرسیدید:
    «{ $question }»

    آیا جواب به شما کمک کرد؟
    .yes = بلی
    .a-little = کمی
    .not-really = نه چندان

# $asker is a name or a tree's, $outcome what they said.
what-came-of-it =
    { $outcome ->
        [yes] { $asker } یک هفته پیش جواب شما را گرفت و می‌گوید: بلی، به من کمک کرد. از شما تشکر!
        [a-little] { $asker } یک هفته پیش جواب شما را گرفت و می‌گوید: کمی به من کمک کرد. از شما تشکر!
       *[not-really] { $asker } جواب شما را خواند و هنوز راه خود را می‌پالد. این تقصیر شما نیست: راه هر کس فرق دارد. تشکر که وقت دادید.
    }

glad-it-helped = تشکر که گفتید. کسی که جواب داد، از شنیدن این خوش می‌شود.

ask-someone-else =
    تشکر که راست گفتید. می‌خواهید که از کس دیگری بپرسیم؟
    .yes = بلی
    .no = نخیر
