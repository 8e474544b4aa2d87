### How an announcement reads in another language: looked at, turned back, corrected by hand.

# $count is how many languages these are.
announcement-translations =
    { $count ->
        [0] Everyone chosen reads the language of your text. There is nothing to translate.
       *[other] Which translation do you want to see? Beside it: how many people read it.
    }
    .enough = Back to the announcement

# $language is its name, $text the words in it.
announcement-in-language =
    In { $language }:
    { $text }

    You do not read this language? Turn it back into your own, or show it to an interpreter.
    .turn-back = Turn it back
    .correct = Write a correction
    .others = Other languages

announcement-correction = Write the whole text in { $language }, as it should be read. It replaces the translation, for everyone.

announcement-corrected = Thank you. Whoever reads { $language } will get this text.

announcement-no-translation-yet = There is no translation yet. Wait a moment, or write it yourself.

# $words are the translation, turned back.
announcement-turned-back =
    The translation, in your language:
    “{ $words }”
    Is the meaning still there?

no-translation = (Not translated yet.)
