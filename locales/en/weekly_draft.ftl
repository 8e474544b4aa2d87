### Weekly draft: what everyone will read, looked at by counsellors a day before.

# $at is when it goes, $news are counsellors' lines, $held whether it is held back this week.
weekly-draft =
    { $held ->
        [yes] This week nothing goes out.
       *[no] Everyone gets their update of the week: { $at }. It goes out by itself.
    }
    What everyone will read:
    { $news }

    One more line? Write it here.
    .fine = It is fine like this
    .as-newcomer = As a newcomer sees it
    .as-helper = As a helper sees it
    .as-partner = As a partner sees it
    .not-this-week = Not this week
    .after-all = Send it after all

no-news-yet = – No news yet. Everyone still reads what concerns them.

week-has-gone-out = This update has gone out already. The next one is being prepared.

week-goes-by-itself = Thank you. It goes out by itself.

nobody-of-that-role = Nobody has this role yet.
