### Others asked: what somebody else asked already, before a helper is disturbed.

# $here is no once it was taken back. $month is when it was answered; $question and $answer are other people's words.
# $lived says whether the answer tells of a year, $year which.
others-asked =
    { $here ->
        [yes] ካልእ ሰብ ድሮ ከምዚ ሓቲቱ ነይሩ:
            « { $question } »

            ነዚ ባዕሉ ዝሓለፎ ሰብ መሊሱ ({ $month }):
            « { $answer } »{ $lived ->
                [yes] {"\u000A\u000A"}እዚ ኣብ { $year } ነበረ። ሕግታት ይቕየር እዩ።
               *[no] {""}
            }

            እዚ ናይ ሓደ ሰብ ተመኩሮ ጥራይ እዩ። ይኣኽለኩም ዶ? መልሲ እንተዘይሂብኩም፣ ሕቶኹም ድሕሪ 2 ሰዓት ትኸይድ።
       *[no] እቲ ሰብ ድሕሪ ሕጂ ነዚ መልሲ ኣየርእዮን። ሕጂ'ውን ክትሓቱ ትኽእሉ፣ ወይ ተጸበዩ: ሕቶኹም ባዕላ ትኸይድ።
    }
    .that-is-it = እወ፣ ይኣኽለኒ
    .another = ካልእ መልሲ
    .ask-anyway = ዝኾነ ኾይኑ ክሓትት
    .original = ኦሪጂናል ምርኣይ
    .report = ጥርዓን

glad-it-was-enough = ጽቡቕ! ካልእ ሰብ ምሕታት ኣየድልን። እቲ ዝመለሰ ሰብ ድማ መልሱ ከም ዝሓገዘ ክፈልጥ እዩ። ካልእ ሕቶ ንምሕታት ጽሓፉ: ሕቶ

answer-taken-back = እቲ ሰብ ድሕሪ ሕጂ ነዚ መልሲ ኣየርእዮን። ሕቶኹም ግን ኣይጠፍአትን: « { others-asked.ask-anyway } » ጠውቑ፣ ወይ ተጸበዩ: ባዕላ ትኸይድ።

enough-though-taken-back = ሕራይ፣ ዋላ ሓንቲ ኣይንልእኽን። እቲ ሰብ ድሕሪ ሕጂ ነዚ መልሲ ንኻልኦት ኣየርእዮን። ሕጂ'ውን ክትሓቱ እንተደሊኹም ጽሓፉ: ሕቶ

nothing-else-is-close = ካልእ የለን። « { others-asked.ask-anyway } » ጠውቑ: ነዚ ባዕሎም ዝሓለፍዎ ሰባት ሕቶኹም ከንብብዋ እዮም።

# To whoever answered. $times is how often answers of theirs were enough for somebody else.
your-answer-helped-again =
    { $times ->
        [one] ጽቡቕ ዜና: መልስኹም ሕጂ ንኻልእ ሰብ ሓጊዙ። የቐንየልና!
       *[other] ጽቡቕ ዜና: መልስታትኩም ንኻልኦት { $times } ሰባት ሓጊዙ። የቐንየልና!
    }
