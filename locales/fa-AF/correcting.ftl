### Putting right what is kept: the name, the language, the hour; a project and a helper's profile.

correct =
    چه چیزی درست نیست؟
    .name = نام من
    .language = زبان من
    .timezone = وقت من
    .project = پروژۀ من
    .profile = مشخصات من به حیث همیار
    .nothing = همه درست است، برگشت

correct-name =
    شما را چه صدا کنیم؟ یک نام بنویسید.
    .no-name = بدون نام

name-is-now = یادداشت شد: { $name }.

name-is-gone = یادداشت شد: دیگر نامی نگه نمی‌داریم.

correct-language = پیام‌های ما را به کدام زبان می‌خواهید بخوانید؟

correct-timezone =
    وقت شما وقت کجاست؟ تا شبانه به شما ننویسیم.
    .paris = پاریس
    .antilles = گوادلوپ، مارتینیک
    .guiana = گویان
    .reunion = رئونیون
    .mayotte = مایوت
    .kyiv = کییف
    .kabul = کابل

# $now is the hour where the person is.
timezone-is-now = یادداشت شد. نزد شما حالا ساعت است: { $now }
