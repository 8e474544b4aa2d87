### What goes with an announcement: a PDF, a picture or a voice message; how large it is, and how it comes.

# A button. $size is how large it is, with its unit.
file-to-receive = ፋይል ምቕባል ({ $size })

file-size =
    { $unit ->
        [kb] { $size } ኪሎባይት
       *[mb] { $size } ሜጋባይት
    }

## What a file is called on its reader's phone: its name, without the ending, and what stands below it.

file-name = መልእኽቲ
file-of-announcement = ፋይል ናይ ጋንታ

## To whoever touched the button.

announcement-file = እዚ እቲ ናይ ጋንታ ፋይል እዩ ({ $size })። ኣይትርእይዎን ዲኹም? ነቲ መጠወቒ ደጊምኩም ጠውቑ፣ ወይ ካብ ኣማኻሪ ሕተትዎ።

announcement-file-gone = እዚ ፋይል ድሕሪ ሕጂ ኣብዚ ኣይተዓቀበን። እንተድኣ ኣድልይኩም፣ ካብ ኣማኻሪ ሕተትዎ።

announcement-file-awaited = እቲ ፋይል ይዳሎ ኣሎ። ሓንቲ ደቒቕ ተጸበዩ፣ ድሕሪኡ ደጊምኩም ርኣዩ።

## In place of words, where there are none.

announcement-is-a-file = ዝንበብ ፋይል።
announcement-is-a-picture = ስእሊ።

## To its author, before it leaves: lines below the preview.

announcement-file-at-a-tap = ምስ ፋይል ({ $size })፦ ነፍሲ ወከፍ ብምጥዋቕ መጠወቒ ይቕበሎ። ደጊምኩም ኣንብብዎ፦ ከምዘለዎ ይኸይድ፣ ኣይትርጎምን።
announcement-file-by-itself = ምስ ስእሊ ወይ ድምጺ ({ $size })፣ ምስቲ ጽሑፍ ዝበጽሕ።
announcement-file-is-missing = እቲ ፋይል ክሳብ ኣብዚ ኣይበጽሐን፦ ጽሑፍኩም ጥራይ ይኸይድ። ደጊምኩም ክትሰድዎ፦ «ጽሑፍ ምቕያር»።

announcement-says-nothing = እቲ ፋይል ኣይበጽሐን፣ ጽሑፍ እውን የለን፦ ዝተላእከ የለን። ጽሑፍ ጽሓፉ፣ ወይ ነቲ ፋይል ደጊምኩም ስደዱ።

# To whoever sent a PDF that can't be passed on.
file-not-passed-on =
    { $why ->
        [too-large] እዚ PDF ኣዝዩ ዓቢ እዩ፦ ክሳብ 15 ሜጋባይት። ጽሑፍኩም ተዓቂቡ ኣሎ። ዝነኣሰ PDF ስደዱ፣ ወይ ኣበይ ከም ዝርከብ ጽሓፉ።
        [too-long] እዚ PDF ብዙሕ ገጻት ኣለዎ፦ ክሳብ 200። ጽሑፍኩም ተዓቂቡ ኣሎ። ዘድልዩ ገጻት ጥራይ ስደዱ።
        [locked] እዚ PDF ብመሕለፊ ቃል ዝተዓጽወ እዩ። ጽሑፍኩም ተዓቂቡ ኣሎ። ብዘይ መሕለፊ ቃል ዓቅብዎ፣ ድሕሪኡ ደጊምኩም ስደድዎ።
       *[other] እዚ ፋይል ክኸይድ ኣይክእልን፦ PDF ኣይኮነን፣ ወይ ተበላሽዩ ኣሎ። ጽሑፍኩም ተዓቂቡ ኣሎ። ኣብ ኮምፒተር «ሕተም»፣ ድሕሪኡ «ከም PDF ዓቅብ» ምረጹ፣ ነቲ PDF ስደዱ።
    }
