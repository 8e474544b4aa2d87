### Common questions: what others ask first. Facts only; whoever changes one changes the date in the first text too.

common-questions =
    هذا ما يسأل عنه كثيرون. أجوبة من نوفمبر 2026. ماذا تريدون أن تقرؤوا؟
    .what-is-this = ما هذا البرنامج؟
    .who-answers = من يجيب؟
    .what-it-costs = كم يكلّف؟
    .who-reads = من يقرأ كلماتي؟
    .my-papers = وماذا عن أوراقي؟
    .in-danger = أرقام الطوارئ
    .ask-something-else = طرح سؤالي
    .enough = هذا كل شيء

# $programme is the programme's name.
common-what-is-this = ما هو { $programme }؟ لاجئون وجدوا مهنتهم، نسمّيهم المساندين، يحكون لغيرهم كيف فعلوا ذلك. ومعهم فريق من المستشارين. تسألون عمّا تريدون، وتتوقفون متى أردتم.

common-who-answers = المستشارون أولًا. وبعد أن تلتقوا بأحدهم، يجيبكم المساندون أيضًا: يحكون ما مرّوا به. هم ليسوا خبراء في القانون ولا أطباء. ومن عمره أقل من 18 سنة، يجيبه المستشارون دائمًا.

common-what-it-costs = لا شيء. كل شيء مجاني، والمساندون متطوعون. لا يجوز لأحد هنا أن يطلب منكم مالًا. إذا فعل أحد ذلك، فأخبروا مستشارًا.

common-who-reads = المستشارون في { $programme } يمكنهم قراءة كل شيء. المساندون يقرؤون فقط ما تسألونهم عنه، دون رقمكم، ودون اسمكم إذا لم تقولوا نعم. لمسح كل شيء، اكتبوا: مسح

# $contact says how to reach a person.
common-my-papers = لا نقرّر شيئًا في أوراقكم ولا في مساعداتكم. ما تقولونه هنا لا يغيّر فيها شيئًا. المساند يحكي قصته، وربما تغيّرت القواعد بعدها. لأسئلة القانون، اسألوا مستشارًا: { $contact }

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-common = أسئلة شائعة, الأسئلة الشائعة, أسئلة الآخرين, أسئلة متكررة
command-common = ما يسأل عنه كثيرون
