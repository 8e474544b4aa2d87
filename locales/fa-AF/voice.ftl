### Voice: others hear somebody's voice only once they chose that; and what comes of pictures and voices.

hear-my-voice =
    گفتهٔ شما را هنوز به نوشته گردانده نمی‌توانیم. کسی که پیام را می‌گیرد، صدای شما را می‌شنود، و صدا شناخته می‌شود. می‌خواهید صدای شما شنیده شود؟
    .yes = بلی، صدایم شنیده شود
    .write = نخیر، می‌نویسم

voice-not-heard = درست است، هیچ‌کس صدای شما را نمی‌شنود. لطفاً به زبان خود بنویسید.

voice-too-old = این پیام صوتی دیگر نیست. لطفاً یک بار دیگر بفرستید.

voice-no-longer-heard = درست است. دیگر پیام صوتی شما به هیچ‌کس نمی‌رسد. آنچه رسیده است، نزد آن‌ها می‌ماند. اگر منتظر جواب هستید، لطفاً سوال خود را بنویسید.

# Stands in the place of words. $here is no where it did not come; $language is what is spoken.
sent-voice =
    { $here ->
        [yes] پیام صوتی، به { $language }
       *[no] پیام صوتی که نرسید
    }

# Stands in the place of words. $here is no where it did not come.
sent-picture =
    { $here ->
        [yes] تصویر
       *[no] تصویری که نرسید
    }

# To whoever sent it.
not-passed-on =
    { $why ->
        [too-long] پیام صوتی شما بسیار دراز است: حد اکثر سه دقیقه. لطفاً در چند بخش بفرستید، یا بنویسید.
        [too-large] آنچه فرستادید بسیار بزرگ است. لطفاً تصویر کوچک‌تر بفرستید، یا بنویسید.
       *[other] تصویر یا پیام صوتی شما نرسید. تنها نوشتهٔ شما رسیده است. لطفاً دوباره بفرستید، یا بنویسید.
    }
