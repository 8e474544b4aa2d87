### A shared phone: nothing personal is shown on it before the person has picked their picture.

phone-is-shared =
    Do other people use this phone? Then we can ask you for a secret picture of your own each time, before you read. Old messages stay here: please delete them yourself. Do you want this?
    .yes = Yes, it is shared
    .no = No, it is only mine

choose-picture =
    Choose your picture. Don’t show it to anyone. To hide everything at once, write: hide
    .apple = 🍎 Apple
    .sun = 🌞 Sun
    .fish = 🐟 Fish
    .key = 🔑 Key
    .tree = 🌳 Tree
    .boat = ⛵ Boat
    .star = ⭐ Star
    .bird = 🐦 Bird
    .house = 🏠 House

picture-chosen = Noted. After ten minutes without writing, or if you write “hide”, we first ask for your picture.

shared-settings =
    This phone is shared. What do you want to do?
    .another-picture = Change the picture
    .mine-alone = It is only mine
    .keep = Change nothing

phone-not-shared = OK, this phone is only yours. We will not ask for a picture.

nothing-changes = OK, nothing changes.

phone-covered = It is hidden. To open it again, write to us. The messages further up stay on this phone: please delete them yourself.

## On a covered phone: these texts say nothing of anybody's story.

pick-picture =
    Choose your picture.
    .apple = { choose-picture.apple }
    .sun = { choose-picture.sun }
    .fish = { choose-picture.fish }
    .key = { choose-picture.key }
    .tree = { choose-picture.tree }
    .boat = { choose-picture.boat }
    .star = { choose-picture.star }
    .bird = { choose-picture.bird }
    .house = { choose-picture.house }

picture-wrong = This is not the right picture. Try again.

# $contact says who is responsible and how to reach a person.
picture-paused = Too many tries. Please wait one hour. A person can help you too: { $contact }

## To counsellors, and what follows.

# $who is a name.
picture-forgotten =
    { $who } cannot find their picture any more, on a shared phone. First make sure, by voice, that it is really this person.
    .take-away = It is really them, open it

picture-is-away = It is open. We tell them to choose a new picture.

choose-new-picture = This phone opens without a picture. If other people use it, choose a new one. Write: shared phone

## What people may type in place of the commands, and what stands beside them in the app's own menu.

typed-shared = shared phone, shared
command-shared = Shared phone
typed-hide = hide, hide everything, hide all
command-hide = Hide everything at once

picture-was-taken-away = Already done: this phone no longer asks for the picture.
