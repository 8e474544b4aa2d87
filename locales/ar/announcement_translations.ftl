### How an announcement reads in another language: looked at, turned back, corrected by hand.

# $count is how many languages these are.
announcement-translations =
    { $count ->
        [0] كل من اخترتم يقرأ لغة نصكم. لا شيء للترجمة.
       *[other] أي ترجمة تريدون رؤيتها؟ بجانبها عدد من يقرأونها.
    }
    .enough = العودة إلى الإعلان

# $language is its name, $text the words in it.
announcement-in-language =
    باللغة ({ $language }):
    { $text }

    لا تقرأون هذه اللغة؟ أعيدوا ترجمتها إلى لغتكم، أو اعرضوها على مترجم.
    .turn-back = إعادة الترجمة
    .correct = كتابة تصحيح
    .others = لغات أخرى

announcement-correction = اكتبوا النص كله باللغة ({ $language }) كما يجب أن يُقرأ. يأخذ مكان الترجمة للجميع.

announcement-corrected = شكرًا. من يقرأ اللغة ({ $language }) يصل إليه هذا النص.

announcement-no-translation-yet = لا توجد ترجمة بعد. انتظروا قليلًا، أو اكتبوها بأنفسكم.

# $words are the translation, turned back.
announcement-turned-back =
    الترجمة بلغتكم:
    « { $words } »
    هل بقي المعنى؟

no-translation = (لم يُترجم بعد.)
