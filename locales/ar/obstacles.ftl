### Obstacles: what stands in the way, who helps with it in France, and whether a counsellor may write about it.
### Names and numbers of services are those of 2026: whoever confirms the texts checks them.

# $named counts what was named so far.
project-obstacles =
    { $named ->
        [0] { $why ->
            [small] سؤال صغير، إذا أردتم.{ " " }
           *[other] { "" }
        }ما الذي يجعل الأمور صعبة؟ نقول لكم فورًا من يساعد. يرى ذلك المستشارون فقط. يمكن اختيار أكثر من جواب.
       *[other] هل من شيء آخر يجعل الأمور صعبة؟
    }
    .more = صعوبات أخرى
    .fewer = رؤية الأولى من جديد
    .that-is-all = هذا كل شيء
    .skip = تخطّي

obstacle-children = الأطفال، الحضانة
obstacle-debts = الديون، المال
obstacle-housing = السكن
obstacle-papers = الأوراق، الحقوق
obstacle-health = الصحة
obstacle-transport = التنقل
obstacle-french = اللغة الفرنسية
obstacle-discrimination = التمييز
obstacle-other = صعوبة أخرى

who-helps-children = لرعاية طفل: مركز PMI (الأم والطفل) في حيّكم و CAF يقولان لكم أين توجد أماكن وما الذي يُدفع عنكم. هذا مجاني. وللعمل أو التدريب، يساعد France Travail أحيانًا في دفع أجر الحضانة.

who-helps-debts = للمال والديون: مكتب Point Conseil Budget يسمعكم دون أن يحكم عليكم، ويساعد في الكتابة لمن لهم عليكم مال وفي تحضير ملف. مجاني وسرّي. البلدية (mairie) أو المساعدة الاجتماعية تدلّكم على أقرب مكتب.

who-helps-housing = للسكن: المساعدة الاجتماعية في CCAS، في البلدية (mairie)، تساعد في طلب سكن. ومكتب ADIL يجيب عن الإيجار والحقوق مجانًا. إذا لم يكن لكم مكان للنوم هذه الليلة: 115، مجاني، ليلًا ونهارًا.

who-helps-papers = للأوراق والحقوق: في Point-justice يجيبكم شخص يعرف القانون. مجاني وسرّي، ويمكن ألّا تذكروا اسمكم. اتصلوا بالرقم 3039. لا ترسلوا وثائق هنا.

who-helps-health = للصحة: في المستشفى، قسم PASS يستقبلكم حتى دون بطاقة carte Vitale ودون مال، ويساعدكم في الحصول على تأمين صحي. للحزن والأحلام السيئة، المركز النفسي CMP يستقبلكم مجانًا. طوارئ: 15.

who-helps-transport = للتنقل: البلدية (CCAS) أو المنطقة تعطي غالبًا تخفيضًا على الباص والقطار. ويمكن أن يساعد France Travail في دفع طريق، أو رخصة القيادة، أو استئجار دراجة أو سيارة، من أجل عمل.

who-helps-french = للفرنسية: مع عقد الاندماج (CIR)، يعطي OFII دروسًا مجانية. وإلا، فالبلدية أو مكتبة أو جمعية قريبة منكم تعطي دروسًا. إذا كنتم تعملون، فاسألوا عن دروس مسائية.

who-helps-discrimination = هذا غير مقبول، وليس خطأكم. من يُعامَل معاملة سيئة بسبب أصله أو دينه أو لأنه امرأة أو رجل، يجيبه Défenseur des droits (حامي الحقوق) على الرقم 3928. مجاني وسرّي.

# $contact says how to reach a person of the programme.
who-helps-other = شكرًا لأنكم قلتم ذلك. يمكن لأحد المستشارين أن يبحث معكم عن جهة تساعد في هذا. ويمكنكم أيضًا الاتصال بشخص من البرنامج: { $contact }

# $kind is the obstacle; $said whether they have written something about it.
obstacle-contact =
    { $said ->
        [yes] كلماتكم جاهزة ({ $kind }). هل يمكن لأحد المستشارين أن يقرأها ويكتب لكم هنا؟
       *[no] هل يمكن لأحد المستشارين أن يكتب لكم هنا عن هذا ({ $kind })؟ لا أحد غيرهم يعرف.
    }
    .yes = نعم، أحتاج إلى مساعدة
    .no = لا، شكرًا
    .over = لم تعد هذه مشكلة

counsellor-will-write = وصل هذا إلى المستشارين، وليس إلى أحد غيرهم. سيكتب لكم واحد منهم هنا.

counsellor-knows-already = المستشارون يعرفون ذلك. سيكتب لكم واحد منهم هنا.

nobody-contacts-you = حسنًا، لن يكتب لكم أحد عن هذا. إذا غيّرتم رأيكم، اكتبوا: خطتي

obstacle-is-over = خبر جيد! نحذفها من خطتكم.
