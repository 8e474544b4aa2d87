### Words that many texts use. Short: they stand on buttons and inside sentences.

language-fr = Français
language-en = English
language-ar = العربية (Arabic)
language-fa-AF = دری (Dari)
language-ps = پښتو (Pashto)
language-ti = ትግርኛ (Tigrinya)
language-uk = Українська
name-of-fr = ፈረንሳይኛ
name-of-en = እንግሊዝኛ
name-of-ar = ዓረብኛ
name-of-fa-AF = ዳሪ
name-of-ps = ፓሽቶ
name-of-ti = ትግርኛ
name-of-uk = ዩክረይንኛ

topic-kitchen = ክሽነ፣ ቤት ብልዒ
topic-building = ህንጻ፣ መንደቕ
topic-care = ሰባት ምክንኻን
topic-cleaning = ጽሬት፣ ሆቴል
topic-transport = መጓዓዝያ፣ ዴሊቨሪ
topic-shop = ዱኳን፣ ስፌት
topic-first-job = ስራሕ ምርካብ
topic-training = ስልጠና፣ ዲፕሎማ
topic-other = ካልእ ነገር

aim-job = ስራሕ
aim-business = ናይ ውልቂ ስራሕ
aim-training = ስልጠና
aim-unsure = ገና ኣይፈለጡን

experience-employed = ብደሞዝ
experience-business = ናይ ውልቂ ስራሕ
experience-both = ብደሞዝን ናይ ውልቂ ስራሕን

reason-same-trade = ሞያኹም እዩ።
reason-same-step = ነዚ ስጉምቲ ባዕልኹም ሓሊፍኩምዎ ኢኹም።
reason-other-path = መገድኹም ካልእ'ኳ እንተኾነ፣ ነዚ ኣርእስቲ ትፈልጥዎ ኢኹም። ካባኹም ዝቐረበ ናጻ ሰብ የለን።
reason-any-topic = ኣብ ኩሉ ክትሕግዙ ትኽእሉ።
reason-chosen = ኣማኻሪ ንዓኹም ሓሲቦም።
reason-chosen-by-asker = እዚ ሰብ መገድኹም ኣንቢቡ። ናትኩም መልሲ ይደሊ።
reason-accompanies = ነዚ ሰብ ትሰንዩ ኣለኹም።
reason-partner = ኣብዚ ዓውዲ ዕድል ተቕርቡ ኢኹም።

pseudonym-almond = ለውዚ
pseudonym-cedar = ቄድሮስ
pseudonym-cherry = ኣውሒ
pseudonym-fig = ዳዕሮ
pseudonym-linden = ሞሞና
pseudonym-maple = ሰራው
pseudonym-mulberry = ሳግላ
pseudonym-olive = ኣውሊዕ
pseudonym-pine = ጽሕዲ
pseudonym-walnut = ጋባ
pseudonym-willow = ሑመር

state-open = ቀሪባ፣ ዝወሰዳ ሰብ የለን
state-claimed = ተወሲዳ፣ ገና መልሲ የብላን
state-answered = መልሲ ኣለዋ
state-with-counsellor = ንኣማኻሪ ትጽበ ኣላ
state-closed = ዕጹውቲ

danger-suicide = ሓሳብ ነፍሰ-ቅትለት
danger-violence = ዓመጽ
danger-trafficking = ምዝመዛ
danger-child = ቆልዓ ኣብ ሓደጋ

# Who someone is, where they gave no name.
role-newcomer = ሓደ ሓድሽ ሰብ
role-helper = ሓደ ሓጋዚ ብተመኩሮ
role-counsellor = ሓደ ኣማኻሪ
role-partner = ሓደ ተሓባባሪ
role-interpreter = ሓደ ኣስተርጓሚ
someone-who-left = ዝኸደ ሰብ

nobody = ዋላ ሓደ
mark-reported = ጥርዓን ዝቐረበሉ ሰብ
mark-other = እቲ ካልእ ሰብ
finish-question = ሕቶይ ምዝዛም

# Who has done something already, where it is not known.
someone = ሓደ ሰብ

day-monday = ሰኑይ
day-tuesday = ሰሉስ
day-wednesday = ረቡዕ
day-thursday = ሓሙስ
day-friday = ዓርቢ
day-saturday = ቀዳም
day-sunday = ሰንበት

back-label = ድሕሪት

## Under the words of someone else. $language is a language's name.

translated-by-machine = (መበቆላዊ ቋንቋ: { $language }። ማሽን ተርጒሙዎ: ጌጋ ክህሉ ይኽእል።)
translated-by-people = (መበቆላዊ ቋንቋ: { $language }። ተተርጒሙ።)
not-translated = (ገና ኣይተተርጎመን። ቋንቋ: { $language }።)

## What people may type in place of a command, one after the other, with commas.

typed-start = ጀምር, ምጅማር, ንጀምር, ሰላም relais, jemr, jemir
typed-menu = ሜኑ, መኑ, ሚኑ, ዝርዝር, menyu
typed-language = ቋንቋ, ቛንቋ, ቋንቋ ምቕያር, ቋንቋ ቀይር, kuankua, kuanqua, qwanqwa, quanqua
typed-ask = ሕቶ, ምሕታት, ሕቶ ምሕታት, ክሓትት, ሕቶ ኣለኒ, hito, hto, hito alieni
typed-role = ግደ, ግደይ, ተራይ, gdey, gidey
typed-help = ሓገዝ, ሓግዙኒ, ሓግዘኒ, ህጹጽ, ህጹጽ ሓገዝ, hagez, hagezuni, hagizuni
typed-privacy = ሓበሬታይ, ውልቃዊ ሓበሬታ, ናተይ ሓበሬታ, ምስጢር, habiretay
typed-stop = ደው, ደው በሉ, ደው ይበል, ጠጠው, ጠጠው በሉ, ስቶፕ, dew, dew belu
typed-delete = ደምስስ, ደምስሱ, ኩሉ ደምስስ, ኩሉ ምድምሳስ, ምድምሳስ, demsis, demsisu
typed-questions = ሕቶታት, ሕቶታተይ, ሕቶታት ንዓይ, hitotat, htotat
typed-pause = ዕረፍቲ, ዕረፍቲ ምውሳድ, ከዕርፍ, erefti, ereft
typed-waiting = ዝጽበዩ, መን ይጽበ, ሎሚ, zitsbeyu
typed-invite = ዓድም, ምዕዳም, ዕድመ, ዓድሙ
typed-back = ድሕሪት, ንድሕሪት, ተመለስ, dhrit, dihrit
typed-next = ቀጽል, ዝቕጽል, ቀጺሉ, ketsil, qetsil

## What stands beside each command in the app's own menu.

command-start = ምጅማር
command-menu = ሜኑ
command-language = ቋንቋ ምቕያር
command-ask = ሕቶ ምሕታት
command-role = ግደይ ኣብዚ
command-help = ሓገዝን ናይ ሓደጋ ቁጽርታትን
command-privacy = ሓበሬታኹም
command-stop = መልእኽቲ ደው ይበል
command-delete = ኩሉ ምድምሳስ
command-questions = ንዓኹም ዝመጻ ሕቶታት
command-pause = ዕረፍቲ ምውሳድ
command-waiting = መልሲ ዝጽበዩ
command-invite = ሰብ ምዕዳም

# To someone on WhatsApp who has not written for a day: a reply brings what waits. It must say nothing about what it is.
# WhatsApp approves it word for word: after a change it must be submitted again.
you-have-a-message = መልእኽቲ ኣለኩም። ንምንባቡ መልሲ ጽሓፉ።

# The button below that notice: at most 20 characters, approved with it.
read-it = ኣንብቡ
