### Voice: others hear somebody's voice only once they chose that; and what comes of pictures and voices.

hear-my-voice =
    We cannot turn what you say into writing yet. The person who reads you would hear your voice, and people can recognise a voice. Do you want them to hear it?
    .yes = Yes, they can hear my voice
    .write = No, I will write

voice-not-heard = OK, nobody hears your voice. Please write, in your language.

voice-too-old = This voice message is no longer here. Please send it once more.

voice-no-longer-heard = OK. From now on, nobody gets your voice messages. Those already sent stay with these people. If you are waiting for an answer, please write your question.

# Stands in the place of words. $here is no where it did not come; $language is what is spoken.
sent-voice =
    { $here ->
        [yes] Voice message, in { $language }
       *[no] Voice message that could not be passed on
    }

# Stands in the place of words. $here is no where it did not come.
sent-picture =
    { $here ->
        [yes] Picture
       *[no] Picture that could not be passed on
    }

# To whoever sent it.
not-passed-on =
    { $why ->
        [too-long] Your voice message is too long: three minutes at most. Send it in several parts, or write.
        [too-large] What you sent is too big. Send a smaller picture, or write.
       *[other] Your picture or voice message did not arrive. The other person only has your written words. Please try again, or write.
    }
