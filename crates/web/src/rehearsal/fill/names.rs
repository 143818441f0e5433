//! Names for invented people, by the culture of their delegation. A bar parts a name from its Latin spelling, which makes
//! the address.

/// A culture of names.
#[derive(Debug)]
pub struct Culture {
    /// Codes of the States it serves, parted by spaces.
    pub states: &'static str,
    /// Languages its people prefer, the first mostly.
    pub languages: &'static [&'static str],
    /// Given names of women.
    pub women: &'static [&'static str],
    /// Given names of men.
    pub men: &'static [&'static str],
    /// Surnames.
    pub surnames: &'static [&'static str],
    /// How the parts stand together.
    pub habit: Habit,
}

/// How names are made of their parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Habit {
    /// Given name and surname.
    Plain,
    /// Two surnames.
    TwoSurnames,
    /// Often one word alone.
    OneWord,
    /// Often double given names with a hyphen.
    Compound,
}

/// Where no other culture serves: international organizations, civil society, and what the list has forgotten.
pub const ANYWHERE: usize = 0;

/// Every culture.
pub static CULTURES: [Culture; 18] = [
    Culture {
        states: "GB US CA AU NZ IE ZA",
        languages: &["en"],
        women: &["Charlotte", "Amelia", "Niamh", "Siobhán", "Harriet", "Grace", "Olivia", "Imogen", "Eleanor", "Ruth"],
        men: &["Oliver", "Callum", "Hamish", "Edward", "Declan", "Thomas", "Angus", "Rhys", "Patrick", "Liam"],
        surnames: &[
            "Whitcombe", "O’Neill", "MacAllister", "Ashworth", "Fitzgerald", "Penhaligon", "Hargreaves", "Llewellyn", "Ó Briain",
            "Cartwright", "Doherty", "Sinclair", "Thackeray", "Vandermeer", "Nkosi", "Botha", "Winterbourne", "Kelleher",
        ],
        habit: Habit::Plain,
    },
    Culture {
        states: "FR BE LU MC CH",
        languages: &["fr", "fr", "en"],
        women: &["Élodie", "Anaïs", "Solène", "Agnès", "Bérénice", "Hélène", "Chloé", "Mathilde", "Noémie", "Zoé"],
        men: &["Théo", "Étienne", "François", "Rémi", "Gaël", "Jérôme", "Loïc", "Aurélien", "Benoît", "Stéphane"],
        surnames: &[
            "Lefèvre", "Garçon", "Desrosiers", "Béranger", "D’Aubigné", "Châtelain", "Müller", "Rochat", "Vandenbroucke", "Peeters",
            "Gagnebin", "Hérisson", "de La Tour", "Bonvin", "Lemaître", "Cousteau", "Favre", "Maréchal",
        ],
        habit: Habit::Compound,
    },
    Culture {
        states: "DE AT LI NL DK NO SE FI IS",
        languages: &["en"],
        women: &["Käthe", "Jördis", "Åsa", "Sölvi", "Marieke", "Guðrún", "Ingrid", "Päivi", "Liesbeth", "Franziska"],
        men: &["Jürgen", "Björn", "Søren", "Håkon", "Þorsteinn", "Mikko", "Pieter", "Jörg", "Åke", "Matthias"],
        surnames: &[
            "Göbel", "Größmann", "Sørensen", "Håkansson", "Jónsdóttir", "Väisänen", "van der Velde", "Østergaard", "Bjørnstad",
            "Schäfer", "Niemelä", "Lindqvist", "Strauß", "de Wit", "Kjær", "Hämäläinen", "Ottosson", "Krüger",
        ],
        habit: Habit::Plain,
    },
    Culture {
        states: "ES AR BO CL CO CR CU DO EC SV GT GQ HN MX NI PA PY PE UY VE AD",
        languages: &["es"],
        women: &["Inés", "María José", "Ximena", "Belén", "Rocío", "Lucía", "Sofía", "Itzel", "Concepción", "Noelia"],
        men: &["Íñigo", "Joaquín", "José María", "Andrés", "Álvaro", "Ramón", "Sebastián", "Óscar", "Tomás", "Julián"],
        surnames: &[
            "Arriaga", "Núñez", "Peña", "Ibáñez", "Quispe", "Mamani", "Zúñiga", "Etxeberria", "Muñoz", "Güemes", "Ordóñez", "Cañas",
            "Villaseñor", "Echeverría", "Sandoval", "Huamán", "Pérez de Cuéllar", "Yupanqui", "Castañeda", "Aguirre",
        ],
        habit: Habit::TwoSurnames,
    },
    Culture {
        states: "PT BR AO CV GW MZ ST TL",
        languages: &["en", "fr", "es"],
        women: &["Conceição", "Inês", "Vitória", "Mariana", "Luísa", "Graça", "Beatriz", "Antónia", "Débora", "Fátima"],
        men: &["João", "Gonçalo", "Sebastião", "Tomé", "António", "Caetano", "Vinícius", "Adão", "Luís", "Zacarias"],
        surnames: &[
            "Gonçalves", "Magalhães", "Simões", "Brandão", "dos Santos", "Conceição", "Araújo", "Leitão", "Guimarães", "Nhantumbo",
            "Évora", "Sequeira", "Ximenes", "Mondlane", "Paixão", "Falcão", "da Silva", "Trovoada",
        ],
        habit: Habit::TwoSurnames,
    },
    Culture {
        states: "IT SM VA MT CY GR AL",
        languages: &["en", "fr"],
        women: &["Benedetta", "Ilaria", "Chiara", "Giulia", "Eleni", "Despina", "Kateřina", "Arta", "Loredana", "Marthese"],
        men: &["Niccolò", "Matteo", "Fabrizio", "Giosuè", "Alexandros", "Spyros", "Ġorġ", "Ilir", "Raffaele", "Konstantinos"],
        surnames: &[
            "Lo Presti", "Dell’Acqua", "D’Amico", "Forlì", "Papadópoulos", "Kyriákou", "Żammit", "Hoxha", "Çela", "Colonna",
            "Theodorákis", "Borġ", "Viganò", "Antoníou", "De Sanctis", "Gjoni", "Mifsud", "Pirrò",
        ],
        habit: Habit::Plain,
    },
    Culture {
        states: "PL CZ SK HU RO MD SI HR LT LV EE BA ME",
        languages: &["en", "fr", "ru"],
        women: &["Małgorzata", "Žaneta", "Zsófia", "Ştefania", "Živa", "Rūta", "Līga", "Õnne", "Kateřina", "Świętosława"],
        men: &["Łukasz", "Jiří", "Gergő", "Ștefan", "Žiga", "Žygimantas", "Jānis", "Jüri", "Zdeněk", "Ondřej"],
        surnames: &[
            "Wójcik", "Dvořáková", "Szőke", "Țurcanu", "Kovačič", "Žukauskaitė", "Bērziņš", "Õunapuu", "Brzęczyszczykiewicz",
            "Hronský", "Šimunović", "Ábrahám", "Popa-Ionescu", "Ľuptáková", "Nagy", "Świątek", "Đurić", "Kőszegi",
        ],
        habit: Habit::Plain,
    },
    Culture {
        states: "RU BY UA BG RS MK KZ KG TJ UZ TM MN AM GE AZ",
        languages: &["ru", "ru", "en"],
        women: &[
            "Анна|Anna", "Екатерина|Ekaterina", "Ольга|Olga", "Светлана|Svetlana", "Гульнара|Gulnara", "Мария|Maria", "Олена|Olena",
            "Дарья|Daria", "Айгуль|Aigul", "Милица|Milica",
        ],
        men: &[
            "Сергей|Sergei", "Дмитрий|Dmitri", "Алексей|Alexei", "Нурлан|Nurlan", "Бахтияр|Bakhtiyar", "Стоян|Stoyan", "Тарас|Taras",
            "Фёдор|Fyodor", "Давит|Davit", "Батбаяр|Batbayar",
        ],
        surnames: &[
            "Соколов|Sokolov", "Щербакова|Shcherbakova", "Каримов|Karimov", "Ёлкин|Yolkin", "Абдрахманова|Abdrakhmanova",
            "Тимошенко|Tymoshenko", "Јовановић|Jovanovic", "Петросян|Petrosyan", "Мамедова|Mammadova", "Гелашвили|Gelashvili",
            "Назарбеков|Nazarbekov", "Ковальчук|Kovalchuk", "Стоянова|Stoyanova", "Рахмонов|Rahmonov", "Шевчук|Shevchuk",
            "Цветков|Tsvetkov", "Ганбаатар|Ganbaatar", "Зуева|Zueva",
        ],
        habit: Habit::Plain,
    },
    Culture {
        states: "DZ BH EG IQ JO KW LB LY MA OM PS QA SA SD SY TN AE YE MR",
        languages: &["ar", "ar", "ar", "fr", "en"],
        women: &[
            "فاطمة|Fatima", "مريم|Maryam", "ليلى|Layla", "نور الهدى|Nour", "هند|Hind", "أسماء|Asma", "رنا|Rana", "شيماء|Shaima",
            "سلمى|Salma", "عائشة|Aisha",
        ],
        men: &[
            "محمد|Mohammed", "عبد الرحمن|Abdulrahman", "خالد|Khalid", "يوسف|Youssef", "طارق|Tariq", "عمر|Omar", "إبراهيم|Ibrahim",
            "حسن|Hassan", "زياد|Ziad", "مصطفى|Mustafa",
        ],
        surnames: &[
            "العلي|Alali", "الخطيب|Alkhatib", "بن عيسى|Benaissa", "المنصوري|Almansoori", "حداد|Haddad", "الزهراني|Alzahrani",
            "بوعزيزي|Bouazizi", "الشامي|Alshami", "عبد الله|Abdullah", "القرشي|Alqurashi", "النجار|Alnajjar", "الفاسي|Elfassi",
            "السوداني|Alsudani", "مراد|Mourad", "الحمادي|Alhammadi", "ولد محمد|Ouldmohamed", "الصباغ|Sabbagh", "البغدادي|Albaghdadi",
        ],
        habit: Habit::Plain,
    },
    Culture {
        states: "CN SG",
        languages: &["zh"],
        women: &["若溪|Ruoxi", "美玲|Meiling", "雅婷|Yating", "静|Jing", "思远|Siyuan", "晓燕|Xiaoyan", "芳|Fang", "慧敏|Huimin"],
        men: &["伟|Wei", "建国|Jianguo", "志强|Zhiqiang", "明|Ming", "子涵|Zihan", "浩然|Haoran", "国栋|Guodong", "文博|Wenbo"],
        surnames: &[
            "林|Lin", "王|Wang", "欧阳|Ouyang", "陈|Chen", "张|Zhang", "刘|Liu", "司马|Sima", "赵|Zhao", "黄|Huang", "徐|Xu", "孙|Sun",
            "诸葛|Zhuge", "周|Zhou", "吴|Wu", "郑|Zheng", "马|Ma",
        ],
        habit: Habit::Plain,
    },
    Culture {
        states: "JP KR KP",
        languages: &["en"],
        women: &["由美子|Yumiko", "さくら|Sakura", "지현|Jihyun", "수진|Sujin", "Akiko", "Haruka", "민서|Minseo", "Naoko"],
        men: &["健太|Kenta", "大輔|Daisuke", "민준|Minjun", "성호|Seongho", "Takashi", "Hiroshi", "재영|Jaeyoung", "Yusuke"],
        surnames: &[
            "佐藤|Sato", "高橋|Takahashi", "김|Kim", "박|Park", "이|Lee", "Nakamura", "渡辺|Watanabe", "최|Choi", "정|Jung", "Yamashita",
            "小野寺|Onodera", "남궁|Namgung", "Hasegawa", "강|Kang",
        ],
        habit: Habit::Plain,
    },
    Culture {
        states: "TR IR AF PK TM",
        languages: &["en"],
        women: &["Şule", "Gülşen", "Çiğdem", "Shirin", "Zahra", "Parisa", "Özlem", "Ayesha", "Fereshteh", "İpek"],
        men: &["İbrahim", "Çağrı", "Oğuz", "Reza", "Dariush", "Bilal", "Ümit", "Zulfiqar", "Farhad", "Kürşat"],
        surnames: &[
            "Yıldırım", "Çelik", "Öztürk", "Şahin", "Hosseini", "Rahimzadeh", "Qureshi", "Durrani", "Gündoğdu", "Bhutta", "Karimi",
            "Ağaoğlu", "Mirzaei", "Wardak", "İnönü", "Chaudhry",
        ],
        habit: Habit::Plain,
    },
    Culture {
        states: "IN NP BD LK BT MV MU GY TT FJ",
        languages: &["en"],
        women: &["Priya", "Lakshmi", "Anjali", "Sushmita", "Nirmala", "Fathimath", "Kavita", "Dechen", "Rupa", "Indrani"],
        men: &["Arjun", "Ramesh", "Tenzin", "Bishnu", "Mahinda", "Sanjay", "Imran", "Dorji", "Venkatesh", "Anil"],
        surnames: &[
            "Chatterjee", "Subramaniam", "Shrestha", "Rahman", "Jayawardena", "Wangchuk", "Ramgoolam", "Naidu", "Bhattacharya",
            "Iyer", "Karki", "Senanayake", "Persaud", "Waheed", "Chowdhury", "Venkataraman",
        ],
        habit: Habit::Plain,
    },
    Culture {
        states: "ID MM KH LA TH VN PH MY BN",
        languages: &["en", "fr"],
        women: &["Ngọc Anh", "Siti", "Chanthavong", "Ratana", "Dewi", "Thị Hương", "Maricel", "Sokha", "Khin", "Nurul"],
        men: &["Budi", "Phúc", "Sukarno", "Thant", "Somchai", "Đức", "Rizal", "Sovann", "Aung", "Hafiz"],
        surnames: &[
            "Wirawan", "Suharto", "Đặng", "Phạm", "Trần", "Suwannarat", "Kittiratana", "Vongphachan", "Dela Cruz", "Macapagal",
            "Sopheap", "Win", "Hadiwijaya", "Nguyễn", "bin Abdullah", "Chulalongkorn", "Lê", "Saengthong",
        ],
        habit: Habit::OneWord,
    },
    Culture {
        states: "BJ BF BI CM CF TD KM CG CI CD DJ GA GN ML MG NE SN TG SC RW HT",
        languages: &["fr", "fr", "fr", "en"],
        women: &["Aïssatou", "Mariame", "Fatoumata", "Espérance", "Clémence", "Aminata", "Joséphine", "Vololona", "Rokia", "Béatrice"],
        men: &["Moussa", "Ousmane", "Désiré", "Kouadio", "Innocent", "Mamadou", "Théophile", "Rakoto", "Célestin", "Issouf"],
        surnames: &[
            "Koné", "Traoré", "N’Diaye", "Ouédraogo", "Rakotomalala", "Kouassi", "Mbarga", "Nzeyimana", "Diallo", "Tchibozo",
            "N’Guessan", "Andriamihaja", "Habyarimana", "Bâ", "Mukendi", "Sawadogo", "Goïta", "Jean-Baptiste",
        ],
        habit: Habit::Plain,
    },
    Culture {
        states: "BW ER SZ ET GM GH KE LS LR MW NA NG SL SO SS TZ UG ZM ZW",
        languages: &["en"],
        women: &["Chileshe", "Abena", "Oluwaseun", "Wanjiru", "Tsion", "Nokuthula", "Adaeze", "Mwajuma", "Rufaro", "Hirut"],
        men: &["Kwame", "Chukwuemeka", "Mutale", "Juma", "Tendai", "Abebe", "Ọláyínká", "Thabo", "Okello", "Yonas"],
        surnames: &[
            "Mwansa", "Ọdúyọyè", "Okonkwo", "Asante", "Kariuki", "Tesfaye", "Dlamini", "Nyirenda", "Mutasa", "Achieng", "Banda",
            "Owusu-Ansah", "Ngũgĩ", "Haile", "Mokoena", "Kamara", "Chirwa", "Ssemakula",
        ],
        habit: Habit::Plain,
    },
    Culture {
        states: "AG BS BB BZ DM GD JM KN LC VC SR",
        languages: &["en"],
        women: &["Keisha", "Shanice", "Marva", "Althea", "Desirée", "Chantal", "Beverley", "Yolande"],
        men: &["Winston", "Delroy", "Curtis", "Everton", "Marlon", "Clyde", "Vivian", "Ashton"],
        surnames: &[
            "Braithwaite", "Campbell", "St. Hilaire", "Joseph-Pierre", "Cumberbatch", "Rolle", "Greenidge", "Lewis-Alleyne",
            "Pengel", "Bartholomew", "Charles", "Dacres",
        ],
        habit: Habit::Plain,
    },
    Culture {
        states: "CK KI MH FM NR NU PW PG WS SB TO TV VU",
        languages: &["en"],
        women: &["Sina", "Mele", "ʻAna", "Teuila", "Losa", "Tiare", "Nei", "Maria"],
        men: &["Sione", "Tevita", "Kilifi", "ʻAisea", "Tomasi", "Ratu", "Beretitenti", "Loau"],
        surnames: &[
            "Faʻaleava", "Tupou", "Tuʻiʻafitu", "Naivalu", "Kabua", "Maʻafu", "Sogavare", "Taukelina", "Puna", "Namaliu", "Sopoaga",
            "ʻOfa",
        ],
        habit: Habit::OneWord,
    },
];
