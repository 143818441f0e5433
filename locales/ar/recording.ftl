### التسجيلات: إعداد الاجتماع وقرار الرئيس وأين يُبلَّغ المشاركون

## Where participants are told

recording-title = التسجيلات
recording-short = يجوز تسجيله
recording-may = يجوز تسجيل هذا الاجتماع إذا قرر رئيسه ذلك. وتظهر علامة في القاعة ما دام التسجيل جاريًا.
recording-not = لا يُسجَّل هذا الاجتماع.
recording-programme = لا يُسجَّل الاجتماع الذي يجوز تسجيله إلا إذا قرر رئيسه ذلك، ومع علامة ظاهرة. ولا تُسجَّل الاجتماعات الأخرى.
recording-these = يجوز تسجيل الاجتماعات التالية إذا قرر رئيسها ذلك، ومع علامة ظاهرة: { $meetings }. ولا يُحفظ إلا الصوت، في ملف لكل قناة. ولا تُسجَّل الاجتماعات الأخرى.
recording-none = لا يُسجَّل أي اجتماع.

## The setting at the desk

recording-setting = يجوز تسجيل الاجتماع إذا قرر رئيسه ذلك
recording-setting-text = يقرأ المشاركون ذلك في البرنامج وفي صفحتهم الشخصية وفي بيان الخصوصية وعند المدخل. وإذا سُحب الإذن توقف التسجيل الجاري.
recording-act-allowed = أُجيز تسجيل الاجتماع
recording-act-forbidden = لم يعد تسجيل الاجتماع جائزًا
recording-act-word = تسجيل بقرار من الرئيس

## The moderator and the Chair

recording-start = بدء التسجيل بقرار من الرئيس
recording-end = إيقاف التسجيل
recording-word = اضغطوا بعد أن يقرر الرئيس ذلك ({ $chair }). ويُحفظ الاسمان في السجل.
recording-no-chair = حددوا أولًا من يرأس: لا يُسجَّل الاجتماع إلا إذا قرر رئيسه ذلك.
recording-forbidden = إعدادات هذا الاجتماع لا تسمح بالتسجيل. وهي في صفحة البرنامج.
recording-chair-hall = الرئيس جالس في القاعة
recording-chair-hall-end = الرئيس ليس في القاعة
recording-you-chair = أنتم ترأسون الاجتماع
recording-start-own = بدء التسجيل
recording-own-text = يرى الجميع العلامة ما دام التسجيل جاريًا. ولا يُحفظ إلا الصوت، في ملف لكل قناة.
