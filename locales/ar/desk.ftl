### The secretariat’s desk

## Navigation and sign-in

desk-desk = مكتب الأمانة
desk-today = اليوم
desk-registrations = التسجيلات
desk-late = الطلبات المتأخرة والتعديلات
desk-delegations = الوفود
desk-lobbies = قاعات الانتظار
desk-links = الروابط الشخصية
desk-outbox = البريد الصادر
desk-audit = سجل الإجراءات
desk-sign-out = تسجيل الخروج، { $name }
desk-sign-in = الدخول إلى المكتب
desk-sign-in-text = لموظفي الأمانة. نرسل رابطًا يتيح الدخول مرة واحدة خلال 20 دقيقة.
desk-sign-in-send = أرسلوا إليّ رابطًا
desk-sign-in-asked = راجعوا بريدكم.
desk-sign-in-asked-text = إن كان هذا العنوان لموظف فالرابط في الطريق. يتلقى الجميع هذا الرد.
desk-sign-in-press = اضغطوا الزر للدخول. يعمل الرابط مرة واحدة.
desk-sign-in-over = استُخدم هذا الرابط أو انتهت مدته.
desk-sign-in-over-text = اطلبوا رابطًا آخر؛ يصل خلال دقيقة.
desk-sign-in-again = طلب رابط
desk-sign-in-rehearsal = في هذا التدريب
desk-sign-in-rehearsal-text = ادخلوا بالبيانات التي طُبعت عند بدء التدريب.
desk-sign-in-wrong = اكتبوا اسم المستخدم وكلمة السر المطبوعين عند البدء
desk-user = المستخدم
desk-password = كلمة السر

## The queue

desk-registration = التسجيل { $number }
desk-closes = يُغلق التسجيل: { $when } { $place }
desk-by-state = حسب الحالة
desk-tab-all = الكل
desk-tab-not-proven = بريد لم يُتحقَّق منه
desk-search = بحث
desk-search-hint = الاسم أو الدولة أو المنظمة أو البريد
desk-category = الفئة
desk-every-category = كل الفئات
desk-order = الترتيب
desk-oldest-first = الأقدم أولًا
desk-newest-first = الأحدث أولًا
desk-queue-empty = لا أحد هنا
desk-queue-empty-text = تظهر التسجيلات هنا متى صارت في هذه الحالة ووافقت البحث.
desk-chosen = مختار
desk-choose = اختيار { $name }
desk-choose-all = اختيار كل ما في الصفحة
desk-range = { $first }–{ $last } من { $total }
desk-person = الشخص
desk-mode = طريقة المشاركة
desk-mode-room = القاعة
desk-mode-online = عن بُعد
desk-mode-follow = استماع
desk-waiting = الانتظار
desk-state = الحالة
desk-to-look-at = للنظر
desk-look-nothing = لا شيء
desk-look-mail = فشل البريد
desk-look-twice = الشخص نفسه مرتين؟
desk-look-reopened = عُدِّل بعد التأكيد
desk-look-late = طلب متأخر
desk-look-seat = المقاعد المشغولة: { $seats }
desk-look-heads = رئيس وفد ثانٍ
desk-pages = الصفحات
desk-previous = الصفحة السابقة
desk-next = الصفحة التالية
desk-older = الأقدم
desk-key-move = أسفل، أعلى
desk-key-choose = اختيار
desk-key-open = فتح
desk-key-confirm = تأكيد
desk-key-decline = رفض مع السبب
desk-key-pages = الصفحات
desk-key-search = بحث
desk-keys = المفاتيح
desk-keys-on = تعمل الحروف مفاتيح في هذه الصفحة
desk-export = القائمة ملفًا (CSV)
desk-number = الرقم

## Deciding

desk-confirm = تأكيد
desk-decline = رفض…
desk-decline-now = رفض
desk-decline-many = رفض هذه التسجيلات
desk-withdraw = سحب…
desk-withdraw-now = سحب
desk-correct = تصحيح…
desk-cancel = العودة دون قرار
desk-reason = السبب
desk-reason-told = السبب؛ يُسجَّل ويُبلَّغ إلى الشخص
desk-reason-refusal = السبب، لازم عند الرفض
desk-accept = قبول
desk-refuse = رفض
desk-two-people = هما شخصان: تأكيد
desk-two-people-why = كيف عرفتم أنهما شخصان
desk-refused-title = لم يُبَتّ في بعضها:
desk-back-to-queue = إلى القائمة
desk-history = التسلسل
desk-mails = الرسائل
desk-pending-email = عنوان جديد لم يُتحقَّق منه
desk-change-waits = تعديل مطلوب ينتظر القرار.
desk-delegation-of = الوفد: { $entity }
desk-note-mail = رسالة لم تصل.
desk-note-mail-text = السبب أدناه؛ صحِّحوا العنوان أو أعيدوا الإرسال.
desk-note-late = ورد بعد الموعد النهائي.
desk-note-reopened = عُدِّل بعد تأكيده؛ الرابط الشخصي معلَّق إلى أن تقرروا.
desk-note-heads = سمّى الوفد أكثر من رئيس.
desk-note-seat-text = التأكيد ممكن؛ وتبقى المقاعد لـ{ $holders } حتى تُنقل.
desk-note-seat-free = يطلب مقعدًا وليس له مقعد؛ وثمة مقعد شاغر.
desk-note-twice = الاسم نفسه والوفد نفسه.
desk-note-twice-text = قد يكون شخصًا واحدًا سجّل مرتين.

## Seats and delegations

desk-seat = المقعد
desk-seats = المقاعد
desk-seats-of = { $held } من { $quota }
desk-seats-held = المقاعد المشغولة: { $held } من { $quota }
desk-seat-held = له المقعد { $number }
desk-seat-none = بلا مقعد
desk-seat-give = منح مقعد
desk-seat-free = إخلاء المقعد
desk-seat-move = نقل المقعد
desk-seat-to = إلى من
desk-members = الأعضاء

## Late requests and changes

desk-late-requests = الطلبات المتأخرة
desk-changes = التعديلات المطلوبة
desk-late-none = لا شيء ينتظر
desk-late-none-text = بعد الموعد النهائي تنتظر هنا التسجيلات الجديدة والتعديلات قراركم.

## Links and mails

desk-links-go-out = تُرسل الروابط: { $when } { $place }.
desk-links-before = قبل تلك اللحظة لا يوجد أي رابط.
desk-links-none = لا روابط
desk-links-none-text = لكل تسجيل مؤكد سطر هنا متى أُرسل رابطه. أما الرابط نفسه فلا يظهر أبدًا.
desk-link-opened = فُتحت
desk-link-opened-at = فُتح { $when }
desk-mail-queued = في الانتظار
desk-mail-sent = أُرسل
desk-mail-failed = فشل
desk-mail-dropped = لم يعد صحيحًا
desk-mail-again = أُعيد إرساله بطلب من { $who }
desk-mail-proof = التحقق من العنوان
desk-mail-new-address = التحقق من عنوان جديد
desk-mail-confirmed = التأكيد
desk-mail-declined = الرفض
desk-mail-withdrawn = السحب
desk-mail-link = الرابط الشخصي
desk-mail-reopened = تعديل قيد النظر
desk-mail-request = الرد على طلب
desk-mail-sign-in = رابط دخول موظف
desk-again-proof = إعادة إرسال رسالة التحقق
desk-again-confirmed = إعادة إرسال التأكيد
desk-again-link = إعادة إرسال الرابط
desk-outbox-none = لا رسائل
desk-retry = إعادة المحاولة

## Today

desk-todo = ما يلزم عمله
desk-todo-none = لا شيء في انتظاركم
desk-todo-none-text = تظهر هنا التسجيلات المنتظرة والطلبات المتأخرة والرسائل الفاشلة.
desk-todo-decide = تسجيلات تنتظر القرار
desk-todo-late = طلبات متأخرة
desk-todo-changes = تعديلات مطلوبة
desk-todo-failed = رسائل فشلت
desk-todo-twice = أشخاص ربما سجّلوا مرتين
desk-todo-over = وفود حاضروها أكثر من مقاعدها
desk-next-event = التالي بحسب الرسالة

## What was done

desk-done-confirmed = تم التأكيد. يُبلَّغ الشخص بالبريد.
desk-done-declined = تم الرفض. يُبلَّغ السبب بالبريد.
desk-done-withdrawn = تم السحب. المقعد والرابط متاحان فورًا.
desk-done-many = التسجيلات المبتوت فيها: { $n }. يُبلَّغ كل شخص بالبريد.
desk-done-saved = حُفظ.
desk-done-nothing = لا فرق؛ لم يتغير شيء.
desk-done-seat = عُدِّل المقعد.
desk-done-sent = في الطريق.
desk-done-published = نُشر. يراه الجميع الآن.
desk-done-dated = حُفظ. يراه الجميع من تاريخه.
desk-done-decided = تم البت. يُبلَّغ الشخص بالبريد.

## The trail

desk-audit-text = من فعل ماذا ومتى ولماذا؛ لا تُحذف السطور.
desk-document = الوثيقة { $number }
desk-actor-person = صاحب التسجيل
desk-actor-system = Convoke
desk-act-registered = وردت
desk-act-requested-late = وردت بعد الموعد
desk-act-registered-again = الاستمارة نفسها مجددًا
desk-act-proven = تم التحقق من البريد
desk-act-confirmed = أُكِّدت
desk-act-declined = رُفضت
desk-act-withdrawn = سُحبت
desk-act-changed = عُدِّلت
desk-act-reopened = عُدِّلت بعد التأكيد؛ أُعيد فتحها
desk-act-new-address-asked = طُلب عنوان جديد
desk-act-change-asked = طُلب تعديل
desk-act-change-refused = رُفض التعديل
desk-act-seat-given = مُنح مقعدًا
desk-act-seat-freed = أُخلي المقعد
desk-act-seat-moved = نُقل المقعد
desk-act-sent-again = أُعيد إرسال رسالة
desk-act-admitted = أُدخل
desk-act-turned-away = لم يُسمح بالدخول
desk-act-visit-taken-over = فُتح في مكان آخر
desk-act-contact-deleted = حُذفت بيانات الاتصال
desk-act-signed-in = دخول
desk-act-staff-added = أُضيف موظف
desk-act-staff-removed = أُزيل موظف
desk-act-document-entered = أُدخلت وثيقة
desk-act-document-edited = عُدِّلت وثيقة
desk-act-document-text-set = حُدِّدت نسخة لغوية
desk-act-series-imported = استُورد السجل
desk-act-announced = أُعلن
desk-act-platform-set = حُدِّدت منصة الاجتماع
desk-act-mail-retried = أُعيدت محاولة رسالة فاشلة

## Announcements and programme

desk-announce = نشر إعلان
desk-publish = نشر
desk-date = تاريخه
desk-issuer = صادر عن
desk-issuer-conference = المؤتمر نفسه
desk-key = الاسم في العنوان
desk-key-hint = إن تُرك فارغًا تكوّن من التاريخ والعنوان الإنكليزي.
desk-title = العنوان
desk-text = النص؛ سطر فارغ يفصل الفقرات
desk-text-missing = اكتبوا العنوان والنص
desk-fall-back = اللغات الفارغة تعرض النص الإنكليزي مؤقتًا
desk-fault-language = اكتبوا العنوان والنص بلغة: { $language }، أو اسمحوا بالبديل
desk-fault-date = اختاروا تاريخًا
desk-fault-key = اكتبوا اسمًا بحروف a–z وأرقام
desk-fault-key-taken = لإعلان آخر هذا الاسم؛ اكتبوا غيره
desk-programme-text = أين يُعقد كل اجتماع عبر الإنترنت. لا يرى أحد العنوان والرمز قبل السماح بالدخول.
desk-platform = المنصة
desk-platform-embedded = في Convoke نفسه
desk-platform-hosted = على منصة أخرى
desk-platform-name = اسم المنصة
desk-platform-address = العنوان المفتوح
desk-platform-address-hint = حيث تأخذ المنصة الاسم الظاهر من عنوانها، اكتبوا ⁨{ $name }⁩
desk-platform-passcode = رمز الدخول
desk-fault-address = اكتبوا عنوانًا يبدأ بـ https://
desk-fault-platform = اكتبوا اسم المنصة
desk-save = حفظ

## Documents

desk-document-enter = إدخال وثيقة
desk-documents-none = لا وثائق بعد
desk-documents-none-text = أدخلوا وثيقة؛ لا يراها قبل لحظة إصدارها إلا المكتب.
desk-symbol = الرمز
desk-body = الهيئة
desk-office = الجهة المصدرة
desk-original = اللغة الأصلية
desk-issue = الإصدار
desk-issue-date = يصدر في
desk-issue-time = الساعة
desk-issued = صدرت { $when }
desk-not-issued = تصدر { $when }
desk-texts = اللغات
desk-text-file = ملف
desk-text-in-translation = قيد الترجمة
desk-text-due = قيد الترجمة، متوقع { $date }
desk-text-not-translated = لن تُترجم
desk-text-unsaid = لم يُذكر
desk-file = الملف (PDF، DOCX، ODT، TXT)
desk-due = متوقع في
desk-not-translated-why = سبب عدم الترجمة
desk-fault-symbol = اكتبوا الرمز، 120 حرفًا على الأكثر
desk-fault-issue = اختاروا تاريخ الإصدار وساعته
desk-fault-title = اكتبوا العنوان باللغة الأصلية، 300 حرف على الأكثر
desk-fault-due = اختاروا موعد الترجمة
desk-fault-reason = اكتبوا سبب عدم الترجمة
desk-fault-file-missing = اختاروا الملف
desk-fault-file-and-state = اختير ملف والحالة تقول غير ذلك؛ اختاروا «ملف» أو أزيلوه
desk-fault-file-empty = الملف فارغ؛ اختاروا غيره
desk-fault-file-kind = المحتوى ليس PDF ولا DOCX ولا ODT ولا نصًا بسيطًا مهما كان الاسم؛ احفظوه بأحدها
desk-fault-file-markup = المحتوى صفحة شبكة أو رسم مهما كان الاسم؛ احفظوه بصيغة PDF
desk-fault-file-active = الملف يحوي برامج أو وحدات ماكرو أو مقفل؛ احفظوه دونها
desk-fault-file-torn = الملف مبتور؛ أعيدوا إرساله
