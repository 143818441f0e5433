//! Many people do anything at any time; what must hold, holds after each act.

use proptest::{collection::vec, prelude::*, sample::select};

use super::*;

#[derive(Clone, Debug)]
enum Step {
    Acts(Vec<(PersonKey, Act)>),
    Enter(usize),
    Connected(PersonKey),
    Disconnected(PersonKey),
    Leave(PersonKey),
    Tick,
    /// Of the server: all but one come back.
    Restart(PersonKey),
}

fn everybody() -> Vec<Arrival> {
    let mut people = cast();
    people.push(arrival("hall-floor", Role::Hall));
    people.push(arrival("hall-fr", Role::Hall));
    people.push(interpreter("en2", Language::En, &[EN, FR]));
    people.push(interpreter("s2", Language::En, &[Channel::Signed, EN]));
    people
}

fn keys(roles: &'static [Role]) -> impl Strategy<Value = PersonKey> {
    let is_one = |p: &Arrival| roles.is_empty() || roles.contains(&p.role);
    select(everybody().into_iter().filter(is_one).map(|p| p.key).collect::<Vec<_>>())
}

fn channel() -> impl Strategy<Value = Channel> {
    select(vec![Channel::Floor, EN, FR, ES, RU, ZH, Channel::Signed])
}

fn track() -> impl Strategy<Value = Track> {
    prop_oneof![3 => Just(Track::Microphone), 1 => Just(Track::Camera), 1 => Just(Track::Screen)]
}

fn language() -> impl Strategy<Value = Language> {
    select(Language::ALL.to_vec())
}

fn act_of_delegate() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (track(), any::<bool>()).prop_map(|(track, open)| Act::Open { track, open }),
        1 => (channel(), any::<bool>()).prop_map(|(channel, under)| Act::Listen { channel, under }),
        1 => any::<(bool, bool)>().prop_map(|(on, signed)| Act::Pictures { on, signed }),
        1 => language().prop_map(|language| Act::SpeakIn { language }),
        1 => any::<bool>().prop_map(|wants| Act::Ask { wants }),
    ]
}

fn act_of_interpreter() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => channel().prop_map(|channel| Act::Source { channel }),
        4 => proptest::option::weighted(0.9, channel()).prop_map(|channel| Act::Into { channel }),
        5 => proptest::bool::weighted(0.8).prop_map(|open| Act::Air { open }),
        1 => any::<bool>().prop_map(|held| Act::Cough { held }),
        2 => any::<bool>().prop_map(|wants| Act::RequestHandover { wants }),
        2 => Just(Act::HandOver),
        1 => Just(Act::Decline),
        3 => Just(Act::TakeOver),
        1 => Just(Act::SlowDown),
        1 => any::<bool>().prop_map(|calls| Act::CallTechnician { calls }),
        1 => any::<bool>().prop_map(|open| Act::Open { track: Track::Camera, open }),
        1 => "[a-z ]{0,8}".prop_map(|text| Act::Say { text }),
    ]
}

fn act_of_moderator() -> impl Strategy<Value = Act> {
    let reason = || "[a-z ]{0,3}";
    prop_oneof![
        8 => (prop_oneof![keys(&[]), keys(&[Role::Delegate, Role::Moderator, Role::Hall])], track(), proptest::bool::weighted(0.8))
            .prop_map(|(person, track, given)| Act::Grant { person, track, given }),
        1 => proptest::option::of(keys(&[])).prop_map(|person| Act::Chair { person }),
        1 => language().prop_map(|language| Act::Spoken { language }),
        2 => proptest::option::of(keys(&[])).prop_map(|person| Act::Aside { person }),
        1 => any::<bool>().prop_map(|on| Act::Record { on }),
        1 => (language(), "[a-z ]{0,8}").prop_map(|(language, text)| Act::Caption { language, text, took: 0 }),
        1 => language().prop_map(|language| Act::Read { captions: Reads::In(language) }),
        1 => keys(&[]).prop_map(|person| Act::Seen { person }),
        1 => (proptest::bool::weighted(0.3), reason()).prop_map(|(hosted, reason)| Act::Move { hosted, reason }),
    ]
}

/// What interpreters and speakers do in one go, most of the time.
fn turn() -> impl Strategy<Value = Step> {
    let spoken = || select(vec![EN, FR, RU, ZH, Channel::Signed]);
    let interprets = (keys(&[Role::Interpreter]), channel(), spoken()).prop_map(|(who, source, into)| {
        let acts = [Act::Source { channel: source }, Act::Into { channel: Some(into) }, Act::Air { open: true }];
        Step::Acts(acts.into_iter().map(|act| (who.clone(), act)).collect())
    });
    let speaks = (keys(&[Role::Delegate, Role::Moderator, Role::Hall]), track()).prop_map(|(who, track)| {
        let grant = Act::Grant { person: who.clone(), track, given: true };
        Step::Acts(vec![(key("o1"), grant), (who, Act::Open { track, open: true })])
    });
    prop_oneof![2 => interprets, 1 => speaks]
}

fn step() -> impl Strategy<Value = Step> {
    let act = |act| Step::Acts(vec![act]);
    prop_oneof![
        12 => turn(),
        6 => (keys(&[Role::Delegate, Role::Hall, Role::Moderator]), act_of_delegate()).prop_map(act),
        12 => (keys(&[Role::Interpreter]), act_of_interpreter()).prop_map(act),
        6 => (Just(key("o1")), act_of_moderator()).prop_map(act),
        1 => (keys(&[]), prop_oneof![act_of_delegate(), act_of_interpreter(), act_of_moderator()]).prop_map(act),
        4 => (0..everybody().len()).prop_map(Step::Enter),
        4 => keys(&[]).prop_map(Step::Connected),
        2 => keys(&[]).prop_map(Step::Disconnected),
        1 => keys(&[]).prop_map(Step::Leave),
        1 => Just(Step::Tick),
        1 => keys(&[]).prop_map(Step::Restart),
    ]
}

fn steps() -> impl Strategy<Value = Vec<(i64, Step)>> {
    // Mostly in quick succession, sometimes the clock is set back a little, sometimes a grace or a turn passes.
    let pause = prop_oneof![8 => 0_i64..3, 1 => -2_i64..0, 1 => 20_i64..40, 1 => 50_i64..2000];
    vec((pause, step()), 1..120)
}

fn perform_act(room: &mut Room, now: i64, by: &PersonKey, act: Act) {
    room.tick(at(now));
    let before = room.clone();
    if room.act(at(now), by, act).is_err() {
        assert_eq!(*room, before, "what is refused changes nothing");
    }
}

fn perform(room: &mut Room, now: i64, step: Step) {
    match step {
        Step::Acts(acts) => acts.into_iter().for_each(|(by, act)| perform_act(room, now, &by, act)),
        Step::Enter(n) => room.enter(at(now), everybody().swap_remove(n)),
        Step::Connected(who) => room.connected(at(now), &who),
        Step::Disconnected(who) => room.disconnected(at(now), &who),
        Step::Leave(who) => room.leave(at(now), &who),
        Step::Tick => room.tick(at(now)),
        Step::Restart(but) => {
            *room = serde_json::from_str(&serde_json::to_string(room).expect("written")).expect("read");
            room.restarted(at(now));
            for person in everybody().into_iter().filter(|p| p.key != but) {
                room.connected(at(now), &person.key);
            }
        }
    }
}

/// One live microphone for each channel, in a language of theirs, from something else, and in no circle.
fn booths_hold(room: &Room) {
    let mut live = BTreeMap::<Channel, Vec<&PersonKey>>::new();
    for person in room.people() {
        let interprets = person.booth.as_ref().filter(|s| s.on_air_since.is_some()).map(|s| s.into.expect("outgoing"));
        let feeds = person.input.filter(|c| *c != Channel::Floor && person.open.contains(&Track::Microphone));
        for channel in interprets.into_iter().chain(feeds) {
            live.entry(channel).or_default().push(&person.key);
        }
        if let (Some(seat), Some(channel)) = (&person.booth, interprets) {
            assert!(seat.into_allowed.contains(&channel) && channel != Channel::Floor, "{person:?}");
            assert!(!seat.wants_handover);
        }
        if let Some(seat) = &person.booth {
            assert_ne!(Some(seat.source), seat.into);
        }
    }
    for channel in room.setup().channels() {
        let holder = room.on_air(channel).map(|p| &p.key);
        assert_eq!(live.get(&channel).map_or(&[][..], Vec::as_slice), holder.as_slice(), "{channel}");
        let source = |c: &Channel| room.on_air(*c).and_then(|p| p.booth.as_ref()).map(|s| s.source);
        let way: Vec<_> = std::iter::successors(Some(channel), source).take(10).collect();
        assert!(way.len() < 10, "a circle: {way:?}");
        depth_holds(room, channel);
    }
}

fn depth_holds(room: &Room, channel: Channel) {
    match room.carries(channel) {
        Carries::Interpreted { depth, from, .. } => assert_eq!(depth, room.depth(from) + 1),
        _ => assert_eq!(room.depth(channel), 0),
    }
}

/// Nothing is let through that was not given and opened, put on air, shown to the booth, or asked for by the moderator.
fn grants_hold(room: &Room, routing: &Routing) {
    for person in room.people() {
        assert!(person.may_be_given() || person.given.is_empty());
        assert!(person.booth.is_some() || person.open.is_subset(&person.given), "{person:?}");
        for track in &routing.sends[&person.key] {
            let is_granted = person.given.contains(track) && person.open.contains(track);
            let is_live = room.setup().channels().any(|c| {
                let expected = if c == Channel::Signed { Track::Camera } else { Track::Microphone };
                on_air(room, c) == Some(&person.key.0) && *track == expected
            });
            let is_for_booth = person.booth.is_some() && *track == Track::Camera && person.open.contains(track);
            let is_aside = room.aside().is_some_and(|(m, p)| *m == person.key || *p == person.key);
            assert!(is_granted || is_live || is_for_booth || (is_aside && *track == Track::Microphone));
            assert!(!matches!(person.role, Role::Listener | Role::Captioner));
        }
    }
    let opened = |track| room.people().filter(|p| p.may_be_given() && p.open.contains(&track)).count();
    assert!(opened(Track::Camera) <= room.setup().cameras && opened(Track::Screen) <= 1);
    assert!(room.open_microphones().count() <= 3);
}

/// Each feed has the source that its name says; each ear hears nobody's own track, and no stranger's private one.
fn routing_holds(room: &Room, routing: &Routing) {
    for (feed, source) in &routing.feeds {
        match feed {
            Feed::Channel(channel, Lane::Voice) => assert_eq!(on_air(room, *channel), Some(source.person.0.as_str())),
            Feed::Channel(_, Lane::Floor(_)) => {
                let person = room.person(&source.person).expect("known");
                assert!(person.open.contains(&Track::Microphone) && person.given.contains(&Track::Microphone));
                assert!(room.aside().is_none_or(|(moderator, _)| *moderator != source.person));
            }
            Feed::Person(person, track) => assert_eq!((person, track), (&source.person, &source.track)),
            Feed::Picture(_) => {}
        }
    }
    for (who, ears) in &routing.ears {
        for (slot, feed) in ears {
            assert!(routing.feeds.get(feed).is_none_or(|source| source.person != *who));
            if let Feed::Person(other, _) = feed {
                let home = |key| room.person(key).and_then(|p| p.booth.as_ref()).map(|s| s.home);
                let is_aside = room.aside().is_some_and(|(m, p)| (m, p) == (who, other) || (m, p) == (other, who));
                assert!(
                    is_aside || (home(who).is_some() && home(who) == home(other)),
                    "{slot:?} of {who:?}: {other:?}"
                );
            }
        }
    }
}

fn time_holds(room: &Room, now: i64) {
    let mut later = room.clone();
    later.tick(at(now));
    if let Some(deadline) = later.next_deadline() {
        assert!(deadline > at(now));
        later.tick(deadline);
        assert!(later.next_deadline().is_none_or(|next| next > deadline), "time stands still");
    }
}

/// The record is complete: nobody joins twice, or leaves without having joined; no time runs backwards.
fn record_holds(happened: &[Happened]) {
    let mut inside = BTreeSet::new();
    for one in happened {
        match &one.what {
            What::Joined { person } => assert!(inside.insert(person.clone())),
            What::Left { person } => assert!(inside.remove(person)),
            What::Spoke { person, from, to } | What::Interpreted { person, from, to, .. } => {
                assert!(inside.contains(person) && from <= to);
            }
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn whatever_people_do_the_rules_hold(steps in steps()) {
        let mut room = Room::new(Setup { cameras: 2, ..setup() });
        for person in cast() {
            comes(&mut room, 0, person);
        }
        let (mut now, mut happened) = (0, room.happened());
        for (pause, step) in steps {
            now += pause;
            perform(&mut room, now, step);
            let routing = room.routing();
            booths_hold(&room);
            if room.moved().is_some() {
                assert_eq!(routing, Routing::default());
            } else {
                grants_hold(&room, &routing);
                routing_holds(&room, &routing);
            }
            time_holds(&room, now);
            happened.extend(room.happened());
        }
        record_holds(&happened);
    }
}
