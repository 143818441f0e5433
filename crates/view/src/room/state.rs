//! What the server tells the islands of room, booth and panel over the socket, as JSON, in the words of the reader's
//! language: islands carry no words. Sent anew, whole, whenever something changed.

use serde::Serialize;

/// One message to a page: exactly one member is set.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Message {
    /// What everybody sees, and what concerns this person alone.
    State(Box<State>),
    /// The answer to an offer.
    Answer {
        /// The session description.
        sdp: String,
    },
    /// An act or an offer was refused; `says` is for the person. `code` is the name of the refusal (`not_granted`, …), or
    /// `full`, `opening` (try the offer again later), `malformed`, `flood` (the socket closes), or `elsewhere`: the same
    /// person opened the room in another window, this socket closes, and the page must not reconnect by itself.
    Refused {
        /// The name of the refusal.
        code: String,
        /// The sentence.
        says: String,
    },
    /// A line of the captions that the reader chose, or one mended.
    Caption(Caption),
    /// The last lines of what the reader chose, oldest first, in place of all lines before: after every choice, and for
    /// whoever comes back.
    Captions(Vec<Caption>),
    /// A line that is under way; the next one of its language takes its place.
    Begun(Caption),
    /// Something that concerns this person, in a sentence.
    Notice {
        /// The sentence.
        says: String,
    },
    /// How loud the sources are, for the meters: in dBov, by person key.
    Levels(Vec<(String, i8)>),
    /// How this person's line is, in words and as a class (`good`, `warn`, `bad`).
    Quality {
        /// The class.
        class: &'static str,
        /// The sentence.
        says: String,
    },
    /// The room was stopped and is open again: offer anew.
    Again {},
    /// The page is no longer entitled: load it again, it will say why.
    Over {},
}

/// A line of captions.
#[derive(Clone, Debug, Serialize)]
pub struct Caption {
    /// Its number, growing; nought while it is under way.
    pub id: i64,
    /// The language's tag.
    pub language: &'static str,
    /// Which way it is written: `ltr` or `rtl`.
    pub dir: &'static str,
    /// The text.
    pub text: String,
    /// Whether it was mended.
    pub mended: bool,
}

/// A name plate.
#[derive(Clone, Debug, Serialize)]
pub struct Plate {
    /// Person key.
    pub key: String,
    /// The entity in the reader's language; for interpreters empty.
    pub entity: String,
    /// The surname, or the interpreter's or officer's name.
    pub person: String,
    /// The category in words.
    pub category: String,
    /// The category's class.
    pub css: String,
}

/// What everybody may know, and what this reader may do. In JSON one object: the part for everybody is written once a
/// language and the reader's own is laid beside it.
#[derive(Clone, Debug, Serialize)]
pub struct State {
    /// What everybody may know.
    #[serde(flatten)]
    pub everybody: Everybody,
    /// What concerns this reader.
    #[serde(flatten)]
    pub own: Own,
}

/// What everybody may know, in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Everybody {
    /// Every channel, the floor first.
    pub channels: Vec<ChannelState>,
    /// Who speaks: the latest open microphone that is not the chair's; else the chair.
    pub speaker: Option<Speaker>,
    /// Who chairs.
    pub chair: Option<Plate>,
    /// Every open microphone on the floor.
    pub open: Vec<Plate>,
    /// The pictures that come, by slot (`chair`, `speaker`, `screen`, `signed`, `hall`), with a sentence for each.
    pub pictures: Vec<PictureState>,
    /// Whether the meeting is being recorded.
    pub recording: bool,
    /// "The French booth cannot interpret: sound"; empty without.
    pub trouble: String,
    /// The document that is shown.
    pub document: Option<Document>,
    /// The captions that there are.
    pub captions: Captions,
}

/// What concerns one reader.
#[derive(Clone, Debug, Serialize)]
pub struct Own {
    /// Set while the meeting is on the hosted platform (Plan B): where.
    pub moved: Option<Moved>,
    /// The reader.
    pub you: You,
    /// For interpreters.
    pub booth: Option<Booth>,
    /// For the moderator.
    pub panel: Option<Panel>,
}

/// A channel.
#[derive(Clone, Debug, Serialize)]
pub struct ChannelState {
    /// `floor`, `signed`, or a language's tag.
    pub key: String,
    /// "Floor", "Français", "International Sign".
    pub name: String,
    /// The tag of the language the name is in.
    pub lang: String,
    /// "The original, now Spanish", "interpreted", "by way of English", "nobody interprets: floor", "original".
    pub says: String,
    /// Whether an interpreter's voice is what it carries.
    pub interpreted: bool,
}

/// Who speaks.
#[derive(Clone, Debug, Serialize)]
pub struct Speaker {
    /// The plate.
    #[serde(flatten)]
    pub plate: Plate,
    /// "Online · speaks Spanish"
    pub says: String,
    /// The tag of the language spoken.
    pub language: String,
    /// Since when, as an instant.
    pub since: String,
    /// A class (`good`, `warn`, `bad`, empty while unknown) and words for the quality of the speaker's input (ISO 24019, 7.3).
    pub quality: String,
    /// The words.
    pub quality_says: String,
}

/// The captions that there are.
#[derive(Clone, Debug, Serialize)]
pub struct Captions {
    /// Tags of the languages in which they are being written.
    pub written: Vec<&'static str>,
    /// "Being written: English, French", or that nobody writes.
    pub says: String,
}

/// A picture that comes.
#[derive(Clone, Debug, Serialize)]
pub struct PictureState {
    /// The slot.
    pub slot: String,
    /// "Picture of Mexico, Arriaga".
    pub says: String,
}

/// A document that is shown.
#[derive(Clone, Debug, Serialize)]
pub struct Document {
    /// Its symbol.
    pub symbol: String,
    /// Its title in the reader's language.
    pub title: String,
    /// Where it is read.
    pub href: String,
    /// "English (original: English)"
    pub says: String,
}

/// Where the meeting went.
#[derive(Clone, Debug, Serialize)]
pub struct Moved {
    /// What people call the platform.
    pub platform: String,
    /// The room's page, which shows address, passcode and name.
    pub href: String,
    /// Why.
    pub reason: String,
}

/// What concerns the reader alone.
#[derive(Clone, Debug, Serialize)]
pub struct You {
    /// Person key.
    pub key: String,
    /// `delegate`, `listener`, `interpreter`, `moderator`, `captioner`, `hall`.
    pub role: String,
    /// Whether the server has the page's media: after its restart it has not, long before the browser notices.
    pub connected: bool,
    /// The channel listened to.
    pub listening: String,
    /// Whether the original is heard underneath.
    pub under: bool,
    /// Whether pictures are wanted.
    pub pictures: bool,
    /// Whether the signed language is wanted.
    pub signed: bool,
    /// Which captions are read: `off`, `listening`, `floor`, or a language's tag.
    pub captions: String,
    /// Which tracks were given: `microphone`, `camera`, `screen`.
    pub given: Vec<String>,
    /// Which of them are open.
    pub open: Vec<String>,
    /// Whether the floor was asked for.
    pub asking: bool,
    /// The tag of the language the person says they speak in.
    pub speaks: String,
    /// "Please speak more slowly"; empty without.
    pub slow_down: String,
    /// Whether this person chairs.
    pub chairs: bool,
    /// Whether this person may start a recording: they chair, and the meeting's setting allows one.
    pub may_record: bool,
    /// Whether somebody talks to this person alone: "The moderator talks to you alone"; empty without.
    pub aside: String,
}

/// The console of an interpreter.
#[derive(Clone, Debug, Serialize)]
pub struct Booth {
    /// "French booth".
    pub name: String,
    /// Who else works in it.
    pub colleagues: Vec<Colleague>,
    /// What can be listened to.
    pub sources: Vec<BoothSource>,
    /// What can be worked into.
    pub outgoing: Vec<Outgoing>,
    /// Whether this microphone is on air.
    pub on_air: bool,
    /// Whether it is silent because cough is held.
    pub cough: bool,
    /// Since when on air without a pause that counts, as an instant; empty off air.
    pub since: String,
    /// How many minutes on air before the warning.
    pub minutes: u32,
    /// How many listen to the outgoing channel.
    pub listeners: usize,
    /// Who asks for the floor, in the order in which they asked.
    pub next: Vec<Next>,
    /// The speaker's State or organization in the outgoing language, where the reader's is another; else empty.
    pub speaker: String,
    /// Who asks for the microphone: a name; empty without.
    pub asked_by: String,
    /// Whether this interpreter asks for the microphone.
    pub asking: bool,
    /// Whether this interpreter said that the sound does not allow interpretation.
    pub cannot: bool,
    /// Whether this interpreter calls the technician.
    pub calls: bool,
    /// What was written in the booth, oldest first.
    pub messages: Vec<Note>,
    /// A warning for the team: too few in the booth, time on air; empty without.
    pub warning: String,
}

/// Somebody who asks for the floor.
#[derive(Clone, Debug, Serialize)]
pub struct Next {
    /// "Mexico, Arriaga".
    pub name: String,
    /// The State or organization in the outgoing language, where the reader's is another; else empty.
    pub own: String,
    /// The language they speak; empty when they did not say.
    pub speaks: String,
}

/// A colleague in the booth.
#[derive(Clone, Debug, Serialize)]
pub struct Colleague {
    /// Person key.
    pub key: String,
    /// The name.
    pub name: String,
    /// Whether the page is connected.
    pub here: bool,
    /// Whether on air.
    pub on_air: bool,
}

/// Something an interpreter can listen to.
#[derive(Clone, Debug, Serialize)]
pub struct BoothSource {
    /// `floor` or a language's tag.
    pub key: String,
    /// "Floor", "English booth".
    pub name: String,
    /// "Mexico, in Spanish", "Karlsson on air", "takes you: would make a circle", "nobody on air".
    pub detail: String,
    /// `floor`, `plus` (interpretation of the floor), `minus` (interpretation of an interpretation), `refused`, `silent`.
    pub depth: &'static str,
    /// The depth in words: "floor", "relay +", "relay −".
    pub depth_says: String,
    /// Whether it can be chosen.
    pub refused: bool,
    /// Whether it is chosen.
    pub chosen: bool,
    /// The key it lies on: 0 to 2 for a, b, c.
    pub preselected: Option<u8>,
}

/// Something an interpreter can work into.
#[derive(Clone, Debug, Serialize)]
pub struct Outgoing {
    /// A language's tag, or `signed`.
    pub key: String,
    /// The language in itself.
    pub name: String,
    /// Whether it is one of this interpreter's.
    pub yours: bool,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Who is on air there: a name; empty without.
    pub on_air: String,
}

/// A line written in the booth.
#[derive(Clone, Debug, Serialize)]
pub struct Note {
    /// "13:22"
    pub at: String,
    /// Who.
    pub from: String,
    /// What.
    pub text: String,
}

/// What the moderator sees besides.
#[derive(Clone, Debug, Serialize)]
pub struct Panel {
    /// Everybody in the room, those who ask first.
    pub people: Vec<PanelPerson>,
    /// The booths with who is on air, and their calls and troubles.
    pub booths: Vec<PanelBooth>,
    /// The hall's inputs.
    pub hall: Vec<PanelPerson>,
    /// That files of the recording cannot be written; empty without.
    pub unwritten: String,
    /// Whether a recording may be made.
    pub may_record: bool,
    /// Whether there is a hosted platform to move to.
    pub may_move: bool,
    /// The person key the moderator talks to alone; empty without.
    pub aside: String,
    /// What the machine carries, in words.
    pub load: String,
}

/// A person as the moderator sees them.
#[derive(Clone, Debug, Serialize)]
pub struct PanelPerson {
    /// The plate.
    #[serde(flatten)]
    pub plate: Plate,
    /// The role.
    pub role: String,
    /// Whether media flow.
    pub connected: bool,
    /// Which tracks were given.
    pub given: Vec<String>,
    /// Which are open.
    pub open: Vec<String>,
    /// Whether the person asks for the floor.
    pub asking: bool,
    /// Whether the person chairs.
    pub chairs: bool,
    /// The channel listened to, by name.
    pub listening: String,
    /// Class and words of the line's quality.
    pub quality: String,
    /// The words.
    pub quality_says: String,
    /// "Not tested", "Headset: good", from the device check.
    pub check: String,
    /// Class of it.
    pub check_class: String,
}

/// A booth as the moderator sees it.
#[derive(Clone, Debug, Serialize)]
pub struct PanelBooth {
    /// "French booth".
    pub name: String,
    /// Who is on air, into what, from what: "Delmas, from English".
    pub says: String,
    /// Whether somebody is on air.
    pub on_air: bool,
    /// "calls the technician", "cannot interpret: sound"; empty without.
    pub call: String,
    /// Whose call it is.
    pub caller: String,
    /// Whether the technician is called.
    pub calls: bool,
}
