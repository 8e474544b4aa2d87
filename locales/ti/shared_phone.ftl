### A shared phone: nothing personal is shown on it before the person has picked their picture.

phone-is-shared =
    ነዚ ተሌፎን ካልኦት ሰባት ይጥቀሙሉ ድዮም? ከምኡ እንተኾይኑ፣ ቅድሚ ኩሉ ምንባብ ናትኩም ምስጢራዊ ስእሊ ክንሓተኩም ኢና። እቲ ዝሓለፈ መልእኽትታት ኣብዚ ይተርፍ: ባዕልኹም ደምስስዎ። ነዚ ትደልዩ ዶ?
    .yes = እወ፣ ናይ ሓባር እዩ
    .no = ኣይፋልን፣ ናተይ እዩ

choose-picture =
    ስእልኹም ምረጹ። ንዋላ ሓደ ሰብ ኣይተርእዩ። ኩሉ ብቕጽበት ንምሕባእ ጽሓፉ: ሕባእ
    .apple = 🍎 ቱፋሕ
    .sun = 🌞 ጸሓይ
    .fish = 🐟 ዓሳ
    .key = 🔑 መፍትሕ
    .tree = 🌳 ገረብ
    .boat = ⛵ ጃልባ
    .star = ⭐ ኮኾብ
    .bird = 🐦 ዒፍ
    .house = 🏠 ገዛ

picture-chosen = ተመዝጊቡ። ድሕሪ ዓሰርተ ደቒቕ እንተዘይጽሒፍኩም፣ ወይ « ሕባእ » እንተ ጽሒፍኩም፣ ፈለማ ስእልኹም ንሓትት።

shared-settings =
    እዚ ናይ ሓባር ተሌፎን እዩ። እንታይ ክትገብሩ ትደልዩ?
    .another-picture = ስእሊ ምቕያር
    .mine-alone = ናተይ ጥራይ እዩ
    .keep = ዝቕየር የለን

phone-not-shared = ሕራይ፣ እዚ ተሌፎን ናትኩም ጥራይ እዩ። ስእሊ ኣይንሓትትን።

nothing-changes = ሕራይ፣ ዝቕየር ነገር የለን።

phone-covered = ተሓቢኡ ኣሎ። ደጊምኩም ንምኽፋት ጽሓፉልና። ኣብ ላዕሊ ዘሎ መልእኽትታት ኣብዚ ተሌፎን ይተርፍ: ባዕልኹም ደምስስዎ።

## On a covered phone: these texts say nothing of anybody's story.

pick-picture =
    ስእልኹም ምረጹ።
    .apple = { choose-picture.apple }
    .sun = { choose-picture.sun }
    .fish = { choose-picture.fish }
    .key = { choose-picture.key }
    .tree = { choose-picture.tree }
    .boat = { choose-picture.boat }
    .star = { choose-picture.star }
    .bird = { choose-picture.bird }
    .house = { choose-picture.house }

picture-wrong = እዚ ናትኩም ስእሊ ኣይኮነን። ደጊምኩም ፈትኑ።

# $contact says who is responsible and how to reach a person.
picture-paused = ብዙሕ ግዜ ፈቲንኩም። ሓደ ሰዓት ተጸበዩ። ሓደ ሰብ'ውን ክሕግዘኩም ይኽእል: { $contact }

## To counsellors, and what follows.

# $who is a name.
picture-forgotten =
    { $who } ኣብ ናይ ሓባር ተሌፎን ስእሎም ረሲዖም። ፈለማ ብቓል ተዛሪብኩም ብርግጽ ንሶም ምዃኖም ኣረጋግጹ።
    .take-away = ንሶም እዮም፣ ይከፈት

picture-is-away = ተኸፊቱ። ሓድሽ ስእሊ ክመርጹ ንነግሮም ኣለና።

choose-new-picture = እዚ ተሌፎን ብዘይ ስእሊ ይኽፈት። ካልኦት ሰባት እንተ ተጠቒሞምሉ፣ ሓድሽ ስእሊ ምረጹ። ጽሓፉ: ናይ ሓባር ተሌፎን

## What people may type in place of the commands, and what stands beside them in the app's own menu.

typed-shared = ናይ ሓባር ተሌፎን, ናይ ሓባር ቴለፎን, ናይ ሓባር, ሓባር
command-shared = ናይ ሓባር ተሌፎን
typed-hide = ሕባእ, ሕብኡ, ሓብእ, ክውል, hba
command-hide = ብቕጽበት ምሕባእ

picture-was-taken-away = ድሮ ተፈጺሙ እዩ: ኣብዚ ተሌፎን ድሕሪ ሕጂ ስእሊ ኣይሕተትን።
