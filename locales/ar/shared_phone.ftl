### A shared phone: nothing personal is shown on it before the person has picked their picture.

phone-is-shared =
    هل يستعمل آخرون هذا الهاتف؟ إذًا، قبل كل قراءة، نسألكم عن صورة سرّية تعرفونها أنتم فقط. الرسائل القديمة تبقى هنا: امسحوها بأنفسكم. هل تريدون ذلك؟
    .yes = نعم، الهاتف مشترك
    .no = لا، هو لي وحدي

choose-picture =
    اختاروا صورتكم. لا تُظهروها لأحد. لإخفاء كل شيء فورًا، اكتبوا: إخفاء
    .apple = 🍎 تفاحة
    .sun = 🌞 شمس
    .fish = 🐟 سمكة
    .key = 🔑 مفتاح
    .tree = 🌳 شجرة
    .boat = ⛵ قارب
    .star = ⭐ نجمة
    .bird = 🐦 عصفور
    .house = 🏠 بيت

picture-chosen = تم الحفظ. بعد عشر دقائق دون كتابة، أو إذا كتبتم «إخفاء»، نسأل أولًا عن صورتكم.

shared-settings =
    هذا الهاتف مشترك. ماذا تريدون أن تفعلوا؟
    .another-picture = تغيير الصورة
    .mine-alone = هو لي وحدي
    .keep = لا تغيّروا شيئًا

phone-not-shared = حسنًا، هذا الهاتف لكم وحدكم. لن نسأل عن صورة.

nothing-changes = حسنًا، لا يتغير شيء.

phone-covered = تم الإخفاء. للفتح من جديد، اكتبوا لنا. الرسائل في الأعلى تبقى في هذا الهاتف: امسحوها بأنفسكم.

## On a covered phone: these texts say nothing of anybody's story.

pick-picture =
    اختاروا صورتكم.
    .apple = { choose-picture.apple }
    .sun = { choose-picture.sun }
    .fish = { choose-picture.fish }
    .key = { choose-picture.key }
    .tree = { choose-picture.tree }
    .boat = { choose-picture.boat }
    .star = { choose-picture.star }
    .bird = { choose-picture.bird }
    .house = { choose-picture.house }

picture-wrong = هذه ليست الصورة الصحيحة. حاولوا مرة أخرى.

# $contact says who is responsible and how to reach a person.
picture-paused = محاولات كثيرة. انتظروا ساعة. ويمكن أن يساعدكم شخص أيضًا: { $contact }

## To counsellors, and what follows.

# $who is a name.
picture-forgotten =
    طلب من { $who }: الصورة منسية، على هاتف مشترك. تأكدوا أولًا، بالكلام مباشرة، أنه هذا الشخص فعلًا.
    .take-away = هذا هو الشخص، افتحوا

picture-is-away = تم الفتح. ستصل رسالة إلى هذا الشخص لاختيار صورة جديدة.

choose-new-picture = هذا الهاتف يُفتح دون صورة. إذا كان آخرون يستعملونه، فاختاروا صورة جديدة. اكتبوا: هاتف مشترك

## What people may type in place of the commands, and what stands beside them in the app's own menu.

typed-shared = هاتف مشترك, الهاتف المشترك, مشترك, تلفون مشترك, موبايل مشترك
command-shared = هاتف مشترك
typed-hide = إخفاء, أخفي, خبي, خبّئ, hide, ikhfa
command-hide = إخفاء فورًا

picture-was-taken-away = تم ذلك بالفعل: لم نعد نسأل عن الصورة على هذا الهاتف.
