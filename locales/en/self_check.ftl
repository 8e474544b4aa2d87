### Self-check: three questions a helper asks themselves. No answer is kept.

self-check =
    Three small questions, just for you. Nobody keeps or reads your answers, and they change nothing about your place here. Would you like to?
    .yes = Yes
    .no = Not now

self-check-later = OK. You don’t need to do anything more.

self-check-listens =
    1 of 3. Someone chooses a path that is not yours. Can you listen, without trying to change it?
    .yes = Yes, I think so
    .not-always = Not always
    .skip = Skip

self-check-listens-not-always = Thank you for being honest. Many people are like you. Something that helps: tell your path, then ask: “And you, what do you want?”

self-check-stops =
    2 of 3. When a story hurts you, can you stop, and say so?
    .yes = Yes, I think so
    .not-always = Not always
    .skip = Skip

self-check-stops-not-always = This is hard for everyone. Here, one touch is enough: “Not this time”, or “For a counsellor”. Nobody asks why.

self-check-keeps-secret =
    3 of 3. A friend wants to know who you help, and why. Can you keep it to yourself?
    .yes = Yes, I think so
    .not-always = Not always
    .skip = Skip

self-check-keeps-secret-not-always = It is good to know this. You can say: “I help, but I don’t tell.” This protects everyone, you too.

# $contact says how to reach a person.
self-check-over = That is all, thank you. Nobody is perfect, and nobody judges you. To talk about it with someone: { $contact }
