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
