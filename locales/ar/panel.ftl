### The panel: words of the moderator’s page of a running meeting

panel-title = لوحة التحكم
panel-test = جلسة اختبار
panel-pages = صفحات هذا الاجتماع
panel-line-opening = جارٍ الاتصال بالقاعة
panel-line-open = متصل
panel-line-again = انقطع الخط مع القاعة. وهو يُستعاد تلقائيًا.
panel-line-over = أُغلقت القاعة. أعيدوا تحميل الصفحة لمعرفة السبب.
panel-load = الحِمل

## On the floor

panel-floor = في القاعة
panel-chair = الرئيس
panel-no-chair = لم يُحدَّد رئيس
panel-speaks = المتكلم
panel-nobody-speaks = لا أحد يتكلم
panel-open-microphones = الميكروفونات المفتوحة
panel-no-microphone = لا ميكروفون مفتوح
panel-take-microphone = سحب الميكروفون
panel-level = المستوى
panel-spoken = لغة الكلام
panel-spoken-text = تتبع ما يحدده المتكلم. غيّروها إن كان خطأً.
panel-spoken-unknown = غير محددة

## Who is in the room

panel-people = الحاضرون
panel-show = إظهار
panel-everybody = الجميع
panel-asking = طالبو الكلمة
panel-given = من أُعطوا شيئًا
panel-lost = غير المتصلين
panel-untested = من فحص أجهزتهم غير جيد
panel-nobody = لا أحد في القاعة بعد
panel-nobody-text = كل من يُسمح له بالدخول من قاعة الانتظار يظهر هنا فورًا.
panel-none = لا أحد يطابق
panel-line = الخط
panel-check = فحص الأجهزة
panel-listens = يستمع إلى
panel-gives = إعطاء أو سحب
panel-asks = يطلب الكلمة
panel-chairs = يرأس
panel-lost-one = غير متصل
panel-role-delegate = عن بُعد
panel-role-listener = يستمع فقط
panel-role-interpreter = مترجم شفوي
panel-role-moderator = منسق الجلسة عن بُعد
panel-role-captioner = معدّ الشرح النصي
panel-role-hall = القاعة
panel-microphone = الميكروفون
panel-camera = الكاميرا
panel-screen = الشاشة
panel-is-open = مفتوح
panel-more = المزيد
panel-make-chair = تعيين رئيسًا
panel-end-chair = لم يعد رئيسًا
panel-seen = تمت المعالجة
panel-seen-text = عولج الطلب ورُفع من القائمة

## Alone with one person

panel-aside = التحدث على انفراد
panel-aside-with = على انفراد مع
panel-aside-text = تسمعون هذا الشخص ويسمعكم. ولا تسمع القاعة شيئًا من ذلك.
panel-aside-open = ميكروفون هذا الشخص مفتوح في القاعة: تسمع القاعة جوابه.
panel-aside-end = إنهاء
panel-your-microphone = ميكروفونكم
panel-no-device = لا يتيح المتصفح ميكروفونًا: اسمحوا به لهذه الصفحة وتأكدوا من توصيله.

## Your ear

panel-ear = ما تسمعونه
panel-ear-on = الاستماع
panel-ear-off = إيقاف الاستماع
panel-volume = مستوى الصوت
panel-under = الصوت الأصلي خافتًا في الخلفية

## Booths, hall, document, recording

panel-booths = مقصورات الترجمة
panel-no-booths = لا مقصورة فيها مترجمون
panel-on-air = على الهواء
panel-hall = القاعة
panel-no-hall = لا ترسل القاعة شيئًا
panel-document = الوثيقة على الشاشة
panel-document-none = لا وثيقة
panel-document-show = إظهارها للجميع
panel-recording = التسجيل
panel-recording-now = التسجيل جارٍ
panel-record-text = ملف لكل قناة. ويرى الجميع أن تسجيلًا يجري. والترجمة الشفوية ليست محضرًا ذا حجية، وكل ملف ينص على ذلك.

## Plan B

panel-move = الخطة البديلة
panel-move-text = تقود صفحة كل شخص إلى المنصة الأخرى فورًا. وتبقى الأسماء والحقوق، ويُدوَّن السبب.
panel-move-typed = لا يسمّي السجل منصة احتياطية. اكتبوها هنا فتُحفظ لهذا الاجتماع.
panel-move-to = الانتقال إلى { $platform }
panel-move-there = الانتقال إلى هذه المنصة
panel-move-back = العودة إلى Convoke
panel-moved = يُعقد الاجتماع الآن على { $platform }.
panel-move-reason = السبب، ويُدوَّن ويُبلَّغ إلى الجميع
panel-move-closed = يمكن نقل الاجتماع ما دام بابه مفتوحًا.
panel-fallback = لاجتماع في Convoke نفسه، ما يُكتب أدناه هو المنصة الاحتياطية (الخطة البديلة)؛ ويمكن تركه فارغًا.
panel-act-reserve = تحديد المنصة الاحتياطية
panel-act-moved = نقل الاجتماع إلى منصة أخرى
panel-act-moved-back = إعادة الاجتماع
panel-key-search = بحث
panel-key-first = أول نتيجة: ميكروفونها
panel-key-end = إنهاء الانفراد

## Captions

captioning-title = الشرح النصي
captioning-text = اكتبوا سطرًا واضغطوا Enter: يظهر فورًا لكل من يقرأ الشرح النصي بهذه اللغة.
captioning-languages = اللغات التي تكتبونها
captioning-line = سطر باللغة { $language }
captioning-send = إرسال
captioning-none = لا أسطر بعد
captioning-unsent = لم تُرسل: الخط مع القاعة مقطوع. اضغطوا Enter ثانيةً حين يعود.
captioning-history = الأسطر حتى الآن

## The hall

hallpage-title = القاعة
hallpage-text = لحاسوب الفني في القاعة: ما ترسله طاولة الصوت إلى الاجتماع، وما يخرج من الاجتماع إلى القاعة.
hallpage-devices = السماح بالأجهزة
hallpage-devices-text = لا يسمّي المتصفح الأجهزة إلا بعد السماح بها مرة.
hallpage-denied = لا يتيح المتصفح أي جهاز. اسمحوا بالميكروفونات لهذه الصفحة.
hallpage-floor = القاعة (الصوت الأصلي)
hallpage-into = إلى الاجتماع
hallpage-out = إلى القاعة
hallpage-device = المدخل
hallpage-no-device = لا مدخل
hallpage-channel = قناة الجهاز
hallpage-all-channels = الكل ممزوجًا
hallpage-channel-number = القناة { $n }
hallpage-level = المستوى
hallpage-level-none = لم يُختر مدخل
hallpage-level-silent = صمت: لا يأتي شيء من هذه القناة
hallpage-level-low = منخفض: ارفعوه من طاولة الصوت
hallpage-level-good = جيد
hallpage-level-loud = تشويه: اخفضوه من طاولة الصوت
hallpage-live = إرسال إلى الاجتماع
hallpage-live-now = مباشر: إيقاف الإرسال
hallpage-untested = المستوى ليس جيدًا بعد. والإرسال ممكن مع ذلك.
hallpage-play = تشغيل في القاعة
hallpage-output = المخرج
hallpage-default-output = مخرج الحاسوب
hallpage-out-text = ما ترسله القاعة نفسها لا يُعاد تشغيله فيها أبدًا.
hallpage-off = متوقف
hallpage-connecting = جارٍ الاتصال
hallpage-connected = متصل
hallpage-again = انقطع الخط ويعود تلقائيًا
hallpage-one-each = متصفح واحد في كل مرة: من يفتح مدخلًا في مكان آخر يتسلمه.

## A publisher of the hall without a browser

hallpage-whip = مرسِل بلا متصفح (WHIP)
hallpage-whip-text = يمكن لجهاز ترميز أو برنامج مثل OBS إرسال المدخل بنفسه: إلى هذا العنوان، مع رمز على هيئة “Authorization: Bearer”.
hallpage-whip-address = العنوان
hallpage-whip-token = الرمز
hallpage-whip-secret = يظهر الرمز الآن ولا يرد في أي سجل. ومن يملكه يستطيع التكلم في هذا المدخل: لا تعطوه إلا للفني.
hallpage-act-token = إظهار رمز أحد مداخل القاعة
