//! The room's tables: interpreters and their links, what a room comes back to, attendance, device checks, recordings.

use convoke_domain::{
    attendance::{Line, What},
    language::Language,
    room::{Channel, Name, PersonKey},
    time::Instant,
};
use convoke_store::{
    Error, Refusal, Result, attendance, audit,
    device_check::{self, Check, Grade},
    installation,
    interpreter::{self, Added, Interpreter, Particulars},
    outbox::{self, Kind, state},
    recording,
    registration::reference_bytes,
    retention, room_state,
};

use crate::world::*;

const EN: Channel = Channel::Language(Language::En);
const FR: Channel = Channel::Language(Language::Fr);

fn marta() -> Particulars {
    Particulars {
        name: "Marta Lindqvist".to_owned(),
        email: "Marta@booths.example".to_owned(),
        language: Language::En,
        home: EN,
        channels: vec![EN],
    }
}

async fn add(world: &World, particulars: Particulars) -> Result<Added> {
    let reference = reference();
    unit!(world, conn => interpreter::add(conn, SERIES, &particulars, &reference, &officer(), opening()))
}

async fn added(world: &World) -> i64 {
    add(world, marta()).await.unwrap().id
}

async fn get(world: &World, id: i64) -> Interpreter {
    look!(world, conn => interpreter::get(conn, id))
}

async fn mails(world: &World, id: i64) -> Vec<(String, i64)> {
    let page = look!(world, conn => outbox::page(conn, "", "", None, 100));
    page.into_iter().filter(|m| m.interpreter == Some(id)).map(|m| (m.state, m.generation)).collect()
}

async fn trail(world: &World, id: i64) -> Vec<String> {
    let mut lines = look!(world, conn => audit::of(conn, &interpreter::subject(id)));
    lines.reverse();
    lines.into_iter().map(|line| line.act).collect()
}

async fn remove(world: &World, id: i64, reason: &'static str) -> Result<Interpreter> {
    unit!(world, conn => interpreter::remove(conn, id, reason, &officer(), opening()))
}

async fn edit(world: &World, id: i64, wanted: Particulars) -> Result<bool> {
    unit!(world, conn => interpreter::edit(conn, SERIES, id, &wanted, &officer(), opening()))
}

fn plate(name: &str) -> Name {
    Name::Other(name.to_owned())
}

fn check(registration: Option<i64>, grade: Grade) -> Check {
    Check { registration, checked_at: opening(), grade, results: "{}".to_owned(), browser: "Firefox 140".to_owned() }
}

async fn keep(world: &World, check: Check) -> Option<i64> {
    unit!(world, conn => device_check::keep(conn, SERIES, &check)).unwrap()
}

async fn start(world: &World, channel: Channel, file: &'static str) -> bool {
    unit!(world, conn => recording::start(conn, "m1", channel, file, &officer(), opening())).unwrap()
}

on_both_engines! {
    async fn a_start_over_forgets_the_room_too(world) {
        let id = added(world).await;
        unit!(world, conn => room_state::save(conn, "wgeti", "{}", opening())).unwrap();
        unit!(world, conn => installation::forget_all(conn)).unwrap();
        assert!(mails(world, id).await.is_empty());
        assert_eq!(look!(world, conn => room_state::kept(conn)), Vec::<String>::new());
    }

    async fn an_interpreter_is_added_once_with_a_mail_to_the_booth(world) {
        let id = added(world).await;
        let stored = get(world, id).await;
        assert_eq!((stored.particulars.clone(), stored.generation, stored.removed_at), (marta(), 1, None));
        assert_eq!(stored.key().0, format!("i{id}"));
        let again = Particulars { name: "LINDQVIST, Marta".to_owned(), email: "marta@Booths.example ".to_owned(), home: FR, ..marta() };
        assert_eq!(add(world, again).await.unwrap(), Added { id, fresh: false });
        assert_eq!(look!(world, conn => interpreter::list(conn, SERIES)), std::slice::from_ref(&stored));
        let reference = reference_bytes(&stored.reference).unwrap();
        assert_eq!(look!(world, conn => interpreter::by_reference(conn, &reference)), stored);
        assert_eq!(mails(world, id).await, [("queued".to_owned(), 1)]);
        let mail = look!(world, conn => outbox::to_interpreters(conn, SERIES)).remove(0);
        assert_eq!((mail.kind, mail.recipient.as_str(), mail.language, mail.registration), (Kind::Booth, "Marta@booths.example", Language::En, None));
        assert!(mail.is_still_right_for(&stored));
        assert_eq!(trail(world, id).await, ["interpreter_added"]);
    }

    async fn an_interpreter_is_changed_and_the_link_stays(world) {
        let id = added(world).await;
        let before = get(world, id).await;
        let wanted = Particulars { name: "Marta Berg".to_owned(), email: "other@booths.example".to_owned(), home: FR, channels: vec![FR, EN], ..marta() };
        assert!(edit(world, id, wanted.clone()).await.unwrap());
        let after = get(world, id).await;
        assert_eq!(after.particulars, Particulars { email: marta().email, ..wanted.clone() }, "the address is not theirs to change");
        assert_eq!((&after.reference, after.generation), (&before.reference, before.generation));
        assert_eq!(mails(world, id).await.len(), 1, "nothing is sent");
        assert!(edit(world, id, wanted.clone()).await.unwrap());
        assert_eq!(trail(world, id).await, ["interpreter_added", "interpreter_edited"], "saving the same changes nothing");
        let other = add(world, marta()).await.unwrap();
        assert!(other.fresh, "the old name is free");
        assert!(!edit(world, other.id, wanted.clone()).await.unwrap(), "one person stands once in the list");
        assert_eq!(get(world, other.id).await.particulars.name, "Marta Lindqvist");
        remove(world, id, "ill").await.unwrap();
        assert!(matches!(edit(world, id, wanted).await, Err(Error::Refused(Refusal::State))));
    }

    async fn of_two_officers_who_add_the_same_person_one_adds(world) {
        let (one, other) = tokio::join!(add(world, marta()), add(world, marta()));
        let (one, other) = (one.unwrap(), other.unwrap());
        assert!(one.id == other.id && one.fresh != other.fresh);
        assert_eq!(mails(world, one.id).await.len(), 1);
    }

    async fn a_mailbox_may_be_shared_by_two(world) {
        added(world).await;
        assert!(add(world, Particulars { name: "Jon Berg".to_owned(), ..marta() }).await.unwrap().fresh);
    }

    async fn a_new_link_ends_the_old_one_and_its_mail(world) {
        let id = added(world).await;
        let old = look!(world, conn => outbox::to_interpreters(conn, SERIES)).remove(0);
        assert_eq!(unit!(world, conn => interpreter::new_link(conn, id, &officer(), opening())).unwrap(), 2);
        assert!(!old.is_still_right_for(&get(world, id).await));
        assert_eq!(mails(world, id).await, [("queued".to_owned(), 2), ("dropped".to_owned(), 1)]);
        unit!(world, conn => interpreter::send_again(conn, id, &officer(), opening())).unwrap();
        let mail = look!(world, conn => outbox::to_interpreters(conn, SERIES)).remove(0);
        assert_eq!((mail.generation, mail.asked_by.as_str()), (2, officer().text()));
        assert_eq!(trail(world, id).await, ["interpreter_added", "interpreter_new_link", "interpreter_link_again"]);
    }

    async fn two_new_links_at_once_are_two(world) {
        let id = added(world).await;
        let link = || async { unit!(world, conn => interpreter::new_link(conn, id, &officer(), opening())).unwrap() };
        let (one, other) = tokio::join!(link(), link());
        assert_eq!((one.min(other), one.max(other)), (2, 3));
        assert_eq!(get(world, id).await.generation, 3);
    }

    async fn who_is_removed_has_no_link_no_mail_and_may_be_added_again(world) {
        let id = added(world).await;
        assert_eq!(refusal(remove(world, id, " ").await), Refusal::Reason);
        let left = remove(world, id, "is ill").await.unwrap();
        assert_eq!((left.removed_at, left.generation), (Some(opening()), 2));
        remove(world, id, "twice").await.unwrap();
        assert!(look!(world, conn => interpreter::list(conn, SERIES)).is_empty());
        assert_eq!(mails(world, id).await, [("dropped".to_owned(), 1)]);
        assert_eq!(refusal(unit!(world, conn => interpreter::send_again(conn, id, &officer(), opening()))), Refusal::State);
        assert_eq!(refusal(unit!(world, conn => interpreter::new_link(conn, id, &officer(), opening()))), Refusal::State);
        assert_eq!(trail(world, id).await, ["interpreter_added", "interpreter_removed"]);
        let again = add(world, marta()).await.unwrap();
        assert!(again.fresh && again.id != id);
        assert!(matches!(remove(world, 4711, "nobody").await, Err(Error::NotFound)));
    }

    async fn an_interpreters_address_ends_with_the_contact_data(world) {
        let id = added(world).await;
        let due = retention::due_at(&RECORD);
        let before = unit!(world, conn => retention::delete_due(conn, &RECORD, Instant(due.0 - 1), 10)).unwrap();
        assert_eq!((before, get(world, id).await.particulars), (0, marta()));
        assert_eq!(unit!(world, conn => retention::delete_due(conn, &RECORD, due, 10)).unwrap(), 1);
        assert_eq!(unit!(world, conn => retention::delete_due(conn, &RECORD, due, 10)).unwrap(), 0);
        assert_eq!(get(world, id).await.particulars, Particulars { email: String::new(), ..marta() });
        let held = "SELECT COUNT(*) AS n FROM interpreter WHERE email || COALESCE(live_key, '') LIKE '%booths.example%'";
        assert_eq!(world.number(held).await, 0);
        let mail = look!(world, conn => outbox::to_interpreters(conn, SERIES)).remove(0);
        assert_eq!((mail.recipient.as_str(), mail.state.as_str()), ("", state::DROPPED));
        unit!(world, conn => interpreter::send_again(conn, id, &officer(), due)).unwrap();
        assert_eq!(mails(world, id).await.len(), 1);
    }

    async fn a_room_comes_back_to_what_was_saved_last(world) {
        assert_eq!(look!(world, conn => room_state::load(conn, "m1")), None);
        for state in ["{\"people\":1}", "{\"people\":2}"] {
            unit!(world, conn => room_state::save(conn, "m1", state, opening())).unwrap();
        }
        unit!(world, conn => room_state::save(conn, "m2", "{}", opening())).unwrap();
        assert_eq!(look!(world, conn => room_state::load(conn, "m1")).as_deref(), Some("{\"people\":2}"));
        assert_eq!(look!(world, conn => room_state::kept(conn)), ["m1", "m2"]);
        unit!(world, conn => room_state::forget(conn, "m1")).unwrap();
        assert_eq!(look!(world, conn => room_state::load(conn, "m1")), None);
    }

    async fn attendance_is_read_as_it_was_added(world) {
        let line = |what, channel, to| Line {
            person: PersonKey("d1".to_owned()), name: plate("Aya"), what, channel, from: opening(), to,
        };
        let later = Some(opening().plus_seconds(90));
        let lines = [
            line(What::Joined, None, None),
            line(What::Listened, Some(Channel::Signed), None),
            line(What::Interpreted, Some(FR), later),
            line(What::Spoke, None, later),
            line(What::Left, None, None),
        ];
        let (first, rest) = (lines[..2].to_vec(), lines[2..].to_vec());
        let elsewhere = first.clone();
        unit!(world, conn => attendance::append(conn, "m1", &first)).unwrap();
        unit!(world, conn => attendance::append(conn, "m2", &elsewhere)).unwrap();
        unit!(world, conn => attendance::append(conn, "m1", &rest)).unwrap();
        assert_eq!(look!(world, conn => attendance::of_meeting(conn, "m1")), lines);
    }

    async fn the_latest_check_of_a_person_counts(world) {
        let id = world.confirmed(aya()).await;
        let other = world.confirmed(numbered(1)).await;
        keep(world, check(None, Grade::Good)).await;
        keep(world, check(Some(id), Grade::Bad)).await;
        keep(world, check(Some(id), Grade::Warn)).await;
        keep(world, check(Some(other), Grade::Bad)).await;
        assert_eq!(look!(world, conn => device_check::latest(conn, id)), Some(check(Some(id), Grade::Warn)));
        let all = look!(world, conn => device_check::all_latest(conn, SERIES));
        assert_eq!(all.iter().map(|(id, c)| (*id, c.grade)).collect::<Vec<_>>(), [(id, Grade::Warn), (other, Grade::Bad)]);
    }

    async fn checks_end_with_the_contact_data_and_attendance_does_not(world) {
        let id = world.confirmed(aya()).await;
        keep(world, check(None, Grade::Good)).await;
        keep(world, check(Some(id), Grade::Good)).await;
        let joined = Line { person: PersonKey(format!("d{id}")), name: plate("Aya"), what: What::Joined, channel: None, from: opening(), to: None };
        unit!(world, conn => attendance::append(conn, "m1", &[joined])).unwrap();
        unit!(world, conn => retention::delete_due(conn, &RECORD, retention::due_at(&RECORD), 10)).unwrap();
        assert_eq!(world.number("SELECT COUNT(*) AS n FROM device_check").await, 0);
        assert_eq!(keep(world, check(Some(id), Grade::Good)).await, None);
        assert_eq!(look!(world, conn => attendance::of_meeting(conn, "m1")).len(), 1);
    }

    async fn a_channel_is_recorded_in_one_file_at_a_time(world) {
        let (one, other) = tokio::join!(start(world, FR, "a.opus"), start(world, FR, "b.opus"));
        assert!(one != other);
        assert!(start(world, Channel::Floor, "floor.opus").await);
        assert_eq!(look!(world, conn => recording::open_of(conn, "m1")).len(), 2);
        let later = opening().plus_seconds(60);
        assert_eq!(unit!(world, conn => recording::end(conn, "m1", &officer(), later)).unwrap(), 2);
        assert_eq!(unit!(world, conn => recording::end(conn, "m1", &officer(), later)).unwrap(), 0);
        assert!(start(world, FR, "c.opus").await);
        let all = look!(world, conn => recording::of_meeting(conn, "m1"));
        let told: Vec<_> = all.iter().map(|r| (r.channel, r.ended_at)).collect();
        assert!(told.contains(&(Channel::Floor, Some(later))) && told.contains(&(FR, Some(later))) && told.contains(&(FR, None)));
        assert_eq!(all[2].began_by, officer().text());
    }
}
