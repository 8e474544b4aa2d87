### Intake: small questions about one's project, each with its reason. Each can be passed over.

project-trade =
    { $why ->
        [small] እንተደሊኹም፣ ሓንቲ ንእሽቶ ሕቶ።{ " " }
       *[other] { "" }
    }ኣየናይ ሞያ ትደልዩ? ነቶም ዝፈልጥዎ ሰባት ምእንቲ ክንሓትት።
    .other = ካልእ ሞያ
    .skip = ይሕለፍ

tell-trade = ኣየናይ ሞያ ትደልዩ? ብሓንቲ ወይ ብክልተ ቃል፣ ብቋንቋኹም ጽሓፉ።

project-aim =
    { $why ->
        [small] እንተደሊኹም፣ ሓንቲ ንእሽቶ ሕቶ።{ " " }
       *[other] { "" }
    }እንታይ ትደልዩ? ብደሞዝ ዝሰርሕን ናይ ውልቁ ዝሰርሕን ሰብ፣ ዝህብዎ ምኽሪ ዝተፈላለየ እዩ።
    .job = ስራሕ
    .business = ናይ ውልቀይ ስራሕ
    .training = ስልጠና
    .unsure = ገና ኣይፈልጥን
    .skip = ይሕለፍ

# $aim is the last one they said.
both-is-fine = ስራሕን ናይ ውልቂ ስራሕን: ክልቲኡ ብሓባር ይኸይድ እዩ፣ ብዙሓት ከምኡ ይገብሩ። ነቲ ናይ መወዳእታ ንሕዞ: { $aim }። እቲ ካልእ'ውን ተጻሒፉ ይጸንሕ።

project-income =
    { $why ->
        [small] እንተደሊኹም፣ ሓንቲ ንእሽቶ ሕቶ።{ " " }
       *[other] { "" }
    }መዓስ ኣታዊ የድልየኩም? ሓገዝቲ ብተመኩሮ ኣዝዩ ነዊሕ መገዲ ምእንቲ ከይነግሩኹም።
    .now = ብቕጽበት
    .three-months = ኣብ 3 ኣዋርሕ
    .a-year = ኣብ ውሽጢ ዓመት
    .no-hurry = ኣየህውኽን
    .skip = ይሕለፍ

project-french =
    { $why ->
        [small] እንተደሊኹም፣ ሓንቲ ንእሽቶ ሕቶ።{ " " }
       *[other] { "" }
    }ፈረንሳይኛኹም ከመይ ኣሎ? ብዛዕባ ንዓኹም ዝሰማማዕ ሞያን ትምህርትን ምእንቲ ክንዛረብ።
    .none = ገና ኣይክእልን
    .a-little = ገለ ቃላት
    .everyday = እረዳዳእ እየ
    .good = ጽቡቕ እዛረብ
    .skip = ይሕለፍ

project-before =
    { $why ->
        [small] እንተደሊኹም፣ ሓንቲ ንእሽቶ ሕቶ።{ " " }
       *[other] { "" }
    }ቅድሚ ሕጂ እንታይ ትሰርሑ ነይርኩም? ድሮ እትኽእልዎ ነገር ኣብዚ'ውን ይጠቅም።
    .tell = ክነግር
    .skip = ይሕለፍ

tell-before = ቅድሚ ሕጂ እንታይ ትሰርሑ ነይርኩም? ስራሕ፣ ትምህርቲ፣ ገዛ፣ ሕርሻ: ኩሉ ይጠቅም። ብቋንቋኹም ጽሓፉ። እንተዘይደሊኹም ብዛዕባ ጉዕዞ ኣይትንገሩ።

# $chosen counts what was chosen so far.
project-free-time =
    { $chosen ->
        [0] { $why ->
            [small] እንተደሊኹም፣ ሓንቲ ንእሽቶ ሕቶ።{ " " }
           *[other] { "" }
        }መዓስ ግዜ ኣለኩም? ኣብ ዝጥዕመኩም ሰዓት ርክብ ምእንቲ ክንገብር። ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ።
       *[other] ተመዝጊቡ። ካልእ ግዜ ኣሎ ዶ?
    }
    .that-is-all = ወዲአ
    .skip = ይሕለፍ

# $chosen counts what was chosen so far.
project-wishes =
    { $chosen ->
        [0] { $why ->
            [small] እንተደሊኹም፣ ሓንቲ ንእሽቶ ሕቶ።{ " " }
           *[other] { "" }
        }መን ክሕግዘኩም ይሓይሽ? ክንረክብ ንፍትን፣ ግን ቃል ክንኣቱ ኣይንኽእልን። ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ።
       *[other] ተመዝጊቡ። ካልእ ኣሎ ዶ?
    }
    .that-is-all = ወዲአ
    .skip = ይሕለፍ

wish-country =
    ካብ ኣየነይቲ ሃገር ኢኹም? ካብታ ሃገር ዝመጸ ሰብ ሕቶታትኩም ምእንቲ ከየንብብ። ንኻልእ ነገር ኣይጠቅምን፣ ዝርእዮ ሰብ'ውን የለን። ምረጹ ወይ ጽሓፉ።

item-noted = የቐንየልና፣ ተመዝጊቡ። መደብኩም ንምርኣይ ወይ ንምቕያር ጽሓፉ: መደብ

passed-over = ሕራይ፣ ንሓልፎ። ድሕሪ ሕጂ ኣይንሓተኩምን። ሓሳብኩም እንተቐይርኩም ጽሓፉ: መደብ

that-was-all = የቐንየልና! ወዲእና። መደብኩም እዚ እዩ:

## What stands in their place in a list.

# $what was chosen already.
chosen = ✓ { $what }

free-time-morning = ንግሆ
free-time-afternoon = ድሕሪ ቀትሪ
free-time-evening = ምሸት
free-time-weekend = ቀዳመ-ሰንበት
free-time-it-changes = ይቀያየር እዩ

wish-my-language = ቋንቋይ ዝዛረብ ሰብ
wish-woman = ሰበይቲ
wish-man = ሰብኣይ
wish-not-my-country = ካብ ሃገረይ ዘይኮነ ሰብ
wish-same-trade = ሓደ ዓይነት ሞያ

income-now = ብቕጽበት
income-three-months = ኣብ 3 ኣዋርሕ
income-a-year = ኣብ ውሽጢ ዓመት
income-no-hurry = ኣየህውኽን

french-none = ገና
french-a-little = ገለ ቃላት
french-everyday = ይረዳድኡ
french-good = ጽቡቕ ይዛረቡ

## What else people call a trade when they type it, with commas.

also-kitchen = ከሻኒ, ከሻኒት, ክሽነ, ኩሽና, ምኽሻን, መግቢ ምስራሕ, ኩክ, ሼፍ, ካመርየሪ, ካመሪየሪ, ኣሳሳዪ, ኣሳሳይት, ረስቶራንት, ቤት ብልዒ, ቤት መግቢ, ፒሳ, ባኒ, እንዳ ባኒ, ኬክ, ምሕጻብ ሸሓኒ, kushna, keshani, restaurant
also-building = ህንጻ, ህንጸት, ሙራቶረ, ነዳቓይ, ነዳቒ, መንደቕ, ቀባኢ, ምቕባእ, ኢድራውሊኮ, ፕላምበር, ኤለትሪሺስታ, ኤለክትሪሲቲ, ኤሌክትሪሻን, ጸራቢ, ዕንጸይቲ, ሰልዳቶረ, ምልሓም ሓጺን, ለሓሚ, construction
also-care = ነርስ, ሓገዝ ኣረጋውያን, ምክንኻን ኣረጋውያን, ክንክን, ምክንኻን, ሓገዝ ገዛ, ምሕዛ ቆልዑ, ሓዛኒት, ምዕባይ ቆልዑ, መዋእለ ህጻናት, ኣላዪት, ኣላዪ
also-cleaning = ጽሬት, ጽርየት, ምጽራይ, ምጽራግ, ጸራጊ, ጸራጊት, ሆቴል, ሆተል, ኣልቤርጎ, ክሊኒንግ, cleaning, tsiriet
also-transport = ሾፌር, ዘዋሪ, መራሕ መኪና, ኣውቲስታ, ታክሲ, ናይ ጽዕነት መኪና, ዴሊቨሪ, ምብጻሕ, መኽዘን, ሎጂስቲክ, መጓዓዝያ, shufer, driver
also-shop = ሸቃጢ, ሸያጢ, ሸያጢት, መሸጣ, ዱኳን, ድኳን, ሹቕ, ነጋዳይ, ንግዲ, ስፌት, ሰፋዪ, ሰፋይት, ሳርቶ, ሳርቶሪያ, ጸጉሪ, ሽሩባ, ምቕምቃም ጸጉሪ, ባርቤረ, ቀምቃሚ, መቀምቀሚ
