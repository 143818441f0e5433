//! The settings of each meeting: whether it may be recorded, and its platform: Convoke's own room, or a third party's with address and passcode, which nobody sees
//! before the door admits them.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use convoke_domain::record::{HostedPlatform, Meeting, Platform};
use convoke_store::audit;
use convoke_text::Words;
use convoke_view::{
    Template,
    desk::{
        Entry,
        record::{MeetingForm, Programme},
    },
    frame::Frame,
    url::Desk,
};
use serde::Deserialize;
use serde_json::json;

use super::{announcements::edit, officer::Officer};
use crate::{
    Shared,
    error::{Problem, Result},
    extract::Form,
};

/// Shows each meeting with its platform.
pub async fn show(officer: Officer, State(app): State<Shared>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    Ok(Html(page(&officer, &app, &frame, None).await?))
}

async fn page(officer: &Officer, app: &Shared, frame: &Frame, typed: Option<MeetingForm>) -> Result<String> {
    let shell = officer.shell(app, frame, Entry::Programme).await?;
    let mut meetings: Vec<MeetingForm> = frame.record.file.meeting.iter().map(|m| form(frame, m)).collect();
    if let Some(typed) = typed {
        for meeting in meetings.iter_mut().filter(|m| m.key == typed.key) {
            *meeting = MeetingForm { name: meeting.name.clone(), slots: meeting.slots.clone(), ..typed.clone() };
        }
    }
    Ok(Programme { t: frame.t, frame, shell, version: frame.record.version, meetings }.render()?)
}

fn form(frame: &Frame, meeting: &Meeting) -> MeetingForm {
    let body = frame.record.body(&meeting.body);
    let slot = |s: &convoke_domain::record::Slot| {
        format!("{} {}–{}", frame.t.date_short(s.date), s.start.strftime("%H:%M"), s.end.strftime("%H:%M"))
    };
    let third_party = meeting.hosted();
    let of = |part: fn(HostedPlatform) -> String| third_party.clone().map(part).unwrap_or_default();
    MeetingForm {
        key: meeting.key.clone(),
        name: body.map_or_else(|| meeting.key.clone(), |b| b.name.get(frame.language).to_owned()),
        slots: meeting.slot.iter().map(slot).collect::<Vec<_>>().join(" · "),
        may_be_recorded: meeting.may_be_recorded,
        hosted: meeting.platform != Platform::Embedded,
        platform: of(|h| h.platform),
        address: of(|h| h.address),
        passcode: of(|h| h.passcode.unwrap_or_default()),
        problems: Vec::new(),
    }
}

/// The platform as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    version: i64,
    kind: String,
    platform: String,
    address: String,
    passcode: String,
}

impl Sent {
    fn platform(&self) -> Platform {
        if self.kind != "hosted" {
            return Platform::Embedded;
        }
        let HostedPlatform { address, passcode, platform } = self.third_party();
        Platform::Hosted { address, passcode, platform }
    }

    /// The platform in reserve of a meeting in Convoke itself.
    fn reserve(&self) -> Option<HostedPlatform> {
        (self.kind != "hosted" && !self.address.trim().is_empty()).then(|| self.third_party())
    }

    fn third_party(&self) -> HostedPlatform {
        let passcode = Some(self.passcode.trim().to_owned()).filter(|p| !p.is_empty());
        let (address, platform) = (self.address.trim().to_owned(), self.platform.trim().to_owned());
        HostedPlatform { address, passcode, platform }
    }

    fn problems(&self, frame: &Frame) -> Vec<(String, String)> {
        let typed = self.kind == "hosted" || !self.address.trim().is_empty() || !self.platform.trim().is_empty();
        let found = if typed { problems(frame.t, &self.platform, &self.address) } else { Vec::new() };
        found.into_iter().map(|(field, text)| (field.to_owned(), text)).collect()
    }
}

/// What is wrong with a platform as typed, by field.
pub(super) fn problems(t: &Words, platform: &str, address: &str) -> Vec<(&'static str, String)> {
    let mut problems = Vec::new();
    if !is_web_address(address.trim()) {
        problems.push(("address", t.msg_desk_fault_address()));
    }
    if platform.trim().is_empty() || platform.chars().count() > 60 {
        problems.push(("platform", t.msg_desk_fault_platform()));
    }
    problems
}

/// Whether a text is an address on the web whose traffic is encrypted: no script, no other scheme.
fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").unwrap_or_default();
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    text.len() <= 2_000
        && host.contains('.')
        && !host.contains('@')
        && !text.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// What the trail may hold of a platform: never the passcode, nor an address that may carry one.
pub(super) fn told(platform: &Platform) -> String {
    match platform {
        Platform::Embedded => json!({ "kind": "embedded" }),
        Platform::Hosted { address, passcode, platform } => json!({
            "kind": "hosted", "platform": platform, "address": address.split('?').next(), "passcode": passcode.as_ref().map(|_| "•••"),
        }),
    }
    .to_string()
}

/// Saves the platform of a meeting.
pub async fn save(
    officer: Officer,
    State(app): State<Shared>,
    Path(key): Path<String>,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    let frame = officer.frame(&app);
    let problems = sent.problems(&frame);
    let mut file = frame.record.file.clone();
    let meeting = file.meeting.iter_mut().find(|m| m.key == key).ok_or(Problem::NotFound)?;
    if !problems.is_empty() {
        let typed = MeetingForm {
            hosted: sent.kind == "hosted",
            platform: sent.platform,
            address: sent.address,
            passcode: sent.passcode,
            problems,
            ..form(&frame, meeting)
        };
        let page = page(&officer, &app, &frame, Some(typed)).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response());
    }
    let wanted = sent.platform();
    let entry =
        audit::Entry::new("platform_set", format!("meeting:{key}")).changed(told(&meeting.platform), told(&wanted));
    (meeting.platform, meeting.fallback) = (wanted, sent.reserve());
    edit(&app, &officer, file, sent.version, entry).await?;
    Ok(Redirect::to(&format!("{}?done=saved", Desk::Programme)).into_response())
}

/// Whether a meeting may be recorded, as ticked.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Ticked {
    version: i64,
    may_be_recorded: String,
}

/// Saves whether a meeting may be recorded.
pub async fn save_recording(
    officer: Officer,
    State(app): State<Shared>,
    Path(key): Path<String>,
    Form(ticked): Form<Ticked>,
) -> Result<Redirect> {
    let may = ticked.may_be_recorded == "yes";
    let mut file = app.record().file.clone();
    let meeting = file.meeting.iter_mut().find(|m| m.key == key).ok_or(Problem::NotFound)?;
    if meeting.may_be_recorded != may {
        meeting.may_be_recorded = may;
        let act = if may { "recording_allowed" } else { "recording_forbidden" };
        let entry = audit::Entry::new(act, format!("meeting:{key}"));
        edit(&app, &officer, file, ticked.version, entry).await?;
    }
    Ok(Redirect::to(&format!("{}?done=saved", Desk::Programme)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_encrypted_addresses_of_the_web() {
        assert!(is_web_address("https://zoom.example.org/j/123?uname={name}"));
        for wrong in [
            "",
            "zoom",
            "http://zoom.example.org",
            "javascript:alert(1)",
            "https://",
            "https://user@evil.example",
            "https://a b.c",
        ] {
            assert!(!is_web_address(wrong), "{wrong}");
        }
    }

    #[test]
    fn the_trail_holds_no_passcode() {
        let platform = Platform::Hosted {
            address: "https://zoom.example.org/j/1?pwd=secret".to_owned(),
            passcode: Some("314159".to_owned()),
            platform: "Zoom".to_owned(),
        };
        let text = told(&platform);
        assert!(!text.contains("314159") && !text.contains("secret"), "{text}");
    }
}
