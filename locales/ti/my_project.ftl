### My project: read back in plain words, changed item by item or as a whole, put off.

# Each is a list, a word of ours, or the reader's own words.
my-project =
    { $told ->
        [no] ብዛዕባ መደብኩም ገና ኣይነገርኩምናን። ኣየህውኽን።
       *[yes] መደብኩም፣ ከምቲ ዝነገርኩምና:
        ሞያ: { $trade }
        ዕላማ: { $aim }
        ኣታዊ: { $income }
        ጸገማት: { $obstacles }
        ፈረንሳይኛ: { $french }
        ቅድሚ ሕጂ: { $before }
        ግዜ ዘለኒ: { $freetime }
        ዝሕግዘኒ: { $wishes }
    }{ $putoff ->
        [yes] { " " }(ክሳብ { $until } ተጸቢዩ ይጸንሕ።)
       *[no] { "" }
    }
    .change = ሓደ ነገር ምቕያር
    .tell-all = ሕጂ ኩሉ ክነግር
    .something-else = ካልእ ነገር እደሊ
    .put-off = ንድሓር ይጽናሕ
    .go-on = ሕጂ ደጊመ ክጅምሮ
    .before = ቅድሚኡ እንታይ ነበረ
    .done = ተወዲኡ፣ ተዓዊተ
    .enough = ከምዚ ይኣክል

not-told = ገና ኣይተነግረን

change-what =
    እንታይ ክትቅይሩ ትደልዩ?
    .nothing = ዋላ ሓንቲ፣ ድሕሪት

item-trade = ሞያ
item-aim = ዕላማ
item-income = ኣታዊ
item-obstacles = ጸገማት
item-french = ፈረንሳይኛ
item-before = ቅድሚ ሕጂ
item-free-time = ግዜ ዘለኒ
item-wishes = ዝሕግዘኒ
item-put-off = ንድሓር ዝጸንሐ

change-is-welcome = መደብ ምቕያር ንቕድሚት ምኻድ እዩ: ብዙሓት ገይሮምዎ እዮም። ቅድሚ ሕጂ ዝነገርኩምና ተጻሒፉ ይጸንሕ። ብዛዕባ እቲ ሓድሽ ንዛረብ።

why-changed =
    እንተደሊኹም፣ ስለምንታይ ከም ዝቐየርኩም ንገሩና: እንታይ ከም ዝጎድል ክንርዳእ ይሕግዘና። ጽሓፉ፣ ወይ ሕለፍዎ።
    .skip = ይሕለፍ

put-off =
    ጸገም የለን። ንኽንደይ ግዜ? ክሳብ ሽዑ ብዛዕባ መደብኩም ዋላ ሓንቲ ኣይንሓትትን። ሕቶታት ከም ቀደም ክትሓቱ ትኽእሉ።
    .one-month = ሓደ ወርሒ
    .three-months = ሰለስተ ወርሒ
    .six-months = ሽዱሽተ ወርሒ
    .no = ኣይፋልን፣ ይቀጽል

# $until is a date and time.
project-put-off = ሕራይ፣ መደብኩም ይጽበየኩም። ኣብ { $until } ክንጽሕፈልኩም ኢና፣ ቅድሚኡ ኣይኮነን። ቅድሚኡ ንምጅማር ጽሓፉ: መደብ

project-goes-on = መደብኩም ደጊሙ ይጅምር ኣሎ። እንቋዕ ደሓን ተመለስኩም!

project-done = ክንደይ ጽቡቕ ዜና፣ ጽቡቕ ገርኩም! መደብኩም ኣብዚ ይጸንሕ፣ ኩሉ ግዜ ክትርእይዎን ክትቅይርዎን ትኽእሉ።

project-comes-back =
    መደብኩም ክሳብ ሎሚ ክጸንሕ ገይርኩም ነይርኩም። ሕጂ ደጊምኩም ክትጅምርዎ ትደልዩ ዶ?
    .go-on = እወ፣ ክጅምሮ
    .later = ገና ኣይፋልን
    .something-else = ካልእ ነገር እደሊ

# $item is what changed, $before what it was, $since when it changed.
it-was = { $item }: { $before } (ዝተቐየረሉ: { $since })

typed-project = መደብ, መደበይ, ፕሮጀክት, medeb, medebey, project
command-project = መደበይ
