typed-planned = попереду, розклад
command-planned = Подивитися, що буде

# $count is how many things are to come.
planned =
    { $count ->
        [0] Поки нічого не заплановано. Щоб підготувати зустріч, напишіть: зустрічі
       *[other] Ось що буде. Торкніться рядка, щоб переглянути або змінити.
    }
    .enough = Більше нічого

# $at is a time, $what one of the three below.
planned-line = { $at }: { $what }

# $yes is how many come.
planned-session = { $kind }, так: { $yes }
planned-announcement = оголошення, { $what }
planned-poll = кінець опитування, { $what }

# $held: whether the team said: not this week.
planned-update =
    { $held ->
        [yes] цього тижня новин немає
       *[no] новини тижня
    }
