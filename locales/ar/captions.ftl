### Captions

## Reading

captions-off = بلا شرح
captions-listening = باللغة التي أستمع إليها
captions-floor = باللغة التي يُتحدَّث بها
captions-marked = {"{"}language{"}"} (يُكتب الآن)
captions-written = الشرح النصي الذي يُكتب الآن: { $languages }
captions-nobody = لا أحد يكتب شرحًا نصيًا الآن.
captions-size = حجمه
captions-log = ما قيل
captions-empty = يظهر هنا السطر التالي حين يُكتب.
captions-hold = إيقاف مؤقت
captions-go-on = متابعة
captions-newest = إلى أحدث سطر
captions-new = أسطر جديدة: {"{"}count{"}"}
captions-aloud = يقرأ قارئ الشاشة عندي الأسطر الجديدة
captions-mended = صُحِّح

## Writing

captions-mend = تصحيح
captions-mending = أنتم تصححون السطر الأخير. يرسل Enter التصحيح، ويترك Escape السطر كما هو.
captions-mend-how = السهم إلى الأعلى في حقل فارغ: تصحيح السطر الأخير.

## Kept

captions-kept-title = ما كُتب
captions-kept-text = تُحفظ الأسطر مع الجلسة، وكذلك النص الأول لكل سطر صُحِّح. ويُحسب WebVTT من بداية التسجيل.
captions-kept-none = لم يُكتب شيء بعد.
captions-kept-lines = { $count ->
    [zero] لا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرًا
   *[other] { $count } سطر
  }
captions-file-text = نص
captions-file-first = WebVTT، من السطر الأول
captions-file-recording = WebVTT، تسجيل { $time }
captions-disclaimer = الشرح النصي ليس محضرًا رسميًا للجلسة. كُتب أثناء الكلام وقد يحتوي على أخطاء.
captions-file-title = الشرح النصي: { $meeting }، { $language }
captions-file-times = الأوقات: { $zone }
captions-file-mended = صُحِّح { $time }؛ كُتب أولًا: { $first }
captions-file-aligned = محسوب من بداية التسجيل، { $time }
captions-file-unaligned = محسوب من السطر الأول، { $time }

## From outside

captions-feed-title = من الخارج
captions-feed-text = ترسل برمجيات جهة أخرى، كالتعرف الآلي على الكلام، الشرح النصي بلغة واحدة إلى عنوان، برمز خاص بها. وإذا أُلغي الرمز لم يعد يفتح شيئًا؛ والرمز التالي غيره.
captions-feed-none = لا رمز
captions-feed-since = رمز منذ { $time }
captions-feed-show = إظهار العنوان والرمز: { $channel }
captions-feed-revoke = إلغاء الرمز: { $channel }
captions-feed-address = العنوان
captions-feed-token = الرمز
captions-feed-example = للتجربة
captions-feed-secret = لا يظهر الرمز في أي سجل. ومن يملكه يستطيع كتابة الشرح النصي بهذه اللغة: لا تعطوه إلا لمن يشغّل البرمجيات.
captions-feed-act-shown = إظهار رمز للإرسال إلى قاعة
captions-feed-act-revoked = إلغاء رمز للإرسال إلى قاعة
