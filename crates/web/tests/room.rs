//! The room over real sockets: who gets in, what they see, what the engine is told, and what outlasts a restart.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use convoke_domain::{
    language::Language,
    link::{Purpose, token},
    room::{Channel, Feed, Lane, PersonKey, Slot, Source, Track},
};
use convoke_room::{MediaEvent, Quality};
use convoke_store::{
    attendance,
    audit::{Actor, Entry},
    interpreter::{self, Particulars},
    series,
};
use convoke_testkit::{Person, SERIES, Socket, TestApp, address_in, until};
use serde_json::{Value, json};

const RELEASE: &str = "2022-02-14T18:00:00+01:00";
const DOOR: &str = "2022-02-15T12:45:00+01:00";
const FIRST: &str = "wgeti-articles-6-7";
const PANEL: &str = "/desk/lobbies/wgeti-articles-6-7/media";

/// A browser of a delegate whom the moderator admitted, with the address of the door.
struct Delegate {
    browser: TestApp,
    door: String,
}

impl Delegate {
    async fn socket(&self) -> Socket {
        self.browser.socket(&self.media()).await
    }

    fn media(&self) -> String {
        format!("{}/media", self.door)
    }
}

/// The app with the first door open, an officer signed in, and these people admitted.
async fn room_of(people: &[Person]) -> (TestApp, Vec<Delegate>) {
    let app = TestApp::new().await;
    for person in people {
        app.confirmed(person).await;
    }
    app.wind(RELEASE).await;
    let mut inside = Vec::new();
    for person in people {
        let door = address_in(&app.mail_text(&person.email).await, "/door/");
        inside.push(Delegate { browser: app.other_browser(), door });
    }
    app.wind(DOOR).await;
    app.sign_in().await;
    for delegate in &inside {
        enter(&app, delegate).await;
    }
    (app, inside)
}

async fn enter(app: &TestApp, delegate: &Delegate) {
    delegate.browser.post(&format!("{}/enter", delegate.door), &[("meeting", FIRST)]).await;
    app.post(&format!("/desk/lobbies/{FIRST}/act"), &[("act", "admit_all")]).await;
}

fn gobel() -> Person {
    Person::new("DE", "Thomas", "Göbel")
}

fn arriaga() -> Person {
    Person { language: "es".to_owned(), ..Person::new("MX", "Lucía", "Arriaga") }
}

async fn me(socket: &mut Socket) -> String {
    socket.hear("state").await["you"]["key"].as_str().unwrap().to_owned()
}

fn key(text: &str) -> PersonKey {
    PersonKey(text.to_owned())
}

async fn grant(panel: &mut Socket, person: &str) {
    panel.say(json!({ "do": "grant", "person": person, "track": "microphone", "given": true })).await;
}

#[tokio::test]
async fn who_is_given_the_microphone_is_let_through() {
    let (app, inside) = room_of(&[gobel(), arriaga()]).await;
    let (mut german, mut mexican) = (inside[0].socket().await, inside[1].socket().await);
    let (german_key, mexican_key) = (me(&mut german).await, me(&mut mexican).await);
    let mut panel = app.socket(PANEL).await;
    for socket in [&mut german, &mut mexican, &mut panel] {
        socket.join().await;
    }
    german.say(json!({ "do": "open", "track": "microphone", "open": true })).await;
    assert_eq!(german.hear("refused").await["code"], "not_granted");
    let open_before = app.engine.told(FIRST).granted.get(&key(&german_key)).cloned().unwrap_or_default();
    assert!(!open_before.contains(&Track::Microphone), "what was not given is dropped");

    grant(&mut panel, &mexican_key).await;
    mexican.state("it is given", |s| s["you"]["given"] == json!(["microphone"])).await;
    mexican.say(json!({ "do": "open", "track": "microphone", "open": true })).await;
    let state = german.state("Mexico speaks", |s| s["speaker"]["key"] == mexican_key.as_str()).await;
    assert_eq!(state["speaker"]["entity"], "Mexico");
    assert_eq!(state["speaker"]["says"], "Online · speaks Spanish");
    let told = app.engine.told(FIRST);
    assert!(told.granted[&key(&mexican_key)].contains(&Track::Microphone));
    let floor = &told.pointed[&Feed::Channel(Channel::Floor, Lane::Floor(0))];
    assert_eq!(*floor, Source { person: key(&mexican_key), track: Track::Microphone });
    let heard = |k: &str| told.heard.iter().any(|((p, slot), _)| p.0 == k && matches!(slot, Slot::Floor(_)));
    assert!(heard(&german_key) && !heard("d99"));

    panel.say(json!({ "do": "grant", "person": mexican_key, "track": "microphone", "given": false })).await;
    mexican.state("it is taken", |s| s["you"]["given"] == json!([])).await;
    assert!(!app.engine.told(FIRST).granted[&key(&mexican_key)].contains(&Track::Microphone));
}

#[tokio::test]
async fn everybody_reads_their_own_language() {
    let (app, inside) = room_of(&[gobel(), arriaga()]).await;
    let mut german = inside[0].browser.socket(&format!("{}?lang=ar", inside[0].media())).await;
    let mut mexican = inside[1].socket().await;
    let (mut panel, mexican_key) = (app.socket(PANEL).await, me(&mut mexican).await);
    grant(&mut panel, &mexican_key).await;
    mexican.say(json!({ "do": "open", "track": "microphone", "open": true })).await;
    let state = german.state("the speaker is there", |s| s["speaker"].is_object()).await;
    assert_eq!(state["speaker"]["entity"], "المكسيك");
    let channel = |key: &str| state["channels"].as_array().unwrap().iter().find(|c| c["key"] == key).unwrap().clone();
    assert_eq!(channel("floor")["says"], "الصوت الأصلي، حاليًا: الإسبانية");
    assert_eq!(channel("es")["says"], "الأصل");
    assert_eq!(
        (channel("fr")["name"].clone(), channel("fr")["says"].clone()),
        (json!("Français"), json!("لا ترجمة الآن: صوت القاعة"))
    );
    // The registration's language, without any in the address.
    mexican.say(json!({ "do": "record", "on": true })).await;
    assert_eq!(mexican.hear("refused").await["says"], "Eso no le corresponde a usted.");
}

#[tokio::test]
async fn another_browser_takes_the_place_over() {
    let (app, inside) = room_of(&[gobel()]).await;
    let mut first = inside[0].socket().await;
    first.join().await;
    let person = me(&mut first).await;
    let mut panel = app.socket(PANEL).await;
    grant(&mut panel, &person).await;
    first.state("it is given", |s| s["you"]["given"] == json!(["microphone"])).await;
    let second = Delegate { browser: app.other_browser(), door: inside[0].door.clone() };
    enter(&app, &second).await;
    first.hear("over").await;
    assert_eq!(first.next().await, None, "and the socket is closed");
    let mut newer = second.socket().await;
    let state = newer.hear("state").await;
    assert_eq!(state["you"]["given"], json!(["microphone"]), "what was given stays with the person");
    // The browser that lost its place gets no second socket.
    let mut again = inside[0].socket().await;
    again.hear("over").await;
}

#[tokio::test]
async fn who_is_turned_away_or_leaves_is_out_at_once() {
    let (app, inside) = room_of(&[gobel(), arriaga()]).await;
    let (mut german, mut mexican) = (inside[0].socket().await, inside[1].socket().await);
    german.join().await;
    let german_key = me(&mut german).await;
    let lobby = app.get(&format!("/desk/lobbies/{FIRST}")).await.text;
    let visit = lobby.split("name=\"visit\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let fields = [("act", "turn_away"), ("visit", visit.as_str()), ("reason", "Another delegate is inside")];
    app.post(&format!("/desk/lobbies/{FIRST}/act"), &fields).await;
    german.hear("over").await;
    assert!(!app.engine.told(FIRST).admitted.contains(&key(&german_key)));
    inside[1].browser.post(&format!("{}/leave", inside[1].door), &[]).await;
    mexican.hear("over").await;
}

#[tokio::test]
async fn a_second_window_of_the_same_browser_is_told_from_another_place() {
    let (_app, inside) = room_of(&[gobel()]).await;
    let mut first = inside[0].socket().await;
    first.hear("state").await;
    let mut second = inside[0].socket().await;
    assert_eq!(first.hear("refused").await["code"], "elsewhere");
    second.hear("state").await;
}

#[tokio::test]
async fn nobody_gets_in_who_should_not() {
    let (app, inside) = room_of(&[gobel()]).await;
    let media = inside[0].media();
    let foreign = inside[0].browser.socket_from("https://evil.example", &media).await;
    assert_eq!(foreign.err(), Some(403), "a page of another site");
    assert_eq!(app.socket_from("https://evil.example", PANEL).await.err(), Some(403));
    let forged = format!("/door/{}/media", "A".repeat(36));
    assert_eq!(app.socket_from("http://convoke.example", &forged).await.err(), Some(404));
    let booth = format!("/booth{}", media.strip_prefix("/door").unwrap());
    assert_eq!(app.socket_from("http://convoke.example", &booth).await.err(), Some(404), "a door's token at a booth");
    let stranger = app.other_browser().socket_from("http://convoke.example", PANEL).await;
    assert_eq!(stranger.err(), Some(303), "the panel asks for an officer");
    let hall = format!("/desk/lobbies/{FIRST}/hall/klingon/media");
    assert_eq!(app.socket_from("http://convoke.example", &hall).await.err(), Some(404));
    // Without the cookie of the browser that entered.
    let mut other = app.other_browser().socket(&media).await;
    other.hear("over").await;
    // Who was admitted to one meeting is not in another.
    let later = app.socket_from("http://convoke.example", "/desk/lobbies/wgeti-article-9/media").await;
    assert_eq!(later.err(), Some(409), "a meeting whose door is closed has no room");
}

#[tokio::test]
async fn a_flood_is_cut_off_with_a_sentence_and_nonsense_is_answered() {
    let (_app, inside) = room_of(&[gobel()]).await;
    let mut socket = inside[0].socket().await;
    for nonsense in ["{", "[]", r#"{"do":"fly"}"#, r#"{"do":"join","sdp":"x","lines":[["0","moon"]]}"#] {
        socket.say_text(nonsense).await;
        assert_eq!(socket.hear("refused").await["code"], "malformed");
    }
    for _ in 0..60 {
        socket.say(json!({ "do": "listen", "channel": "fr" })).await;
    }
    let says = loop {
        let refused = socket.hear("refused").await;
        if refused["code"] == "flood" {
            break refused["says"].clone();
        }
    };
    assert!(says.as_str().unwrap().starts_with("This page sent too much"));
    assert_eq!(socket.next().await, None);
    let mut again = inside[0].socket().await;
    let state = again.hear("state").await;
    assert_eq!(state["you"]["listening"], "fr", "the room goes on");
}

#[tokio::test]
async fn a_full_room_says_so() {
    let (app, inside) = room_of(&[gobel()]).await;
    let mut socket = inside[0].socket().await;
    app.engine.fill(true);
    socket.say(json!({ "do": "join", "sdp": "offer", "lines": [] })).await;
    let refused = socket.hear("refused").await;
    assert_eq!(refused["code"], "full");
    assert!(refused["says"].as_str().unwrap().contains("tries again"));
    app.engine.fill(false);
    socket.join().await;
}

#[tokio::test]
async fn a_restart_brings_grants_and_microphones_back() {
    let (app, inside) = room_of(&[gobel()]).await;
    let mut socket = inside[0].socket().await;
    socket.join().await;
    let person = me(&mut socket).await;
    let mut panel = app.socket(PANEL).await;
    grant(&mut panel, &person).await;
    socket.state("it is given", |s| s["you"]["given"] == json!(["microphone"])).await;
    socket.say(json!({ "do": "open", "track": "microphone", "open": true })).await;
    socket.state("it is open", |s| s["you"]["open"] == json!(["microphone"])).await;
    let started = app.restarted().await;
    let browser = inside[0].browser.at(&started);
    let mut socket = browser.socket(&inside[0].media()).await;
    socket.hear("again").await;
    let state = socket.hear("state").await;
    assert_eq!(state["you"]["given"], json!(["microphone"]));
    socket.join().await;
    socket.state("the person speaks again", |s| s["speaker"]["key"] == person.as_str()).await;
    let told = started.engine.told(FIRST);
    assert!(told.granted[&key(&person)].contains(&Track::Microphone));
}

#[tokio::test]
async fn a_room_whose_routing_failed_opens_again() {
    let (app, inside) = room_of(&[gobel()]).await;
    let mut socket = inside[0].socket().await;
    socket.join().await;
    let person = me(&mut socket).await;
    let mut panel = app.socket(PANEL).await;
    grant(&mut panel, &person).await;
    socket.say(json!({ "do": "open", "track": "microphone", "open": true })).await;
    socket.state("it is open", |s| s["you"]["open"] == json!(["microphone"])).await;
    app.engine.break_down(FIRST);
    socket.hear("again").await;
    socket.join().await;
    // The page may have been shown nothing between: who speaks is who spoke.
    until("the microphone is granted again", || {
        let told = app.engine.told(FIRST);
        told.opened == 2 && told.granted.get(&key(&person)).is_some_and(|granted| granted.contains(&Track::Microphone))
    })
    .await;
}

#[tokio::test]
async fn meters_and_lines_are_told_to_those_who_need_them() {
    let (app, inside) = room_of(&[gobel()]).await;
    let mut socket = inside[0].socket().await;
    socket.join().await;
    let person = me(&mut socket).await;
    let mut panel = app.socket(PANEL).await;
    panel.hear("state").await;
    app.engine.happen(FIRST, MediaEvent::Level(key(&person), -23));
    assert_eq!(panel.hear("levels").await, json!([[person, -23]]));
    let bad = Quality { lost_up: 0.2, ..Quality::default() };
    app.engine.happen(FIRST, MediaEvent::Quality(key(&person), bad));
    let told = socket.hear("quality").await;
    assert_eq!(told["class"], "bad");
    let quality = |s: &Value| s["panel"]["people"].as_array().unwrap().iter().any(|p| p["quality"] == "bad");
    panel.state("the moderator sees it", quality).await;
}

#[tokio::test]
async fn the_end_of_the_session_closes_the_room_and_attendance_is_kept() {
    let (app, inside) = room_of(&[gobel()]).await;
    let mut socket = inside[0].socket().await;
    socket.join().await;
    let person = me(&mut socket).await;
    let mut panel = app.socket(PANEL).await;
    socket.say(json!({ "do": "listen", "channel": "fr" })).await;
    socket.state("the choice is made", |s| s["you"]["listening"] == "fr").await;
    app.wind("2022-02-15T14:30:00+01:00").await;
    socket.hear("over").await;
    panel.hear("over").await;
    assert_eq!(app.engine.told(FIRST).opened, 0, "the engine has closed it");
    let lines = attendance::of_meeting(&mut app.app.db.reader().await.unwrap(), FIRST).await.unwrap();
    let of_person: Vec<&str> = lines.iter().filter(|l| l.person.0 == person).map(|l| l.what.key()).collect();
    assert_eq!(of_person.first(), Some(&"joined"));
    assert!(of_person.contains(&"listened"), "{of_person:?}");
    assert_eq!(of_person.last(), Some(&"left"));
}

#[tokio::test]
async fn what_an_officer_gives_stands_in_the_trail() {
    let (app, inside) = room_of(&[gobel()]).await;
    let mut socket = inside[0].socket().await;
    let person = me(&mut socket).await;
    let mut panel = app.socket(PANEL).await;
    grant(&mut panel, &person).await;
    panel.say(json!({ "do": "record", "on": true })).await;
    assert_eq!(panel.hear("refused").await["code"], "no_chair");
    panel.say(json!({ "do": "chair", "person": person })).await;
    panel.say(json!({ "do": "record", "on": true })).await;
    socket.state("the recording is shown", |s| s["recording"] == true).await;
    let recorded = app.engine.told(FIRST).recorded;
    assert_eq!(recorded.len(), 7, "the floor and six languages");
    assert!(recorded.values().any(|(_, title)| title.contains("ne fait pas foi")), "{recorded:?}");
    app.app.hub.stop(&app.app).await;
    let trail = app.get("/desk/audit").await.text;
    assert!(trail.contains("track_given") || trail.contains("Microphone or picture given"), "{trail}");
    let word = trail.find("Recording on the Chair’s word").expect("on whose word it is recorded");
    assert!(trail[word..].contains("Göbel"), "{trail}");
}

#[tokio::test]
async fn a_full_disk_is_told_on_the_panel_and_a_new_recording_begins_afresh() {
    let (app, inside) = room_of(&[gobel()]).await;
    let mut socket = inside[0].socket().await;
    let person = me(&mut socket).await;
    let mut panel = app.socket(PANEL).await;
    panel.say(json!({ "do": "chair", "person": person })).await;
    panel.say(json!({ "do": "record", "on": true })).await;
    let state = panel.state("it is recorded", |s| s["recording"] == true).await;
    assert_eq!(state["panel"]["unwritten"], "");
    let file = app.engine.told(FIRST).recorded.into_keys().find(|f| f.to_string_lossy().ends_with("fr.ogg")).unwrap();
    app.engine.happen(FIRST, MediaEvent::NotRecorded(file));
    let told = panel.state("the panel tells", |s| s["panel"]["unwritten"] != "").await;
    assert!(
        told["panel"]["unwritten"].as_str().unwrap().contains("written: French."),
        "{}",
        told["panel"]["unwritten"]
    );
    assert_eq!(told["recording"], true, "the others are recorded");
    panel.say(json!({ "do": "record", "on": false })).await;
    panel.state("it is stopped", |s| s["recording"] == false && s["panel"]["unwritten"] == "").await;
    panel.say(json!({ "do": "record", "on": true })).await;
    panel.state("there is room again", |s| s["recording"] == true && s["panel"]["unwritten"] == "").await;
    assert_eq!(app.engine.told(FIRST).recorded.len(), 7, "every channel is recorded anew");
}

#[tokio::test]
async fn whoever_chairs_records_and_nobody_does_without_the_setting() {
    let (app, inside) = room_of(&[gobel(), arriaga()]).await;
    let (mut german, mut mexican) = (inside[0].socket().await, inside[1].socket().await);
    let german_key = me(&mut german).await;
    let mut panel = app.socket(PANEL).await;
    panel.say(json!({ "do": "chair", "person": german_key })).await;
    german.state("they may record", |s| s["you"]["chairs"] == true && s["you"]["may_record"] == true).await;
    mexican.say(json!({ "do": "record", "on": true })).await;
    assert_eq!(mexican.hear("refused").await["code"], "not_yours");
    german.say(json!({ "do": "record", "on": true })).await;
    mexican.state("everybody sees it", |s| s["recording"] == true).await;
    assert!(app.get("/desk/programme").await.text.contains("may_be_recorded"));
    let version = app.app.record().version.to_string();
    let forbid = app.post(&format!("/desk/programme/{FIRST}/recording"), &[("version", &version)]).await;
    assert_eq!(forbid.status, 303);
    mexican.state("it ends with the setting", |s| s["recording"] == false).await;
    german.say(json!({ "do": "record", "on": true })).await;
    assert_eq!(german.hear("refused").await["code"], "no_recording");
    let trail = app.get("/desk/audit").await.text;
    assert!(trail.contains("Meeting may no longer be recorded"), "{trail}");
}

#[tokio::test]
async fn whoever_enters_knows_whether_they_may_be_recorded() {
    const MAY: &str = "This meeting may be recorded, when its Chair says so";
    const NOT: &str = "This meeting is not recorded";
    let app = TestApp::new().await;
    let person = gobel();
    app.confirmed(&person).await;
    let privacy = app.get(&format!("/en/{SERIES}/privacy")).await.text;
    assert!(privacy.contains("these may be recorded") && privacy.contains("Articles 6"), "{privacy}");
    let programme = app.get(&format!("/en/{SERIES}/programme")).await.text;
    assert_eq!(programme.matches(">May be recorded<").count(), 1);
    app.wind(RELEASE).await;
    let door = address_in(&app.mail_text(&person.email).await, "/door/");
    let shown = app.get(&door).await.text;
    assert!(shown.contains(MAY) && !shown.contains(NOT), "{shown}");
    app.wind("2022-02-16T12:50:00+01:00").await;
    let shown = app.get(&door).await.text;
    assert!(shown.contains(NOT) && !shown.contains(MAY), "{shown}");
}

/// An interpreter's booth link.
async fn booth_of(app: &TestApp, name: &str, home: Language, into: &[Language]) -> String {
    let particulars = Particulars {
        name: name.to_owned(),
        email: format!("{}@booths.example", name.to_lowercase()),
        language: Language::En,
        home: Channel::Language(home),
        channels: into.iter().map(|l| Channel::Language(*l)).collect(),
    };
    let (reference, now) = (app.app.reference(), app.app.now());
    let added = app.app.db.write(move |conn| {
        Box::pin(
            async move { interpreter::add_silently(conn, SERIES, &particulars, &reference, &Actor::System, now).await },
        )
    });
    let id = added.await.unwrap().id;
    let known = interpreter::get(&mut app.app.db.reader().await.unwrap(), id).await.unwrap();
    format!("/booth/{}/media", token(&app.app.key, Purpose::Booth, &known.reference_bytes(), known.generation))
}

#[tokio::test]
async fn an_interpreter_is_heard_and_a_circle_is_refused_with_words() {
    let (app, inside) = room_of(&[gobel(), arriaga()]).await;
    let mut booth = app.socket(&booth_of(&app, "Delmas", Language::Fr, &[Language::Fr]).await).await;
    let mut english = app.socket(&booth_of(&app, "Karlsson", Language::En, &[Language::En]).await).await;
    let (mut german, mut mexican) = (inside[0].socket().await, inside[1].socket().await);
    let (mut panel, mexican_key) = (app.socket(PANEL).await, me(&mut mexican).await);
    for socket in [&mut booth, &mut english, &mut german, &mut mexican] {
        socket.join().await;
    }
    grant(&mut panel, &mexican_key).await;
    mexican.say(json!({ "do": "open", "track": "microphone", "open": true })).await;
    booth.say(json!({ "do": "air", "open": true })).await;
    assert_eq!(booth.hear("refused").await["code"], "no_outgoing");
    for (socket, channel) in [(&mut booth, "fr"), (&mut english, "en")] {
        socket.say(json!({ "do": "into", "channel": channel })).await;
        socket.say(json!({ "do": "air", "open": true })).await;
    }
    booth.say(json!({ "do": "source", "channel": "en" })).await;
    let by_way = |s: &Value| s["channels"].as_array().unwrap().iter().any(|c| c["says"] == "by way of English");
    german.state("French is by way of English", by_way).await;
    english.say(json!({ "do": "source", "channel": "fr" })).await;
    assert_eq!(english.hear("refused").await["code"], "circle");
    let state = booth.state("on air", |s| s["booth"]["on_air"] == true).await;
    assert_eq!(state["booth"]["name"], "French booth");
    let told = app.engine.told(FIRST);
    let voice = &told.pointed[&Feed::Channel(Channel::Language(Language::Fr), Lane::Voice)];
    assert_eq!(voice.track, Track::Microphone);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_who_take_over_at_once_are_never_both_on_air() {
    let (app, _) = room_of(&[gobel()]).await;
    let mut booths = Vec::new();
    for name in ["Delmas", "Okafor"] {
        let mut booth = app.socket(&booth_of(&app, name, Language::Fr, &[Language::Fr]).await).await;
        booth.join().await;
        booth.say(json!({ "do": "into", "channel": "fr" })).await;
        booths.push(booth);
    }
    booths[0].say(json!({ "do": "air", "open": true })).await;
    booths[0].state("on air", |s| s["booth"]["on_air"] == true).await;
    booths[1].state("the colleague is on air", |s| s["booth"]["colleagues"][0]["on_air"] == true).await;
    let racing = booths.into_iter().map(|mut booth| {
        tokio::spawn(async move {
            // Whoever is on air already is refused: they have nothing to take.
            for _ in 0..12 {
                booth.say(json!({ "do": "take_over" })).await;
            }
            booth.say(json!({ "do": "say", "text": "done" })).await;
            let both_are_done = |s: &Value| {
                let console = &s["booth"];
                let colleague = console["colleagues"][0]["on_air"] == true;
                assert!((console["on_air"] == true) != colleague, "exactly one is on air: {console}");
                console["messages"].as_array().unwrap().len() == 2
            };
            booth.state("both are done", both_are_done).await;
            booth
        })
    });
    let raced = futures::future::join_all(racing).await;
    assert!(raced.iter().all(Result::is_ok));
    let feed = Feed::Channel(Channel::Language(Language::Fr), Lane::Voice);
    let told = app.engine.told(FIRST);
    let on_air = &told.pointed.get(&feed);
    let open = told.granted.values().filter(|tracks| tracks.contains(&Track::Microphone)).count();
    assert_eq!(open, 1, "one microphone is let through: {:?}, {on_air:?}", told.granted);
}

/// The next notice, and a state that fits: they come side by side, in either order.
async fn told(socket: &mut Socket, fits: impl Fn(&Value) -> bool) -> String {
    let (mut says, mut shown) = (None, false);
    while says.is_none() || !shown {
        let message = socket.next().await.unwrap();
        says = says.or_else(|| message["notice"]["says"].as_str().map(str::to_owned));
        shown |= message.get("state").is_some_and(&fits);
    }
    says.unwrap_or_default()
}

/// The record with other languages takes force, as when another one is published.
async fn publish(app: &TestApp, languages: &[Language]) {
    let mut file = app.app.record().file.clone();
    file.series.languages = languages.to_vec();
    let (version, now) = (app.app.record().version, app.app.now());
    let entry = Entry::new("series_imported", "series");
    let saved = app.app.db.write(move |conn| {
        Box::pin(async move { series::save(conn, &file, version, entry, &Actor::System, now).await })
    });
    saved.await.unwrap();
    app.app.reload().await.unwrap();
    app.app.hub.set_up(&app.app).await;
}

#[tokio::test]
async fn a_language_taken_away_is_told_to_whoever_was_on_it() {
    let (app, inside) = room_of(&[gobel(), arriaga()]).await;
    let mut booth = app.socket(&booth_of(&app, "Delmas", Language::Fr, &[Language::Fr]).await).await;
    let (mut german, mut mexican) = (inside[0].socket().await, inside[1].socket().await);
    for socket in [&mut booth, &mut german, &mut mexican] {
        socket.join().await;
    }
    booth.say(json!({ "do": "into", "channel": "fr" })).await;
    booth.say(json!({ "do": "air", "open": true })).await;
    booth.state("on air", |s| s["booth"]["on_air"] == true).await;
    german.say(json!({ "do": "listen", "channel": "fr" })).await;
    german.state("it is heard", |s| s["you"]["listening"] == "fr").await;
    mexican.say(json!({ "do": "listen", "channel": "es" })).await;
    mexican.state("Spanish is heard", |s| s["you"]["listening"] == "es").await;
    publish(&app, &[Language::En, Language::Es]).await;
    let gone = |s: &Value| s["you"]["listening"] == "floor" && s["channels"].as_array().unwrap().len() == 3;
    assert_eq!(told(&mut german, gone).await, "The channel French is carried no more. You hear the floor.");
    let says = told(&mut booth, |s| s["booth"]["on_air"] == false).await;
    assert!(says.contains("French") && says.contains("off air"), "{says}");
    assert!(!app.engine.told(FIRST).pointed.contains_key(&Feed::Channel(Channel::Language(Language::Fr), Lane::Voice)));
    let state = mexican.state("it goes on", |s| s["channels"].as_array().unwrap().len() == 3).await;
    assert_eq!(state["you"]["listening"], "es", "nobody else is moved");
    publish(&app, &[Language::En, Language::Es, Language::Fr]).await;
    german.state("it is there again", |s| s["channels"].as_array().unwrap().len() == 4).await;
    german.say(json!({ "do": "listen", "channel": "fr" })).await;
    german.state("and can be heard", |s| s["you"]["listening"] == "fr").await;
}

#[tokio::test]
async fn a_change_while_the_server_was_down_holds_when_the_room_comes_back() {
    let (app, inside) = room_of(&[gobel()]).await;
    let mut german = inside[0].socket().await;
    german.say(json!({ "do": "listen", "channel": "fr" })).await;
    german.state("it is heard", |s| s["you"]["listening"] == "fr").await;
    app.app.hub.stop(&app.app).await;
    publish(&app, &[Language::En]).await;
    let mut german = inside[0].socket().await;
    german
        .state("it is gone", |s| s["you"]["listening"] == "floor" && s["channels"].as_array().unwrap().len() == 2)
        .await;
}

#[tokio::test]
async fn a_booth_that_the_desk_opens_is_in_the_room_at_once_and_its_removal_too() {
    let (app, inside) = room_of(&[gobel()]).await;
    let mut german = inside[0].socket().await;
    german.state("six languages", |s| s["channels"].as_array().unwrap().len() == 7).await;
    let signed = [
        ("name", "Brandt"),
        ("email", "brandt@booths.example"),
        ("language", "en"),
        ("home", "signed"),
        ("into_signed", "yes"),
    ];
    assert_eq!(app.post("/desk/interpretation", &signed).await.status, 303);
    german.state("and International Sign", |s| s["channels"][7]["key"] == "signed").await;
    let booth = address_in(&app.mail_text("brandt@booths.example").await, "/booth/");
    let mut signer = app.other_browser().socket(&format!("{booth}/media")).await;
    let state = signer.state("in a booth of its own", |s| !s["booth"].is_null()).await;
    assert_eq!(state["booth"]["name"], "International Sign");
    assert_eq!(app.post("/desk/interpretation/1", &[("act", "remove"), ("reason", "ill")]).await.status, 303);
    signer.hear("over").await;
    german.state("nobody signs any more", |s| s["channels"].as_array().unwrap().len() == 7).await;
}

#[tokio::test]
async fn a_booth_that_the_desk_changes_is_another_at_once() {
    let (app, inside) = room_of(&[gobel()]).await;
    let mut booth = app.socket(&booth_of(&app, "Delmas", Language::Fr, &[Language::Fr, Language::En]).await).await;
    let mut german = inside[0].socket().await;
    booth.join().await;
    booth.say(json!({ "do": "into", "channel": "fr" })).await;
    booth.say(json!({ "do": "air", "open": true })).await;
    booth.state("on air", |s| s["booth"]["on_air"] == true).await;
    let wanted = [("name", "Delmas-Roy"), ("language", "fr"), ("home", "en"), ("into_en", "yes")];
    assert_eq!(app.post("/desk/interpretation/1/edit", &wanted).await.status, 303);
    let state = booth.state("another booth", |s| s["booth"]["name"] == "English booth").await;
    assert_eq!(state["booth"]["on_air"], false);
    let yours: Vec<&str> = state["booth"]["outgoing"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|o| o["yours"] == true)
        .map(|o| o["key"].as_str().unwrap())
        .collect();
    assert_eq!(yours, ["en"]);
    booth.say(json!({ "do": "into", "channel": "en" })).await;
    booth.say(json!({ "do": "air", "open": true })).await;
    booth.state("on air again, by the same link", |s| s["booth"]["on_air"] == true).await;
    german
        .state("English is interpreted", |s| s["channels"].as_array().unwrap().iter().any(|c| c["key"] == "en"))
        .await;
}
