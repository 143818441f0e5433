### The door, the lobby and the room

## Before the meeting

door-title = الباب
door-plate = هكذا سيراكم الجميع
door-today = اليوم، { $date }
door-opens-in = يُفتح الباب بعد
door-opens-text = يُفتح الباب في الساعة { $time }. إذا كنتم قد لمستم هذه الصفحة أو ضغطتم مفتاحًا فيها قادتكم من تلقاء نفسها إلى قاعة الانتظار؛ وإلا فاضغطوا الزر الذي سيظهر هنا. ويمكنكم إبقاؤها مفتوحة.
door-open = الباب مفتوح
door-enter = الدخول إلى قاعة الانتظار
door-one-place = هذا الرابط لكم وحدكم ويعمل في مكان واحد في الوقت نفسه. وإذا فُتح في مكان آخر حلّ ذلك المكان محل هذا، وتخبركم هذه الصفحة بذلك.
door-elsewhere = أنتم في الاجتماع بالفعل في مكان آخر. وإذا دخلتم من هنا حلّ هذا المكان محله وأُخبر المكان الآخر.
door-ended = { $meeting }: انتهى الاجتماع.
door-over = انتهت الاجتماعات
door-over-text = لم يعد رابطكم يفتح أي باب. وتشكركم الأمانة على مشاركتكم.

## Listening

door-listen = ستستمعون بـ
door-floor = القاعة
door-listen-keep = حفظ هذا الاختيار
door-listen-text = يُحفظ اختياركم للقاعة، ويمكنكم هناك تغييره في أي لحظة.

## Instructions

door-ready = قبل الدخول
door-ready-headset = استخدموا سماعة رأس بميكروفون مدمج ليسمعكم المندوبون والمترجمون الشفويون بوضوح.
door-ready-place = اجلسوا في غرفة هادئة، واستعملوا شبكة سلكية إن أمكن.
door-ready-name = لوحة اسمكم مأخوذة من تسجيلكم. ولا يُكتب شيء.

## The day

door-rest = بقية اليوم
door-same-link = الرابط نفسه
door-now = الباب مفتوح

## A link that does not open

door-sleeps = رابطكم معلّق
door-sleeps-text = عُدِّل تسجيلكم بعد تأكيده. وإلى أن يبتّ موظف في الأمانة في التعديل لا يفتح الرابط أي باب. وستُبلَّغون بالبريد الإلكتروني.
door-dead = لم يعد هذا الرابط يفتح الباب
door-dead-withdrawn = سُحب التسجيل.
door-dead-declined = رفضت الأمانة التسجيل:
door-ask = لأي سؤال اكتبوا إلى الأمانة: { $email }
door-taken = حلّ مكان آخر محل هذا
door-taken-text = فُتح رابطكم في مكان آخر، وهو الذي يُعتدّ به الآن. وإن لم تكونوا أنتم من فتحه فاستعيدوا مكانكم وأخبروا الأمانة.
door-take-back = استعادة مكاني

## The lobby

lobby-title = قاعة الانتظار
lobby-wait = أنتم في قاعة الانتظار
lobby-wait-text = يرى منسق الجلسة عن بُعد أنكم تنتظرون. وحين يُسمح لكم بالدخول تقودكم هذه الصفحة إلى الاجتماع من تلقاء نفسها. ولا حاجة إلى ضغط شيء.
lobby-since = في الانتظار منذ الساعة { $time }
lobby-leave = مغادرة قاعة الانتظار
lobby-turned = لم يُسمح لكم بالدخول
lobby-turned-text = ابقوا في هذه الصفحة إن كان الأمر قابلًا للحل: فقد يسمح لكم المنسق بالدخول.

## The room

room-present = الحاضرون
room-people = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
room-delegations = { $n ->
    [zero] لا وفود
    [one] وفد واحد
    [two] وفدان
    [few] { $n } وفود
    [many] { $n } وفدًا
   *[other] { $n } وفد
}
room-following = متابعة فقط
room-you = أنتم
room-closes = يُغلق الساعة { $time }
room-leave = مغادرة
room-controls = أزراركم
room-listen = الاستماع إلى
room-next = باب الاجتماع التالي مفتوح: { $meeting }

## A meeting on another platform

hosted-on = يُعقد الاجتماع على { $platform }
hosted-name = اسمكم الظاهر
hosted-name-filled = تأخذه المنصة من العنوان. وإن طلبته فأدخلوه كما هو تمامًا.
hosted-name-enter = أدخلوه كما هو تمامًا حين تطلب المنصة اسمًا.
hosted-passcode = رمز الدخول
hosted-open = فتح { $platform }
hosted-secret = العنوان ورمز الدخول لكم وحدكم. لا تنقلوهما إلى غيركم.

## The moderator

lobbies-text = من ينتظر ومن يحضر في كل اجتماع. ويمكن التصرف ما دام الباب مفتوحًا.
lobbies-opens = يُفتح { $when }
lobbies-over = انتهى
lobbies-waiting = { $n ->
    [zero] لا أحد ينتظر
    [one] شخص واحد ينتظر
    [two] شخصان ينتظران
    [few] { $n } أشخاص ينتظرون
    [many] { $n } شخصًا ينتظرون
   *[other] { $n } شخص ينتظرون
}
lobby-waiting = في الانتظار
lobby-nobody = لا أحد ينتظر
lobby-nobody-text = كل من يدخل قاعة الانتظار يظهر هنا فورًا مع لوحة اسمه وطريقة مشاركته.
lobby-admit = السماح بالدخول
lobby-admit-all = السماح للجميع بالدخول
lobby-turn-away = رفض الدخول
lobby-reason = السبب، ويُبلَّغ إلى الشخص
lobby-turned-list = من رُفض دخولهم
lobby-on-the-spot = سُمح له دون تسجيل
lobby-nobody-present = لا أحد حاضر بعد
lobby-unregistered = السماح بدخول شخص غير مسجل
lobby-unregistered-text = قرار منكم يُدوَّن مع سببه. ويُؤكَّد الشخص فورًا ويتلقى رابطًا شخصيًا بالبريد الإلكتروني.
lobby-why = السبب، للسجل
lobby-admitted-done = سُمح بالدخول: الرابط الشخصي في طريقه بالبريد الإلكتروني.
