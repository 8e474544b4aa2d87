### Voice: others hear somebody's voice only once they chose that; and what comes of pictures and voices.

hear-my-voice =
    موږ لا ستاسو خبرې په لیک نه شو بدلولای. څوک چې تاسو لولي، ستاسو غږ به واوري، او غږ پېژندل کېدای شي. غواړئ چې ویې اوري؟
    .yes = هو، زما غږ دې واورول شي
    .write = نه، لیکم یې

voice-not-heard = سمه ده، هېڅوک ستاسو غږ نه اوري. مهرباني وکړئ، په خپله ژبه ولیکئ.

voice-too-old = دا غږیز پیغام نور دلته نشته. مهرباني وکړئ، یو ځل بیا یې راولېږئ.

voice-no-longer-heard = سمه ده. نور هېچا ته ستاسو غږیز پیغام نه ځي. څه چې رسېدلي دي، له هغو کسانو سره پاتې کېږي. که د ځواب په تمه یاست، مهرباني وکړئ، خپله پوښتنه ولیکئ.

# Stands in the place of words. $here is no where it did not come; $language is what is spoken.
sent-voice =
    { $here ->
        [yes] غږیز پیغام، ژبه: { $language }
       *[no] غږیز پیغام، چې ونه رسول شو
    }

# Stands in the place of words. $here is no where it did not come.
sent-picture =
    { $here ->
        [yes] انځور
       *[no] انځور، چې ونه رسول شو
    }

# To whoever sent it.
not-passed-on =
    { $why ->
        [too-long] ستاسو غږیز پیغام ډېر اوږد دی: زیات نه زیات درې دقیقې. په څو برخو کې یې راولېږئ، یا ولیکئ.
        [too-large] څه چې راولېږل، ډېر لوی دي. یو وړوکی انځور راولېږئ، یا ولیکئ.
       *[other] ستاسو انځور یا غږیز پیغام ونه رسېد. بل کس ته یوازې ستاسو لیکنه ورسېده. بیا هڅه وکړئ، یا مهرباني وکړئ، ولیکئ.
    }
