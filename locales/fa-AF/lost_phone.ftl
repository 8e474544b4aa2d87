### Lost phone: it is closed, and its owner comes back from another one.

# $who is the person.
phone-is-lost =
    تلیفون { $who } گم یا دزدی شده است؟ فوراً بسته می‌شود. هیچ چیز پاک نمی‌شود: با یک کود، از تلیفون دیگر، پس می‌آید.
    .yes = بلی، بسته کنید
    .no = نخیر

# $days is how long the code is good; $code is typed on the other phone.
phone-is-closed =
    بسته شد. این کود را زبانی به { $who } بدهید، و به هیچ‌کس دیگر. یک بار کار می‌کند، تا { $days } روز. از تلیفون دیگر به ما بنویسد:
    { $code }

# On the phone that was lost, or is said to be.
phone-was-closed = این تلیفون دیگر این برنامه را باز نمی‌کند: کسی گفت که گم شده است. اگر اشتباه است، با مشاور خود گپ بزنید.

back-with-everything = شما پس آمدید، و همه چیزهای شما اینجاست. آنچه در این وقت رسیده است، حالا می‌آید.
