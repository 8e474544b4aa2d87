### Obstacles: what stands in the way, who helps with it in France, and whether a counsellor may write about it.
### Names and numbers of services are those of 2026: whoever confirms the texts checks them.

# $named counts what was named so far.
project-obstacles =
    { $named ->
        [0] { $why ->
            [small] A small question, if you like.{ " " }
           *[other] { "" }
        }What makes things difficult? We tell you at once who helps. Only the counsellors see it. You can choose more than one.
       *[other] Does anything else make things difficult?
    }
    .more = Other difficulties
    .fewer = See the first ones again
    .that-is-all = That is all
    .skip = Skip

obstacle-children = Children, childcare
obstacle-debts = Debts, money
obstacle-housing = Housing
obstacle-papers = Papers, rights
obstacle-health = Health
obstacle-transport = Getting around
obstacle-french = French language
obstacle-discrimination = Discrimination
obstacle-other = Another difficulty

who-helps-children = For childcare: the PMI (child health centre) near you and the CAF (family benefits) tell you which places there are and what is paid for. It is free. For work or training, France Travail (job centre) sometimes helps to pay for childcare.

who-helps-debts = For money and debts: a Point Conseil Budget listens without judging. They help you write to the people you owe money and prepare your papers. It is free and secret. The town hall (mairie) or a social worker tells you where the nearest one is.

who-helps-housing = For housing: the social worker at the CCAS, in the town hall (mairie), helps you ask for a home. The ADIL answers questions about rent and your rights, for free. If you have nowhere to sleep tonight: call 115, free, day and night.

who-helps-papers = For papers and rights: at a Point-justice, a person who knows the law answers you. It is free and secret, and you don’t have to give your name. Call 3039. Don’t send documents here.

who-helps-health = For health: the PASS, in a hospital, sees you even without a carte Vitale (health card) or money, and helps you get health insurance. For sadness and bad dreams, a centre médico-psychologique (CMP) sees you for free. Emergency: 15.

who-helps-transport = To get around: the town hall (CCAS) or the region often makes buses and trains cheaper. France Travail (job centre) can help to pay for a trip, a driving licence, or a rented bike or car for work.

who-helps-french = For French: if you have an integration contract (CIR), the OFII gives free lessons. If not, the town hall (mairie), a library or an association near you gives lessons. Ask for evening lessons if you work.

who-helps-discrimination = This is not right, and it is not your fault. Call the Défenseur des droits on 3928 if you are treated badly because of your origin, your religion, or because you are a woman or a man. It is free and secret.

# $contact says how to reach a person of the programme.
who-helps-other = Thank you for telling us. A counsellor can look with you for someone who helps with this. You can also reach a person from the programme: { $contact }

# $kind is the obstacle; $said whether they have written something about it.
obstacle-contact =
    { $said ->
        [yes] Your words are ready ({ $kind }). May a counsellor read them and write to you here?
       *[no] May a counsellor write to you here about this ({ $kind })? Nobody else knows about it.
    }
    .yes = Yes, I need help
    .no = No, thank you
    .over = It is no longer a problem

counsellor-will-write = We tell the counsellors, and nobody else. One of them will write to you here.

counsellor-knows-already = The counsellors already know. One of them will write to you here.

nobody-contacts-you = OK, nobody will write to you about this. If you change your mind, write: project

obstacle-is-over = Good news! We take it out of your project.
