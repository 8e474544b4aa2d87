### Staying in touch: two who met both say yes, and each reads what the other chose to give.

staying-with = ምስ መን ርክብ ክትሕዙ ትደልዩ? እቲ ሰብ እውን እንተደልዩ፣ ክልቴኹም እቲ ካልእ ክህቦ ዝመረጾ ትረኽቡ። እንተዘይኮነ ካልእ ኣይትሰምዑን፣ ምኽንያቱ ድማ ማንም ኣይፈልጥን።
    .more = ካልኦት ርኣዩ
    .enough = ዝርዝር

# $who is a name, $when a day: where and when they met.
person-met = { $who }፣ { $when }

wished-before = ቅድሚ ሕጂ ዝሓተትኩም፦ { $who }

staying-with-nobody = ኣብዚ ዝተራኸብኩምዎም ሰባት ኣለዉ፦ ኣብ ኣኼባ፣ ኣብ ምስናይ፣ ወይ ኣብዚ ብምጽሓፍ። ንግዚኡ ማንም የለን።

# $contact says how to reach a person.
staying-not-yet = ንኸምዚ መጀመርታ ሓደ ኣማኻሪ ክፈልጠኩም ኣለዎ። ተዛረብዎ፦ { $contact }

staying-is-possible = ምስዚ ሰብ ርክብ ንምሓዝ፣ ጸሓፉ፦ ርክብ ምሓዝ

staying-is-over = እዚ ሕቶ ድሕሪ ሕጂ ኣይከኣልን። ዝተዋህበ የለን። ሰብ ንምምራጽ ጸሓፉ፦ ርክብ ምሓዝ

# $who is a name, $until a day.
staying-wished = ምስ { $who } ርክብ ክትሕዙ ሓቲትኩም። ክልቴኹም እንተደሊኹም፣ ቅድሚ { $until } ኣብዚ ከተንብብዎ ኢኹም። ሕቶኹም ክትመልስዎ ትደልዩ ዶ?
    .leave = ይጽናሕ
    .take-back = ክመልሶ

staying-wished-already = እዚ ድሮ ሓቲትኩምዎ። { $who } እውን እንተደልዩ፣ ኣብዚ ከተንብብዎ ኢኹም። ትገብርዎ የለን።

staying-taken-back = ሕቶኹም ተመሊሱ። ዝተዋህበ የለን፣ ዝጸሓፍኩምዎ ድማ ተደምሲሱ።

staying-done-lately = ንስኹምን { $who }ን ሕጂ መራኸቢኹም ተለዋዊጥኩም። ኣብቲ ላዕሊ ዘሎ መልእኽትታት ርኣዩ።

## What to give.

staying-give = ን{ $who } እንታይ ክትህቡ ትደልዩ? ክትህብዎ እትደልዩ ኩሉ ጠውቑ፣ ካልእ ኣይርአን። ክሳብ ሕጂ ዝለኣኽ የለን።
    .that-is-all = እዚ እኹል እዩ
    .nothing = ዋላ ሓንቲ፣ ይኣክል

giving-name = ስመይ
giving-number = ናይ WhatsApp ቁጽረይ
giving-phone = ቁጽሪ ተሌፎን
giving-telegram = ኣብ Telegram ዘሎ ስመይ
giving-address = ኣድራሻ

# $what is the kind, $who a name.
staying-write =
    { $what ->
        [name] ን{ $who } ኣየናይ ስም ክትህቡ ትደልዩ?
        [phone] { $who } ክህልዎ እትደልዩ ቁጽሪ ተሌፎን ጸሓፉ። ነቶም ቁጽርታት ጽቡቕ ገርኩም ርኣዩ።
        [telegram] ኣብ Telegram ዘሎ ስምኩም ጸሓፉ። ብ @ ይጅምር።
       *[address] { $who } ክህልዎ እትደልዩ ኣድራሻ ጸሓፉ፦ ንኣብነት ኢመይል።
    }

# Of each kind one line, $words as they were written.
given-name = ስም፦ { $words }
given-number = ናይ WhatsApp፦ { $words }
given-phone = ተሌፎን፦ { $words }
given-telegram = ኣብ Telegram፦ { $words }
given-address = ኣድራሻ፦ { $words }

nothing-given = ዋላ ሓንቲ

# $given is what was chosen, line by line.
staying-send =
    ክልቴኹም እንተደሊኹም፣ { $who } ነዚ የንብብ፦
    { $given }

    ተጠንቀቑ፦ ዝተዋህበ ክምለስ ኣይከኣልን። ክትህብዎ ትደልዩ ዶ?
    .yes = እወ፣ ክህቦ
    .change = ክቕይሮ
    .no = ኣይፋል፣ ዋላ ሓንቲ

staying-nothing-given = ሕራይ፣ ዝወሃብ የለን። ዝመረጽኩምዎ ተደምሲሱ።

staying-sent = ተጻሒፉ። { $who } እውን እንተደልዩ፣ ኣብ ውሽጢ ክልተ ሰሙን ኣብዚ ከተንብብዎ ኢኹም። እንተዘይኮነ ካልእ ኣይትሰምዑን። ንምምላሱ ጸሓፉ፦ ርክብ ምሓዝ

## What the other reads.

# $met says how they know each other, $question how the one began about which they wrote.
staying-asked =
    { $who } ምሳኹም ርክብ ክሕዝ ይደሊ። { $met ->
        [session] ኣብ ሓደ ኣኼባ ኔርኩም።
        [accompaniment] ብምስናይ ትፋለጡ ኢኹም።
        [question] ኣብዚ ተጻሒፍኩም ኢኹም፦ “{ $question }”።
       *[talk] ኣብዚ ተጻሒፍኩም ኢኹም።
    } ንስኹም እውን ትደልዩ ዶ? እትህብዎ ባዕልኹም ትመርጹ። ኣይፋል እንተበልኩም፣ ወይ ዋላ ሓንቲ እንተዘይበልኩም፣ ማንም ኣይፈልጥን።
    .yes = እወ
    .no = ኣይፋል

staying-no = ሕራይ። { $who } ኣይፈልጥን፣ ከተብርህዎ እውን ኣየድልየኩምን።

staying-exchanged =
    ንስኹምን { $who }ን ርክብ ትሕዙ። { $who } ነዚ ይህበኩም፦
    { $given }

    ኣብ ተሌፎንኩም ጽሓፍዎ፦ ንሕና ኣብዚ ንድምስሶ ኢና። እዚ ንዓኹም እዩ፣ ንኻልእ ሰብ ኣይትሃብዎ።

## After a session.

# $session is its kind and time.
staying-list = ካብዚ ኣኼባ ({ $session }) ምስ ሓደ ሰብ ርክብ ክትሕዙ ትደልዩ ዶ? ሽዑ ስምኩም ኣብ ንእሽቶ ዝርዝር ይኣቱ። ኣብኡ ዝነበሩን ስሞም ኣብቲ ዝርዝር ዘሎን ጥራይ የንብብዎ።
    .yes = እወ
    .no = ኣይፋል

staying-name = ካልኦት ኣየናይ ስም ከንብቡ ይኽእሉ? ናይ መጀመርታ ስም ይኣክል።

staying-not-listed = ሕራይ፣ ስምኩም ኣይርአን።

staying-listed-alone = ስምኩም ኣብ ዝርዝር ኣሎ። ንግዚኡ ካልእ ሰብ የለን። ደሓር ንምርኣይ ጸሓፉ፦ ርክብ ምሓዝ

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-stay = ርክብ ምሓዝ, ርክብ
command-stay = ርክብ ምሓዝ
