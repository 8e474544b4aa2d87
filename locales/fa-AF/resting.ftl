### Resting: a talk that closed by itself.

# $question is what it was about, $other is who it was with.
talk-rests =
    مدتی است که با { $other } در این باره چیزی نوشته نشده است:
    «{ $question }»

    این گفتگو را می‌بندیم. از هر دوی شما تشکر. برای ادامه دکمه را فشار بدهید یا بنویسید.
    .go-on = ادامه می‌دهم

write-on =
    گفتگو با { $other } دوباره باز است:
    «{ $question }»

    هر چه می‌خواهید بگویید، بنویسید.

send-and-reopen =
    این گفتگو بسته شد، چون دیگر کسی نمی‌نوشت:
    «{ $question }»

    نوشتۀ شما نگه داشته شده است. آن را دوباره باز کنیم و نوشته را بفرستیم؟
    .yes = بلی، بفرستید
    .new-question = یک سوال نو
    .no = نخیر
