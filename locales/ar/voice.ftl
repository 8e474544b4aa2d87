### Voice: others hear somebody's voice only once they chose that; and what comes of pictures and voices.

hear-my-voice =
    لا نستطيع بعد أن نحوّل كلامكم إلى كتابة. الشخص الذي يقرأ رسائلكم سيسمع صوتكم، ويمكن معرفة الإنسان من صوته. هل تريدون أن يسمعه؟
    .yes = نعم، أرسلوا صوتي
    .write = لا، سأكتب

voice-not-heard = حسنًا، لا يسمع أحد صوتكم. اكتبوا من فضلكم، بلغتكم.

voice-too-old = هذه الرسالة الصوتية لم تعد هنا. أرسلوها مرة أخرى من فضلكم.

voice-no-longer-heard = حسنًا. لن تصل رسائلكم الصوتية إلى أحد بعد الآن. ما وصل منها يبقى عند هؤلاء الأشخاص. إذا كنتم تنتظرون جوابًا، فاكتبوا سؤالكم من فضلكم.

# Stands in the place of words. $here is no where it did not come; $language is what is spoken.
sent-voice =
    { $here ->
        [yes] رسالة صوتية، باللغة { $language }
       *[no] رسالة صوتية، لم نستطع إيصالها
    }

# Stands in the place of words. $here is no where it did not come.
sent-picture =
    { $here ->
        [yes] صورة
       *[no] صورة، لم نستطع إيصالها
    }

# To whoever sent it.
not-passed-on =
    { $why ->
        [too-long] رسالتكم الصوتية طويلة جدًا: ثلاث دقائق على الأكثر. أرسلوها على عدة مرات، أو اكتبوا.
        [too-large] ما أرسلتموه كبير جدًا. أرسلوا صورة أصغر، أو اكتبوا.
       *[other] لم تصل صورتكم أو رسالتكم الصوتية. وصلت إلى الشخص الآخر كلماتكم المكتوبة فقط. حاولوا مرة أخرى، أو اكتبوا من فضلكم.
    }
