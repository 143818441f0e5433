### The interpreter's booth

## Before a meeting

booth-title = مقصورة الترجمة الشفوية
booth-into = تترجمون إلى: { $languages }
booth-enter = الدخول إلى المقصورة
booth-enter-text = يبقى ميكروفونكم مغلقا إلى أن تفتحوه.
booth-choose = عدة جلسات مفتوحة: اختاروا جلستكم.
booth-opens-text = في { $time } يُفتح الباب وتعرض هذه الصفحة مدخل المقصورة. يمكنكم تركها مفتوحة.
booth-sessions = جميع الجلسات
booth-link = هذا الرابط لكم وحدكم: لا تشاركوه. وهو يفتح المقصورة في مكان واحد في كل مرة.
booth-ready = قبل أن تبدأوا البث
booth-ready-headset = استخدموا سماعة رأس سلكية بميكروفون. فالبلوتوث والميكروفونات المدمجة تقتطع من الصوت ما يحتاج إليه مستمعوكم.
booth-ready-place = اجلسوا في غرفة هادئة موصولين بالشبكة بكابل، وأغلقوا كل برنامج آخر يصدر صوتا.
booth-ready-browser = اسمحوا لهذه الصفحة باستخدام الميكروفون عندما يطلب المتصفح ذلك.
booth-try = تجربة اللوحة في قاعة الاختبار
booth-test-room = قاعة الاختبار
booth-scripts = تحتاج لوحة التحكم إلى البرامج النصية. اسمحوا بها لهذه الصفحة ثم أعيدوا تحميلها.

## Switching on

booth-start = تشغيل الصوت والميكروفون
booth-start-camera = تشغيل الصوت والكاميرا
booth-start-text = ضعوا سماعة الرأس أولا. لن يسمعكم أحد قبل أن تفتحوا الميكروفون.
booth-start-text-camera = لن يراكم أحد قبل أن تبدأوا البث.
booth-refused = يرفض المتصفح منح هذه الصفحة الميكروفون أو الكاميرا. اسمحوا بذلك في شريط العنوان ثم اضغطوا مرة أخرى.
booth-missing = لم يُعثر على ميكروفون أو كاميرا. صِلوا الجهاز ثم اضغطوا مرة أخرى.
booth-busy = برنامج آخر يشغل الميكروفون أو الكاميرا. أغلقوه ثم اضغطوا مرة أخرى.
booth-insecure = لا توجد شهادة لهذا العنوان فلا يمنحه المتصفح الميكروفون. أبلغوا الأمانة.
booth-no-headset = لم يُتعرف على سماعة رأس: ميكروفونكم هو «{ $device }». استخدموا سماعة سلكية قبل أن تبدأوا البث.
booth-headset-ok = إنها سماعة رأس

## Listening

booth-listen = أستمع إلى
booth-relay-keys = وسيط بضغطة واحدة
booth-relay-take = أخذ الوسيط من المفتاح { $key }
booth-relay-on = ما على المفتاح { $key }
booth-relay-empty = فارغ

## Ears

booth-ears = سمعي
booth-volume = المصدر
booth-bass = الأصوات الخفيضة
booth-treble = الأصوات الحادة
booth-partner = الزميل، بخفوت
booth-monitor = أسمع أيضا
booth-monitor-none = لا شيء آخر
booth-monitor-partner = زميلي
booth-monitor-channel = قناتي
booth-loud-ok = المحدِّد يعمل دائما. الدقيقة الأخيرة لم تكن عالية الصوت.
booth-loud = كانت الدقيقة الأخيرة عالية الصوت: اخفضوا المصدر.
booth-loud-note = لا يستطيع المتصفح معرفة شدة صوت سماعتكم. اضبطوها بحيث لا تضطرون إلى رفع أصواتكم.

## The speaker

booth-nobody = لا أحد يتكلم
booth-next = طالبو الكلمة
booth-no-picture = لا ترد صورة
booth-pictures = الصور
booth-mate = صورة زميلكم
booth-own-picture = صورتكم
booth-input = خط المتكلم: { $says }
booth-input-unknown = لم يُقس بعد
booth-levels = المستويات
booth-voice = صوتي
booth-decibels = { $n } ديسيبل

## The document

booth-document = الوثيقة المعروضة
booth-document-none = لا توجد وثيقة معروضة.
booth-document-open = فتح في نافذة جديدة
booth-papers = الوثائق
booth-papers-away = إغلاق الوثيقة
booth-terms = المصطلحات
booth-term = ابحث عن مصطلح بأي لغة
booth-no-term = هذا المصطلح ليس في القائمة.

## Messages

booth-messages = في المقصورة
booth-message = رسالة إلى المقصورة
booth-send = إرسال
booth-colleague-air = { $name }: على الهواء
booth-colleague-here = { $name }: موجود
booth-colleague-away = { $name }: غائب
booth-alone = لا يعمل أحد غيركم في هذه المقصورة.
booth-new-message = { $name }: { $text }

## On air

booth-on-air = على الهواء
booth-off-air = لستم على الهواء
booth-coughing = صامت
booth-audience = { $language }: يستمع { $n }
booth-no-outgoing = لم تُختر لغة الإخراج
booth-other-on-air = { $name } على الهواء
booth-time = مدتي على الهواء
booth-time-of = من { $time }
booth-hand-within = سلّموا الميكروفون في غضون { $time }
booth-hand-now = انقضت { $minutes } د: سلّموا الميكروفون الآن

## Speaking

booth-speak = أتكلم بلغة
booth-not-yours = ليست لكم اليوم: { $languages }
booth-space = مسافة
booth-microphone-open = الميكروفون مفتوح
booth-microphone-closed = الميكروفون مغلق
booth-camera-open = الكاميرا على الهواء
booth-camera-closed = الكاميرا ليست على الهواء
booth-press-close = اضغطوا للإغلاق
booth-press-open = اضغطوا لبدء البث
booth-cough = سعال
booth-cough-text = صامت طوال الضغط

## Handover

booth-handover = تسليم الميكروفون
booth-asks = { $name } يطلب الميكروفون.
booth-give = تسليم
booth-not-yet = ليس بعد
booth-ask = طلب الميكروفون
booth-ask-text = القرار لزميلكم
booth-asking = طُلب: اضغطوا للتراجع
booth-answer = ليس بعد: يحتفظ زميلكم بالميكروفون.
booth-take = أخذ الميكروفون
booth-take-text = يأخذه فورا: اضغطوا مرتين
booth-take-sure = اضغطوا مرة أخرى: سيتوقف بث { $name }.
booth-taken = الميكروفون الآن مع زميلكم.

## Signals

booth-signals = إلى المتكلم ومنسق الجلسة
booth-slow = التمهل
booth-slow-text = يظهر للمتكلم والرئيس
booth-slow-shown = معروض الآن
booth-cannot = تتعذر الترجمة: الصوت
booth-cannot-text = يُبلّغ منسق الجلسة والرئيس والمستمعين
booth-cannot-on = أُبلغوا: اضغطوا عندما يصلح الصوت
booth-call = نداء الفني
booth-call-text = يظهر لمنسق الجلسة
booth-call-on = نُودي: اضغطوا للتراجع
booth-call-seen = ردّ: شوهد النداء
booth-camera = الكاميرا
booth-camera-text = لزميلكم في المقصورة

## The console

booth-count = في المقصورة: { $n }
booth-keys = الحروف والأرقام مفاتيح
booth-frame = لوحة المفاتيح عند الوثيقة. اضغطوا هنا لتعود مفاتيح اللوحة إلى العمل.
booth-joining = جار الاتصال بالقاعة…
booth-again = انقطع الخط. تعيد الصفحة الاتصال بنفسها، ويمكن لزميل أن يتولى الترجمة.
booth-joined = متصل
booth-over = هذه الصفحة لم تعد متصلة.
booth-reload = استخدام هذه النافذة
booth-moved = تتواصل الجلسة على { $platform }.
booth-moved-how = كيفية الوصول
booth-recording = جار التسجيل
