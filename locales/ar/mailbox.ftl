### The rehearsal's pages: mails caught, filling with delegates

## Mails caught

mailbox-title = صندوق الصادر للتمرين
mailbox-text = تبقى كل الرسائل هنا ولا تغادر أي منها هذا الجهاز. وتُعرض كل رسالة كما يراها متلقيها.
mailbox-to = إلى
mailbox-from = من
mailbox-at = أُرسلت
mailbox-show = عرض
mailbox-none = لا رسائل بعد
mailbox-none-text = سجّلوا شخصًا: ستظهر هنا رسالة التحقق من العنوان.
mailbox-older = الأقدم
mailbox-newest = الأحدث
mailbox-read = كما يراها متلقيها
mailbox-plain = كنص بسيط
mailbox-calendar = مع ملف تقويم مرفق

## Filling

fill-title = ملء بالمندوبين
fill-text = يُسجَّل أشخاص متخيَّلون عن وفود السجل، بكل الحالات والكتابات وطرق المشاركة. ولا تُرسل إليهم رسائل؛ وبعد إرسال الروابط يتلقى المؤكَّدون روابطهم.
fill-registrations = عدد التسجيلات
fill-range = من 10 إلى 10 000
fill-seed = البذرة
fill-seed-text = الرقم نفسه ينتج الأشخاص أنفسهم.
fill-do = ملء
fill-done = { $n ->
    [zero] لم يُضف أي تسجيل.
    [one] أُضيف تسجيل واحد.
    [two] أُضيف تسجيلان.
    [few] أُضيفت { $n } تسجيلات.
    [many] أُضيف { $n } تسجيلًا.
   *[other] أُضيف { $n } تسجيل.
}
fill-now = التسجيلات الآن
