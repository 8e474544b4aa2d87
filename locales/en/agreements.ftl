### My agreements: what someone said yes to, and what becomes of it when it is taken back.

my-agreements =
    { $given ->
        [no] You have not agreed to anything. There is nothing to take back.
       *[yes] Here is what you agreed to. You can take back each one, whenever you want. Which one do you want to look at?
    }
    .enough = None, go back

# $what says what becomes of it.
withdraw-agreement =
    { $what } Do you want to take this agreement back?
    .yes = Yes, take it back
    .no = No, keep it

# $what is an agreement, $at a day.
agreement-since = – { $what } (since { $at })

agreement-is-over = You have already taken this agreement back. Here is what is left.

agreement-programme = Being in the programme
withdrawing-programme = Without this agreement, everything stops: your questions are closed and we no longer write to you. Your data stays. To delete it, write afterwards: delete. You can come back whenever you want.

agreement-charter = The charter of peer helpers
withdrawing-charter = Without the charter, you are no longer a peer helper. You get no more questions, and others answer those you had. You can still ask for help here, and come back later.
charter-left = Done. Thank you for everything you have given. You are no longer a peer helper. You can still ask your own questions here.

agreement-hear-voice = Letting others hear my voice
withdrawing-hear-voice = From now on, nobody will get your voice messages. Those already sent stay with these people.

agreement-path = Showing my path
withdrawing-path = From now on, nobody will read your path. You can show it again later.

# $question is how the question begins.
agreement-show-name = My name: { $question }
withdrawing-show-name = For this question, your name will no longer be shown: the peer helper will see a tree’s name again. They may still remember your name.
name-no-longer-shown = Done: from the next message on, your name is not shown.

# $question is how the question begins.
agreement-show-obstacles = Difficulties: { $question }
withdrawing-show-obstacles = For this question, peer helpers will no longer see your difficulties. Counsellors still see them.
obstacles-no-longer-shown = Done: peer helpers no longer see your difficulties.

# $obstacle is what stands in the way.
agreement-obstacle-contact = Write to me: { $obstacle }
withdrawing-obstacle-contact = No counsellor will write to you about this any more, and the talk about it is closed.

agreement-share-question = Letting others read my questions
withdrawing-share-question = From now on, nobody else will read your questions or the answers to them. What people have already read, they have read.

agreement-share-answer = Letting others read my answers
withdrawing-share-answer = From now on, nobody else will read your answers. What people have already read, they have read.

agreement-partner = Being a partner
withdrawing-partner = Without this agreement, your offers end, and we tell the people who were interested. You can come back whenever you want.
partner-agreement-left = Done: your offers have ended. Thank you for what you offered. To come back, write: offers

# $opening is the kind of offer and its trade.
agreement-portrait = Shown to a partner: { $opening }
withdrawing-portrait = This talk ends: the partner will not write to you here any more. What they have already read, they have read.
