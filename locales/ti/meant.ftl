### Meant: when something could mean two things.

# $before and $after are button labels.
change-answer =
    ድሮ ከምዚ ኢልኩም መሊስኩም ኣለኹም: « { $before } »። ናብ « { $after } » ክትቅይርዎ ትደልዩ ዶ?
    .yes = እወ፣ ይቀየር
    .no = ኣይፋልን

answer-stays = ሕራይ፣ ዝቕየር ነገር የለን።

which-question = ክልተ ሕቶታት ክፉታት ኣለዋ። ንኣየነይቲ ኢኹም እትብሉ ዘለኹም?
