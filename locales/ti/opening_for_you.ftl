### Opening for you: a newcomer reads what fits them, and decides what a partner may read of them.

# $organisation offers it, $reason says why this reader gets it.
opening-for-you =
    { $organisation } ነዚ የቕርቡ: { $kind }።
    « { $what } »

    ቦታ: { $place }
    { $details }

    ንዓኹም ዝመጸሉ ምኽንያት: { $reason } ኣይፋልን ክትብሉ ትኽእሉ።
    .interested = እደልዮ እየ
    .not-for-me = ንዓይ ኣይኮነን
    .original = ኦሪጂናል ምርኣይ
    .report = ጥርዓን

fits-same-trade = ሞያኹም ስለ ዝኾነ።
fits-income-soon = ቀልጢፍኩም ኣታዊ ስለ እትደልዩ።
fits-same-aim = ምስ መደብኩም ስለ ዝሰማማዕ።

opening-not-for-you = ሕራይ፣ ስለ ዝነገርኩምና የቐንየልና። ስለምንታይ ዝሓተኩም ሰብ የለን። ደጊምኩም ክትርእይዎ ጽሓፉ: ዕድላት

opening-stands-no-more = እዚ ዕድል ድሕሪ ሕጂ የለን፣ ወይ ሕጂ ይቕየር ኣሎ። እትገብርዎ ነገር የብልኩምን: እንተ ተመሊሱ ኣብዚ ከተንብብዎ ኢኹም።

# $name to $reach: what the partner will read, item by item.
interest-preview =
    { $organisation } ነዚ ጥራይ ከንብቡ እዮም፣ ካልእ የለን:

    ስም: { $name }
    ሞያ: { $trade }
    ቅድሚ ሕጂ: { $before }
    ፈረንሳይኛ: { $french }
    ንምርካበይ: { $reach }

    ኣብዚ ይጽሕፉልኩም፣ ቁጽርኹም ኣይርእዩን። ዘይደለኹምዎ ከተውጽኡ ትኽእሉ።
    .reach = ከመይ ይረኽቡኒ
    .not-now = ዋላ ሓንቲ ኣይለኣኽ

interest-send = እዚ ይለኣኽ

# $what is an item.
leave-out = ይውጻእ: { $what }
put-in-again = ይመለስ: { $what }
interest-item-name = ስም
interest-item-trade = ሞያ
interest-item-before = ቅድሚ ሕጂ
interest-item-french = ፈረንሳይኛ
interest-item-reach = ንምርካበይ
kept-to-oneself = ዋላ ሓንቲ
reach-me = ይወሰኽ: ንምርካበይ
reach-again = ይቀየር: ንምርካበይ

interest-reach = ካብዚ ወጻኢ ከመይ ክረኽቡኹም ይኽእሉ? ሓንቲ መስመር ጽሓፉ: ቦታ፣ ሰዓታት። ቁጽሪ ተሌፎን እንተደሊኹም ጥራይ። ቅድሚ ምልኣኹ ደጊምኩም ከተንብብዎ ኢኹም።

# $organisation is who reads it.
interest-sent = ናብ { $organisation } ተላኢኹ። እቲ መልሲ ናብዚ ክመጽእ እዩ። እወ ይበሉ ኣይፋልን፣ ክብርኹም ከምዘለዎ እዩ። ኣብ ዝኾነ ግዜ ኣይፋልን ክትብሉ ትኽእሉ።

interest-was-sent = ድሮ ተላኢኹ እዩ፣ ሓንሳብ ይኣክል። እቲ መልሲ ናብዚ ክመጽእ እዩ።

# $count is how many there are.
openings-for-me =
    { $count ->
        [one] ንዓኹም ዝኸውን ሓደ ዕድል:
       *[other] ንዓኹም ዝኾኑ { $count } ዕድላት:
    }
    .enough = ሜኑ

interest-state-told = ሓድሽ
interest-state-not-now = ሕጂ ኣይፋልን
interest-state-sent = ተላኢኹ

no-openings-yet = ንሕጂ ንዓኹም ዝኸውን ዕድል የለን። ምስ መደብኩም ዝሰማማዕ ምስ መጸ፣ ናብዚ ክመጽእ እዩ። ሞያኹምን መደብኩምን ምንጋር ይሕግዝ። ጽሓፉ: መደብ

# $contact says how to reach a person.
openings-not-yet = ንዓኹም ዝኸውን ዕድላት ብኣማኻሪ ኣቢሉ ይመጽእ። ንኣማኻሪ ሕተቱ: { $contact }። ወይ ሕቶኹም ኣብዚ ሕተቱ።
