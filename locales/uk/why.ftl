### Why: why this helper, in words, for the helper, for the asker, and for a counsellor.

# To the helper. $main is the first reason; the others add to it.
why-you =
    { $main ->
        [same-trade] { reason-same-trade }
        [same-step] { reason-same-step }
        [other-path] { reason-other-path }
        [chosen] { reason-chosen }
        [chosen-by-asker] { reason-chosen-by-asker }
        [accompanies] { reason-accompanies }
        [partner] { reason-partner }
       *[any-topic] { reason-any-topic }
    }{ $aim ->
        [job] { " " }Ви знаєте шлях до роботи.
        [business] { " " }Ви знаєте шлях до власної справи.
       *[none] { "" }
    }{ $years ->
        [long] { " " }Ви робите це вже давно.
        [lately] { " " }У вас це було нещодавно.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }Ви читаєте мовою цієї людини.
        [speaks] { " " }Ви говорите мовою цієї людини.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }Ви вже відповідали цій людині.
       *[no] { "" }
    }

# To the asker, about whoever took their question.
why-they =
    { $main ->
        [same-trade] Це професія цієї людини.
        [same-step] Ця людина вже це пройшла.
        [other-path] Шлях цієї людини інший, ніж ваш, але тему вона знає. Ближчої вільної людини немає.
        [chosen] Про цю людину подумав консультант.
        [chosen-by-asker] Ви читали про шлях цієї людини.
        [accompanies] Ця людина вас супроводжує.
        [partner] Ця людина — партнер програми і знає цю тему.
       *[any-topic] Ця людина приїхала сюди раніше за вас.
    }{ $aim ->
        [job] { " " }Вона знає шлях до роботи.
        [business] { " " }Вона знає шлях до власної справи.
       *[none] { "" }
    }{ $years ->
        [long] { " " }Вона робить це вже давно.
        [lately] { " " }У неї це було нещодавно.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }Вона читає вашою мовою.
        [speaks] { " " }Вона говорить вашою мовою.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }Вона вже вам відповідала.
       *[no] { "" }
    }

# To a counsellor, about whoever was asked.
why-this-helper =
    { $helper }: { $main ->
        [same-trade] це професія цієї людини.
        [same-step] уже це пройдено.
        [other-path] тема знайома з іншого шляху. Ближчої вільної людини не було.
        [chosen] вибір консультанта.
        [chosen-by-asker] про цей шлях читали.
        [accompanies] супроводжує того, хто питає.
        [partner] має пропозиції в цій галузі.
       *[any-topic] у запитання немає точної теми.
    }{ $aim ->
        [job] { " " }Знає шлях до роботи.
        [business] { " " }Знає шлях до власної справи.
       *[none] { "" }
    }{ $years ->
        [long] { " " }Уже давно.
        [lately] { " " }Нещодавно.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }Читає мовою того, хто питає.
        [speaks] { " " }Говорить мовою того, хто питає.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }Це не перша їхня розмова.
       *[no] { "" }
    }
