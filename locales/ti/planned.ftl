typed-planned = ዝመጽእ, ኣጀንዳ
command-planned = እንታይ ከም ዝመጽእ ምርኣይ

# $count is how many things are to come.
planned =
    { $count ->
        [0] ሕጂ ዝተመደበ የለን። ኣኼባ ንምድላው ጽሓፉ፦ ኣኼባታት
       *[other] እዚ ዝመጽእ እዩ። ንምርኣይ ወይ ንምቕያር መስመር ጠውቑ።
    }
    .enough = ካልእ የለን

# $at is a time, $what one of the three below.
planned-line = { $at }፦ { $what }

# $yes is how many come.
planned-session = { $kind }፣ እወ፦ { $yes }
planned-announcement = ምልክታ፣ { $what }
planned-poll = መወዳእታ መሕተት፣ { $what }

# $held: whether the team said: not this week.
planned-update =
    { $held ->
        [yes] ኣብዚ ሰሙን ዜና የለን
       *[no] ዜና ሰሙን
    }
