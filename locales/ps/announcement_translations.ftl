### How an announcement reads in another language: looked at, turned back, corrected by hand.

# $count is how many languages these are.
announcement-translations =
    { $count ->
        [0] ټول ټاکل شوي خلک ستاسو د لیکنې ژبه لولي. د ژباړلو څه نشته.
       *[other] کومه ژباړه کتل غواړئ؟ ترڅنګ یې: څو کسان یې لولي.
    }
    .enough = بېرته خبرتیا ته

# $language is its name, $text the words in it.
announcement-in-language =
    په { $language } ژبه:
    { $text }

    دا ژبه نه لولئ؟ بېرته یې خپلې ژبې ته وژباړئ، یا یې یو ترجمان ته وښایئ.
    .turn-back = بېرته ژباړل
    .correct = سمون لیکل
    .others = نورې ژبې

announcement-correction = ټوله لیکنه په { $language } ژبه ولیکئ، لکه څنګه چې باید ولوستل شي. د ټولو لپاره د ژباړې ځای نیسي.

announcement-corrected = مننه. څوک چې { $language } لولي، همدا لیکنه ور رسېږي.

announcement-no-translation-yet = لا ژباړه نشته. لږ صبر وکړئ، یا یې پخپله ولیکئ.

# $words are the translation, turned back.
announcement-turned-back =
    ژباړه، ستاسو په ژبه:
    « { $words } »
    مانا هماغه ده؟

no-translation = (لا نه ده ژباړل شوې.)
