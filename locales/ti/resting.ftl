### Resting: a talk that closed by itself.

# $question is what it was about, $other is who it was with.
talk-rests =
    ካብ ነዊሕ ግዜ ምስ { $other } ዝተጻሕፈ ቃል የለን፣ ብዛዕባ:
    « { $question } »

    ነዚ ዝርርብ ንዓጽዎ ኣለና። ንኽልቴኹም የቐንየልና። ደጊምኩም ንምቕጻል፣ መልጎም ጠውቑ ወይ ጽሓፉ።
    .go-on = ይቀጽል

write-on =
    ደጊሙ ተኸፊቱ ኣሎ፣ ምስ { $other }:
    « { $question } »

    ክትብልዎ እትደልዩ ጽሓፉ።

send-and-reopen =
    እዚ ዝርርብ ተዓጽዩ፣ ዝጽሕፍ ሰብ ስለ ዘይነበረ:
    « { $question } »

    ቃላትኩም ተሓሊዩ ኣሎ። ከፊትና ንስደዶ ዶ?
    .yes = እወ፣ ይለኣኽ
    .new-question = ሓዳስ ሕቶ
    .no = ኣይፋልን
