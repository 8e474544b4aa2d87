### Intake: small questions about one's project, each with its reason. Each can be passed over.

project-trade =
    { $why ->
        [small] A small question, if you like.{ " " }
       *[other] { "" }
    }What kind of work are you looking for? This way, we can ask the right people.
    .other = Another kind of work
    .skip = Skip

tell-trade = What kind of work are you looking for? Write it in one or two words, in your language.

project-aim =
    { $why ->
        [small] A small question, if you like.{ " " }
       *[other] { "" }
    }What are you looking for? People who have a job and people who have a business give different advice.
    .job = A job
    .business = My own business
    .training = A training course
    .unsure = I don’t know yet
    .skip = Skip

# $aim is the last one they said.
both-is-fine = A job and a business: the two go well together, many people do that. We keep the last one: { $aim }. The other stays noted.

project-income =
    { $why ->
        [small] A small question, if you like.{ " " }
       *[other] { "" }
    }When do you need an income? This way, peer helpers will not suggest a way that takes too long.
    .now = Now
    .three-months = Within 3 months
    .a-year = Within a year
    .no-hurry = No hurry
    .skip = Skip

project-french =
    { $why ->
        [small] A small question, if you like.{ " " }
       *[other] { "" }
    }How is your French? This way, we talk about work and courses that fit.
    .none = Not yet
    .a-little = A few words
    .everyday = I get by
    .good = I speak it well
    .skip = Skip

project-before =
    { $why ->
        [small] A small question, if you like.{ " " }
       *[other] { "" }
    }What did you do before? What you can already do counts here too.
    .tell = Tell about it
    .skip = Skip

tell-before = What did you do before? Work, studies, the home, the fields: everything counts. Write it in your language. You don’t have to talk about how you came here.

# $chosen counts what was chosen so far.
project-free-time =
    { $chosen ->
        [0] { $why ->
            [small] A small question, if you like.{ " " }
           *[other] { "" }
        }When are you free? This way, we can suggest meetings at a time that suits you. You can choose more than one.
       *[other] Noted. Another time?
    }
    .that-is-all = That is all
    .skip = Skip

# $chosen counts what was chosen so far.
project-wishes =
    { $chosen ->
        [0] { $why ->
            [small] A small question, if you like.{ " " }
           *[other] { "" }
        }Who would help you best? We try to find someone like that, but we cannot promise. You can choose more than one.
       *[other] Noted. Anything else?
    }
    .that-is-all = That is all
    .skip = Skip

wish-country =
    Which country are you from? This way, nobody from that country reads your questions. We use it for nothing else, and nobody sees it. Choose, or write it.

item-noted = Thank you, noted. To see or change your project, write: project

passed-over = OK, we skip it. We will not ask again. If you change your mind, write: project

that-was-all = Thank you! That was all. Here is your project:

## What stands in their place in a list.

# $what was chosen already.
chosen = ✓ { $what }

free-time-morning = In the morning
free-time-afternoon = In the afternoon
free-time-evening = In the evening
free-time-weekend = At the weekend
free-time-it-changes = It changes

wish-my-language = Speaks my language
wish-woman = A woman
wish-man = A man
wish-not-my-country = Not from my country
wish-same-trade = Same kind of work

income-now = now
income-three-months = within 3 months
income-a-year = within a year
income-no-hurry = no hurry

french-none = not yet
french-a-little = a few words
french-everyday = gets by
french-good = speaks well

## What else people call a trade when they type it, with commas.

also-kitchen = cook, chef, cooking, kitchen, kitchen helper, kitchen porter, dishwasher, waiter, waitress, restaurant, catering, baker, bakery, pastry chef, pizza maker, butcher, barista
also-building = builder, building, construction, construction worker, mason, bricklayer, painter, plumber, electrician, tiler, plasterer, carpenter, roofer, welder
also-care = carer, caregiver, care assistant, care worker, home care, home help, nursing assistant, nurse, nanny, babysitter, childminder, childcare
also-cleaning = cleaner, cleaning, cleaning lady, housekeeper, housekeeping, chambermaid, hotel, caretaker, janitor
also-transport = driver, taxi driver, bus driver, truck driver, lorry driver, delivery, delivery driver, courier, rider, logistics, warehouse, warehouse worker, forklift driver
also-shop = seller, sales, sales assistant, shop assistant, cashier, shop, shopkeeper, grocery, trader, sewing, tailor, dressmaker, seamstress, hairdresser, barber
