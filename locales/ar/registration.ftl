### Registration: form, answers, the page of a registered person

## Fields

field-entity = الدولة أو المنظمة
field-title = اللقب
field-given-name = الاسم
field-surname = اسم العائلة
field-function = الوظيفة
field-role = الدور في الوفد
field-email = البريد الإلكتروني
field-telephone = الهاتف
field-mode = كيف ستشاركون؟
field-language = اللغة المفضلة
field-filled-by = من ملأ هذه الاستمارة إن كان شخصًا آخر
field-access = احتياجات سهولة الوصول
access-wheelchair = مكان لكرسي متحرك
access-captions = ترجمة نصية
access-sign-language = ترجمة بلغة الإشارة
access-support-person = يرافقني شخص مساعد
access-support-person-hint = لا يُحسب ضمن مقاعد الوفد
title-ms = السيدة
title-mr = السيد
title-dr = الدكتور
title-ambassador = السفير

## The form

register-title = التسجيل
register-intro = استمارة واحدة لكل شخص، بلا حساب. نرسل رسالة واحدة للتحقق من عنوانكم، ثم تؤكد الأمانة تسجيلكم.
register-late-title = أُغلق باب التسجيل.
register-late-text = ما ترسلونه الآن طلب متأخر، يبتّ فيه موظف في الأمانة ويُبلَّغ إليكم بالبريد الإلكتروني.
register-whom = الجهة التي تمثلونها
register-you = بياناتكم
register-part = المشاركة
register-choose = اختاروا
register-optional = اختياري
register-entity-hint = أي اسم من أسمائها، بأي لغة.
register-entity-none = لا توجد نتيجة
register-category-on = بحسب وضع المعاهدة في { $date }
register-surname-hint = الاسم المكوَّن من كلمة واحدة يُكتب في خانة اسم العائلة.
register-email-hint = يصل رابطكم الشخصي إلى هذا العنوان وحده.
register-mode-in-person-hint = { $seats ->
    [zero] لا مقاعد للوفود في القاعة
    [one] لكل وفد مقعد واحد
    [two] لكل وفد مقعدان في الوقت الواحد
    [few] لكل وفد { $seats } مقاعد في الوقت الواحد
   *[other] لكل وفد { $seats } مقعدًا في الوقت الواحد
}
register-mode-online-hint = بسماعة رأس وميكروفون
register-mode-follow-hint = على الهاتف أيضًا
register-access-hint = لا يراها إلا من يُعدّ مكانكم، وتُحذف مع بيانات الاتصال.
register-access-note = أي شيء آخر ينبغي أن نعرفه
register-consent = قرأت إشعار الخصوصية: يظهر الاسم والوظيفة في قائمة المشاركين؛ ولا يطّلع على البريد والهاتف إلا الأمانة، ويُحذفان بعد { $days } يومًا من انتهاء الاجتماعات.
register-button = تسجيل
register-button-late = إرسال الطلب المتأخر
register-reason = السبب، للسجل
register-aside = عن تسجيلكم
register-plate = لوحة اسمكم
register-plate-hint = تُعدّ من هذه الاستمارة ثم تثبت. ويرى كل شخص اسم الدولة بلغته.
register-left = الوقت المتبقي
register-step-send = ترسلون هذه الاستمارة
register-step-send-text = تُستلم في الحال
register-step-prove = تتحققون من بريدكم الإلكتروني
register-step-prove-text = رسالة واحدة وضغطة واحدة
register-step-confirm = تؤكد الأمانة تسجيلكم
register-step-confirm-text = عادة خلال يوم عمل واحد
register-step-link = يصل رابطكم الشخصي بالبريد

## Faults

summary-title = { $faults ->
    [zero] لا شيء يحتاج إلى انتباهكم
    [one] أمر واحد يحتاج إلى انتباهكم
    [two] أمران يحتاجان إلى انتباهكم
    [few] { $faults } أمور تحتاج إلى انتباهكم
   *[other] { $faults } أمرًا يحتاج إلى انتباهكم
}
fault-entity = اختاروا الدولة أو المنظمة من القائمة
fault-role = اختاروا الدور في الوفد
fault-function = اكتبوا الوظيفة، مثل سكرتير أول
fault-surname = اكتبوا اسم العائلة
fault-email-missing = اكتبوا عنوان بريد إلكتروني
fault-email-at = اكتبوا عنوانًا فيه علامة @ واحدة وبلا مسافات
fault-email-mailbox = اكتبوا عنوان بريد إلكتروني فيه اسم قبل العلامة @
fault-email-domain = اكتبوا بعد العلامة @ نطاقًا مثل mission.example
fault-mode = اختاروا طريقة مشاركتكم
fault-language = اختاروا لغة
fault-consent = ضعوا علامة على أنكم قرأتم إشعار الخصوصية
fault-missing = املؤوا هذه الخانة
fault-too-long = اختصروه إلى { $limit } حرفًا
fault-not-text = اكتبوه من جديد: فيه رموز ليست نصًا
fault-no-letter = اكتبوا اسمًا بحروف
fault-telephone = اكتبوا رقم الهاتف بالأرقام، مثل ‎+41 22 000 00 00
fault-now-says = غيّره شخص آخر في الأثناء. وهو الآن: { $value }

## The answer to a form

received-title = وصلت استمارتكم
received-text = أرسلنا رسالة إلى العنوان الذي كتبتموه. افتحوها واضغطوا الزر فيها لتثبتوا أن العنوان لكم. ولا يُطلب منكم الآن شيء آخر.
received-seat = حُجز لكم مقعد من مقاعد وفدكم في القاعة.
received-no-seat = جميع مقاعد وفدكم في القاعة مشغولة. سُجّلتم مناوبًا في القاعة ولا تخسرون شيئًا: يمكنكم التناوب أو المشاركة عبر الإنترنت.
received-another = تسجيل شخص آخر
send-again-title = لم تصلني الرسالة
send-again-text = اكتبوا العنوان الذي سجّلتم به. نعيد إرسال أحدث رسالة إلى العنوان المسجَّل.
send-again-button = إعادة الإرسال
send-again-done = إن كان هذا العنوان تابعًا لتسجيل فالرسالة في طريقها. ويتلقى الجميع هذا الجواب.
send-again-spam = ابحثوا أيضًا في البريد غير المرغوب. وإن لم يصل شيء خلال ساعة فاكتبوا إلى الأمانة.

## The page of a registered person

my-title = تسجيلكم
my-next = ماذا بعد ذلك
my-received = وصلت استمارتكم.
my-received-text = اضغطوا الزر لإثبات أن هذا العنوان لكم. ثم تؤكد الأمانة تسجيلكم.
my-prove = التحقق من عنواني
my-proven = تم التحقق من عنوانكم.
my-proven-text = تنظر الأمانة الآن في تسجيلكم، عادة خلال يوم عمل واحد. وتُبلَّغون بالبريد الإلكتروني.
my-reopened = تغييركم بانتظار الأمانة.
my-reopened-text = غيّرتم اسمًا أو الجهة أو العنوان بعد التأكيد. ينظر موظف في الفرق؛ وحتى ذلك الحين يتوقف رابطكم الشخصي.
my-confirmed = أنتم مسجَّلون وتسجيلكم مؤكَّد.
my-confirmed-text = يصل رابطكم الشخصي بالبريد عند إرسال الروابط. ولا يظهر أبدًا في هذه الصفحة.
my-confirmed-released = أُرسل رابطكم الشخصي بالبريد. ولا يظهر أبدًا في هذه الصفحة.
my-declined = رفضت الأمانة هذا التسجيل:
my-declined-text = للاستفسار: { $email }
my-withdrawn = سُحب هذا التسجيل.
my-withdrawn-text = أُخلي المقعد وأُلغي الرابط. وإن كان ذلك خطأً فسجّلوا من جديد.
my-register-again = التسجيل من جديد
my-seat = المقعد { $number } من مقاعد وفدكم في القاعة لكم.
my-alternate = صفتكم في القاعة: مناوب.
my-alternate-text = جميع مقاعد وفدكم مشغولة. ولا تخسرون شيئًا: تناوبوا داخل الوفد أو انتقلوا إلى المشاركة عبر الإنترنت.
my-take-seat = هناك مقعد شاغر: شغل هذا المقعد
my-pending-email = أُرسلت رسالة إلى العنوان الجديد { $email }. ويسري التغيير متى تم التحقق منه.
my-asked = طلبتم تغييرًا يبتّ فيه موظف:
my-todo = ما يُطلب الآن
my-test = اختبروا سماعة الرأس والاتصال
my-test-now = الاختبار الآن
my-not-open = لم يُفتح بعد
my-calendar = إلى تقويمي
my-calendar-text = جميع الاجتماعات وجلسات الاختبار في ملف تقويم لا يتضمن أي رابط.
my-hold = ما لدينا عنكم
my-contact-deleted = حُذف عنوان البريد الإلكتروني ورقم الهاتف واحتياجات سهولة الوصول من هذا التسجيل، وفقًا لإشعار الخصوصية.
my-name = الاسم
my-address-proven = تم التحقق منه
my-correct-title = تصحيح شيء
my-correct-button = حفظ التصحيح
my-late-change = ما تغيّرونه الآن طلب يبتّ فيه موظف.
my-withdraw = سحب
my-withdraw-title = سحب هذا التسجيل
my-withdraw-text = يُتخلّى عن مقعدكم ورابطكم الشخصي في الحال. ويمكنكم التسجيل من جديد.
my-withdraw-keep = الإبقاء عليه
my-stands = أين وصل
my-step-received = مستلَم
my-step-proven = تم التحقق من البريد الإلكتروني
my-step-confirmed = أكدته الأمانة
my-step-declined = رفضته الأمانة
my-step-withdrawn = مسحوب
my-step-link = إرسال الرابط الشخصي
my-step-door = فتح الباب
my-keep = احتفظوا بعنوان هذه الصفحة فهو لكم وحدكم. وهو يفتح هذه الصفحة لا الاجتماع.
my-new-address = تحققوا من عنوانكم الجديد
my-new-address-text = اضغطوا الزر ليصبح هذا عنوان تسجيلكم:
my-done-proven = شكرًا. تم التحقق من عنوانكم.
my-done-changed = حُفظ تصحيحكم.
my-done-requested = سُجّل طلبكم ويبتّ فيه موظف.
