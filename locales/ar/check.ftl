### The device check

## The page

check-title = افحصوا معداتكم
check-intro = يستغرق ذلك ثلاث دقائق. قوموا به في المكان وبسماعة الرأس وعلى الشبكة التي ستستخدمونها في الاجتماع. ولا يُسجَّل شيء.
check-kept-text = لا يُحفظ مع تسجيلكم إلا مستوى كل عنصر ونوع الميكروفون: لا صوت ولا صورة ولا اسم جهاز.
check-not-kept = لا يُحفظ شيء من ذلك.
check-script = يحتاج الفحص إلى البرامج النصية: اسمحوا بها في متصفحكم لهذه الصفحة.
check-begin = بدء الفحص
check-next = التالي
check-yes = نعم
check-no = لا
check-who = في الاجتماع
check-who-speak = قد أتكلم
check-who-listen = أستمع فقط
check-unreachable = الخادم لا يجيب. ما قيس لم يضِع: سيُرسل من جديد تلقائيًا.
check-over-text = يتيح باب الاختبار هذا الفحص في ساعاته. ويجده المسجلون أيضًا في صفحتهم الشخصية.

## States of a step

check-state-open = لم يُفحص
check-state-now = جارٍ الفحص
check-state-good = جيد
check-state-warn = يمكن تحسينه
check-state-bad = غير كافٍ

## What is checked

check-item-browser = المتصفح
check-item-microphone = الميكروفون
check-item-level = علو الصوت
check-item-noise = ضجيج الغرفة
check-item-voice = صوتكم
check-item-loudspeaker = مكبر الصوت أو السماعات
check-item-echo = الصدى
check-item-camera = الكاميرا
check-optional = اختياري
check-item-network = الشبكة
check-item-interpretation = الترجمة الشفوية

## Microphone and voice

check-microphone-text = سيسأل المتصفح هل يجوز لهذه الصفحة استخدام الميكروفون: اسمحوا بذلك.
check-microphone-allow = استخدام الميكروفون
check-microphone-level = مستوى الصوت الآن
check-kind = بماذا تتكلمون؟
check-kind-text = خمّنّا ذلك من اسمه. صححوه إن كان شيئًا آخر.
check-kind-headset = سماعة رأس سلكية بميكروفون
check-kind-separate = ميكروفون مكتبي
check-kind-built-in = ميكروفون الحاسوب نفسه
check-kind-bluetooth = عبر بلوتوث
check-kind-speakerphone = هاتف مكبر للصوت
check-kind-camera = في كاميرا
check-kind-virtual = برنامج
check-kind-unknown = شيء آخر
check-kind-recommended = موصى به
check-voice-text = ثانيتان من الصمت، ثم اقرؤوا هذا بصوت عالٍ كما تتكلمون في الاجتماع:
check-voice-sentence = شكرًا سيدي الرئيس. يؤيد وفدي الاقتراح ولديه سؤال واحد عن الفقرة الثانية.
check-voice-start = القياس
check-voice-hush = الصمت من فضلكم…
check-voice-speak = اقرؤوا الآن بصوت عالٍ…

## Loudspeaker, echo, camera

check-loudspeaker-text = يُعزف لحن قصير. اضبطوا مستوى الصوت على ما يريحكم.
check-loudspeaker-default = كما في الحاسوب
check-loudspeaker-play = تشغيل
check-loudspeaker-ask = هل سمعتموه؟
check-echo-text = تُشغَّل نغمة خافتة صاعدة. الزموا الصمت ريثما نتبين هل يسمعها الميكروفون.
check-echo-start = فحص الصدى
check-running = لحظة…
check-camera-text = الصورة محل ترحيب، ولا يُلزم بها أحد.
check-camera-show = عرض صورتي
check-camera-without = بلا صورة
check-camera-ask = هل ترون أنفسكم؟
check-camera-preview = صورتكم

## Network and interpretation

check-network-text = ينتقل الصوت إلى الخادم ويعود لبضع ثوانٍ كما في الاجتماع. ولا يسمعكم أحد إلا إذا تحدث منسق جلسة الاختبار إليكم وحدكم: وتُعلمكم هذه الصفحة بذلك حينها.
check-network-start = القياس
check-network-figures = { $path }، ذهابًا وإيابًا { $round } ميلي ثانية، الفاقد { $lost }٪، التذبذب { $jitter } ميلي ثانية
check-interpretation-text = يتكلم متكلم في قاعة الاختبار. تسمعون القاعة أولًا ثم اللغة التي تختارونها هنا.
check-interpretation-which = لغة أخرى
check-interpretation-start = استماع
check-interpretation-floor = القاعة: هل تسمعون المتكلم؟
check-interpretation-language = والآن اللغة الأخرى: هل تسمعونها؟
check-interpretation-none = يتعذر الوصول إلى قاعة الاختبار الآن.
check-aside = يتحدث منسق الجلسة إليكم وحدكم: أجيبوا، فلا يسمعكم غيره.

## What to do about it

check-says-browser-good = فيه كل ما يحتاجه الاجتماع.
check-says-browser-lacks = ينقصه { $what }. استخدموا إصدارًا حديثًا من Chrome أو Edge أو Firefox أو Safari.
check-says-browser-blind = الصوت يعمل. ولن تظهر الصور في هذا المتصفح.
check-says-microphone-refused = المتصفح لا يسمح لهذه الصفحة باستخدام الميكروفون. اضغطوا العلامة بجوار العنوان واسمحوا بالميكروفون ثم أعيدوا المحاولة.
check-says-microphone-missing = لم يُعثر على ميكروفون. صِلوا سماعة الرأس وأعيدوا المحاولة.
check-says-microphone-headset = سماعة رأس بميكروفون مدمج كما توصي الدعوة.
check-says-microphone-separate = جيد مع سماعات الأذن. أبقوه على بُعد كف من الفم.
check-says-microphone-built-in = يلتقط الغرفة ولوحة المفاتيح كما يلتقطكم، ولا يستطيع المترجمون الشفويون العمل بذلك طويلًا. إن كنتم ستتكلمون فاستخدموا سماعة رأس سلكية.
check-says-microphone-bluetooth = يُضعف البلوتوث الصوت وقد ينقطع. إن كنتم ستتكلمون فاستخدموا سماعة رأس سلكية.
check-says-microphone-speakerphone = ينقل الغرفة كلها ويُحدث صدى. إن كنتم ستتكلمون فاستخدموا سماعة رأس سلكية.
check-says-microphone-camera = الكاميرا بعيدة عن الفم. إن كنتم ستتكلمون فاستخدموا سماعة رأس سلكية.
check-says-microphone-virtual = هذا برنامج وليس ميكروفونًا. اختاروا الميكروفون نفسه.
check-says-microphone-unknown = لا نعرف ما هو: بيّنوا ذلك هنا. وتوصي الدعوة بسماعة رأس بميكروفون مدمج.
check-says-level-good = صوتكم مسموع جيدًا.
check-says-level-quiet = صوتكم يكاد لا يُسمع. قرّبوا الميكروفون أو ارفعوا مستواه في إعدادات الحاسوب.
check-says-level-nothing = لم يُسمع صوت. هل الميكروفون مكتوم أم اختير غيره؟
check-says-level-clipped = الصوت عالٍ إلى حد التشوه. أبعدوا الميكروفون قليلًا أو اخفضوا مستواه.
check-says-noise-good = الغرفة هادئة.
check-says-noise-some = يُسمع بعض الضجيج. أغلقوا الأبواب والنوافذ وأوقفوا المراوح.
check-says-noise-loud = الضجيج يكاد يعلو على صوتكم. انتقلوا إلى غرفة أهدأ.
check-says-loudspeaker-heard = تسمعون ما يُشغَّل.
check-says-loudspeaker-silent = ارفعوا مستوى الصوت وتأكدوا من وصل سماعة الرأس واختاروا مخرجًا آخر.
check-says-echo-none = الميكروفون لا يسمع مكبر الصوت.
check-says-echo-faint = يُسمع مكبر الصوت خافتًا في الميكروفون: استخدموا سماعة رأس أو اخفضوا الصوت.
check-says-echo-loud = يُسمع مكبر الصوت في الميكروفون: استخدموا سماعة رأس.
check-says-camera-seen = الصورة تعمل.
check-says-camera-refused = لم تظهر الصورة. اسمحوا بالكاميرا بجوار العنوان أو شاركوا من دونها.
check-says-camera-without = تشاركون من دون صورة.
check-says-network-good = ينتقل الصوت جيدًا.
check-says-network-tcp = لا تسمح شبكتكم بمرور الصوت إلا بالطريق البطيء (TCP). وهو يعمل وقد يتقطع. اطلبوا من خدمة تكنولوجيا المعلومات فتح UDP نحو هذا الخادم أو استخدموا شبكة أخرى.
check-says-network-far = يستغرق الصوت { $ms } ميلي ثانية ذهابًا وإيابًا: توقفوا قليلًا قبل الإجابة. والشبكة السلكية أسرع من اللاسلكية.
check-says-network-lossy = يضيع { $percent }٪ من الصوت. استخدموا شبكة سلكية أو اقتربوا من نقطة الشبكة اللاسلكية.
check-says-network-uneven = يصل الصوت بغير انتظام (بفارق { $ms } ميلي ثانية). استخدموا شبكة سلكية وأوقفوا التنزيلات.
check-says-network-blocked = تصل الصفحات ولا يصل الصوت: شبكتكم تحجبه. اطلبوا من خدمة تكنولوجيا المعلومات السماح بصوت هذا الخادم أو استخدموا شبكة أخرى.
check-says-network-none = يتعذر الوصول إلى الخادم.
check-says-interpretation-heard = تسمعون القاعة واللغة الأخرى.
check-says-interpretation-floor = تسمعون القاعة ولا تسمعون اللغة الأخرى. استمعوا مجددًا، فإن استمر ذلك فاكتبوا إلى الأمانة.
check-says-interpretation-nothing = لا تسمعون شيئًا من القاعة. افحصوا مستوى الصوت والشبكة أولًا ثم استمعوا مجددًا.

## The result

check-result = النتيجة
check-result-passed = أنتم جاهزون للاجتماع.
check-result-unfinished = جيد حتى الآن.
check-result-missing = بقي أن يُفحص: { $items }.
check-result-warned = يعمل ويمكن تحسينه: اقرؤوا النصائح أعلاه.
check-result-failed = ثمة ما لا يعمل بعد: اقرؤوا النصائح أعلاه. وتساعدكم الأمانة: { $email }
check-result-untested = لم يُفحص شيء بعد.
check-last = فُحصت في { $when }: { $standing }
check-last-none = لم تُفحص معداتكم بعد.
check-standing-untested = لم يُختبر
check-standing-failed = لم ينجح
check-standing-warned = مع ملاحظات
check-standing-unfinished = لم يكتمل
check-standing-passed = جيد

## The secretariat's desk

check-desk-title = المعدات
check-desk-text = المؤكَّدون المشاركون عن بُعد أو المتابعون، مع آخر فحص لكل منهم. لا تُحفظ أسماء الأجهزة، ولا يُقيَّم ميكروفون من يتابع فقط.
check-desk-todo = مشاركون عن بُعد لم يختبروا أو لم ينجحوا
check-desk-none = لا أحد هنا
check-desk-none-text = انتقل جميع المشاركين عن بُعد إلى ما بعد ذلك، أو لم يؤكَّد أحد بعد.
check-desk-short = { $item }: { $state }
