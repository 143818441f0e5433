### Mails

## In every mail

mail-dear = حضرة { $name }،
mail-copy-address = أو انسخوا هذا العنوان:
mail-see-registration = الاطلاع على تسجيلي
mail-reason = السبب
mail-label-name = الاسم
mail-label-entity = الجهة الممثَّلة
mail-label-mode = طريقة المشاركة
mail-label-filled-by = مُعبّئ الاستمارة
mail-seat-given = حُجز لكم مقعد في القاعة.
mail-seat-alternate = جميع مقاعد وفدكم في القاعة مشغولة. ويبقى تسجيلكم قائمًا بصفة مناوب: يمكنكم المشاركة عبر الإنترنت، وشغل مقعد متى خلا.
mail-ask-secretariat = لأي استفسار يُرجى مراسلة الأمانة: { $email }
mail-foot-registered = وصلتكم هذه الرسالة لأن هذا العنوان ذُكر في تسجيل: { $email }
mail-foot-staff = وصلتكم هذه الرسالة لأن طلبًا للدخول إلى المكتب قُدّم بهذا العنوان: { $email }
mail-foot-my = الاطلاع على التسجيل أو تصحيحه أو سحبه
mail-test-session = جلسة اختبار المنصة الإلكترونية

## The address is to be proven

mail-proof-subject = يُرجى التحقق من بريدكم الإلكتروني: { $title }
mail-proof-heading = تحققوا من بريدكم الإلكتروني
mail-proof-text = وردنا تسجيل بهذا العنوان في: { $title }.
mail-proof-do = افتحوا صفحتكم واضغطوا الزر فيها لنعلم أن العنوان لكم. وتبيّن صفحتكم أيضًا حالة التسجيل في أي وقت.
mail-proof-button = فتح صفحتي
mail-proof-decides = ثم تقرر الأمانة وتبلّغكم بقرارها.
mail-proof-link = إذا أُكّد التسجيل، يصل رابطكم الشخصي إلى هذا العنوان: { $release }.
mail-proof-link-at-once = إذا أُكّد التسجيل، يصل رابطكم الشخصي إلى هذا العنوان فورًا.
mail-proof-late = أُغلق التسجيل في { $deadline }. وتسجيلكم طلب متأخر: يقرر موظف في الأمانة هل يمكن قبوله، وستُبلَّغون بذلك.
mail-stranger = إذا لم تكونوا أنتم، فلا تفعلوا شيئًا: لا يحدث شيء من دون ذلك الزر.
mail-known-subject = تسجيلكم: { $title }
mail-known-heading = تسجيلكم
mail-known-text = أنتم مسجَّلون بالفعل، وقد جرى التحقق من هذا العنوان. وتبيّن صفحتكم حالة التسجيل وتتيح لكم تصحيحه أو سحبه.

## A new address is to be proven

mail-new-address-subject = يُرجى التحقق من بريدكم الإلكتروني الجديد: { $title }
mail-new-address-heading = تحققوا من بريدكم الإلكتروني الجديد
mail-new-address-text = ذُكر هذا العنوان عنوانًا جديدًا لتسجيل في: { $title }.
mail-new-address-do = افتحوا الصفحة واضغطوا الزر فيها لنعلم أن العنوان لكم. وإلى ذلك الحين يبقى كل شيء على حاله.

## Confirmed

mail-confirmed-subject = تأكيد التسجيل: { $title }
mail-confirmed-heading = تسجيلكم مؤكَّد
mail-registered-for = أنتم مسجَّلون في: { $title }، { $dates }.
mail-next-heading = ما الخطوة التالية
mail-confirmed-link = يصل رابطكم الشخصي إلى هذا العنوان: { $release }. وهو يفتح باب جميع الاجتماعات.
mail-confirmed-test = جلسة اختبار مفتوحة للجميع: { $time }
mail-again-subject = رابطكم يعمل من جديد: { $title }
mail-again-heading = رابطكم يعمل من جديد
mail-again-text = أكّدت الأمانة تسجيلكم بصيغته الحالية. والرابط الشخصي الذي وصلكم يفتح الباب من جديد.

## Declined, withdrawn

mail-declined-subject = رفض التسجيل: { $title }
mail-declined-heading = رُفض تسجيلكم
mail-declined-text = لم تتمكن الأمانة من تأكيد تسجيلكم في: { $title }.
mail-withdrawn-subject = سحب التسجيل: { $title }
mail-withdrawn-heading = سُحب تسجيلكم
mail-withdrawn-text = لم تعودوا مسجَّلين في: { $title }. وأُخلي المقعد الذي كان محجوزًا لكم إن وُجد، ولم يعد الرابط الشخصي الذي أُرسل إليكم يفتح شيئًا.
mail-withdrawn-again = وللمشاركة رغم ذلك، سجّلوا من جديد.

## The personal link

mail-link-subject = رابطكم الشخصي: { $title }
mail-link-heading = رابطكم الشخصي
mail-link-text = { $registered } ويصلح رابط واحد لجميع الاجتماعات.
mail-link-first = الاجتماع الأول: { $moment }
mail-link-plate = هكذا يراكم الجميع. ولا حاجة إلى كتابة أي اسم.
mail-link-button = إلى بابي
mail-link-when = المواعيد
mail-link-meeting = الاجتماع
mail-link-door = { $minutes ->
    [zero] يُفتح الباب عند بدء كل اجتماع.
    [one] يُفتح الباب قبل كل اجتماع بدقيقة واحدة.
    [two] يُفتح الباب قبل كل اجتماع بدقيقتين.
    [few] يُفتح الباب قبل كل اجتماع بـ { $minutes } دقائق.
   *[other] يُفتح الباب قبل كل اجتماع بـ { $minutes } دقيقة.
}
mail-link-calendar = { $door } ويعرض ملف التقويم المرفق الاجتماعات بتوقيتكم المحلي. وليس فيه رابط.
mail-link-please = يُرجى
mail-link-keep = احتفظوا بالرابط لأنفسكم. فهو يُدخل شخصًا واحدًا، في مكان واحد في كل مرة.
mail-link-language = اختاروا لغتكم عند الباب. ويمكنكم تغييرها في أي لحظة.

## Changes

mail-reopened-subject = تعديلكم قيد نظر الأمانة: { $title }
mail-reopened-heading = تعديلكم قيد نظر الأمانة
mail-reopened-text = تغيّر اسمكم أو دولتكم أو منظمتكم أو عنوانكم بعد تأكيد التسجيل. وتنظر الأمانة في الفرق وتقرر من جديد، وستُبلَّغون بذلك.
mail-reopened-sleeps = وإلى ذلك الحين لا يفتح رابطكم الشخصي شيئًا.
mail-accepted-subject = قُبل تعديلكم: { $title }
mail-accepted-heading = قُبل تعديلكم
mail-accepted-text = قبلت الأمانة التعديل الذي طلبتموه بعد الموعد النهائي. وهذا تسجيلكم الآن:
mail-refused-subject = لم يُقبل تعديلكم: { $title }
mail-refused-heading = لم يُقبل تعديلكم
mail-refused-text = لم تتمكن الأمانة من قبول التعديل الذي طلبتموه بعد الموعد النهائي. ويبقى تسجيلكم كما كان.

## Signing in at the desk

mail-sign-in-subject = الدخول إلى المكتب: { $title }
mail-sign-in-heading = الدخول إلى المكتب
mail-sign-in-text = هذا الرابط يُدخلكم إلى المكتب. وهو يعمل مرة واحدة، ومدة صلاحيته: { $span }.
mail-sign-in-button = الدخول
mail-sign-in-stranger = إذا لم تطلبوا الدخول، فلا تفعلوا شيئًا.
