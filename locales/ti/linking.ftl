### Linking: one person, two apps; a code from the one is written in the other.

# $minutes is how long the code is good. $code stands alone on its line: 20 digits in groups.
link-code =
    ነዚ ኮድ በቲ ካልእ ኣፕኩም ጽሓፉልና (WhatsApp ወይ Telegram)። ሓንሳብ ጥራይ ይሰርሕ፣ ኣብ ውሽጢ { $minutes } ደቓይቕ። ንዋላ ሓደ ሰብ ኣይትሃብዎ።
    { $code }

# $link stands alone on its line.
link-opens-telegram =
    እቲ ካልእ ኣፕኩም Telegram ድዩ? ነዚ ሊንክ ክፈትዎ፣ እቲ ኮድ ኣብኡ ኣሎ:
    { $link }

link-is-for-other-app = እዚ ኮድ ነቲ ካልእ ኣፕኩም እዩ። ኣብኡ ጽሓፍዎ።

link-not-good = እዚ ኮድ ኣይሰርሕን። ምናልባት ድሮ ተጠቒምኩምሉ፣ ወይ ግዜኡ ሓሊፉ። ኣብቲ ካልእ ኣፕ ሜኑ ክፈቱ፣ ሓድሽ ኮድ ሕተቱ።

# $both is yes where people have a role in the other app too; $contact says how to reach a person.
link-has-a-role =
    { $both ->
        [yes] ኣብ ክልቲኡ ኣፕ ግደ ኣለኩም። ሓደ ናይቲ ፕሮግራም ሰብ ክሕግዘኩም ይኽእል: { $contact }
       *[no] ኣብዚ ድሮ ግደ ኣለኩም። ብግልባጡ ግበርዎ: ነቲ ኮድ ኣብዚ ሕተቱ፣ ኣብቲ ካልእ ኣፕ ጽሓፍዎ።
    }

# $app is the name of the second app. $become is end where the questions asked there come to an end.
link-what-happens =
    { $become ->
        [end] ኣብቲ ካልእ ኣፕ ካልእ ግደ ኣለኩም። ንኽልቲኡ እንተ ኣራኺብኩምዎ፣ ናይዚ ኣፕ ሕቶታትኩም ደው ይብላ፣ ኣብዚ ዘሎ ኩሉ ድማ ይድምሰስ። ክተራኽብዎ ትደልዩ ዶ?
       *[go-along] ንኽልቲኡ ኣፕ እንተ ኣራኺብኩምዎ፣ ክፉታት ሕቶታትኩም ምሳኹም ይመጻ። ካልእ ናይዚ ኣፕ ነገር፣ ከም ስምኩም፣ ይድምሰስ: እቲ ካልእ ኣፕ እዩ ዝሰርሕ። ክተራኽብዎ ትደልዩ ዶ?
    }
    .yes = እወ፣ ይራኸብ
    .no = ኣይፋልን

link-asked-there = የቐንየልና። ሕጂ ኣብቲ ካልእ ኣፕ ንሓተኩም ኣለና። ኣብኡ መልሱ።

# $app is the name of the second app. $become is end where the questions asked there come to an end.
link-this-app =
    { $become ->
        [end] ኮድኩም ኣብ { $app } ተጻሒፉ። እወ እንተ ኢልኩም፣ { $app }'ውን ናትኩም ይኸውን። ኣብኡ ዝተሓተታ ሕቶታት ደው ይብላ። ንስኹም ዲኹም?
       *[go-along] ኮድኩም ኣብ { $app } ተጻሒፉ። እወ እንተ ኢልኩም፣ { $app }'ውን ምስተን ኣብኡ ዘለዋ ክፉታት ሕቶታት ናትኩም ይኸውን። ንስኹም ዲኹም?
    }
    .yes = እወ፣ ኣነ እየ
    .no = ኣይፋልን፣ ኣነ ኣይኮንኩን

link-not-made = ሕራይ፣ ክልቲኡ ኣፕ ኣይተራኸበን። ዝተቐየረ ነገር የለን።

app-linked = ተፈጺሙ: ክልቲኡ ኣፕኩም ተራኺቡ። ኣብ ዝጸሓፍኩምሉ ኣፕ ንምልሰልኩም። ዝደለኹምዎ እዚ ኣይኮነን ዶ? ጽሓፉ: ኣፕ

# $app is the name of the second app.
another-app-linked =
    ሕጂ ካልኣይ ኣፕ ምሳኹም ተራኺቡ ኣሎ: { $app }። ንስኹም እንተዘይኮንኩም መልሱ:
    .undo = ኣነ ኣይኮንኩን፣ ይፈለ

# $this and $other are the names of the two apps.
apps-linked =
    ክልተ ኣፕ ተራኺቡ ኣሎ: { $this } (እዚ) ከምኡ'ውን { $other }። እንታይ ክትገብሩ ትደልዩ?
    .unlink-other = እቲ ካልእ ይፈለ
    .unlink-this = እዚ ይፈለ
    .keep = ክልቲኡ ይጽናሕ

apps-stay-linked = ሕራይ፣ ክልቲኡ ተራኺቡ ይጸንሕ።

other-app-unlinked = ተፈጺሙ: እቲ ካልእ ኣፕ ተፈልዩ። ኣብዚ ኩሉ ይቕጽል።

app-unlinked = እዚ ኣፕ ድሕሪ ሕጂ ኣይተራኸበን። ካልእ መልእኽቲ ናብዚ ኣይመጽእን።

only-one-app = ኣብዚ ሓደ ኣፕ ጥራይ እዩ ዘለኩም። ዝፍለ ነገር የለን።

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-apps = ኣፕ, ካልእ ኣፕ, ካልኣይ ኣፕ, ክልተ ኣፕ, ኣፕሊኬሽን, apps
command-apps = ካልኣይ ኣፕ ምርኻብ
