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
        [job] { " " }You know how to find a job.
        [business] { " " }You know how to start a business.
       *[none] { "" }
    }{ $years ->
        [long] { " " }You have been doing it for a long time.
        [lately] { " " }For you, it was not long ago.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }You read their language.
        [speaks] { " " }You speak their language.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }You have answered them before.
       *[no] { "" }
    }

# To the asker, about whoever took their question.
why-they =
    { $main ->
        [same-trade] This person does this kind of work.
        [same-step] This person has done this step.
        [other-path] This person’s path is different from yours, but they know the topic. Nobody closer is free.
        [chosen] A counsellor thought of this person.
        [chosen-by-asker] You have read this person’s path.
        [accompanies] This person gives you personal support.
        [partner] This is a partner of the programme who knows the subject.
       *[any-topic] This person came here before you.
    }{ $aim ->
        [job] { " " }They know how to find a job.
        [business] { " " }They know how to start a business.
       *[none] { "" }
    }{ $years ->
        [long] { " " }They have been doing it for a long time.
        [lately] { " " }For them, it was not long ago.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }They read your language.
        [speaks] { " " }They speak your language.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }They have answered you before.
       *[no] { "" }
    }

# To a counsellor, about whoever was asked.
why-this-helper =
    { $helper }: { $main ->
        [same-trade] it is their kind of work.
        [same-step] has done this step.
        [other-path] knows the topic from a different path. Nobody closer was free.
        [chosen] chosen by a counsellor.
        [chosen-by-asker] the person has read their path.
        [accompanies] gives the person personal support.
        [partner] offers something in this field.
       *[any-topic] the question has no clear topic.
    }{ $aim ->
        [job] { " " }Knows how to find a job.
        [business] { " " }Knows how to start a business.
       *[none] { "" }
    }{ $years ->
        [long] { " " }Has been doing it for a long time.
        [lately] { " " }It was not long ago.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }Reads the person’s language.
        [speaks] { " " }Speaks the person’s language.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }Has answered them before.
       *[no] { "" }
    }
