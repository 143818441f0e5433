//! The play: everybody is let in and connects over real WebRTC, then the director is followed until it is over.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Weak},
    time::Duration,
};

use convoke_domain::{
    language::Language,
    room::{PersonKey, Slot, Track},
};
use convoke_room::{
    Line,
    client::{Client, Plan, Playing, Swarm, picture, spoken},
    samples,
};
use convoke_store::{audit::Actor, visit};
use tokio::{
    sync::watch,
    time::{Instant, MissedTickBehavior, interval},
};

use super::{
    casting::{Part, Player},
    director::{Cast, Cue, Director, Says},
};
use crate::{
    App, Shared,
    live::Topic,
    rehearsal::{CAST, OFFICER},
    room::{
        Right,
        cast::{Place, Seat, Stage},
    },
};

/// How often the director is asked.
const BEAT: Duration = Duration::from_millis(250);

/// After how long somebody who lost their line tries again.
const REST: Duration = Duration::from_secs(2);

/// An interpretation begins a sentence's beginning after the speaker, in packets of 20 ms.
const BEHIND: u64 = 75;

/// How far the filling has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many come.
    pub all: usize,
    /// How many are in the room, with sound.
    pub inside: usize,
    /// How many did not get in.
    pub failed: usize,
    /// Nobody is there any more.
    pub over: bool,
}

impl Progress {
    /// Whether everybody is in, or will not be.
    pub const fn is_settled(&self) -> bool {
        self.over || self.inside + self.failed >= self.all
    }
}

struct Member {
    seat: Seat,
    part: Part,
    client: Option<Client>,
    says: Option<Says>,
    shows: bool,
    visit: Option<i64>,
    tried: Instant,
}

/// Those who are in the room.
pub struct Troupe {
    app: Weak<App>,
    stage: Stage,
    meeting: String,
    swarm: Swarm,
    members: Vec<Member>,
    /// The delegate whose place is left for whoever rehearses.
    spare: Option<i64>,
    asked: Instant,
    progress: watch::Sender<Progress>,
}

impl Troupe {
    /// An empty one, before its stage.
    pub fn new(
        app: &Shared,
        stage: Stage,
        meeting: &str,
        spare: Option<i64>,
        progress: watch::Sender<Progress>,
    ) -> std::io::Result<Self> {
        let swarm = Swarm::start()?;
        let (app, meeting) = (Arc::downgrade(app), meeting.to_owned());
        Ok(Self { app, stage, meeting, swarm, members: Vec::new(), spare, asked: Instant::now(), progress })
    }

    /// Plays until told to stop, or until the room is over.
    pub async fn play(mut self, players: Vec<Player>, mut stop: watch::Receiver<bool>) {
        self.progress.send_modify(|p| p.all = players.len());
        let cast = cast(&players);
        self.come_in(players, &stop).await;
        let mut director = self.app.upgrade().map(|app| Director::new(cast, app.clock.wall()));
        let mut beat = interval(BEAT);
        beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => break,
                _ = beat.tick() => {}
            }
            let (Some(app), Some(director)) = (self.app.upgrade(), &mut director) else { break };
            if !self.stage.is_open() {
                break;
            }
            self.look_after(&app).await;
            self.admit_spare(&app).await;
            let cue = self.stage.look(|room| director.cue(room, app.clock.wall()));
            self.follow(&app, cue);
        }
        self.go().await;
    }

    async fn come_in(&mut self, players: Vec<Player>, stop: &watch::Receiver<bool>) {
        for player in players {
            let Some(app) = self.app.upgrade().filter(|_| !*stop.borrow()) else { return };
            let visit = admitted(&app, &player, &self.meeting).await;
            let (visit, right) = visit.unzip();
            let seat = self.stage.enter(&app, player.arrival, right, player.language);
            let (part, tried) = (player.part, Instant::now());
            let mut member = Member { seat, part, client: None, says: None, shows: false, visit, tried };
            member.connect(&self.swarm).await;
            self.members.push(member);
            self.count();
        }
        if let Some(app) = self.app.upgrade() {
            app.live.tell(Topic::Meeting(self.meeting.clone()));
        }
    }

    fn count(&self) {
        let failed = self.members.iter().filter(|m| m.has_failed()).count();
        let inside = self.members.iter().filter(|m| m.is_inside()).count();
        let next = Progress { inside, failed, ..*self.progress.borrow() };
        self.progress.send_if_modified(|p| std::mem::replace(p, next) != next);
    }

    /// Whoever lost their line connects again; whoever was put out is not there any more.
    async fn look_after(&mut self, app: &App) {
        let mut lost = Vec::new();
        for (at, member) in self.members.iter_mut().enumerate() {
            match member.seat.place() {
                Place::Lost => lost.push(at),
                Place::Again => member.connect(&self.swarm).await,
                Place::Kept if member.has_failed() && member.tried.elapsed() >= REST => {
                    member.connect(&self.swarm).await
                }
                Place::Kept => {}
            }
        }
        for at in lost.into_iter().rev() {
            self.members.swap_remove(at).leave(app).await;
        }
        self.count();
    }

    /// Whoever takes the place that was left is admitted a moment after they enter the lobby.
    async fn admit_spare(&mut self, app: &App) {
        let Some(id) = self.spare.filter(|_| self.asked.elapsed() >= REST) else { return };
        self.asked = Instant::now();
        if let Err(error) = admit_waiting(app, id, &self.meeting).await {
            tracing::warn!(cause = %error, "one who waits could not be admitted");
        }
    }

    fn follow(&mut self, app: &App, cue: Cue) {
        for (by, act) in cue.acts {
            // A room changes under one's hands: what is refused is seen with the next cue.
            if let Err(refusal) = self.stage.act(app, &by, act) {
                tracing::debug!(person = by.0, ?refusal, "one who fills the room was refused");
            }
        }
        let shows: BTreeSet<PersonKey> = cue.shows.into_iter().collect();
        for member in &mut self.members {
            member.say(&cue.says);
            member.show(shows.contains(&member.seat.key));
        }
    }

    async fn go(mut self) {
        if let Some(app) = self.app.upgrade() {
            for member in self.members.drain(..) {
                member.seat.leave(&app);
                member.leave(&app).await;
            }
            app.live.tell(Topic::Meeting(self.meeting.clone()));
        }
        self.progress.send_modify(|p| *p = Progress { over: true, ..*p });
    }
}

impl Member {
    /// Offers to connect. The moderator of the play needs no sound.
    async fn connect(&mut self, swarm: &Swarm) {
        if self.part == Part::Moderator {
            return;
        }
        (self.client, self.says, self.shows, self.tried) = (None, None, false, Instant::now());
        let Some((client, offer)) = swarm.client(plan(self.part)).await else { return };
        if let Some(answer) = self.seat.join(offer).await {
            client.answer(&answer);
            self.client = Some(client);
        }
    }

    fn has_failed(&self) -> bool {
        self.part != Part::Moderator && self.client.as_ref().is_none_or(|c| c.heard().ended)
    }

    fn is_inside(&self) -> bool {
        self.part == Part::Moderator
            || self.client.as_ref().is_some_and(|c| {
                let heard = c.heard();
                heard.connected.is_some() && !heard.ended
            })
    }

    fn say(&mut self, says: &BTreeMap<PersonKey, Says>) {
        let says = says.get(&self.seat.key).copied();
        if std::mem::replace(&mut self.says, says) == says {
            return;
        }
        if let Some(client) = &self.client {
            client.play(Track::Microphone, says.map(|says| sound(says, matches!(self.part, Part::Interpreter(_)))));
        }
    }

    fn show(&mut self, shows: bool) {
        if std::mem::replace(&mut self.shows, shows) == shows {
            return;
        }
        if let Some(client) = &self.client {
            client.play(Track::Camera, shows.then(picture));
        }
    }

    async fn leave(self, app: &App) {
        let Some(id) = self.visit else { return };
        let now = app.now();
        let left = app.db.write(move |conn| Box::pin(async move { visit::leave(conn, id, now).await })).await;
        if let Err(error) = left {
            tracing::warn!(cause = %error, "one who filled the room could not be seen out");
        }
    }
}

fn plan(part: Part) -> Plan {
    let sends = match part {
        Part::Chair | Part::Speaker(_) => vec![Track::Microphone, Track::Camera],
        Part::Interpreter(_) => vec![Track::Microphone],
        Part::Listener | Part::Moderator => Vec::new(),
    };
    let hears = [Slot::Voice, Slot::Floor(0), Slot::Floor(1), Slot::Floor(2)].map(Line::Receives);
    Plan { lines: sends.into_iter().map(Line::Sends).chain(hears).collect(), light: true, ..Plan::default() }
}

fn sound(says: Says, behind: bool) -> Playing {
    let packets = match says {
        Says::Chair(Some(language)) if !matches!(language, Language::En | Language::Fr) => samples::spoken(language),
        Says::Chair(language) => samples::chair(language.unwrap_or(Language::En)),
        Says::Statement(language) => samples::spoken(language),
    };
    let Playing::Sound(mut text) = spoken(packets.as_slice()) else { return picture() };
    if !behind {
        return Playing::Sound(text);
    }
    Playing::Sound(Box::new(move |number| text(number.checked_sub(BEHIND)?)))
}

fn cast(players: &[Player]) -> Cast {
    // Where nobody has a part, nobody is meant.
    let nobody = PersonKey(String::new());
    let of = |part: Part| players.iter().find(|p| p.part == part).map_or(nobody.clone(), |p| p.arrival.key.clone());
    let all = |which: fn(Part) -> Option<Language>| {
        players.iter().filter_map(|p| Some((p.arrival.key.clone(), which(p.part)?))).collect()
    };
    Cast {
        moderator: of(Part::Moderator),
        chair: of(Part::Chair),
        speakers: all(|part| if let Part::Speaker(language) = part { Some(language) } else { None }),
        interpreters: all(|part| if let Part::Interpreter(home) = part { Some(home) } else { None }),
    }
}

/// A delegate comes through the door and is admitted; before the links are out there is no door, and they are just there.
async fn admitted(app: &App, player: &Player, meeting: &str) -> Option<(i64, Right)> {
    let registration = player.registration.as_ref()?;
    let (id, meeting, now) = (registration.id, meeting.to_owned(), app.now());
    let entered = app.db.write(move |conn| {
        Box::pin(async move {
            let entered = visit::enter(conn, id, &meeting, CAST, now).await?;
            visit::admit(conn, entered.visit, &Actor::Officer(OFFICER.to_owned()), now).await?;
            Ok(entered.visit)
        })
    });
    let visit = entered.await.ok()?;
    Some((visit, Right::Visit { registration: id, visit, generation: registration.door_generation }))
}

async fn admit_waiting(app: &App, registration: i64, meeting: &str) -> convoke_store::Result<()> {
    let live = visit::live_of(&mut app.db.reader().await?, registration).await?;
    let waits = live.filter(|v| v.state == visit::State::Waiting && v.meeting == meeting);
    let Some(id) = waits.map(|v| v.id) else { return Ok(()) };
    let (actor, now) = (Actor::Officer(OFFICER.to_owned()), app.now());
    app.db.write(move |conn| Box::pin(async move { visit::admit(conn, id, &actor, now).await })).await?;
    app.live.tell(Topic::Visit(registration));
    app.live.tell(Topic::Meeting(meeting.to_owned()));
    Ok(())
}
