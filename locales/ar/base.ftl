### Words that every part of Convoke uses

## Days and months

weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
weekday-sunday = الأحد
weekday-short-monday = الاثنين
weekday-short-tuesday = الثلاثاء
weekday-short-wednesday = الأربعاء
weekday-short-thursday = الخميس
weekday-short-friday = الجمعة
weekday-short-saturday = السبت
weekday-short-sunday = الأحد
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيه
month-7 = تموز/يوليه
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر
month-short-1 = كانون الثاني/يناير
month-short-2 = شباط/فبراير
month-short-3 = آذار/مارس
month-short-4 = نيسان/أبريل
month-short-5 = أيار/مايو
month-short-6 = حزيران/يونيه
month-short-7 = تموز/يوليه
month-short-8 = آب/أغسطس
month-short-9 = أيلول/سبتمبر
month-short-10 = تشرين الأول/أكتوبر
month-short-11 = تشرين الثاني/نوفمبر
month-short-12 = كانون الأول/ديسمبر

## Dates

date-short = { $weekday } { $day } { $month }
date-short-year = { $weekday } { $day } { $month } { $year }
date-long = { $weekday } { $day } { $month }
date-full = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-compact = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-range-month = { $first }-{ $last } { $month } { $year }
date-range = { $first } إلى { $last }

## Times and places

at-place = { $time } { $place }
time-in-place = بتوقيت { $place }
shift-next-day = اليوم التالي، { $date }
shift-day-before = اليوم السابق، { $date }
days-left = { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
   *[other] { $days } يومًا
}
hours-left = { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
   *[other] { $hours } ساعة
}
minutes-left = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
unit-days = أيام
unit-hours = ساعات
unit-minutes = دقائق
unit-seconds = ثوانٍ
list-and = { $first } و{ $last }
list-comma = { "، " }
language-ar = العربية
language-zh = الصينية
language-en = الإنكليزية
language-fr = الفرنسية
language-ru = الروسية
language-es = الإسبانية

## Frame of every page

skip-to-content = الانتقال إلى المحتوى
frame-language = اللغة
frame-site = الموقع
nav-meetings = الاجتماعات
nav-programme = البرنامج
nav-taking-part = المشاركة
nav-documents = الوثائق
nav-announcements = الإعلانات
foot-privacy = إشعار الخصوصية
foot-accessibility = سهولة الوصول
foot-zone-data = بيانات المناطق الزمنية { $version }
foot-as-of = الصفحة بتاريخ { $when }

## Participants

category-state-party = دولة طرف
category-signatory-state = دولة موقِّعة
category-observer-state = دولة مراقِبة
category-organization = منظمة دولية أو إقليمية
category-civil-society = المجتمع المدني
role-head-of-delegation = رئيس الوفد
role-alternate = مناوب
role-adviser = مستشار
role-representative = ممثل
mode-in-person = في القاعة
mode-online = عبر الإنترنت، مع إمكان الكلام
mode-follow = عبر الإنترنت، استماعًا فقط
state-received = مستلَم
state-proven = بانتظار القرار
state-confirmed = مؤكَّد
state-declined = مرفوض
state-withdrawn = مسحوب

## What can go wrong

error-title = خطأ
error-not-found = لا توجد هذه الصفحة
error-not-found-text = قد يكون العنوان مكتوبًا خطأً أو قديمًا.
error-not-yours = هذا العنوان لا يفتح شيئًا
error-not-yours-text = قد يكون ناقصًا: انسخوه كاملًا من أحدث رسالة. ويتوقف العنوان الأقدم عن العمل متى تغيّر بريدكم الإلكتروني.
error-stale = غيّر شخص آخر هذا في الأثناء
error-stale-text = لم يُكتب شيء فوقه. انظروا إلى حاله الآن ثم قرروا من جديد.
error-refused = لا يمكن القيام بذلك الآن
error-refused-state = لم يعد التسجيل في حالة تسمح بذلك.
error-refused-same-person = هذا الشخص مؤكَّد بالفعل ضمن تسجيل آخر.
error-refused-no-seat = جميع مقاعد الوفد مشغولة.
error-refused-reason = اكتبوا سببًا؛ يُدوَّن ويُبلَّغ به الشخص.
error-refused-symbol = هذا الرمز مستعمل؛ ولا يُستعمل رمز مرتين.
error-refused-door = الباب غير مفتوح.
error-forbidden = جاء هذا الطلب من موقع آخر
error-forbidden-text = افتحوا الصفحة نفسها واضغطوا الزر فيها.
error-too-large = هذا كبير جدًا
error-too-large-text = اختصروا النص أو أرسلوا ملفًا أصغر.
error-malformed = تعذّرت قراءة هذا الطلب
error-internal = حدث خطأ من جانبنا
error-internal-text = سُجّل الخطأ. حاولوا بعد قليل؛ وإن استمر فاكتبوا إلى الأمانة.
back-to-meetings = إلى الاجتماعات
