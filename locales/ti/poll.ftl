### Poll: a counsellor asks many what they think; written or ready-made, read back, sent.

# $count is how many there are.
polls =
    { $count ->
        [0] መሕተት ርእይቶ የለን። ሓደ ክትገብሩ ትደልዩ ዶ?
       *[other] መሕተት ርእይቶ፣ ቅድም እቶም ዘይተላእኩ፦
    }
    .new = ሓድሽ መሕተት
    .enough = ሜኑ

# A line of a list: $what is how it begins, $state how far it has come.
poll-line = { $what } ({ $state })

poll-without-question = ብዘይ ሕቶ

poll-is-draft = ኣይተላእከን
poll-is-open = ይቕጽል ኣሎ
poll-is-closed = ተወዲኡ

poll-begin =
    እንታይ ክትሓቱ ትደልዩ? ድሉዋት ሕቶታት ብኹሉ ቋንቋ ኣሎዉ።
    .own = ናተይ ሕቶ

poll-ready-newcomers = ሓደስቲ ሰባት
poll-ready-helpers = ሓገዝቲ ብተመኩሮ
poll-ready-partners = ተሓባበርቲ
poll-ready-team = ጋንታ
poll-ready-after-session = ድሕሪ ኣኼባ
poll-ready-at-the-end = ኣብ መወዳእታ ፕሮግራም

poll-words = ሕቶኹም ጽሓፉ፣ ሓንቲ ጥራይ፣ ብቐሊል ቃላት። ናብ ቋንቋ ነፍሲ ወከፍ ትትርጎም። ገና ዝለኣኽ የለን።

poll-kind =
    ብኸመይ ክምለስ ይከኣል?
    .faces = 🙂 😐 🙁
    .yes-no = እወ ወይ ኣይፋል
    .choices = ናተይ መልስታት
    .words = ብቓላቶም

poll-choices = ክህቡ ዝኽእሉ መልስታት ጽሓፉ፣ ካብ 2 ክሳብ 9፣ ነፍሲ ወከፍ ኣብ ሓደ መስመር። ነፍሲ ወከፍ ብዝበዝሐ 24 ፊደላት።

# $count is how many there were, $typed what was written.
poll-choices-count =
    ካብ 2 ክሳብ 9 ዝተፈላለየ መልሲ የድሊ፣ ነፍሲ ወከፍ ኣብ ሓደ መስመር። ብዝሒ፦ { $count }። ዝጠፍአ የለን፣ ከምዚ ጽሒፍኩም፦
    { $typed }

# $choice is the one that is too long, $most how many letters it may have, $typed what was written.
poll-choice-too-long =
    ንመልጎም ነዊሕ እዩ፦ { $choice }
    ብዝበዝሐ ፊደላት፦ { $most }። ዝጠፍአ የለን፣ ከምዚ ጽሒፍኩም፦
    { $typed }

poll-anonymous =
    ብዘይ ስም ወይስ ምስ ስም? ብዘይ ስም መን እንታይ ከም ዝመለሰ ዝፈልጥ የለን፣ ንስኹም እውን፣ ነቲ መልስታት ኣብ መወዳእታ ትርእይዎ።
    .anonymous = ብዘይ ስም
    .named = ምስ ስም

poll-until =
    ክሳብ መዓስ ክምለስ ይከኣል? መልጎም ጠውቑ፣ ወይ መዓልትን ሰዓትን ጽሓፉ፦ ሰሉስ 18:00
    .three-days = ሰለስተ መዓልቲ
    .week = ሓደ ሰሙን
    .two-weeks = ክልተ ሰሙን

poll-lasts-so-long = መሕተት ርእይቶ ብዝወሓደ ሓደ ሰዓት ብዝበዝሐ ሰለስተ ወርሒ ይጸንሕ። መወዳእታኡ ደጊምኩም ምረጹ።

# $asked are the questions with their answers, $promise who will know, $audience for whom, $count how many these are.
poll-preview =
    ሰባት ነዚ ከንብቡ እዮም፦
    { $asked }

    { $promise }

    ንመን፦
    { $audience }
    ሰባት፦ { $count }
    ክሳብ፦ { $until }
    .change = ምቕያር
    .later = ድሓር
    .drop = ምድርባይ

poll-send = ምልኣኽ

poll-asks = { $question }
poll-answers = • { $answer }

poll-change =
    እንታይ ክትቅይሩ ትደልዩ?
    .nothing = ምንም

poll-item-question = ሕቶ
poll-item-kind = ኣገባብ መልሲ
poll-item-choices = መልስታት
poll-item-anonymous = ምስ ስም ወይ ብዘይ ስም
poll-item-audience = ንመን
poll-item-until = ክሳብ መዓስ

poll-for-nobody = ብኸምዚ ዝተመርጸ ሰብ የለን፦ ዝኸደ የለን፣ ኩሉ ተዓቂቡ ኣሎ። ብኻልእ መገዲ ምረጹ።

# $count is how many people are asked.
poll-sent = ተላኢኹ፣ ብመዓልቲ፣ ብቋንቋ ነፍሲ ወከፍ። ሰባት፦ { $count }። መልስታት ንምርኣይ ጽሓፉ፦ መሕተታት

poll-waits-for-you = ሕራይ፣ ይጽበየኩም ኣሎ፣ ዝኸደ የለን። ንምቕጻል ጽሓፉ፦ መሕተታት

poll-dropped = ተደርብዩ፣ ዝፈለጠ የለን። ካልእ ንምግባር ጽሓፉ፦ መሕተታት

poll-is-not-open = እዚ መሕተት ኣብዚ ደጊም ኣይቅየርን። ኩነታቶም እዚ እዩ፦

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-poll = መሕተታት, መሕተት
command-poll = ርእይቶ ብዙሓት ሰባት ምሕታት
