//! What a page says over its socket, and what the room makes of it: whatever somebody does, a channel has one source.
#![no_main]

#[path = "../../crates/web/src/room/said.rs"]
#[expect(dead_code, reason = "the room's own file, of which this reads a part")]
mod said;

use convoke_domain::{
    language::Language,
    room::{Arrival, Channel, Name, PersonKey, Role, Room, Setup},
    time::Instant,
};

const ROLES: [Role; 6] =
    [Role::Moderator, Role::Delegate, Role::Interpreter, Role::Interpreter, Role::Captioner, Role::Listener];

fn arrival(number: usize, role: Role) -> Arrival {
    Arrival {
        key: PersonKey(format!("d{number}")),
        role,
        name: Name::Other("x".to_owned()),
        speaks: Some(Language::En),
        listening: Channel::Floor,
        booth: (role == Role::Interpreter).then_some(Channel::Language(Language::Fr)),
        into: vec![Channel::Language(Language::Fr), Channel::Language(Language::En)],
    }
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let mut room = Room::new(Setup { signed: true, may_record: true, hosted: true, ..Setup::default() });
    for (number, role) in ROLES.into_iter().enumerate() {
        room.enter(Instant(0), arrival(number, role));
        room.connected(Instant(0), &PersonKey(format!("d{number}")));
    }
    for (at, line) in text.lines().enumerate() {
        // The first digit says whose page it is.
        let mut chars = line.chars();
        let Some(who) = chars.next().and_then(|c| c.to_digit(10)) else { continue };
        if let Some(said::Said::Act(act)) = said::read(chars.as_str()) {
            room.act(Instant(at as i64 * 1_000_000), &PersonKey(format!("d{who}")), act).ok();
        }
    }
    let kept = serde_json::to_string(&room).expect("a room can be kept");
    serde_json::from_str::<Room>(&kept).expect("and found again");
    room.routing();
});
