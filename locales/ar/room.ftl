### The room: what somebody in it hears, sees and does

## What is seen

room-stage = صورة المتكلم
room-speaking = مدة الكلام
room-input = الخط: {"{"}says{"}"}
room-nobody = لم تُعطَ الكلمة لأحد
room-recording = تسجيل
room-hears = تسمعون: {"{"}channel{"}"} · {"{"}says{"}"}
room-screen = على الشاشة
room-documents = جميع الوثائق
room-read = قراءة

## What is heard

room-volume = الصوت
room-under = الصوت الأصلي خافتًا في الخلفية
room-under-volume = مستواه
room-earphones = أنتم في القاعة: استعملوا سماعة أذن لئلا تلتقط الميكروفونات الترجمة الشفوية.
room-follows = أنتم تتابعون الاجتماع: لا ميكروفون ولا كاميرا في هذه الصفحة.
room-asleep = يُبقي المتصفح الصوت مغلقًا إلى أن تضغطوا على شيء.
room-wake = تشغيل الصوت

## Pictures and captions

room-pictures = الصور والشرح النصي
room-pictures-show = عرض الصور
room-pictures-cost = مع الصور نحو { $with } ميغابايت في الساعة، والصوت وحده نحو { $without } ميغابايت.
room-signed = بجانب المتكلم
room-signed-size = الحجم
room-captions = الشرح النصي
room-small = صغير
room-medium = متوسط
room-large = كبير

## One’s own microphone and camera

room-voice = ميكروفونكم
room-mic-off = الميكروفون مغلق
room-mic-wait = يُفتح عندما يعطيكم الرئيس أو المنسق الكلمة
room-mic-given = الكلمة لكم: اضغطوا لفتحه
room-mic-live = الميكروفون مفتوح
room-mic-close = الجميع يسمعكم: اضغطوا لإغلاقه
room-camera-off = الكاميرا مغلقة
room-camera-live = الكاميرا مفتوحة
room-own-picture = صورتكم
room-share = عرض شاشتي
room-share-live = إيقاف العرض
room-ask = طلب الكلمة
room-withdraw = سحب طلب الكلمة
room-speaks = أتكلم باللغة
room-device = الجهاز
room-device-default = ما يختاره المتصفح
room-loudspeakers = أستعمل مكبر صوت لا سماعة رأس
room-loudspeakers-text = عندئذ يزيل المتصفح الصدى والضوضاء. ومع سماعة الرأس لا تختاروه: فالمترجمون الشفويون يحتاجون إلى صوتكم كاملًا.
room-keys = المفاتيح: M للميكروفون وV للكاميرا
room-level = مستوى ميكروفونكم
room-hindered-insecure = لا يفتح المتصفح الميكروفون والكاميرا إلا في عنوان آمن (https). افتحوا رابطكم هناك.
room-hindered-denied = لم يُسمح للمتصفح باستعمال الجهاز. اسمحوا بذلك بجانب العنوان ثم اضغطوا من جديد.
room-hindered-missing = لم يُعثر على الجهاز. أوصلوه ثم اضغطوا من جديد.
room-hindered-busy = يستعمل برنامج آخر الجهاز. أغلقوا ذلك البرنامج ثم اضغطوا من جديد.

## The line

room-line-opening = يجري توصيل الصوت والصورة…
room-line-again = انقطع الخط. وهو يُستعاد تلقائيًا، وحقوقكم محفوظة.
room-line-media = انقطع الصوت والصورة. وهما يُستعادان تلقائيًا.
room-line-back = أنتم متصلون من جديد.
room-script = يحتاج الصوت والصورة إلى نصوص برمجية عطّلها هذا المتصفح.
room-unable = لا يستطيع هذا المتصفح استقبال الصوت والصورة. استعملوا إصدارًا حديثًا من Chrome أو Edge أو Firefox أو Safari.

## Plan B

room-moved = يستمر الاجتماع على {"{"}platform{"}"}. {"{"}reason{"}"}
