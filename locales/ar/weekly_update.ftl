### Weekly update: once a week to each person, and one tap back.

# $programme is its name, $lines what is told, one below the other.
weekly-update =
    أسبوعكم مع { $programme }:
    { $lines }

    وأنتم، كيف حالكم؟
    .good = 🙂 بخير
    .so-so = 😐 بين بين
    .bad = 🙁 لست بخير
    .see = رؤية ما ينتظرني
    .rhythm = رسائل أقل

# A counsellor's line of news.
update-news = – { $words }

# Of the whole programme, for everyone; $count is how many.
update-all-sessions = – لقاءات عندنا هذا الأسبوع: { $count }
update-all-answers = – أسئلة وجدت جوابًا، عندنا جميعًا: { $count }
update-all-milestones = – خطوات حققها أحد من المجموعة: { $count }

# $count is how many questions of theirs were answered.
update-answered =
    { $count ->
        [zero] – لا جواب جديد عن أسئلتكم.
        [one] – وصل جواب عن سؤالكم.
        [two] – وصل جواب عن سؤالين من أسئلتكم.
        [few] – وصل جواب عن { $count } من أسئلتكم.
        [many] – وصل جواب عن { $count } من أسئلتكم.
       *[other] – وصل جواب عن { $count } من أسئلتكم.
    }

update-waiting =
    { $count ->
        [zero] – لا سؤال لكم ينتظر الآن.
        [one] – سؤالكم ما زال ينتظر. لم ننسه.
        [two] – سؤالان من أسئلتكم ما زالا ينتظران. لم ننسهما.
        [few] – ما زالت { $count } من أسئلتكم تنتظر. لم ننسها.
        [many] – ما زالت { $count } من أسئلتكم تنتظر. لم ننسها.
       *[other] – ما زالت { $count } من أسئلتكم تنتظر. لم ننسها.
    }

update-sessions = – اللقاءات القادمة لكم: { $count }. اكتبوا: لقاءات

update-openings =
    { $count ->
        [zero] – لا عروض عمل أو زيارة لكم الآن.
        [one] – لكم عرض عمل أو زيارة. لقراءته، اكتبوا: عروض
        [two] – لكم عرضان لعمل أو زيارة. لقراءتهما، اكتبوا: عروض
        [few] – لكم { $count } عروض عمل أو زيارة. لقراءتها، اكتبوا: عروض
        [many] – لكم { $count } عرضًا لعمل أو زيارة. لقراءتها، اكتبوا: عروض
       *[other] – لكم { $count } عرض عمل أو زيارة. لقراءتها، اكتبوا: عروض
    }

update-thanked =
    { $count ->
        [zero] – شكرًا على أجوبتكم.
        [one] – يشكركم شخص: جوابكم أفاده.
        [two] – يشكركم شخصان: أجوبتكم أفادتهما.
        [few] – يشكركم { $count } أشخاص: أجوبتكم أفادتهم.
        [many] – يشكركم { $count } شخصًا: أجوبتكم أفادتهم.
       *[other] – يشكركم { $count } شخص: أجوبتكم أفادتهم.
    }

update-helped =
    { $count ->
        [zero] – شكرًا لأنكم معنا.
        [one] – أجبتم عن سؤال. شكرًا لكم!
        [two] – أجبتم عن سؤالين. شكرًا لكم!
        [few] – أجبتم عن { $count } أسئلة. شكرًا لكم!
        [many] – أجبتم عن { $count } سؤالًا. شكرًا لكم!
       *[other] – أجبتم عن { $count } سؤال. شكرًا لكم!
    }

update-offered =
    { $count ->
        [zero] – لا أسئلة لكم الآن.
        [one] – هناك سؤال ربما ينتظر جوابكم. اكتبوا: أسئلة
        [two] – هناك سؤالان ربما ينتظران جوابكم. اكتبوا: أسئلة
        [few] – هناك { $count } أسئلة ربما تنتظر جوابكم. اكتبوا: أسئلة
        [many] – هناك { $count } سؤالًا ربما تنتظر جوابكم. اكتبوا: أسئلة
       *[other] – هناك { $count } سؤال ربما تنتظر جوابكم. اكتبوا: أسئلة
    }

update-interested =
    { $count ->
        [zero] – لم يهتم أحد بعد بما تقدّمونه.
        [one] – يهتم شخص بما تقدّمونه.
        [two] – يهتم شخصان بما تقدّمونه.
        [few] – يهتم { $count } أشخاص بما تقدّمونه.
        [many] – يهتم { $count } شخصًا بما تقدّمونه.
       *[other] – يهتم { $count } شخص بما تقدّمونه.
    }

update-told =
    { $count ->
        [zero] – لم يقرأ أحد بعد ما تقدّمونه.
        [one] – قرأ شخص ما تقدّمونه.
        [two] – قرأ شخصان ما تقدّمونه.
        [few] – قرأ { $count } أشخاص ما تقدّمونه.
        [many] – قرأ { $count } شخصًا ما تقدّمونه.
       *[other] – قرأ { $count } شخص ما تقدّمونه.
    }

# To counsellors. $waiting counts questions, $lost people whom the last update did not reach.
update-team =
    – { $waiting ->
        [0] لا أسئلة تنتظر.
        [one] سؤال واحد ينتظر.
        [two] سؤالان ينتظران.
        [few] { $waiting } أسئلة تنتظر.
        [many] { $waiting } سؤالًا ينتظر.
       *[other] { $waiting } سؤال ينتظر.
    } { $lost ->
        [0] وصلت الأخبار إلى الجميع.
        [one] لم تصل الأخبار إلى شخص واحد. اكتبوا: صمت
        [two] لم تصل الأخبار إلى شخصين. اكتبوا: صمت
        [few] لم تصل الأخبار إلى { $lost } أشخاص. اكتبوا: صمت
        [many] لم تصل الأخبار إلى { $lost } شخصًا. اكتبوا: صمت
       *[other] لم تصل الأخبار إلى { $lost } شخص. اكتبوا: صمت
    }

# $topics is a list of trades.
update-lacking = – نحتاج إلى مساندين في: { $topics }.

# $count is how many messages were kept, so as to write less often.
update-kept =
    { $count ->
        [zero] – لا رسائل أخرى تنتظركم.
        [one] – تنتظركم رسالة أخرى.
        [two] – تنتظركم رسالتان أخريان.
        [few] – تنتظركم { $count } رسائل أخرى.
        [many] – تنتظركم { $count } رسالة أخرى.
       *[other] – تنتظركم { $count } رسالة أخرى.
    }

# Said again, where the update itself stands above.
update-again = – أخبار هذا الأسبوع في الأعلى.

# Nothing else to say: one of these, another one each week.
update-tip = – أسبوع هادئ. شكرًا لأنكم معنا.

update-tip-newcomer-1 = – أسبوع هادئ. هل عندكم سؤال، ولو صغير؟ اكتبوه هنا، لا أحد يرى اسمكم.

update-tip-newcomer-2 = – آخرون حكوا تجاربهم. لقراءتها، اكتبوا: تجارب

update-tip-newcomer-3 = – هل تغيّرت خطتكم؟ هذا جيد أيضًا. اكتبوا: خطتي

update-tip-newcomer-4 = – ما يسأل عنه كثيرون مكتوب هنا. اكتبوا: أسئلة شائعة

update-tip-helper-1 = – أسبوع هادئ. شكرًا لأنكم هنا عندما يسأل أحد.

update-tip-helper-2 = – هل تحتاجون إلى الراحة؟ هذا ممكن، دون ذكر سبب. اكتبوا: استراحة

update-tip-partner-1 = – مكان في العمل، أو زيارة، أو ساعة للحديث عن مهنتكم؟ اكتبوا: عروض

glad-to-hear = شكرًا، هذا يسعدنا. نتمنى لكم أسبوعًا طيبًا!

# $role is who reads it.
thanks-for-telling =
    { $role ->
        [newcomer] شكرًا لأنكم قلتم ذلك. إذا كان هناك سؤال يشغل بالكم، فاكتبوه هنا. للكلام مع شخص، اكتبوا: مساعدة
       *[other] شكرًا لأنكم قلتم ذلك. للكلام مع شخص من البرنامج، اكتبوا: مساعدة
    }

call-wanted =
    شكرًا لأنكم قلتم ذلك. هل تريدون أن يتصل بكم شخص من البرنامج أو يكتب لكم؟ المستشارون وحدهم سيعرفون أنكم لستم بخير، لا أحد غيرهم.
    .yes = نعم
    .no = لا

# $contact says how to reach a person.
somebody-calls = حسنًا. سيتصل بكم أحد المستشارين أو يكتب لكم. إذا كان الأمر مستعجلًا: { $contact }

nobody-calls = حسنًا، لن يتصل بكم أحد. إذا غيّرتم رأيكم، اكتبوا: مساعدة

kept-comes-now = هذا ما كان ينتظركم:

nothing-was-kept = لم يعد شيء ينتظركم.
