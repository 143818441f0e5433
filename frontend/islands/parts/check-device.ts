// What a microphone is, guessed from the label that browser and system give it. The label stays here: only the kind is told.

/** What a microphone is; the other side is `Kind` in crates/domain/src/device_check.rs. */
export type Kind = "headset" | "separate" | "built_in" | "bluetooth" | "speakerphone" | "camera" | "virtual" | "unknown";

// In front of a label stands which role the device has for the system.
const ROLE = /^(default|communications|standard|kommunikation|par défaut|défaut|communications|predeterminado|comunicaciones|по умолчанию|связь|默认|預設|通信|通讯|افتراضي|الاتصالات)\s*[-–—:：]\s*/i;

// Telephones name the way the sound takes: both of these are the telephone's own.
const TELEPHONE = /^(speakerphone|headset earpiece|earpiece|haut-parleur|altavoz|громкая связь|免提电话|扬声器电话|مكبر صوت الهاتف)$/i;

// The first that fits counts: a headset over Bluetooth is Bluetooth, a microphone in a camera is the camera's.
const KINDS: [Kind, RegExp][] = [
  ["virtual", /vb-audio|voicemeeter|cable output|virtual|blackhole|soundflower|loopback|\bobs\b|krisp|nvidia broadcast|stereo ?mix|mixage stéréo|mezcla estéreo|стерео ?микшер|立体声混音|立體聲混音|مزيج الاستريو|monitor of|zoomaudiodevice|teams audio|droidcam|\bndi\b|aggregate/i],
  ["headset", /earpods|bt[67]00|jabra link|\blink 3[5-9]0|logi(tech)? (usb )?receiver|headset adapter/i],
  ["bluetooth", /bluetooth|airpods|hands-?free|mains libres|manos libres|свободные руки|免提|\bhfp\b|\bhsp\b|a2dp|\bag audio\b|\bbt\b|\bbuds|earbuds|w[hf]-\d{3,4}xm|wf-\d{3}|quietcomfort|bose (nc|qc)|beats|powerbeats|jabra elite|soundcore|freebuds|openrun|shokz|\btws\b|momentum \d|蓝牙|藍牙|بلوتوث|блютуз/i],
  ["speakerphone", /speakerphone|speak ?2? ?\d{2,3}|poly sync|plantronics calisto|calisto p?\d|powerconf|meetup|\brally\b|conference ?cam|yvc-|\bemeet|polycom|polystudio|poly studio|expand \d|expand sp|\bsp ?[23]0\b|meeting owl|\bcp ?[79]00|\bmodern usb-c speaker|konftel|全向|会议麦克|會議|громкая связь|haut-parleur de conférence|altavoz de conferencia/i],
  ["separate", /\byeti\b|snowball|blue micro|at20[2-5]0|\bat2005|samson|\br[oø]de\b|nt-usb|podmic|shure|\bmv[57]|quadcast|solocast|wave[: ]?[13]\b|elgato wave|focusrite|scarlett|audient|behringer|\bumc\d|presonus|steinberg|motu m|zoom h\d|podcast|fifine|maono|tonor|razer seiren|seiren|lavalier|gooseneck|boundary|tischmikrofon|micro de table|micrófono de mesa|настольный микрофон|台式麦克风|鹅颈|ميكروفون مكتبي/i],
  ["camera", /webcam|camera|caméra|cámara|kamera|камер|摄像头|攝影機|كاميرا|\bc[29]\d0e?\b|\bc9\d\d|\bbrio\b|lifecam|facecam|kiyo|streamcam|panacast|conferencecam|obsbot/i],
  ["headset", /head ?set|casque|auricular|diadema|cascos|гарнитур|наушник|耳机|耳麥|耳麦|耳機|سماعة|سماعات|kopfhörer|cuffie|headphone|\bh\d{3}e?\b|zone (wired|wireless|vibe|900|750)|jabra (evolve|biz|engage|uc|pro)|evolve ?2?|plantronics|blackwire|voyager|\bsavi\b|encorepro|sennheiser|\bepos\b|\bsc ?\d{2,3}\b|\badapt\b|lifechat|hyperx|arctis|steelseries|kraken|blackshark|corsair (hs|void|virtuoso)|yealink [uw]h|\b[uw]h\d\d|wh30\d\d|external mic|externes mikrofon|micro(phone)? externe|micrófono externo|внешний микрофон|外部麦克风|外接麦克风|ميكروفون خارجي/i],
  ["built_in", /built-?in|internal|\bintern|integr(at|ad|iert)|intégré|incorporad|встроенн|внутренн|内置|內建|内建|مدمج|داخلي|macbook|imac|mac ?mini|array|réseau de micro|conjunto de micr|matriz de micr|массив микрофон|набор микрофон|麦克风阵列|麥克風陣列|麥克風排列|مصفوفة|smart sound|amd audio|digital microphone|iphone|ipad|surface|thinkpad|sof-|dmic/i],
];

/** The kind of microphone that a label points to. */
export function kindOf(label: string): Kind {
  const name = label.trim().replace(ROLE, "").trim();
  if (TELEPHONE.test(name)) return "built_in";
  return KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? "unknown";
}
