### What the room tells its pages over the socket

## Channels

live-signed = لغة الإشارة الدولية
live-floor-now = الصوت الأصلي، حاليًا: { $language }
live-floor = الصوت الأصلي
live-interpreted = ترجمة شفوية
live-by-way = عبر لغة وسيطة: { $language }
live-original = الأصل
live-nobody = لا ترجمة الآن: صوت القاعة
live-nobody-signs = لا ترجمة إشارية الآن

## Who speaks

live-online = عبر الإنترنت
live-in-room = في القاعة
live-speaks = { $place } · لغة الكلام: { $language }
live-hall = قاعة المؤتمر
live-hall-channel = قاعة المؤتمر: { $channel }

## Pictures

live-picture = الصورة: { $name }
live-screen = الشاشة المعروضة: { $name }
live-signs = لغة الإشارة الدولية: { $name }
live-name = { $entity }، { $person }
live-document-original = { $language } (الأصل: { $original })

## Lines

live-line-good = جيد
live-line-figures = { $class }: فقدان { $lost } %، { $ms } ملّي ثانية
live-line-fair = متوسط
live-line-poor = ضعيف
live-your-line = خطكم: { $says }
live-your-line-help = خطكم: { $says }. يساعد استعمال شبكة سلكية وإيقاف الصور.
live-your-line-tcp = لا تسمح شبكتكم بمرور الصوت إلا بطريق غير مباشر (TCP): وقد يتأخر وصوله.

## The reader

live-slow-down = نرجو التمهل في الكلام: هذا ما يطلبه المترجمون الشفويون
live-aside = المنسق يتحدث إليكم وحدكم

## Booths

live-booth-ar = مقصورة الترجمة العربية
live-booth-zh = مقصورة الترجمة الصينية
live-booth-en = مقصورة الترجمة الإنكليزية
live-booth-fr = مقصورة الترجمة الفرنسية
live-booth-ru = مقصورة الترجمة الروسية
live-booth-es = مقصورة الترجمة الإسبانية
live-trouble = { $booth }: تعذّرت الترجمة بسبب الصوت
live-on-air = { $name } على الهواء
live-relays = { $name } على الهواء، عبر { $channel }
live-circle = يأخذ عنكم: ستنشأ حلقة مفرغة
live-off-air = لا أحد على الهواء
live-depth-floor = القاعة
live-depth-plus = وسيطة +
live-depth-minus = وسيطة −
live-depth-refused = مرفوض
live-depth-silent = صامت
live-alone = أنتم وحدكم في المقصورة: يلزم اثنان.
live-mate-long = { $name }: على الهواء منذ { $n } د. اطلبوا الميكروفون.

## The moderator

live-from-into = { $name }: من { $from } إلى { $into }
live-calls = يطلب الفني
live-cannot = تعذّرت الترجمة: الصوت
live-connected = { $n ->
    [zero] لا أحد متصل
    [one] شخص واحد متصل
    [two] شخصان متصلان
    [few] { $n } أشخاص متصلون
    [many] { $n } شخصًا متصلون
   *[other] { $n } شخص متصلون
}
live-load-free = { $connected } · يستعمل الصوت والصورة { $busy } % مما يمكن حمله: ما زال هناك متسع
live-load-filling = { $connected } · يستعمل الصوت والصورة { $busy } % مما يمكن حمله: يوشك أن يمتلئ
live-load-full = { $connected } · يستعمل الصوت والصورة { $busy } % مما يمكن حمله: امتلأ. ينتظر من يأتي الآن، ويبقى من في الداخل على خطهم
live-not-tested = لم يُجرَ الاختبار
live-guest = ضيف { $number }

## Refused

live-no-not-yours = ليس لكم القيام بذلك.
live-no-not-granted = لم تُعطوا الكلمة: يُفتح عندما يعطيها المنسق.
live-no-unknown = لم يعد ذلك موجودًا هنا.
live-no-outgoing = اختاروا أولًا لغة الترجمة.
live-no-language = ليست هذه اللغة من لغاتكم اليوم.
live-no-on-air = ميكروفون آخر مفتوح على هذه القناة: اطلبوه أو حلّوا محله.
live-no-nothing = لا شيء لتسليمه.
live-no-same = ستكون قناة الاستماع وقناة الترجمة واحدة.
live-no-circle = ستدور هذه الترجمة الوسيطة في حلقة مفرغة.
live-no-microphones = بلغ عدد الميكروفونات المفتوحة حده: يجب إغلاق أحدها أولًا.
live-no-pictures = بلغ عدد الصور المعروضة حده: يجب إغلاق إحداها أولًا.
live-no-recording = لا يجوز تسجيل هذا الاجتماع.
live-no-chair = لم يُحدَّد رئيس بعد. حددوا الرئيس أولًا: فلا يُسجَّل الاجتماع إلا إذا قرر ذلك.
live-no-reason = اذكروا السبب: فهو يُحفظ في السجل.
live-no-text = النص فارغ أو أطول من اللازم.
live-no-moved = الاجتماع الآن على المنصة الأخرى.
live-full = القاعة ممتلئة: ولا يُزعج من في الداخل. تعيد هذه الصفحة المحاولة.
live-opening = يجري فتح القاعة. تعيد هذه الصفحة المحاولة.
live-malformed = لم تفهم القاعة هذه الصفحة. أعيدوا تحميلها.
live-flood = أرسلت هذه الصفحة أكثر من اللازم دفعة واحدة فقُطعت. أعيدوا تحميلها.
live-elsewhere = فتحتم هذه القاعة في نافذة أخرى، وهي التي يُعتدّ بها الآن.

## Recordings

live-record-original = { $meeting }: الأصل
live-record-interpreted = { $meeting }: { $channel }. لا تُعدّ الترجمة الشفوية محضرًا ذا حجية.

## In the audit trail

live-act-given = أُعطي ميكروفون أو صورة
live-act-taken = سُحب ميكروفون أو صورة
live-act-chair = حُدّد الرئيس

## A channel that is no more

live-gone = لم تعد قناة { $channel } تُبث. أنتم تسمعون القاعة.
live-gone-work = لم تعد قناة { $channel } تُبث: اختاروا من جديد. والميكروفون الذي كان مفتوحًا عليها خارج البث.
