### The public site

## What is convened

site-read-invitation = قراءة الدعوة
home-closes-in = يُغلق باب التسجيل بعد
home-closed = أُغلق باب التسجيل
home-closed-text = يمكن تقديم طلب متأخر، وتبتّ الأمانة في كل طلب على حدة.
home-over = انتهت الاجتماعات
home-how = { $time }، في القاعة وعبر الإنترنت؛ لغات الترجمة الشفوية: { $languages }.
home-how-online = { $time }، عبر الإنترنت؛ لغات الترجمة الشفوية: { $languages }.
hours-span = من { $start } إلى { $end }
dates-span = من { $first } إلى { $last }
home-chain = من الدعوة إلى باب الاجتماع
chain-done = تمّ
chain-invitation = صدور الدعوة وفتح باب التسجيل
chain-tests = جلسات اختبار مفتوحة للجميع: { $times }
chain-deadline = إغلاق باب التسجيل
chain-release = يتلقى كل مسجَّل رابطًا شخصيًا بالبريد الإلكتروني
chain-meetings-at = الاجتماعات؛ يُفتح الباب في الساعة { $time }
chain-meetings = { $n ->
    [zero] الاجتماعات؛ يُفتح الباب عند بدء كل اجتماع
    [one] الاجتماعات؛ يُفتح الباب قبل كل اجتماع بدقيقة واحدة
    [two] الاجتماعات؛ يُفتح الباب قبل كل اجتماع بدقيقتين
    [few] الاجتماعات؛ يُفتح الباب قبل كل اجتماع بـ { $n } دقائق
   *[other] الاجتماعات؛ يُفتح الباب قبل كل اجتماع بـ { $n } دقيقة
}
home-whole-programme = البرنامج كاملًا وبجانبه توقيتكم
home-paragraphs = الأرقام هي أرقام فقرات الدعوة.

## Programme

programme-intro = { $dates }. الأوقات بتوقيت { $place }، وبجانبها توقيتكم.
programme-zone = منطقتكم الزمنية
programme-show = عرض
programme-calendar = إضافة إلى تقويمي
programme-annex = المرفق للطباعة
programme-all-next-day = بتوقيت { $city } تقع كل الاجتماعات في اليوم التالي.
programme-all-day-before = بتوقيت { $city } تقع كل الاجتماعات في اليوم السابق.
programme-example = { $here } بتوقيت { $place } يقابل { $there } بتوقيت { $city }.
programme-schedule = الجدول
programme-until = إلى { $time }
programme-from-day = اعتبارًا من { $date }
programme-next-day = اليوم التالي
programme-day-before = اليوم السابق
programme-no-meeting = لا اجتماع
programme-links-sent = تُرسل الروابط الشخصية في الساعة { $time }.
programme-slots = { $n ->
    [zero] لا فترات
    [one] فترة واحدة
    [two] فترتان
    [few] { $n } فترات
   *[other] { $n } فترة
}
programme-side-events = المناسبات الجانبية
programme-side-none = لا توجد
programme-side-tbc = تُؤكَّد لاحقًا
programme-side-events-tbc = مناسبات جانبية تُؤكَّد لاحقًا
programme-documents = { $n ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $n } وثائق
   *[other] { $n } وثيقة
}
programme-documents-to-come = الوثائق تصدر لاحقًا
programme-tests = جلسات الاختبار
programme-tests-none = لا جلسات اختبار مقررة
programme-side-empty = لم يُعلن عن شيء بعد
programme-side-empty-text = تُدرج المناسبات الجانبية هنا متى أكدتها الأمانة.

## The letter

letter-title = الدعوة
letter-issued-by = صادرة عن
letter-to = إلى
letter-to-states-parties = ممثلو الدول الأطراف
letter-to-signatories = ممثلو الدول الموقِّعة
letter-to-observers = ممثلو الدول المراقِبة
letter-to-organizations = ممثلو المنظمات الدولية والإقليمية
letter-to-civil-society = ممثلو المجتمع المدني والمنظمات غير الحكومية والصناعة
letter-annex = المرفق
letter-time = الوقت
letter-dates = في الفترة { $range }
letter-day = في { $date }
letter-print = تُطبع هذه الصفحة في شكل رسالة مع مرفقها على ورق A4.

## Documents

documents-empty = لم تصدر أي وثيقة بعد
documents-empty-text = تُدرج كل وثيقة هنا منذ صدورها تحت هيئتها، مع رمزها وعنوانها وجميع لغاتها.
documents-original = الأصل: { $language }
documents-due = قيد الترجمة، متوقعة في { $date }
documents-overdue = قيد الترجمة، كانت متوقعة في { $date }
documents-untold = غير متاحة بعد
documents-not-translated = غير مترجمة: { $reason }
documents-bytes = { $n } ك.ب
documents-plain-text = نص
documents-languages = اللغات
documents-other-body = وثائق أخرى

## Taking part

part-registration = التسجيل
part-online = عبر الإنترنت
part-online-text = افتحوا رابطكم الشخصي على الجهاز الذي ستتحدثون منه. تعرض صفحتكم لوحة اسمكم والوقت المتبقي وبرنامج اليوم؛ وعندما يُفتح الباب تقودكم إلى الاجتماع. ولا يُدخِل الرابط إلا شخصًا واحدًا، وفي مكان واحد في الوقت نفسه.
part-name = الاسم الظاهر وسماعة الرأس
part-name-text = يراكم كل مشارك باسم دولتكم أو منظمتكم بلغته هو، وباسم عائلتكم. وكلاهما مأخوذ من تسجيلكم ولا يُكتب. وسماعة الرأس بميكروفون مدمج تُبقي الصوت واضحًا للمندوبين والمترجمين الشفويين.
part-interpretation = الترجمة الشفوية
part-interpretation-text = عند الباب تختارون اللغة التي تستمعون إليها: القاعة، أي صوت المتكلم نفسه، أو إحدى لغات الترجمة الشفوية. ويمكنكم تغييرها في أي لحظة. وإذا لم يكن هناك من يترجم، نقلت القناة صوت القاعة وأشارت إلى ذلك.
part-hall = في القاعة
part-hall-text = اطلبوا مقعدًا في استمارة التسجيل باختيار المشاركة في القاعة. وإذا شُغلت مقاعد الوفد أُبلغ الشخص التالي على الفور وسُجّل مناوبًا دون أن يفقد شيئًا: يمكن للمندوبين أن يتناوبوا أو أن يشاركوا عبر الإنترنت.

## Announcements

announcement-conference = قرار المؤتمر
announcements-empty = لم يُعلن عن شيء بعد
announcements-empty-text = تُدرج هنا إعلانات شاغلي المناصب في تواريخها.

## Test door

site-test-title = باب الاختبار
site-test-intro = مفتوح للجميع خلال جلسات الاختبار. ولا يشترك مع الاجتماعات في شيء: لا حاجة إلى رابط ولا يُحفظ شيء.
site-test-opens-in = يُفتح باب الاختبار بعد
site-test-open = باب الاختبار مفتوح
site-test-open-until = باب الاختبار مفتوح حتى الساعة { $time }
site-test-enter = إجراء الفحوص
site-test-over = انتهت جلسات الاختبار
site-test-help = لمن يحتاج إلى مساعدة تقنية أن يكتب إلى الأمانة: { $email }
site-test-plate = كيف سيراكم الآخرون
site-test-plate-text = في الاجتماع تُؤخذ لوحة الاسم من التسجيل. جرّبوا هنا كيف ستبدو لوحتكم؛ ولا يُحفظ شيء.
site-test-plate-show = عرض اللوحة

## Privacy

privacy-kept = ما يُحفظ
privacy-kept-text = ما تكتبونه في استمارة التسجيل: الدولة أو المنظمة والاسم والوظيفة والدور وعنوان البريد الإلكتروني، ورقم الهاتف واحتياجات سهولة الوصول إن ذكرتموها؛ وما تقرر بشأنها ومن قرره ومتى ولماذا؛ ومتى أُرسل رابطكم ومتى فُتح، ومتى كنتم في اجتماع، وأي قناة استمعتم إليها فيه، ومتى تكلمتم أو ترجمتم، وما تبيّن من فحص أجهزتكم. وعن المترجمين الشفويين: الاسم وعنوان البريد الإلكتروني والمقصورة واللغات. ولا يجري تسجيل إلا مع علامة ظاهرة.
privacy-seen = من يطّلع عليه
privacy-seen-text = يظهر الاسم والدولة أو المنظمة والوظيفة في قائمة المشاركين، وتعرض لوحات الأسماء اسم العائلة. ولا يطّلع على البريد الإلكتروني والهاتف إلا الأمانة، ولا على احتياجات سهولة الوصول إلا من يُعدّ مكانكم.
privacy-until = إلى متى
privacy-until-text = تُحذف عناوين البريد الإلكتروني وأرقام الهاتف واحتياجات سهولة الوصول ونتائج فحص الأجهزة بعد { $n ->
    [zero] آخر يوم
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
   *[other] { $n } يومًا
} من آخر اجتماع، في { $date }. وتبقى قائمة المشاركين وسجلات الحضور والتسجيلات وسجل القرارات كما في كل اجتماع رسمي.
privacy-links = الروابط
privacy-links-text = تُشتق الروابط الشخصية من تسجيلكم بسرّ خاص بالنظام. ولا توجد في قاعدة البيانات ولا في نسخها ولا في أي سجل. وتُرسل إلى عنوانكم ولا تُعرض على أحد غيركم.
privacy-cookies = ملفات تعريف الارتباط
privacy-cookies-text = ثلاثة على الأكثر، ولا يتعقبكم أي منها: منطقتكم الزمنية، ولغتكم، وزيارتكم ما دمتم في اجتماع.
privacy-rights = حقوقكم
privacy-rights-text = يمكنكم في أي وقت الاطلاع على تسجيلكم أو تصحيحه أو سحبه في صفحتكم. وفي ما عدا ذلك اكتبوا إلى الأمانة: { $email }

## Accessibility

accessibility-aim = ما نسعى إليه
accessibility-aim-text = أُعدّ هذا الموقع لاستيفاء المبادئ التوجيهية لإتاحة محتوى الويب (WCAG) 2.2، المستوى AA. ويمكن إنجاز كل ما يسبق الاجتماع بلوحة المفاتيح وحدها، وبلا برامج نصية، وعلى الهاتف، ومن اليمين إلى اليسار بالعربية.
accessibility-limits = ما لم يتحقق بعد
accessibility-limits-text = يُفحص الموقع آليًا بالإنكليزية والعربية، ولم يراجعه بعد أشخاص يستخدمون التقنيات المعينة يوميًا. وتُتاح الوثائق كما أصدرها أصحابها، وقد يتعذر النفاذ إلى بعضها: اطلبوا من الأمانة صيغة أخرى.
accessibility-needs = في الاجتماعات
accessibility-needs-text = يمكنكم في استمارة التسجيل طلب مكان لكرسي متحرك أو ترجمة نصية أو ترجمة بلغة الإشارة، وذكر شخص مساعد لا يُحسب ضمن مقاعد الوفد.
accessibility-reach = إذا اعترضكم عائق
accessibility-reach-text = أبلغوا الأمانة، فهي تساعدكم بوسيلة أخرى وتعمل على إصلاح الخلل: { $email }
