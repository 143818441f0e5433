//! The moderator's panel of a running meeting, captions, and Plan B.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use convoke_domain::{
    record::{HostedPlatform, Meeting, Platform},
    room::Act,
    session::{self, Session},
};
use convoke_store::{audit, document};
use convoke_view::{
    Template,
    desk::Entry,
    door::meeting_name,
    frame::Frame,
    room::panel::{PanelPage, Place, PlanB, View},
    url::Desk,
};
use serde::Deserialize;

use super::{announcements::edit, officer::Officer, programme};
use crate::{
    Shared,
    door::moderator,
    error::{Problem, Result},
    extract::Form,
    live::Topic,
    room::{TEST, act_by_form},
};

/// The meeting's session that counts now: the one that runs or comes next, else the last.
fn session_of<'a>(frame: &'a Frame, meeting: &str) -> Result<Session<'a>> {
    let mut of_meeting = session::all(&frame.record).into_iter().filter(|s| s.meeting.key == meeting);
    let mut last = None;
    let next = of_meeting.find(|s| {
        last = Some(s.clone());
        frame.now < s.ends
    });
    next.or(last).ok_or(Problem::NotFound)
}

/// The meeting of an address.
pub fn place(frame: &Frame, meeting: &str, at: View) -> Result<Place> {
    if meeting == TEST {
        return Ok(Place::new(frame.t, TEST, frame.t.msg_panel_test(), String::new(), false, at));
    }
    let session = session_of(frame, meeting)?;
    let (state, _) = moderator::state(frame, &session);
    Ok(Place::new(frame.t, meeting, meeting_name(frame, session.meeting), state, true, at))
}

/// The panel.
pub async fn show(State(app): State<Shared>, officer: Officer, Path(meeting): Path<String>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    page(&app, &officer, &frame, &meeting, Sent::default(), Vec::new()).await
}

async fn page(
    app: &Shared,
    officer: &Officer,
    frame: &Frame,
    meeting: &str,
    sent: Sent,
    problems: Vec<(&'static str, String)>,
) -> Result<Html<String>> {
    let at = place(frame, meeting, View::Panel)?;
    let issued = document::issued(&mut app.db.reader().await?, frame.record.slug(), frame.now).await?;
    let title = |d: &document::Document| format!("{} {}", d.paper.symbol, d.paper.title.get(frame.language));
    let moved = app.hub.is_moved(app, meeting).await;
    let plan = frame.record.meeting(meeting).map(|m| plan(m, moved, sent, problems));
    let page = PanelPage {
        frame,
        t: frame.t,
        shell: officer.shell(app, frame, Entry::Lobbies).await?,
        socket: Desk::Media(at.meeting.clone()).to_string(),
        at,
        papers: issued.iter().map(|d| (d.id, title(d))).collect(),
        plan,
    };
    Ok(Html(page.render()?))
}

fn plan(meeting: &Meeting, moved: bool, sent: Sent, problems: Vec<(&'static str, String)>) -> PlanB {
    PlanB {
        platform: meeting.hosted().map(|h| h.platform).unwrap_or_default(),
        moved,
        reason: sent.reason,
        typed_platform: sent.platform,
        typed_address: sent.address,
        typed_passcode: sent.passcode,
        problems,
    }
}

/// Plan B as it is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    hosted: String,
    reason: String,
    platform: String,
    address: String,
    passcode: String,
}

impl Sent {
    fn reserve(&self) -> HostedPlatform {
        let passcode = Some(self.passcode.trim().to_owned()).filter(|p| !p.is_empty());
        HostedPlatform { address: self.address.trim().to_owned(), passcode, platform: self.platform.trim().to_owned() }
    }

    /// Whether a platform must be typed: the record names none.
    fn types_platform(&self, meeting: &Meeting) -> bool {
        self.hosted == "yes" && meeting.hosted().is_none()
    }

    fn problems(&self, frame: &Frame, session: &Session<'_>) -> Vec<(&'static str, String)> {
        let mut problems = Vec::new();
        if !session.is_open(frame.now) {
            problems.push(("reason", frame.t.msg_panel_move_closed()));
        } else if self.reason.trim().is_empty() || self.reason.chars().count() > 500 {
            problems.push(("reason", frame.t.msg_error_refused_reason()));
        }
        if self.types_platform(session.meeting) {
            problems.extend(programme::problems(frame.t, &self.platform, &self.address));
        }
        problems
    }
}

/// Moves the running meeting to the hosted platform, or back.
pub async fn move_meeting(
    State(app): State<Shared>,
    officer: Officer,
    Path(meeting): Path<String>,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    let frame = officer.frame(&app);
    let session = session_of(&frame, &meeting)?;
    let problems = sent.problems(&frame, &session);
    if !problems.is_empty() {
        let page = page(&app, &officer, &frame, &meeting, sent, problems).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    if sent.types_platform(session.meeting) {
        keep(&app, &officer, &frame, &meeting, sent.reserve()).await?;
    }
    let act = Act::Move { hosted: sent.hosted == "yes", reason: sent.reason };
    act_by_form(&app, &officer, &meeting, act).await?;
    // Everybody's page is shown anew: it leads to where the meeting is now.
    app.live.tell(Topic::Meeting(meeting.clone()));
    Ok(Redirect::to(&Desk::Panel(meeting).to_string()).into_response())
}

/// Keeps a platform in reserve in the record.
async fn keep(app: &Shared, officer: &Officer, frame: &Frame, meeting: &str, reserve: HostedPlatform) -> Result<()> {
    let mut file = frame.record.file.clone();
    let found = file.meeting.iter_mut().find(|m| m.key == meeting).ok_or(Problem::NotFound)?;
    let HostedPlatform { address, passcode, platform } = reserve.clone();
    let after = programme::told(&Platform::Hosted { address, passcode, platform });
    let entry = audit::Entry::new("reserve_set", format!("meeting:{meeting}")).changed("", after);
    found.fallback = Some(reserve);
    edit(app, officer, file, frame.record.version, entry).await
}
