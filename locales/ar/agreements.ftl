### My agreements: what someone said yes to, and what becomes of it when it is taken back.

my-agreements =
    { $given ->
        [no] لم تعطوا أي موافقة. لا يوجد ما تسحبونه.
       *[yes] هذه موافقاتكم. يمكنكم سحب كل واحدة منها متى أردتم. أي واحدة تريدون أن تروا؟
    }
    .enough = لا شيء، رجوع

# $what says what becomes of it.
withdraw-agreement =
    { $what } هل تريدون سحب هذه الموافقة؟
    .yes = نعم، أسحبها
    .no = لا، أبقيها

# $what is an agreement, $at a day.
agreement-since = – { $what } (منذ { $at })

agreement-is-over = هذه الموافقة سُحبت من قبل. وهذا ما بقي.

agreement-programme = المشاركة في البرنامج
withdrawing-programme = دون هذه الموافقة، يتوقف كل شيء: نغلق أسئلتكم ولا نكتب لكم بعد ذلك. بياناتكم تبقى؛ لمسحها، اكتبوا بعد ذلك: مسح. ويمكنكم العودة متى أردتم.

agreement-charter = ميثاق المساندين
withdrawing-charter = دون الميثاق، لا تبقون من المساندين: لا تصلكم أسئلة، ويجيب آخرون على الأسئلة التي كانت عندكم. يمكنكم دائمًا أن تطلبوا المساعدة، وأن تعودوا لاحقًا.
charter-left = تم. شكرًا على كل ما أعطيتم. لم تعودوا من المساندين، ويمكنكم دائمًا طرح أسئلتكم هنا.

agreement-hear-voice = أن يُسمع صوتي
withdrawing-hear-voice = لن تصل رسائلكم الصوتية إلى أحد بعد الآن. ما وصل منها من قبل يبقى عند من وصلت إليهم.

agreement-path = عرض تجربتي
withdrawing-path = لن يقرأ أحد تجربتكم بعد الآن. ويمكنكم عرضها من جديد لاحقًا.

# $question is how the question begins.
agreement-show-name = اسمي: { $question }
withdrawing-show-name = في هذا السؤال، لن يظهر اسمكم بعد الآن: سيرى المساند من جديد اسم شجرة. لكنه قد يتذكر اسمكم.
name-no-longer-shown = تم: ابتداءً من الرسالة القادمة، لا يظهر اسمكم.

# $question is how the question begins.
agreement-show-obstacles = صعوباتي: { $question }
withdrawing-show-obstacles = في هذا السؤال، لن يرى المساندون صعوباتكم بعد الآن. أما المستشارون فيرونها دائمًا.
obstacles-no-longer-shown = تم: لم يعد المساندون يرون صعوباتكم.

# $obstacle is what stands in the way.
agreement-obstacle-contact = الكتابة لي: { $obstacle }
withdrawing-obstacle-contact = لن يكتب لكم أي مستشار عن هذا الموضوع بعد الآن، ونغلق المحادثة عنه.

agreement-share-question = أن يقرأ آخرون أسئلتي
withdrawing-share-question = لن يقرأ أحد آخر أسئلتكم ولا الأجوبة عليها بعد الآن. ما قُرئ من قبل لا يمكن سحبه.

agreement-share-answer = أن يقرأ آخرون أجوبتي
withdrawing-share-answer = لن يقرأ أحد آخر أجوبتكم بعد الآن. ما قُرئ من قبل لا يمكن سحبه.

agreement-partner = أن أكون من الشركاء
withdrawing-partner = دون هذه الموافقة، تتوقف عروضكم، ونخبر من كانوا مهتمين بها. يمكنكم العودة متى أردتم.
partner-agreement-left = تم: توقفت عروضكم. شكرًا على ما قدّمتم. للعودة، اكتبوا: عروض

# $opening is the kind of offer and its trade.
agreement-portrait = ما رآه شريك عني: { $opening }
withdrawing-portrait = تتوقف هذه المحادثة: لن يكتب لكم الشريك هنا بعد الآن. ما قرأه من قبل لا يمكن سحبه.
