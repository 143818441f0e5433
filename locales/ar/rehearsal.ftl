### The rehearsal's bar and pages

rehearsal-title = تمرين
rehearsal-jump = الانتقال إليه
rehearsal-hour = +1 ساعة
rehearsal-day = +1 يوم
rehearsal-fill = ملء بالمندوبين…
rehearsal-outbox = البريد ({ $mails })
rehearsal-reset = البدء من جديد
rehearsal-reset-title = هل تبدأ التجربة من جديد؟
rehearsal-reset-text = يُنسى كل ما حدث: التسجيلات والروابط والرسائل والوثائق والمقصورات والزيارات وقائمة التسجيلات الصوتية وما غيّرته الأمانة. وتعود الساعة إلى: { $when }. ولا يمكن التراجع عن ذلك.
rehearsal-reset-do = نسيان كل شيء والبدء من جديد
rehearsal-reset-keep = الإبقاء على الحال
rehearsal-working = يجري كل ما يحين أجله في الطريق
rehearsal-next = التالي: { $what }، { $when }
rehearsal-next-test = جلسة اختبار
rehearsal-next-deadline = إغلاق التسجيل
rehearsal-next-release = إرسال الروابط
rehearsal-next-door = فتح الباب، { $meeting }
