### Stopping: no more messages, coming back, erasing everything.

stopped = ሕራይ፣ ድሕሪ ሕጂ ኣይንጽሕፈልኩምን። ኣብ ዝደለኹምዎ ግዜ ክትምለሱ ትኽእሉ: ጽሓፉልና።

come-back =
    ደው ኢልኩም ነይርኩም። ደጊምኩም ክትጅምሩ ትደልዩ ዶ?
    .yes = እወ፣ ክጅምር
    .no = ኣይፋልን

welcome-again = እንቋዕ ደሓን ተመለስኩም!

# $both is yes where two apps are linked: everything goes in both.
delete-everything =
    { $both ->
        [yes] ኩሉ ምድምሳስ፣ ካብ ክልቲኡ ኣፕኩም: ስምኩም፣ ሕቶታትኩም፣ መልእኽትታትኩም። ካብኡ ክትመልስዎ ኣይከኣልን። ብርግጽ ትደልይዎ ዲኹም?
       *[no] ኩሉ ምድምሳስ: ስምኩም፣ ሕቶታትኩም፣ መልእኽትታትኩም። ካብኡ ክትመልስዎ ኣይከኣልን። ብርግጽ ትደልይዎ ዲኹም?
    }
    .yes = እወ፣ ኩሉ ይደምሰስ
    .no = ኣይፋልን፣ ይጽናሕ

nothing-deleted = ሕራይ፣ ዝተደምሰሰ ነገር የለን።

goodbye = ተፈጺሙ: ናትኩም ኩሉ ተደምሲሱ። ጽቡቕ መገዲ ንምነየልኩም።
