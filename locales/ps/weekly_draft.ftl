### Weekly draft: what everyone will read, looked at by counsellors a day before.

# $at is when it goes, $news are counsellors' lines, $held whether it is held back this week.
weekly-draft =
    { $held ->
        [yes] دا اونۍ هېڅ نه لېږل کېږي.
       *[no] د اونۍ خبرونه ټولو ته رسېږي: { $at }. پخپله لېږل کېږي.
    }
    ټول به دا لولي:
    { $news }

    یوه بله کرښه هم لرئ؟ دلته یې ولیکئ.
    .fine = همداسې ښه دي
    .as-newcomer = نوی کس یې څنګه ویني
    .as-helper = همیار یې څنګه ویني
    .as-partner = شریک یې څنګه ویني
    .not-this-week = دا اونۍ نه
    .after-all = بیا هم یې ولېږئ

no-news-yet = – لا خبر نشته. هر څوک بیا هم خپل خبرونه لولي.

week-has-gone-out = دا خبرونه لا مخکې لېږل شوي دي. د بلې اونۍ خبرونه جوړېږي.

week-goes-by-itself = مننه. پخپله لېږل کېږي.

nobody-of-that-role = لا هېڅوک دا رول نه لري.
