### Words that many texts use. Short: they stand on buttons and inside sentences.

language-fr = Français
language-en = English
language-ar = العربية (Arabic)
language-fa-AF = دری (Dari)
language-ps = پښتو (Pashto)
language-ti = ትግርኛ (Tigrinya)
language-uk = Українська
name-of-fr = الفرنسية
name-of-en = الإنجليزية
name-of-ar = العربية
name-of-fa-AF = الدارية
name-of-ps = البشتوية
name-of-ti = التغرينية
name-of-uk = الأوكرانية

topic-kitchen = المطبخ، المطعم
topic-building = البناء، الورشات
topic-care = رعاية الأشخاص
topic-cleaning = التنظيف، الفندق
topic-transport = النقل، التوصيل
topic-shop = البيع، الخياطة
topic-first-job = إيجاد عمل
topic-training = تدريب مهني، شهادة
topic-other = شيء آخر

aim-job = وظيفة
aim-business = مشروع خاص
aim-training = تدريب مهني
aim-unsure = غير معروف بعد

experience-employed = وظيفة بأجر
experience-business = مشروع خاص
experience-both = وظيفة بأجر ومشروع خاص

reason-same-trade = هذه مهنتكم.
reason-same-step = مررتم بهذه المرحلة.
reason-other-path = تعرفون هذا الموضوع، حتى لو كانت تجربتكم مختلفة. لا يوجد الآن شخص أقرب.
reason-any-topic = يمكنكم المساعدة في كل شيء.
reason-chosen = أحد المستشارين فكّر فيكم.
reason-chosen-by-asker = هذا الشخص قرأ تجربتكم، ويحب أن يأتي الجواب منكم.
reason-accompanies = أنتم ترافقون هذا الشخص.
reason-partner = لكم عروض في هذا المجال.

pseudonym-almond = شجرة اللوز
pseudonym-cedar = شجرة الأرز
pseudonym-cherry = شجرة الكرز
pseudonym-fig = شجرة التين
pseudonym-linden = شجرة الزيزفون
pseudonym-maple = شجرة القيقب
pseudonym-mulberry = شجرة التوت
pseudonym-olive = شجرة الزيتون
pseudonym-pine = شجرة الصنوبر
pseudonym-walnut = شجرة الجوز
pseudonym-willow = شجرة الصفصاف

state-open = معروض، لم يأخذه أحد
state-claimed = أخذه شخص، لا جواب بعد
state-answered = له جواب
state-with-counsellor = ينتظر مستشارًا
state-closed = مغلق

danger-suicide = أفكار انتحار
danger-violence = عنف
danger-trafficking = استغلال
danger-child = طفل في خطر

# Who someone is, where they gave no name.
role-newcomer = شخص جديد
role-helper = شخص مساند
role-counsellor = مستشار
role-partner = شريك
role-interpreter = مترجم
someone-who-left = شخص غادر البرنامج

nobody = لا أحد
mark-reported = الشخص المبلَّغ عنه
mark-other = الشخص الآخر
finish-question = إكمال سؤالي

# Who has done something already, where it is not known.
someone = شخص ما

day-monday = الاثنين
day-tuesday = الثلاثاء
day-wednesday = الأربعاء
day-thursday = الخميس
day-friday = الجمعة
day-saturday = السبت
day-sunday = الأحد

back-label = رجوع

## Under the words of someone else. $language is a language's name.

translated-by-machine = (اللغة الأصلية: { $language }. ترجمة آلية: قد تكون فيها أخطاء.)
translated-by-people = (اللغة الأصلية: { $language }. نص مترجم.)
not-translated = (لم يُترجم بعد. اللغة: { $language }.)

## What people may type in place of a command, one after the other, with commas.

typed-start = بداية, البداية, بدء, ابدؤوا, نبدأ, مرحبا relais, bidaya
typed-menu = قائمة, القائمة, منيو, الرئيسية, qaima, kaima
typed-language = لغة, اللغة, لغتي, لغات, تغيير اللغة, lugha, logha, loura
typed-ask = سؤال, السؤال, عندي سؤال, طرح سؤال, أسأل, أريد أن أسأل, بدي اسأل, so2al, sou2al, su2al, souel
typed-role = دوري, دور, دوري هنا
typed-help = مساعدة, المساعدة, ساعدوني, النجدة, نجدة, طوارئ, الطوارئ, musa3ada, mosa3ada, moussaada, sa3douni
typed-privacy = بياناتي, البيانات, خصوصية, الخصوصية, معلوماتي, bayanati
typed-stop = توقف, التوقف, إيقاف, أوقفوا, ستوب, قف, وقف, لا ترسلوا, tawakof
typed-delete = مسح, مسح كل شيء, امسحوا, امسحوا كل شيء, حذف, حذف كل شيء, احذفوا, mas7
typed-questions = أسئلتي, أسئلة, الأسئلة, أسئلة لي, as2ila
typed-pause = استراحة, الاستراحة, أخذ استراحة, راحة, istiraha
typed-waiting = انتظار, الانتظار, من ينتظر, اليوم, intidar
typed-invite = دعوة, دعوات, دعوة شخص, da3wa
typed-back = رجوع, الرجوع, ارجع, عودة, rojou3, roujou3
typed-next = التالي, التالية, تالي, الرسالة التالية, tali

## What stands beside each command in the app's own menu.

command-start = البداية
command-menu = القائمة
command-language = تغيير اللغة
command-ask = طرح سؤال
command-role = دوري هنا
command-help = مساعدة وأرقام الطوارئ
command-privacy = بياناتكم
command-stop = إيقاف الرسائل
command-delete = مسح كل شيء
command-questions = الأسئلة لكم
command-pause = أخذ استراحة
command-waiting = من ينتظر جوابًا
command-invite = دعوة شخص

# To someone on WhatsApp who has not written for a day: a reply brings what waits. It must say nothing about what it is.
# WhatsApp approves it word for word: after a change it must be submitted again.
you-have-a-message = لديكم رسالة. أجيبوا هنا لقراءتها.

# The button below that notice: at most 20 characters, approved with it.
read-it = قراءة
