//! Why something was refused: its name for the page, the sentence for the person.

use convoke_domain::room::Refusal;
use convoke_text::Words;
use convoke_view::room::state::Message;

/// What stops a page, besides the machine's refusals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// As many are in as can be held.
    Full,
    /// The room is being opened.
    Opening,
    /// What was said makes no sense.
    Malformed,
    /// Too much was said.
    Flood,
    /// The same person opened the room in another window.
    Elsewhere,
}

impl Notice {
    /// As the page is told.
    pub fn message(self, t: &Words) -> Message {
        let (code, says) = match self {
            Self::Full => ("full", t.msg_live_full()),
            Self::Opening => ("opening", t.msg_live_opening()),
            Self::Malformed => ("malformed", t.msg_live_malformed()),
            Self::Flood => ("flood", t.msg_live_flood()),
            Self::Elsewhere => ("elsewhere", t.msg_live_elsewhere()),
        };
        refused(code, says)
    }
}

/// A refusal as the page is told.
pub fn refusal(t: &Words, refusal: Refusal) -> Message {
    let (code, says) = match refusal {
        Refusal::NotYours => ("not_yours", t.msg_live_no_not_yours()),
        Refusal::NotGranted => ("not_granted", t.msg_live_no_not_granted()),
        Refusal::Unknown => ("unknown", t.msg_live_no_unknown()),
        Refusal::NoOutgoing => ("no_outgoing", t.msg_live_no_outgoing()),
        Refusal::NotYourLanguage => ("not_your_language", t.msg_live_no_language()),
        Refusal::OnAir => ("on_air", t.msg_live_no_on_air()),
        Refusal::NothingToDo => ("nothing_to_do", t.msg_live_no_nothing()),
        Refusal::SameChannel => ("same_channel", t.msg_live_no_same()),
        Refusal::Circle => ("circle", t.msg_live_no_circle()),
        Refusal::TooManyMicrophones => ("too_many_microphones", t.msg_live_no_microphones()),
        Refusal::TooManyPictures => ("too_many_pictures", t.msg_live_no_pictures()),
        Refusal::NoRecording => ("no_recording", t.msg_live_no_recording()),
        Refusal::NoChair => ("no_chair", t.msg_live_no_chair()),
        Refusal::Reason => ("reason", t.msg_live_no_reason()),
        Refusal::Moved => ("moved", t.msg_live_no_moved()),
        Refusal::Text => ("text", t.msg_live_no_text()),
    };
    refused(code, says)
}

fn refused(code: &str, says: String) -> Message {
    Message::Refused { code: code.to_owned(), says }
}
