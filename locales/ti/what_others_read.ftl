### What others read, for counsellors: questions and answers that may be shown to somebody else.

# $count is how many there are, $spared how many questions disturbed nobody thanks to them.
shared-answers =
    { $count ->
        [0] ንሕጂ ንኻልኦት ዝርአ መልሲ የለን። ናይቲ ዝሓተተን ናይቲ ሓጋዚ ብተመኩሮን ፍቓድ የድሊ።
        [one] ሓደ መልሲ ብዘይ ስም ንኻልኦት ክርአ ይኽእል።
       *[other] { $count } መልስታት ብዘይ ስም ንኻልኦት ክርአ ይኽእል።
    }{ $spared ->
        [0] {""}
        [one] {" "}ድሮ ሓንሳብ ኣኺሉ: ካልእ ሰብ ምሕታት ኣየድለየን።
       *[other] {" "}ድሮ { $spared } ግዜ ኣኺሉ: ካልእ ሰብ ምሕታት ኣየድለየን።
    }

# $topic is a trade or a step, $month when it was answered, $times how often it was enough for somebody else.
# $here is no once it was taken back.
a-shared-answer =
    { $here ->
        [yes] { $topic }፣ { $month }። { $times ->
                [0] ገና ንሰብ ኣይሓገዘን።
                [one] ንሓደ ካልእ ሰብ ኣኺሉ።
               *[other] ንኻልኦት { $times } ሰባት ኣኺሉ።
            }
            « { $question } »

            « { $answer } »

            ሕጂ'ውን ልክዕ፣ ናይ ውልቂ ነገር'ውን ዘይብሉ ድዩ?
       *[no] እዚ መልሲ ድሕሪ ሕጂ ንኻልኦት ኣይረአን።
    }
    .next = ዝቕጽል
    .original = ኦሪጂናል ምርኣይ
    .take-down = ድሕሪ ሕጂ ኣይረአ
    .enough = ይኣክል

answer-taken-down = ተፈጺሙ: ድሕሪ ሕጂ ኣብዚ ዘንብቦ ሰብ የለን። እቲ ሓጋዚ ብተመኩሮ ብዘይ ወቐሳ ተነጊሩዎ ኣሎ።

answer-is-not-shared = እዚ መልሲ ድሕሪ ሕጂ ንኻልኦት ኣይረአን።

no-more-answers = እዚ ናይ መወዳእታ ነበረ። ደጊምኩም ንምንባብ ጽሓፉ: ናይ ሓባር መልስታት

your-answer-was-taken-down = ኣማኻሪ ሓደ ካብ መልስታትኩም ንኻልኦት ከም ዘይርአ ገይሮም: ግዜ እንተሓሊፉ ሕግታት ይቕየር እዩ። እቲ መልሲ ሓጊዙ እዩ፣ ምስጋናኡ'ውን ናትኩም እዩ። እትገብርዎ ነገር የብልኩምን።

typed-answers = ናይ ሓባር መልስታት, መልስታት ናይ ሓባር, መልስታት, melstat
command-answers = ካልኦት ዘንብብዎ መልስታት
