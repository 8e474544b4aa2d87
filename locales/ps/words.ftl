### Words that many texts use. Short: they stand on buttons and inside sentences.

language-fr = Français
language-en = English
language-ar = العربية (Arabic)
language-fa-AF = دری (Dari)
language-ps = پښتو (Pashto)
language-ti = ትግርኛ (Tigrinya)
language-uk = Українська
name-of-fr = فرانسوي
name-of-en = انګلیسي
name-of-ar = عربي
name-of-fa-AF = دري
name-of-ps = پښتو
name-of-ti = ټیګرینیا
name-of-uk = اوکرایني

topic-kitchen = پخلنځی، رستورانت
topic-building = ودانۍ جوړول
topic-care = د خلکو پالنه
topic-cleaning = صفاکاري، هوټل
topic-transport = ترانسپورت، ډیلیوري
topic-shop = دوکانداري، خیاطي
topic-first-job = د کار پیدا کول
topic-training = د کسب کورس، ډیپلوم
topic-other = بل څه

aim-job = د معاش کار
aim-business = خپل کاروبار
aim-training = د کسب کورس
aim-unsure = لا نه دی معلوم

experience-employed = له معاش سره
experience-business = خپل کاروبار
experience-both = له معاش سره او خپل کاروبار

reason-same-trade = دا ستاسو کسب دی.
reason-same-step = دا پړاو پر تاسو تېر شوی دی.
reason-other-path = تاسو دا موضوع پېژنئ، که څه هم ستاسو لار بله ده. تر تاسو نږدې بل څوک وخت نه لري.
reason-any-topic = تاسو په هر څه کې مرسته کولای شئ.
reason-chosen = د یو سلاکار په فکر کې تاسو راغلئ.
reason-chosen-by-asker = دې کس ستاسو لار لوستې ده. ستاسو ځواب غواړي.
reason-accompanies = تاسو د دې کس ملتیا کوئ.
reason-partner = تاسو په همدې برخه کې وړاندیز لرئ.

pseudonym-almond = د بادام ونه
pseudonym-cedar = د سدر ونه
pseudonym-cherry = د ګیلاس ونه
pseudonym-fig = د انځر ونه
pseudonym-linden = د زیزفون ونه
pseudonym-maple = د افرا ونه
pseudonym-mulberry = د توت ونه
pseudonym-olive = د زیتون ونه
pseudonym-pine = د نښتر ونه
pseudonym-walnut = د غوز ونه
pseudonym-willow = د ولې ونه

state-open = وړاندې شوې، چا نه ده اخیستې
state-claimed = اخیستل شوې، لا ځواب نشته
state-answered = ځواب لري
state-with-counsellor = سلاکار ته انتظار باسي
state-closed = بنده ده

danger-suicide = د ځان وژلو فکرونه
danger-violence = تاوتریخوالی
danger-trafficking = ناوړه ګټه اخیستل
danger-child = ماشوم په خطر کې

# Who someone is, where they gave no name.
role-newcomer = یو نوی کس
role-helper = یو همیار
role-counsellor = یو سلاکار
role-partner = یو شریک
role-interpreter = یو ترجمان
someone-who-left = یو کس چې تللی دی

nobody = هېڅوک
mark-reported = هغه کس چې شکایت ترې شوی
mark-other = بل کس
finish-question = زما پوښتنه پای ته رسول

# Who has done something already, where it is not known.
someone = یو کس

day-monday = دوشنبه
day-tuesday = سه شنبه
day-wednesday = چهارشنبه
day-thursday = پنجشنبه
day-friday = جمعه
day-saturday = شنبه
day-sunday = یکشنبه

back-label = شاته

## Under the words of someone else. $language is a language's name.

translated-by-machine = (اصلي ژبه: { $language }. ماشین ژباړلې ده: غلطي پکې کېدای شي.)
translated-by-people = (اصلي ژبه: { $language }. ژباړل شوې ده.)
not-translated = (لا نه ده ژباړل شوې. ژبه: { $language }.)

## What people may type in place of a command, one after the other, with commas.

typed-start = پیل, پیل کړئ, شروع, سلام relais, pil, pail
typed-menu = مینو, مېنو, اصلي پاڼه, mino, minu
typed-language = ژبه, ژبې, ژبه بدلول, ژبه بدله کړئ, zhaba, jaba, zhba, zheba
typed-ask = پوښتنه, پوښتنه کول, پوښتنه لرم, پوښتنه کوم, سوال, سوال لرم, سوال کوم, pokhtana, pushtana, poshtana
typed-role = رول, زما رول, دنده, زما دنده, rol
typed-help = مرسته, مرسته وکړئ, کومک, بیړني نمبرونه, بیړنۍ مرسته, mrasta, marasta, mrsta
typed-privacy = زما معلومات, شخصي معلومات, محرمیت, zama malumat
typed-stop = ودروئ, ودرول, ستاپ, سټاپ, پیغام مه رالېږئ, نور پیغام مه رالېږئ, wadarawai, wadrawai
typed-delete = حذف, ړنګول, ټول حذف کړئ, ټول پاک کړئ, هر څه پاک کړئ, hazf
typed-questions = پوښتنې, زما پوښتنې, زما لپاره پوښتنې, سوالونه, pokhtane, pushtane, poshtane
typed-pause = دمه, دمه کول, وقفه, dama
typed-waiting = انتظار, څوک انتظار باسي, په تمه, نن, intizar, entezar
typed-invite = بلنه, بلنه ورکول, بلنلیک, دعوت, balana
typed-back = شاته, بېرته, shata, sha ta
typed-next = بل, بل پیغام, راتلونکی, bal

## What stands beside each command in the app's own menu.

command-start = پیل
command-menu = مینو
command-language = ژبه بدلول
command-ask = پوښتنه کول
command-role = دلته زما رول
command-help = مرسته او بیړني نمبرونه
command-privacy = ستاسو معلومات
command-stop = نور پیغام مه رالېږئ
command-delete = هر څه پاکول
command-questions = ستاسو لپاره پوښتنې
command-pause = دمه کول
command-waiting = څوک ځواب ته انتظار باسي
command-invite = چا ته بلنه ورکول

# To someone on WhatsApp who has not written for a day: a reply brings what waits. It must say nothing about what it is.
# WhatsApp approves it word for word: after a change it must be submitted again.
you-have-a-message = تاسو یو پیغام لرئ. د لوستلو لپاره ځواب ولیکئ.

# The button below that notice: at most 20 characters, approved with it.
read-it = لوستل
