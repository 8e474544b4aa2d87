### A poll's results: how many it came to, what they answered, what becomes of it.

# $state says until when, $results a line for each answer; $others are in the programme and were not asked.
poll-results =
    { $question }
    { $state }

    ዝተሓቱ፦ { $asked }። ዝበጽሖም፦ { $reached }። ዝመለሱ፦ { $answered }። ዘይተሓቱ፦ { $others }።

    { $results }
    .next = ዝቕጽል ሕቶ
    .picture = ብስእሊ
    .written = ቃላት ምንባብ
    .groups = ብግደን ብቋንቋን
    .close = ሕጂ ምውዳእ
    .action = እንታይ ንገብር ምንጋር
    .enough = ሜኑ

poll-state-open = ክፉት ክሳብ፦ { $at }
poll-state-closed = ተወዲኡ፦ { $at }

# $percent is of those who answered.
poll-result = { $answer }፦ { $count } ({ $percent } %)

poll-results-when-closed = ብዘይ ስም መልስታት ኣብ መወዳእታ ይንበቡ፦ እንተዘይኮነ ብዙሕ ዝርኢ ሰብ መን እንታይ ከም ዝበለ ይግምት።

# $fewest is how many it takes.
poll-too-few-answers = ብዘይ ስም፣ መልስታት ንምንባብ ብዝወሓደ ክንድዚ የድሊ፦ { $fewest }። እንተዘይኮነ መን እንታይ ከም ዝበለ ምተፈልጠ።

# $count is how many wrote something.
poll-written-count = ምስ ቃላት፦ { $count }

# $written are people's words, one below the other.
poll-written =
    ሰባት ዝጸሓፍዎ፦
    { $written }
    .enough = ናብ ውጽኢት

poll-said = – { $words }
poll-said-by = – { $who }፦ { $words }

# $groups are a line for each group, and below it its answers.
poll-groups =
    ብጉጅለ፣ እኹል ዓቢ ኣብ ዝኾነሉ፦
    { $groups }

poll-group = { $group }፦

poll-groups-among-few = ኣስተውዕሉ፦ ፕሮግራም ንእሽቶ እዩ፣ ሰባት ይፋለጡ እዮም። መን እንታይ ከም ዝበለ ኣይትድለዩ።

# $fewest is how many answers a group needs.
poll-groups-too-small = ጉጅለታት ንምርኣይ ኣዝዮም ንኣሽቱ እዮም፦ መን እንታይ ከም ዝበለ ምተፈልጠ። ኣብ ነፍሲ ወከፍ ብዝወሓደ ክንድዚ መልስታት የድሊ፦ { $fewest }።

# $answered of $asked people answered.
poll-close =
    ሕጂ ይወዳእ ዶ? ዝመለሱ፦ { $answered } ካብ { $asked }። ድሕሪኡ ክምልስ ዝኽእል የለን።
    .yes = እወ፣ ይወዳእ
    .no = ኣይፋል፣ ይጽናሕ

poll-action = በዚ መልስታት እንታይ ትገብሩ? ሓንቲ መስመር ትኣክል፦ ዝተሓቱ ኩሎም ኣብ ናይ ሰሙን ዜናኦም ከንብብዋ እዮም።

poll-action-kept = የቐንየለይ። ዝተሓቱ ኩሎም ነዚ ኣብ ናይ ሰሙን ዜናኦም ብቋንቋኦም ከንብብዎ እዮም።

# $what is the poll, $answered of $asked people answered.
poll-has-closed = መሕተትኩም ተወዲኡ፦ { $what }። ዝመለሱ፦ { $answered } ካብ { $asked }። መልስታት ንምንባብ ጽሓፉ፦ መሕተታት

# The results once more, with a picture of them.
poll-picture =
    { $question }
    { $results }

## In the weekly update of everyone who was asked.

# $what is what was asked, $answered how many answered, $answer what most of them said, $count how many these are.
update-poll = – መሕተት፦ { $what } ዝመለሱ፦ { $answered }። ዝበዝሐ መልሲ፦ { $answer } ({ $count })።

update-poll-without-answers = – መሕተት፦ { $what } ዝመለሱ፦ { $answered }። ጋንታ መልስታት ተንብብ።

# $words are what the team does with it.
update-poll-action = – ንስኹም ኢልኩም ({ $what })፣ ንሕና ድማ ነዚ ንገብር፦ { $words }
