### Boundary: what a helper can say beside an answer of their own.

# $asker is a name or a tree's.
which-year =
    { $asker } ይሓቱ ኣለዉ:
    « { $question } »

    ነዚ ኣብ ኣየናይ ዓመት ኢኹም ዘሕለፍኩምዎ? ዓመቱ ጽሓፉ፣ ንኣብነት 2019።

not-a-year = ዓመት ብኣርባዕተ ቁጽሪ ጽሓፉ። ገና ዘይመጸ ዓመት ክኸውን የብሉን። ንኣብነት: 2019

# $year is the year that they wrote.
write-what-you-lived = ኣብ { $year } ዘሕለፍኩምዎ ን{ $asker } ንገሩ። ንሕና ነቲ ዓመት ክንጽሕፎ ኢና፣ ሕግታት ከም ዝቕየር ከኣ ክንውስኸሉ ኢና።
