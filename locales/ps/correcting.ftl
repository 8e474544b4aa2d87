### Putting right what is kept: the name, the language, the hour; a project and a helper's profile.

correct =
    څه شی سم نه دی؟
    .name = زما نوم
    .language = زما ژبه
    .timezone = زما د ځای وخت
    .project = زما پلان
    .profile = زما د همیار پروفایل
    .nothing = هر څه سم دي، شاته ځم

correct-name =
    په کوم نوم درته غږ وکړو؟ یو نوم ولیکئ.
    .no-name = بې نومه

name-is-now = یادداشت شو: { $name }.

name-is-gone = یادداشت شو: موږ نور ستاسو نوم نه ساتو.

correct-language = زموږ پیغامونه په کومه ژبه لوستل غواړئ؟

correct-timezone =
    ستاسو د ځای وخت کوم دی؟ داسې موږ د شپې درته نه لیکو.
    .paris = پاریس
    .antilles = ګوادلوپ، مارتینیک (Martinique)
    .guiana = ګویان (Guyane)
    .reunion = رېونیون (La Réunion)
    .mayotte = مایوت (Mayotte)
    .kyiv = کییف
    .kabul = کابل

# $now is the hour where the person is.
timezone-is-now = یادداشت شو. ستاسو په ځای کې اوس وخت دی: { $now }
