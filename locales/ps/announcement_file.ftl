### What goes with an announcement: a PDF, a picture or a voice message; how large it is, and how it comes.

# A button. $size is how large it is, with its unit.
file-to-receive = د فایل اخیستل ({ $size })

file-size =
    { $unit ->
        [kb] { $size } کیلوبایټه
       *[mb] { $size } میګابایټه
    }

## What a file is called on its reader's phone: its name, without the ending, and what stands below it.

file-name = خبرتیا
file-of-announcement = د ټیم فایل

## To whoever touched the button.

announcement-file = دا د ټیم فایل دی ({ $size }). نه یې وینئ؟ تڼۍ بیا کېکاږئ، یا یې له سلاکار وغواړئ.

announcement-file-gone = دا فایل نور دلته نه ساتل کېږي. که ورته اړتیا لرئ، له سلاکار یې وغواړئ.

announcement-file-awaited = فایل چمتو کېږي. یوه دقیقه صبر وکړئ، بیا یې وګورئ.

## In place of words, where there are none.

announcement-is-a-file = د لوستلو فایل.
announcement-is-a-picture = یو عکس.

## To its author, before it leaves: lines below the preview.

announcement-file-at-a-tap = له یوه فایل سره ({ $size }): هر څوک یې د یوې تڼۍ په کېکاږلو اخلي. بیا یې ولولئ: همداسې ځي او نه ژباړل کېږي.
announcement-file-by-itself = له یوه عکس یا غږیز پیغام سره ({ $size })، چې له متن سره رسېږي.
announcement-file-is-missing = فایل تر دې ځایه ونه رسېد: یوازې ستاسو متن ځي. د بیا لېږلو لپاره: «د لیکنې بدلول».

announcement-says-nothing = فایل ونه رسېد او متن هم نشته: هېڅ ونه لېږل شول. متن ولیکئ، یا فایل بیا راولېږئ.

# To whoever sent a PDF that can't be passed on.
file-not-passed-on =
    { $why ->
        [too-large] دا PDF ډېر لوی دی: تر ۱۵ میګابایټه پورې. ستاسو متن ساتل شوی دی. یو وړوکی PDF راولېږئ، یا ولیکئ چې چېرته پیدا کېږي.
        [too-long] دا PDF ډېرې پاڼې لري: تر ۲۰۰ پورې. ستاسو متن ساتل شوی دی. یوازې اړینې پاڼې راولېږئ.
        [locked] دا PDF په پټنوم خوندي دی. ستاسو متن ساتل شوی دی. پرته له پټنومه یې خوندي کړئ، بیا یې راولېږئ.
       *[other] دا فایل نه شي تللای: PDF نه دی، یا خراب دی. ستاسو متن ساتل شوی دی. په کمپیوټر کې «چاپ» او بیا «د PDF په توګه ساتل» وټاکئ او همدا PDF راولېږئ.
    }
