### Voice: others hear somebody's voice only once they chose that; and what comes of pictures and voices.

hear-my-voice =
    እትብልዎ ናብ ጽሑፍ ክንቅይሮ ገና ኣይንኽእልን። እቲ ዘንብበልኩም ሰብ ድምጽኹም ክሰምዕ እዩ፣ ድምጺ ሰብ ድማ ክፍለጥ ይኽእል። ክሰምዖ ትደልዩ ዶ?
    .yes = እወ፣ ድምጸይ ይሰማዕ
    .write = ኣይፋልን፣ ክጽሕፍ

voice-not-heard = ሕራይ፣ ድምጽኹም ዝሰምዕ ሰብ የለን። በጃኹም ብቋንቋኹም ጽሓፉ።

voice-too-old = እዚ መልእኽቲ ድምጺ ድሕሪ ሕጂ የለን። በጃኹም ሓንሳብ ደጊምኩም ስደድዎ።

voice-no-longer-heard = ሕራይ። ድሕሪ ሕጂ መልእኽቲ ድምጽኹም ዝበጽሖ ሰብ የለን። ቅድሚ ሕጂ ዝበጽሐ ግን ኣብቶም ሰባት ይተርፍ። መልሲ ትጽበዩ እንተኾንኩም፣ በጃኹም ሕቶኹም ጽሓፉ።

# Stands in the place of words. $here is no where it did not come; $language is what is spoken.
sent-voice =
    { $here ->
        [yes] መልእኽቲ ድምጺ፣ ብ{ $language }
       *[no] መልእኽቲ ድምጺ፣ ግን ክበጽሕ ኣይከኣለን
    }

# Stands in the place of words. $here is no where it did not come.
sent-picture =
    { $here ->
        [yes] ስእሊ
       *[no] ስእሊ፣ ግን ክበጽሕ ኣይከኣለን
    }

# To whoever sent it.
not-passed-on =
    { $why ->
        [too-long] መልእኽቲ ድምጽኹም ኣዝዩ ነዊሕ እዩ: እንተነውሐ ሰለስተ ደቒቕ። ከፋፊልኩም ስደድዎ፣ ወይ ጽሓፉ።
        [too-large] ዝሰደድኩምዎ ኣዝዩ ዓቢ እዩ። ዝነኣሰ ስእሊ ስደዱ፣ ወይ ጽሓፉ።
       *[other] ስእልኹም ወይ መልእኽቲ ድምጽኹም ኣይበጽሐን። እቲ ካልእ ሰብ እቲ ዝጸሓፍኩምዎ ቃላት ጥራይ ኣለዎ። ደጊምኩም ፈትኑ፣ ወይ በጃኹም ጽሓፉ።
    }
