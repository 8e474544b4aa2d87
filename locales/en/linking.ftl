### Linking: one person, two apps; a code from the one is written in the other.

# $minutes is how long the code is good. $code stands alone on its line: 20 digits in groups.
link-code =
    Write this code to us in your other app (WhatsApp or Telegram). It works once, for { $minutes } minutes. Don’t give it to anyone.
    { $code }

# $link stands alone on its line.
link-opens-telegram =
    Is Telegram your other app? Open this link, the code is inside:
    { $link }

link-is-for-other-app = This code is for your other app. Please write it there.

link-not-good = This code does not work. Maybe it was already used, or it is too old. In the other app, open the menu and ask for a new code.

# $both is yes where people have a role in the other app too; $contact says how to reach a person.
link-has-a-role =
    { $both ->
        [yes] You have a role in both apps. A person from the programme can help you: { $contact }
       *[no] You already have a role here. Do it the other way round: ask for the code here, and write it in the other app.
    }

# $app is the name of the second app. $become is end where the questions asked there come to an end.
link-what-happens =
    { $become ->
        [end] In the other app, you have another role. If you link the two, your questions from here stop, and everything here is deleted. Do you want to link them?
       *[go-along] If you link the two apps, your open questions go with you. The rest from here, like your name, is deleted: what you said in the other app counts. Do you want to link them?
    }
    .yes = Yes, link them
    .no = No

link-asked-there = Thank you. Now we ask you in the other app. Please reply there.

# $app is the name of the second app. $become is end where the questions asked there come to an end.
link-this-app =
    { $become ->
        [end] Your code was written in { $app }. If you say yes, { $app } is yours too. The questions asked there stop. Is this you?
       *[go-along] Your code was written in { $app }. If you say yes, { $app } is yours too, with the open questions from there. Is this you?
    }
    .yes = Yes, it is me
    .no = No, it is not me

link-not-made = OK, the two apps are not linked. Nothing has changed.

app-linked = Done: your two apps are linked. We reply to you in the app where you write. This is not what you wanted? Write: apps

# $app is the name of the second app.
another-app-linked =
    A second app is now linked to you: { $app }. If this is not you, tell us:
    .undo = It is not me, unlink it

# $this and $other are the names of the two apps.
apps-linked =
    Two apps are linked: { $this } (here) and { $other }. What do you want to do?
    .unlink-other = Unlink the other one
    .unlink-this = Unlink this one
    .keep = Keep both

apps-stay-linked = OK, both stay linked.

other-app-unlinked = Done: the other app is no longer linked. Here, everything goes on.

app-unlinked = This app is no longer linked. Nothing more will come here.

only-one-app = You have only one app here. There is nothing to unlink.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-apps = apps, other app, second app, link apps, another app
command-apps = Link a second app
