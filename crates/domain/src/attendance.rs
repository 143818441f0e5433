//! Attendance of a meeting: what people did in its room, line by line, and what that comes to for each of them.

use std::collections::BTreeMap;

use crate::{
    room::{self, Channel, Happened, Name, PersonKey},
    time::Instant,
};

/// What a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum What {
    /// Came into the room.
    Joined,
    /// Left it.
    Left,
    /// Listens to a channel from now on.
    Listened,
    /// Had the microphone open, from an instant to another.
    Spoke,
    /// Interpreted into a channel, from an instant to another.
    Interpreted,
}

impl What {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Joined, Self::Left, Self::Listened, Self::Spoke, Self::Interpreted];

    /// Its key where it is stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Joined => "joined",
            Self::Left => "left",
            Self::Listened => "listened",
            Self::Spoke => "spoke",
            Self::Interpreted => "interpreted",
        }
    }

    /// The one of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|w| w.key() == key)
    }
}

/// A line of the attendance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Who.
    pub person: PersonKey,
    /// What their plate said then.
    pub name: Name,
    /// What.
    pub what: What,
    /// Which channel was listened to, or interpreted into.
    pub channel: Option<Channel>,
    /// When, or since when.
    pub from: Instant,
    /// Until when; for what was spoken and interpreted.
    pub to: Option<Instant>,
}

impl Line {
    /// The line that something that happened makes, of a person with this plate; none when the attendance does not keep it.
    pub fn of(happened: &Happened, plate: impl FnOnce(&PersonKey) -> Option<Name>) -> Option<Self> {
        let at = happened.at;
        let (person, what, channel, from, to) = match &happened.what {
            room::What::Joined { person } => (person, What::Joined, None, at, None),
            room::What::Left { person } => (person, What::Left, None, at, None),
            room::What::Listened { person, channel } => (person, What::Listened, Some(*channel), at, None),
            room::What::Spoke { person, from, to } => (person, What::Spoke, None, *from, Some(*to)),
            room::What::Interpreted { person, channel, from, to } => {
                (person, What::Interpreted, Some(*channel), *from, Some(*to))
            }
            _ => return None,
        };
        Some(Self { person: person.clone(), name: plate(person)?, what, channel, from, to })
    }
}

/// What one person's attendance comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Who.
    pub person: PersonKey,
    /// What their plate said last.
    pub name: Name,
    /// When they first came in.
    pub first_joined: Option<Instant>,
    /// When they last left; none while they are in.
    pub last_left: Option<Instant>,
    /// How long they were in, in seconds.
    pub present: i64,
    /// How long they listened to each channel, in seconds.
    pub listened: BTreeMap<Channel, i64>,
    /// How long their microphone was open on the floor, in seconds.
    pub spoke: i64,
    /// How long they interpreted into each channel, in seconds.
    pub interpreted: BTreeMap<Channel, i64>,
}

/// A span of time, from the first instant to the second.
type Span = (Instant, Instant);

/// What the lines of a meeting come to, person by person in the order of their keys. What has no end in the lines (the
/// person is still in, or the server stopped) goes on until `until`.
pub fn summary(lines: &[Line], until: Instant) -> Vec<Summary> {
    let mut people: BTreeMap<&PersonKey, Vec<&Line>> = BTreeMap::new();
    for line in lines {
        people.entry(&line.person).or_default().push(line);
    }
    people.into_iter().map(|(person, lines)| of_person(person, lines, until)).collect()
}

fn of_person(person: &PersonKey, mut lines: Vec<&Line>, until: Instant) -> Summary {
    lines.sort_by_key(|line| line.from);
    let present = presence(&lines, until);
    Summary {
        person: person.clone(),
        name: lines.last().map_or_else(|| Name::Other(String::new()), |line| line.name.clone()),
        first_joined: present.first().map(|span| span.0),
        last_left: left_last(&lines),
        present: seconds(present),
        listened: listening(&lines, until),
        spoke: seconds(spans(&lines, What::Spoke, None, until)),
        interpreted: interpreting(&lines, until),
    }
}

/// When the person was in. Who joins without having left was cut off and is back: that is one presence.
fn presence(lines: &[&Line], until: Instant) -> Vec<Span> {
    let (mut spans, mut since) = (Vec::new(), None);
    for line in lines {
        match line.what {
            What::Joined => since = since.or(Some(line.from)),
            What::Left => spans.extend(since.take().map(|from| (from, line.from))),
            _ => {}
        }
    }
    spans.extend(since.map(|from| (from, until.max(from))));
    spans
}

fn left_last(lines: &[&Line]) -> Option<Instant> {
    let last = lines.iter().rev().find(|line| matches!(line.what, What::Joined | What::Left))?;
    (last.what == What::Left).then_some(last.from)
}

/// One channel at a time: choosing another, or leaving, ends the one before.
fn listening(lines: &[&Line], until: Instant) -> BTreeMap<Channel, i64> {
    let (mut heard, mut now) = (BTreeMap::<Channel, Vec<Span>>::new(), None);
    let mut end = |now: Option<(Channel, Instant)>, at: Instant| {
        if let Some((channel, from)) = now {
            heard.entry(channel).or_default().push((from, at.max(from)));
        }
    };
    for line in lines {
        match (line.what, line.channel) {
            (What::Listened, Some(channel)) => end(now.replace((channel, line.from)), line.from),
            (What::Left, _) => end(now.take(), line.from),
            _ => {}
        }
    }
    end(now, until);
    heard.into_iter().map(|(channel, spans)| (channel, seconds(spans))).collect()
}

fn interpreting(lines: &[&Line], until: Instant) -> BTreeMap<Channel, i64> {
    let into = lines.iter().filter(|line| line.what == What::Interpreted).filter_map(|line| line.channel);
    into.map(|channel| (channel, seconds(spans(lines, What::Interpreted, Some(channel), until)))).collect()
}

fn spans(lines: &[&Line], what: What, channel: Option<Channel>, until: Instant) -> Vec<Span> {
    let told = lines.iter().filter(|line| line.what == what && (channel.is_none() || line.channel == channel));
    told.map(|line| (line.from, line.to.unwrap_or(until).max(line.from))).collect()
}

/// The whole seconds that spans cover together; what lies in two of them counts once.
fn seconds(mut spans: Vec<Span>) -> i64 {
    spans.sort();
    let (mut covered, mut end) = (0_i64, Instant::MIN);
    for (from, to) in spans {
        covered = covered.saturating_add((to.0.saturating_sub(from.max(end).0)).max(0));
        end = end.max(to);
    }
    covered / 1_000_000
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::language::Language;

    const FR: Channel = Channel::Language(Language::Fr);

    fn at(second: i64) -> Instant {
        Instant(second * 1_000_000)
    }

    fn line(what: What, channel: Option<Channel>, from: i64, to: Option<i64>) -> Line {
        Line {
            person: PersonKey("d1".to_owned()),
            name: Name::Other("Aya".to_owned()),
            what,
            channel,
            from: at(from),
            to: to.map(at),
        }
    }

    fn one(lines: &[Line], until: i64) -> Summary {
        let mut all = summary(lines, at(until));
        assert_eq!(all.len(), 1);
        all.remove(0)
    }

    #[test]
    fn who_comes_listens_speaks_and_goes_is_told_so() {
        let told = one(
            &[
                line(What::Joined, None, 10, None),
                line(What::Listened, Some(Channel::Floor), 10, None),
                line(What::Listened, Some(FR), 40, None),
                line(What::Spoke, None, 50, Some(65)),
                line(What::Left, None, 100, None),
            ],
            1_000,
        );
        assert_eq!((told.first_joined, told.last_left, told.present), (Some(at(10)), Some(at(100)), 90));
        assert_eq!(told.listened, BTreeMap::from([(Channel::Floor, 30), (FR, 60)]));
        assert_eq!((told.spoke, told.interpreted.len()), (15, 0));
    }

    #[test]
    fn what_happened_becomes_a_line_when_it_is_attendance() {
        let person = PersonKey("d1".to_owned());
        let plate = |_: &PersonKey| Some(Name::Other("Aya".to_owned()));
        let spoke = room::What::Spoke { person: person.clone(), from: at(5), to: at(9) };
        let made = Line::of(&Happened { at: at(9), what: spoke }, plate);
        assert_eq!(made, Some(line(What::Spoke, None, 5, Some(9))));
        let chair = room::What::Chair { by: person.clone(), person: None };
        assert_eq!(Line::of(&Happened { at: at(9), what: chair }, plate), None);
        let left = room::What::Left { person };
        assert_eq!(Line::of(&Happened { at: at(9), what: left }, |_| None), None);
    }

    #[test]
    fn who_is_cut_off_and_comes_back_was_there_all_the_time() {
        let told = one(&[line(What::Joined, None, 0, None), line(What::Joined, None, 30, None)], 100);
        assert_eq!((told.present, told.last_left), (100, None));
    }

    #[test]
    fn two_microphones_at_once_do_not_count_twice() {
        let told = one(&[line(What::Spoke, None, 0, Some(20)), line(What::Spoke, None, 10, Some(30))], 100);
        assert_eq!(told.spoke, 30);
    }

    #[test]
    fn a_relay_of_two_channels_is_told_channel_by_channel() {
        let en = Channel::Language(Language::En);
        let told =
            one(&[line(What::Interpreted, Some(FR), 0, Some(20)), line(What::Interpreted, Some(en), 20, None)], 50);
        assert_eq!(told.interpreted, BTreeMap::from([(en, 30), (FR, 20)]));
    }

    fn any_line() -> impl Strategy<Value = Line> {
        let channel = prop::sample::select(vec![None, Some(Channel::Floor), Some(FR), Some(Channel::Signed)]);
        let to = prop::option::of(0_i64..500);
        (0_u8..3, prop::sample::select(What::ALL.to_vec()), channel, 0_i64..500, to).prop_map(
            |(person, what, channel, from, to)| Line {
                person: PersonKey(format!("d{person}")),
                ..line(what, channel, from, to)
            },
        )
    }

    proptest! {
        #[test]
        fn nothing_lasts_longer_than_the_meeting(lines in prop::collection::vec(any_line(), 0..40)) {
            for told in summary(&lines, at(500)) {
                prop_assert!((0..=500).contains(&told.present));
                prop_assert!((0..=500).contains(&told.spoke));
                prop_assert!((0..=500).contains(&told.listened.values().sum::<i64>()));
                prop_assert!(told.interpreted.values().all(|s| (0..=500).contains(s)));
            }
        }

        #[test]
        fn each_person_stands_once_and_nobody_is_left_out(lines in prop::collection::vec(any_line(), 0..40)) {
            let told: Vec<PersonKey> = summary(&lines, at(500)).into_iter().map(|s| s.person).collect();
            let mut there: Vec<PersonKey> = lines.into_iter().map(|l| l.person).collect();
            there.sort();
            there.dedup();
            prop_assert_eq!(told, there);
        }

        #[test]
        fn one_persons_lines_change_nothing_for_another(lines in prop::collection::vec(any_line(), 0..40)) {
            let alone: Vec<Line> = lines.iter().filter(|l| l.person.0 == "d1").cloned().collect();
            let together = summary(&lines, at(500)).into_iter().find(|s| s.person.0 == "d1");
            prop_assert_eq!(summary(&alone, at(500)).pop(), together);
        }

        #[test]
        fn a_later_look_never_takes_presence_away(lines in prop::collection::vec(any_line(), 1..40), more in 0_i64..100) {
            let (now, later) = (summary(&lines, at(500)), summary(&lines, at(500 + more)));
            prop_assert!(now.iter().zip(&later).all(|(n, l)| n.present <= l.present && n.spoke <= l.spoke));
        }
    }
}
