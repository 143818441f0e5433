//! Every address of Convoke, as a type. No path stands anywhere else.

use std::fmt::{self, Display, Formatter};

use convoke_domain::language::Language;

/// A page of the public site: `/{lang}/{series}/…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// What is convened.
    Home,
    /// The letter.
    Invitation,
    /// The annex grid.
    Programme,
    /// The calendar file.
    Calendar,
    /// The papers.
    Documents,
    /// A paper's file: symbol's number in the store and language of the text.
    DocumentFile(i64, Language),
    /// How to take part.
    TakePart,
    /// The form.
    Register,
    /// The answer to a form that was received.
    Received,
    /// "I did not get my message".
    SendAgain,
    /// Every name of every State and organization, for the form's search.
    EntityNames,
    /// What was announced.
    Announcements,
    /// One announcement, by key.
    Announcement(String),
    /// The test door.
    Test,
    /// Grades what was measured at the test door (POST).
    TestGrade,
    /// The socket of the test room.
    TestMedia,
    /// What is kept of whom, and for how long.
    Privacy,
    /// How the site can be used.
    Accessibility,
}

impl Display for Page {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => Ok(()),
            Self::Invitation => f.write_str("invitation"),
            Self::Programme => f.write_str("programme"),
            Self::Calendar => f.write_str("programme.ics"),
            Self::Documents => f.write_str("documents"),
            Self::DocumentFile(id, language) => write!(f, "documents/{id}/{language}"),
            Self::TakePart => f.write_str("take-part"),
            Self::Register => f.write_str("register"),
            Self::Received => f.write_str("register/received"),
            Self::SendAgain => f.write_str("register/send-again"),
            Self::EntityNames => f.write_str("register/names.json"),
            Self::Announcements => f.write_str("announcements"),
            Self::Announcement(key) => write!(f, "announcements/{key}"),
            Self::Test => f.write_str("test"),
            Self::TestGrade => f.write_str("test/grade"),
            Self::TestMedia => f.write_str("test/media"),
            Self::Privacy => f.write_str("privacy"),
            Self::Accessibility => f.write_str("accessibility"),
        }
    }
}

/// The address of a public page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site<'a>(pub Language, pub &'a str, pub Page);

impl Display for Site<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "/{}/{}/{}", self.0, self.1, self.2)
    }
}

/// A page of a registered person: `/my/{token}…`. The address is a secret of that person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum My {
    /// The state, and what happens next.
    Page,
    /// Proves the address (POST).
    Prove,
    /// Corrects something.
    Correct,
    /// Withdraws.
    Withdraw,
    /// Takes a free seat (POST).
    Seat,
    /// The device check; what was measured is kept (POST).
    Check,
    /// The socket of the test room.
    CheckMedia,
}

/// The address of a page of a registered person.
#[derive(Clone, Copy, Debug)]
pub struct MyUrl<'a>(pub &'a str, pub My);

impl Display for MyUrl<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "/my/{}", self.0)?;
        f.write_str(match self.1 {
            My::Page => "",
            My::Prove => "/prove",
            My::Correct => "/correct",
            My::Withdraw => "/withdraw",
            My::Seat => "/seat",
            My::Check => "/check",
            My::CheckMedia => "/check/media",
        })
    }
}

/// Under which every door stands: the cookie of a visit is sent nowhere else.
pub const DOORS: &str = "/door";

/// What a personal link opens: `/door/{token}…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Plate, countdown, lobby, room.
    Page,
    /// Takes a visit (POST).
    Enter,
    /// The person has opened it (POST).
    Opened,
    /// Leaves (POST).
    Leave,
    /// The room, once admitted.
    Room,
    /// The language to listen in (POST).
    Listen,
    /// Live events.
    Events,
    /// The socket of the room's sound and pictures.
    Media,
    /// The device check; what was measured is kept (POST).
    Check,
    /// The socket of the test room, for the device check.
    CheckMedia,
}

/// The address of a door.
#[derive(Clone, Copy, Debug)]
pub struct DoorUrl<'a>(pub &'a str, pub Door);

impl Display for DoorUrl<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{DOORS}/{}", self.0)?;
        f.write_str(match self.1 {
            Door::Page => "",
            Door::Enter => "/enter",
            Door::Opened => "/opened",
            Door::Leave => "/leave",
            Door::Room => "/room",
            Door::Listen => "/listen",
            Door::Events => "/events",
            Door::Check => "/check",
            Door::CheckMedia => "/check/media",
            Door::Media => "/media",
        })
    }
}

/// Under which every booth stands.
pub const BOOTHS: &str = "/booth";

/// What an interpreter's personal link opens: `/booth/{token}…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Booth {
    /// The console, or when the next meeting begins.
    Page,
    /// The socket of the console.
    Media,
    /// Live events.
    Events,
}

/// The address of a booth. It is a secret of its interpreter.
#[derive(Clone, Copy, Debug)]
pub struct BoothUrl<'a>(pub &'a str, pub Booth);

impl Display for BoothUrl<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{BOOTHS}/{}", self.0)?;
        f.write_str(match self.1 {
            Booth::Page => "",
            Booth::Media => "/media",
            Booth::Events => "/events",
        })
    }
}

/// The secretariat's desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Desk {
    /// Today's numbers and what needs doing.
    Today,
    /// Signing in.
    SignIn,
    /// A one-time sign-in link.
    SignInWith(String),
    /// Signing out (POST).
    SignOut,
    /// The queue.
    Registrations,
    /// An act on many (POST).
    Decide,
    /// One registration.
    Registration(i64),
    /// A decision on one (POST).
    DecideOne(i64),
    /// Correcting one.
    Correct(i64),
    /// Moving its seat (POST).
    Seat(i64),
    /// Sending its mails again (POST).
    SendAgain(i64),
    /// Late requests and changes asked for.
    Late,
    /// A decision on a change asked for (POST).
    Change(i64),
    /// Delegations.
    Delegations,
    /// One delegation, by key.
    Delegation(String),
    /// Who has checked their equipment, and how it went.
    Checks,
    /// The ledger of links.
    Links,
    /// The outbox.
    Outbox,
    /// Trying a failed mail again (POST).
    Retry(i64),
    /// Announcements.
    Announcements,
    /// Documents.
    Documents,
    /// Entering a document.
    EnterDocument,
    /// One document.
    Document(i64),
    /// The file of a document in a language, issued or not.
    DocumentFile(i64, Language),
    /// The programme, with each meeting's platform.
    Programme,
    /// The platform of a meeting, by key (POST).
    Platform(String),
    /// Whether a meeting may be recorded (POST).
    MayRecord(String),
    /// Lobbies.
    Lobbies,
    /// Live events of all lobbies.
    LobbiesEvents,
    /// The lobby of a meeting, by key.
    Lobby(String),
    /// Admitting, turning away (POST).
    LobbyAct(String),
    /// Live events of a lobby.
    LobbyEvents(String),
    /// The moderator's panel of a running meeting, by key; `test` is the test room.
    Panel(String),
    /// Moves the meeting to the hosted platform or back (POST).
    Move(String),
    /// The socket of the moderator's panel.
    Media(String),
    /// Where captions are typed.
    Captions(String),
    /// Captions as a file: meeting and file (`fr.txt`, `fr.vtt`); an instant may follow.
    CaptionsFile(String, String),
    /// Shows or revokes the token of captions that come from outside (POST).
    CaptionsToken(String),
    /// The socket of whoever types captions.
    CaptionsMedia(String),
    /// The technician's page in the conference hall.
    Hall(String),
    /// The socket of an input of the hall: meeting, then `floor` or a language's tag.
    HallMedia(String, String),
    /// Shows the token with which an input of the hall is published without a browser (POST).
    HallToken(String),
    /// Who attended a meeting, by key.
    Attendance(String),
    /// The same as a file.
    AttendanceFile(String),
    /// The booths and their interpreters.
    Interpretation,
    /// An act on an interpreter: the link again, a new one, removal (POST).
    Interpreter(i64),
    /// What the desk entered about an interpreter, to be changed.
    EditInterpreter(i64),
    /// The audit trail.
    Audit,
    /// The list of registrations as a file.
    Export,
}

impl Desk {
    /// The moderator's panel of the test room.
    pub fn test_panel() -> Self {
        Self::Panel("test".to_owned())
    }
}

impl Display for Desk {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("/desk")?;
        match self {
            Self::Today => Ok(()),
            Self::SignIn => f.write_str("/sign-in"),
            Self::SignInWith(token) => write!(f, "/sign-in/{token}"),
            Self::SignOut => f.write_str("/sign-out"),
            Self::Registrations => f.write_str("/registrations"),
            Self::Decide => f.write_str("/registrations/decide"),
            Self::Registration(id) => write!(f, "/registrations/{id}"),
            Self::DecideOne(id) => write!(f, "/registrations/{id}/decide"),
            Self::Correct(id) => write!(f, "/registrations/{id}/correct"),
            Self::Seat(id) => write!(f, "/registrations/{id}/seat"),
            Self::SendAgain(id) => write!(f, "/registrations/{id}/send-again"),
            Self::Late => f.write_str("/late"),
            Self::Change(id) => write!(f, "/late/changes/{id}"),
            Self::Delegations => f.write_str("/delegations"),
            Self::Delegation(key) => write!(f, "/delegations/{key}"),
            Self::Checks => f.write_str("/checks"),
            Self::Links => f.write_str("/links"),
            Self::Outbox => f.write_str("/outbox"),
            Self::Retry(id) => write!(f, "/outbox/{id}/retry"),
            Self::Announcements => f.write_str("/announcements"),
            Self::Documents => f.write_str("/documents"),
            Self::EnterDocument => f.write_str("/documents/enter"),
            Self::Document(id) => write!(f, "/documents/{id}"),
            Self::DocumentFile(id, language) => write!(f, "/documents/{id}/{language}"),
            Self::Programme => f.write_str("/programme"),
            Self::Platform(meeting) => write!(f, "/programme/{meeting}"),
            Self::MayRecord(meeting) => write!(f, "/programme/{meeting}/recording"),
            Self::Lobbies => f.write_str("/lobbies"),
            Self::LobbiesEvents => f.write_str("/lobby-events"),
            Self::Lobby(meeting) => write!(f, "/lobbies/{meeting}"),
            Self::LobbyAct(meeting) => write!(f, "/lobbies/{meeting}/act"),
            Self::LobbyEvents(meeting) => write!(f, "/lobbies/{meeting}/events"),
            Self::Panel(meeting) => write!(f, "/lobbies/{meeting}/panel"),
            Self::Move(meeting) => write!(f, "/lobbies/{meeting}/move"),
            Self::Captions(meeting) => write!(f, "/lobbies/{meeting}/captions"),
            Self::Hall(meeting) => write!(f, "/lobbies/{meeting}/hall"),
            Self::Media(meeting) => write!(f, "/lobbies/{meeting}/media"),
            Self::CaptionsFile(meeting, file) => write!(f, "/lobbies/{meeting}/captions/files/{file}"),
            Self::CaptionsToken(meeting) => write!(f, "/lobbies/{meeting}/captions/token"),
            Self::CaptionsMedia(meeting) => write!(f, "/lobbies/{meeting}/captions/media"),
            Self::HallMedia(meeting, input) => write!(f, "/lobbies/{meeting}/hall/{input}/media"),
            Self::HallToken(meeting) => write!(f, "/lobbies/{meeting}/hall/token"),
            Self::Attendance(meeting) => write!(f, "/lobbies/{meeting}/attendance"),
            Self::AttendanceFile(meeting) => write!(f, "/lobbies/{meeting}/attendance.csv"),
            Self::Interpretation => f.write_str("/interpretation"),
            Self::Interpreter(id) => write!(f, "/interpretation/{id}"),
            Self::EditInterpreter(id) => write!(f, "/interpretation/{id}/edit"),
            Self::Audit => f.write_str("/audit"),
            Self::Export => f.write_str("/registrations.csv"),
        }
    }
}

/// Where an input of the conference hall is published without a browser (RFC 9725): meeting and input; a publication
/// that runs has its own address below.
#[derive(Clone, Copy, Debug)]
pub struct Whip<'a>(pub &'a str, pub &'a str, pub Option<&'a str>);

impl Display for Whip<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(meeting, input, running) = self;
        write!(f, "/whip/{meeting}/{input}")?;
        running.map_or(Ok(()), |id| write!(f, "/{id}"))
    }
}

/// Where captions come in from outside: meeting and language.
#[derive(Clone, Copy, Debug)]
pub struct CaptionFeed<'a>(pub &'a str, pub Language);

impl Display for CaptionFeed<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "/captions/{}/{}", self.0, self.1)
    }
}

/// The rehearsal's own addresses. They do not exist in service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rehearsal {
    /// Now, next, counts (JSON).
    State,
    /// Winds the clock (POST).
    Clock,
    /// Fills with synthetic delegates (POST).
    Fill,
    /// Confirms as an officer would (POST).
    Confirm,
    /// Caught mails (JSON).
    Outbox,
    /// Caught mails, to read.
    Mailbox,
    /// One caught mail as its reader sees it.
    Mail(i64),
    /// Its rendered part, alone.
    MailBody(i64),
    /// Asks whether to start over; does (POST).
    Reset,
    /// Fills the room of the meeting that is open (POST).
    Room,
    /// Lets those who fill it go (POST).
    RoomEnd,
}

impl Display for Rehearsal {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::State => f.write_str("/rehearsal/state"),
            Self::Clock => f.write_str("/rehearsal/clock"),
            Self::Fill => f.write_str("/rehearsal/fill"),
            Self::Confirm => f.write_str("/rehearsal/confirm"),
            Self::Outbox => f.write_str("/rehearsal/outbox"),
            Self::Mailbox => f.write_str("/rehearsal/mailbox"),
            Self::Mail(id) => write!(f, "/rehearsal/mailbox/{id}"),
            Self::MailBody(id) => write!(f, "/rehearsal/mailbox/{id}/body"),
            Self::Reset => f.write_str("/rehearsal/reset"),
            Self::Room => f.write_str("/rehearsal/room"),
            Self::RoomEnd => f.write_str("/rehearsal/room/end"),
        }
    }
}

/// A file of style or script, by name.
#[derive(Clone, Copy, Debug)]
pub struct Asset<'a>(pub &'a str);

impl Display for Asset<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "/assets/{}", self.0)
    }
}
