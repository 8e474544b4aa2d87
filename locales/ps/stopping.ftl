### Stopping: no more messages, coming back, erasing everything.

stopped = سمه ده، نور درته نه لیکو. هر وخت چې غواړئ بېرته راتلای شئ: یوازې راته ولیکئ.

come-back =
    تاسو زموږ پیغامونه درولي وو. غواړئ بیا پیل وکړئ؟
    .yes = هو، بیا پیلوم
    .no = نه

welcome-again = بیا ښه راغلاست!

# $both is yes where two apps are linked: everything goes in both.
delete-everything =
    { $both ->
        [yes] هر څه به پاک شي، په دواړو اپلیکیشنونو کې: ستاسو نوم، پوښتنې، پیغامونه. بیا بېرته نه راګرځي. په رښتیا یې غواړئ؟
       *[no] هر څه به پاک شي: ستاسو نوم، پوښتنې، پیغامونه. بیا بېرته نه راګرځي. په رښتیا یې غواړئ؟
    }
    .yes = هو، هر څه پاک کړئ
    .no = نه، ویې ساتئ

nothing-deleted = سمه ده، هېڅ شی پاک نه شو.

goodbye = وشوه: ستاسو هر څه پاک شول. موږ درته د ښې لارې هیله کوو.
