//! What a room's page offers besides who is present: sound, pictures, and one's own microphone.

use convoke_domain::{language::Language, registration::ModeOfParticipation};
use convoke_text::Words;

/// Kilobits a second of a voice: Opus at 64, and what fifty packets carry around it.
const SOUND: u32 = 64 + 20;
/// Kilobits a second of a speaker's picture in the size that a stage shows.
const PICTURE: u32 = 600;

/// Sound and picture of somebody in a room.
#[derive(Clone, Debug)]
pub struct RoomMedia {
    /// How the person takes part.
    pub mode: ModeOfParticipation,
    /// The languages one can speak in.
    pub languages: Vec<Language>,
    /// The one that is preselected.
    pub speaks_in: Language,
    /// Whether the person asked for captions: they stand there without being chosen.
    pub captions: bool,
}

/// Megabytes in an hour, rounded to tens: nobody is promised more than an order.
const fn per_hour(kilobits: u32) -> i64 {
    let megabytes = kilobits * 3600 / 8 / 1000;
    ((megabytes + 5) / 10 * 10) as i64
}

impl RoomMedia {
    /// Whether the page has a microphone.
    pub fn speaks(&self) -> bool {
        self.mode == ModeOfParticipation::Online
    }

    /// Whether the person sits in the room, with the page on a phone for interpretation.
    pub fn is_seated(&self) -> bool {
        self.mode == ModeOfParticipation::InPerson
    }

    /// What a picture costs.
    pub fn cost(&self, t: &Words) -> String {
        t.msg_room_pictures_cost(per_hour(SOUND + PICTURE), per_hour(SOUND))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_costs() {
        assert_eq!((per_hour(SOUND), per_hour(SOUND + PICTURE)), (40, 310));
    }
}
