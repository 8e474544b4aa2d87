### Follow-up: a week later.

did-it-help =
    قبل أسبوع، سألتم:
    «{ $question }»

    هل أفادكم الجواب؟
    .yes = نعم
    .a-little = قليلًا
    .not-really = ليس كثيرًا

# $asker is a name or a tree's, $outcome what they said.
what-came-of-it =
    { $outcome ->
        [yes] وصل جوابكم إلى { $asker } قبل أسبوع، وجاءنا الرد: نعم، أفادني. شكرًا لكم!
        [a-little] وصل جوابكم إلى { $asker } قبل أسبوع، وجاءنا الرد: أفادني قليلًا. شكرًا لكم!
       *[not-really] قُرئ جوابكم عند { $asker }، والبحث مستمر. ليس هذا خطأكم: كل تجربة مختلفة. شكرًا على وقتكم.
    }

glad-it-helped = شكرًا لأنكم قلتم ذلك. سيفرح من أجاب حين يعرف.

ask-someone-else =
    شكرًا على صراحتكم. هل تريدون أن نسأل شخصًا آخر؟
    .yes = نعم
    .no = لا
