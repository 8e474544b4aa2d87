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
        [job] { " " }لكم خبرة في إيجاد وظيفة.
        [business] { " " }لكم خبرة في بدء مشروع خاص.
       *[none] { "" }
    }{ $years ->
        [long] { " " }تفعلون ذلك منذ وقت طويل.
        [lately] { " " }مررتم بذلك قبل وقت قصير.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }تقرؤون لغة هذا الشخص.
        [speaks] { " " }تتكلمون لغة هذا الشخص.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }أجبتم هذا الشخص من قبل.
       *[no] { "" }
    }

# To the asker, about whoever took their question.
why-they =
    { $main ->
        [same-trade] هذا الشخص يعمل في هذه المهنة.
        [same-step] هذا الشخص مرّ بهذه المرحلة.
        [other-path] تجربة هذا الشخص مختلفة عن تجربتكم، لكنه يعرف الموضوع. لا يوجد الآن شخص أقرب.
        [chosen] أحد المستشارين فكّر في هذا الشخص.
        [chosen-by-asker] قرأتم تجربة هذا الشخص.
        [accompanies] هذا الشخص يرافقكم.
        [partner] هذا الشخص شريك في البرنامج، ويعرف الموضوع.
       *[any-topic] هذا الشخص وصل إلى هنا قبلكم.
    }{ $aim ->
        [job] { " " }له خبرة في إيجاد وظيفة.
        [business] { " " }له خبرة في بدء مشروع خاص.
       *[none] { "" }
    }{ $years ->
        [long] { " " }يفعل ذلك منذ وقت طويل.
        [lately] { " " }مرّ بذلك قبل وقت قصير.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }يقرأ لغتكم.
        [speaks] { " " }يتكلم لغتكم.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }أجابكم من قبل.
       *[no] { "" }
    }

# To a counsellor, about whoever was asked.
why-this-helper =
    لماذا { $helper }: { $main ->
        [same-trade] نفس المهنة.
        [same-step] نفس المرحلة.
        [other-path] معرفة بالموضوع، من تجربة مختلفة. لم يوجد شخص أقرب.
        [chosen] اختيار من أحد المستشارين.
        [chosen-by-asker] صاحب السؤال قرأ هذه التجربة.
        [accompanies] مرافقة مع صاحب السؤال.
        [partner] شريك له عروض في هذا المجال.
       *[any-topic] ليس للسؤال موضوع محدد.
    }{ $aim ->
        [job] { " " }خبرة في إيجاد وظيفة.
        [business] { " " }خبرة في بدء مشروع خاص.
       *[none] { "" }
    }{ $years ->
        [long] { " " }منذ وقت طويل.
        [lately] { " " }قبل وقت قصير.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }قراءة لغة صاحب السؤال.
        [speaks] { " " }التكلم بلغة صاحب السؤال.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }جواب سابق لنفس الشخص.
       *[no] { "" }
    }
