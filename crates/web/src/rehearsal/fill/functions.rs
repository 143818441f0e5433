//! What invented people do, and why one of them was declined, in the order of [`convoke_domain::language::Language`].

/// Functions in each language.
pub const FUNCTIONS: [&[&str]; 6] = [
    &["سكرتير أول", "مستشار", "مستشار قانوني", "مدير إدارة نزع السلاح", "ملحق عسكري", "وزير مفوض", "باحث"],
    &["一等秘书", "参赞", "法律顾问", "军控司处长", "武官", "公使衔参赞", "研究员"],
    &[
        "First Secretary",
        "Counsellor",
        "Legal Adviser",
        "Director, Disarmament Department",
        "Military Adviser",
        "Minister Counsellor",
        "Third Secretary",
        "Desk Officer, Export Control",
        "Policy Adviser",
    ],
    &[
        "Première secrétaire",
        "Conseiller",
        "Conseillère juridique",
        "Chef de la division du désarmement",
        "Attaché de défense",
        "Ministre conseiller",
        "Chargé de mission",
    ],
    &[
        "Первый секретарь",
        "Советник",
        "Юридический советник",
        "Начальник отдела разоружения",
        "Военный советник",
        "Советник-посланник",
        "Атташе",
    ],
    &[
        "Primera secretaria",
        "Consejero",
        "Asesora jurídica",
        "Director de Desarme",
        "Agregado militar",
        "Ministro consejero",
        "Tercer secretario",
    ],
];

/// A reason for declining in each language.
pub const REASONS: [&str; 6] = [
    "لم يرد الاسم في المذكرة الشفوية.",
    "普照中未列此人。",
    "The note verbale does not name this person.",
    "La note verbale ne mentionne pas cette personne.",
    "Это лицо не указано в вербальной ноте.",
    "La nota verbal no menciona a esta persona.",
];
