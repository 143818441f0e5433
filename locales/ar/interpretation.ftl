### Interpretation: booths, interpreters, their links

## The desk’s page

interpretation-title = الترجمة الشفوية
interpretation-intro = من يعمل في أي مقصورة. لكل مترجم شفوي رابط شخصي يفتح المقصورة، ويُرسل فور إضافته: فجلسات الاختبار تسبق روابط المندوبين.
interpretation-too-few = المترجمون الشفويون: الموجود { $here }، والمطلوب { $needed }.
interpretation-rule-two = لا أحد يترجم ترجمة فورية بمفرده: يعمل في المقصورة اثنان (الرابطة الدولية لمترجمي المؤتمرات، قوام الأفرقة).
interpretation-rule-three = المقصورة التي تترجم إلى لغتين تحتاج إلى ثلاثة (الرابطة الدولية لمترجمي المؤتمرات، قوام الأفرقة).
interpretation-into = يترجم إلى
interpretation-link = الرابط
interpretation-no-mail = لم يُرسل رابط
interpretation-change = تعديل
interpretation-edit = تغيير الاسم أو المقصورة أو اللغات
interpretation-edit-text = يبقى الرابط نفسه. ويسري التغيير فورًا في الاجتماع المفتوح: فالميكروفون الذي على الهواء بلغة سُحبت يخرج من البث.
interpretation-back = رجوع
interpretation-send = إرسال الرابط
interpretation-new-link = إرسال رابط جديد
interpretation-new-link-hint = بعد إرسال رابط جديد لا يفتح الرابط القديم شيئًا.
interpretation-remove = إزالة
interpretation-reason = سبب الإزالة؛ ويُسجَّل
interpretation-add = إضافة مترجم شفوي
interpretation-add-now = الإضافة وإرسال الرابط
interpretation-name = الاسم
interpretation-mails-in = لغة الرسائل والصفحات
interpretation-booth = المقصورة
interpretation-choose = اختاروا
interpretation-into-hint = لغة المقصورة؛ وفي المقصورتين العربية والصينية أيضًا اللغة التي يُترجم إليها عكسيًا. من يعمل إلى لغة الإشارة الدولية وحدها لا يحتاج إلى مقصورة لغة منطوقة.
interpretation-fault-booth = اختاروا المقصورة
interpretation-fault-name = اكتبوا الاسم
interpretation-fault-into = اختاروا لغة واحدة على الأقل يُترجم إليها
interpretation-fault-signed = لا يُترجم إلى لغة الإشارة الدولية إلا من مقصورتها، ولا يُترجم من هذه المقصورة إلى غيرها
interpretation-fault-there = { $name } موجود في القائمة بهذا العنوان

## What was done

interpretation-done-added = تمت الإضافة؛ والرابط في الطريق.
interpretation-done-edited = حُفظ. والرابط هو نفسه.
interpretation-done-removed = تمت الإزالة؛ ولم يعد الرابط يفتح شيئًا.
interpretation-act-added = أُضيف مترجم شفوي
interpretation-act-edited = عُدّلت بيانات المترجم الشفوي
interpretation-act-removed = أُزيل مترجم شفوي
interpretation-act-link-again = أُعيد إرسال رابط المقصورة
interpretation-act-new-link = رابط جديد للمقصورة
interpretation-act-recording-began = بدأ التسجيل الصوتي
interpretation-act-recording-ended = انتهى التسجيل الصوتي
interpretation-number = المترجم الشفوي { $number }
interpretation-mail-kind = رابط المقصورة

## The mail with the link

interpretation-mail-subject = مقصورتكم: { $title }
interpretation-mail-heading = مقصورتكم
interpretation-mail-text = تقومون بالترجمة الشفوية في: { $title }، { $dates }. رابط واحد يفتح مقصورتكم في كل جلسة اختبار وكل اجتماع.
interpretation-mail-button = إلى مقصورتي
interpretation-mail-calendar = يعرض ملف التقويم المرفق الاجتماعات بتوقيتكم المحلي. وليس فيه رابط.
interpretation-mail-test = احضروا جلسة اختبار، وجرّبوا مع زملائكم سماعة الرأس والميكروفون والترجمة عبر لغة وسيطة وتسليم الميكروفون: { $time }
interpretation-mail-or = { "؛ " }
interpretation-mail-wire = اعملوا على حاسوب موصول بالشبكة بكابل، في غرفة هادئة، بسماعة رأس سلكية لا عبر البلوتوث.
interpretation-mail-keep = احتفظوا بالرابط لأنفسكم: فهو مكانكم في المقصورة.
interpretation-mail-foot = وصلتكم هذه الرسالة لأن الأمانة أدخلت هذا العنوان لمترجم شفوي: { $email }
