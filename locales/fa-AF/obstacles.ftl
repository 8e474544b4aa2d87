### Obstacles: what stands in the way, who helps with it in France, and whether a counsellor may write about it.
### Names and numbers of services are those of 2026: whoever confirms the texts checks them.

# $named counts what was named so far.
project-obstacles =
    { $named ->
        [0] { $why ->
            [small] یک سوال خورد، اگر بخواهید.{ " " }
           *[other] { "" }
        }چه چیز کار را مشکل می‌سازد؟ فوراً می‌گوییم که چه کسی کمک می‌کند. تنها مشاوران آن را می‌بینند. چند جواب داده می‌توانید.
       *[other] چیز دیگری هم کار را مشکل می‌سازد؟
    }
    .more = مشکل‌های دیگر
    .fewer = دیدن لیست اول
    .that-is-all = همین قدر
    .skip = تیر می‌شوم

obstacle-children = اطفال، نگهداری
obstacle-debts = قرض، پیسه
obstacle-housing = خانه
obstacle-papers = اسناد، حقوق
obstacle-health = صحت
obstacle-transport = رفت و آمد
obstacle-french = زبان فرانسوی
obstacle-discrimination = تبعیض
obstacle-other = یک مشکل دیگر

who-helps-children = برای نگهداری طفل: PMI ناحیۀ شما و CAF می‌گویند کجا جای است و چه قدر پول آن داده می‌شود. رایگان است. برای کار یا کورس، France Travail گاهی در پول نگهداری کمک می‌کند.

who-helps-debts = برای پیسه و قرض: Point Conseil Budget بدون قضاوت گوش می‌دهد و در نوشتن نامه و جور کردن دوسیه کمک می‌کند. رایگان و محرم است. شاروالی یا مددکار اجتماعی می‌گوید که نزدیک‌ترین آن کجاست.

who-helps-housing = برای خانه: مددکار اجتماعی در CCAS شاروالی کمک می‌کند که درخواست خانه بدهید. ADIL به سوال‌ها دربارۀ کرایه رایگان جواب می‌دهد. اگر امشب سرپناه ندارید: 115، رایگان، شب و روز.

who-helps-papers = برای اسناد و حقوق: در Point-justice کسی که قانون را می‌داند به شما جواب می‌دهد. رایگان و محرم است، نام دادن هم لازم نیست. به 3039 زنگ بزنید. اینجا سند نفرستید.

who-helps-health = برای صحت: در شفاخانه، بخش PASS بدون کارت و بدون پیسه هم مریض می‌بیند و کمک می‌کند که بیمه شوید. برای غم و خواب‌های بد، مرکز CMP رایگان می‌بیند. حالت عاجل: 15.

who-helps-transport = برای رفت و آمد: شاروالی (CCAS) یا ولایت اکثراً تکت بس و ریل را ارزان می‌سازد. France Travail گاهی پول راه، لایسنس یا کرایۀ بایسکل و موتر را برای کار می‌دهد.

who-helps-french = برای فرانسوی: با قرارداد CIR، ادارۀ OFII کورس رایگان می‌دهد. اگر نه، شاروالی، کتابخانه یا یک انجمن نزدیک شما کورس دارد. اگر کار می‌کنید، از کورس شبانه بپرسید.

who-helps-discrimination = این درست نیست، و تقصیر شما نیست. اگر به خاطر اصل، دین یا جنس با کسی بد رفتار شود، Défenseur des droits به نمبر 3928 جواب می‌دهد. رایگان و محرم است.

# $contact says how to reach a person of the programme.
who-helps-other = تشکر که گفتید. یک مشاور با شما پیدا کرده می‌تواند که چه کسی در این کمک می‌کند. با یک نفر از برنامه هم گپ زده می‌توانید: { $contact }

# $kind is the obstacle; $said whether they have written something about it.
obstacle-contact =
    { $said ->
        [yes] نوشتۀ شما آماده است ({ $kind }). آیا یک مشاور آن را بخواند و اینجا به شما بنویسد؟
       *[no] آیا یک مشاور در این باره ({ $kind }) اینجا به شما بنویسد؟ کس دیگری نمی‌داند.
    }
    .yes = بلی، کمک می‌خواهم
    .no = نخیر، تشکر
    .over = این دیگر مشکل نیست

counsellor-will-write = به مشاوران رسید، و به هیچ کس دیگر نه. یکی از آن‌ها اینجا به شما می‌نویسد.

counsellor-knows-already = مشاوران از این خبر دارند. یکی از آن‌ها اینجا به شما می‌نویسد.

nobody-contacts-you = درست است، کسی در این باره به شما نمی‌نویسد. اگر نظر شما تغییر کرد، بنویسید: پلان

obstacle-is-over = خبر خوش! آن را از پلان شما برداشتیم.
