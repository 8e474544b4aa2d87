### What goes with an announcement: a PDF, a picture or a voice message; how large it is, and how it comes.

# A button. $size is how large it is, with its unit.
file-to-receive = Get the file ({ $size })

file-size =
    { $unit ->
        [kb] { $size } kB
       *[mb] { $size } MB
    }

## What a file is called on its reader's phone: its name, without the ending, and what stands below it.

file-name = announcement
file-of-announcement = A file from the team

## To whoever touched the button.

announcement-file = Here is the file from the team ({ $size }). You don’t see it? Press the button again, or ask a counsellor for it.

announcement-file-gone = This file is not kept here any more. If you need it, ask a counsellor.

announcement-file-awaited = The file is being prepared. Wait a minute, then look again.

## In place of words, where there are none.

announcement-is-a-file = A file to read.
announcement-is-a-picture = A picture.

## To its author, before it leaves: lines below the preview.

announcement-file-at-a-tap = With a file ({ $size }): each person gets it by pressing a button. Read it again: it goes as it is, and is not translated.
announcement-file-by-itself = With a picture or a voice message ({ $size }), which comes with the text.
announcement-file-is-missing = The file did not get here: only your text goes. To send it again: “Change the text”.

announcement-says-nothing = The file did not get here and there is no text: nothing left. Write the text, or send the file again.

# To whoever sent a PDF that can't be passed on.
file-not-passed-on =
    { $why ->
        [too-large] This PDF is too big: 15 MB at most. Your text is kept. Send a smaller PDF, or write where to find it.
        [too-long] This PDF has too many pages: 200 at most. Your text is kept. Send only the pages that people need.
        [locked] This PDF is protected by a password. Your text is kept. Save it without protection, then send it again.
       *[other] This file cannot go: it is not a PDF, or it is damaged. Your text is kept. On your computer, choose “Print”, then “Save as PDF”, and send that PDF.
    }
