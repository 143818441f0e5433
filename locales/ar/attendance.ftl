### Attendance of a meeting

attendance-title = الحضور
attendance-intro = من كان في القاعة، ومن متى إلى متى، وما استمع إليه وكم تكلم. وهذا جزء من محضر الاجتماع.
attendance-none = لم يدخل أحد بعد
attendance-none-text = يظهر الأشخاص هنا فور دخولهم قاعة هذا الاجتماع.
attendance-joined = أول دخول
attendance-left = آخر خروج
attendance-still = ما زال حاضرًا
attendance-present = مدة الحضور
attendance-listened = الاستماع
attendance-spoke = مدة الكلام
attendance-interpreted = الترجمة إلى
attendance-interpreters = المترجمون الشفويون
attendance-others = الأمانة وقاعة المؤتمر
attendance-back = إلى قاعة الانتظار
