//! The device check (letter, paragraphs 9 and 11): the pages, and what a browser measured, graded here and nowhere else.

use axum::{
    Json, Router,
    body::Bytes,
    extract::{DefaultBodyLimit, FromRequestParts, Path, State},
    http::{HeaderMap, header, request::Parts},
    response::Html,
    routing::{get, post},
};
use convoke_domain::{
    device_check::{self as domain, Checked, Figures, Standing},
    registration::ModeOfParticipation,
    time::Instant,
};
use convoke_store::{
    Conn, Refusal,
    device_check::{self, Check, Grade},
    registration::Registration,
};
use convoke_view::{
    Template,
    check::{Answer, CheckPage, Last, Steps, Who},
    frame::{Frame, Section},
    plate::Plate,
    site::test::Standing as TestStanding,
    url::{Door, DoorUrl, My, MyUrl},
};
use serde::Deserialize;

use crate::{
    Shared,
    door::threshold,
    error::{Problem, Result},
    extract::{Reader, SiteReader},
    registration::token,
};

/// What a browser measured is small.
const LARGEST: usize = 8 * 1024;

/// The routes of the check.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/{lang}/{series}/test/grade", post(at_test_door))
        .route("/my/{token}/check", get(page).post(keep))
        .route("/door/{token}/check", get(page).post(keep))
        .layer(DefaultBodyLimit::max(LARGEST))
}

/// What the test door is told: the figures, and whether the person may speak.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Anonymous {
    speaks: bool,
    figures: Figures,
}

fn read<'a, T: Deserialize<'a>>(body: &'a Bytes, figures: impl Fn(&T) -> &Figures) -> Result<T> {
    let sent: T = serde_json::from_slice(body).map_err(|_| Problem::Malformed(String::new()))?;
    figures(&sent).plausible().map_err(|odd| Problem::Malformed(odd.0.to_owned()))?;
    Ok(sent)
}

/// Grades what anybody measured while a test session is open. Nothing is kept.
async fn at_test_door(State(app): State<Shared>, reader: SiteReader, body: Bytes) -> Result<Json<Answer>> {
    let frame = reader.frame(&app);
    if !TestStanding::at(&frame.record, frame.now).is_open() {
        return Err(Problem::Refused(Refusal::DoorClosed));
    }
    let sent: Anonymous = read(&body, |sent: &Anonymous| &sent.figures)?;
    let checked = domain::grade(&sent.figures, sent.speaks);
    Ok(Json(Answer::new(&frame, &sent.figures, &checked, None)))
}

/// A registered person who checks, by the personal page or by the personal link.
pub struct Checking {
    /// Who it is.
    pub person: Registration,
    token: String,
    by_door: bool,
}

impl FromRequestParts<Shared> for Checking {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self> {
        let Path(token) = Path::<String>::from_request_parts(parts, app).await.map_err(|_| Problem::NotFound)?;
        let by_door = parts.uri.path().starts_with("/door/");
        let person =
            if by_door { threshold::person_of(app, &token).await } else { token::person_of(app, &token).await }?;
        Ok(Self { person, token, by_door })
    }
}

impl Checking {
    /// The page of the check.
    pub fn address(&self) -> String {
        self.url(My::Check, Door::Check)
    }

    fn url(&self, my: My, door: Door) -> String {
        if self.by_door { DoorUrl(&self.token, door).to_string() } else { MyUrl(&self.token, my).to_string() }
    }

    fn back(&self, frame: &Frame) -> (String, String) {
        let title = if self.by_door { frame.t.msg_door_title() } else { frame.t.msg_my_title() };
        (self.url(My::Page, Door::Page), title)
    }

    /// Who withdrew or was declined has nothing to check.
    fn live(self) -> Result<Self> {
        if self.person.state.is_live() { Ok(self) } else { Err(Problem::Refused(Refusal::State)) }
    }
}

/// Whether somebody is graded on a microphone: who is in the room has the room's, who follows has none.
pub fn speaks(mode: ModeOfParticipation) -> bool {
    mode == ModeOfParticipation::Online
}

async fn page(State(app): State<Shared>, checking: Checking, reader: Reader) -> Result<Html<String>> {
    let checking = checking.live()?;
    let person = &checking.person;
    let frame = reader.frame(&app, Some(person.particulars.language));
    let before = device_check::latest(&mut app.db.reader().await?, person.id).await?;
    let figures = before.as_ref().and_then(|check| Figures::read(&check.results)).unwrap_or_default();
    let who = Who::Registered { speaks: speaks(person.particulars.mode) };
    let (back, back_to) = checking.back(&frame);
    let page = CheckPage {
        t: frame.t,
        frame: &frame,
        section: Section::None,
        plate: Plate::of(&frame.record, &person.particulars, person.category, frame.language),
        back,
        back_to,
        last: Last::new(&frame, String::new(), stands(before.as_ref(), person.particulars.mode)).says,
        steps: Steps::new(&frame, who, checking.address(), checking.url(My::CheckMedia, Door::CheckMedia), &figures),
    };
    Ok(Html(page.render()?))
}

async fn keep(
    State(app): State<Shared>,
    checking: Checking,
    reader: Reader,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<Answer>> {
    let person = checking.live()?.person;
    let figures: Figures = read(&body, |sent: &Figures| sent)?;
    let checked = domain::grade(&figures, speaks(person.particulars.mode));
    let (series, now) = (app.record().slug().to_owned(), app.now());
    let check = stored(person.id, &figures, &checked, &headers, now);
    let kept = match check {
        Some(check) => {
            app.hub.checked(person.id, check.grade).await;
            let kept = app
                .db
                .write(move |conn| Box::pin(async move { device_check::keep(conn, &series, &check).await }))
                .await?;
            kept.map(|_| now)
        }
        None => None,
    };
    let frame = reader.frame(&app, Some(person.particulars.language));
    Ok(Json(Answer::new(&frame, &figures, &checked, kept)))
}

/// The row of a check in which something was measured.
fn stored(registration: i64, figures: &Figures, checked: &Checked, headers: &HeaderMap, now: Instant) -> Option<Check> {
    Some(Check {
        registration: Some(registration),
        checked_at: now,
        grade: checked.overall()?,
        results: figures.written(),
        browser: browser(headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or_default()),
    })
}

/// Name and version of a browser: all that is kept of what it says of itself.
fn browser(agent: &str) -> String {
    let version = |mark: &str| {
        let rest = agent.split_once(mark)?.1;
        Some(rest.chars().take_while(char::is_ascii_digit).take(4).collect::<String>())
    };
    let known =
        [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Version/", "Safari")];
    let found = known.iter().find_map(|(mark, name)| version(mark).map(|v| format!("{name} {v}")));
    found.unwrap_or_default()
}

/// When somebody was last checked and where that puts them, graded for how they take part now.
pub fn stands(check: Option<&Check>, mode: ModeOfParticipation) -> Option<(Instant, Standing)> {
    let check = check?;
    let graded = Figures::read(&check.results).map(|figures| domain::grade(&figures, speaks(mode)).standing());
    let by_grade = match check.grade {
        Grade::Good => Standing::Passed,
        Grade::Warn => Standing::Warned,
        Grade::Bad => Standing::Failed,
    };
    Some((check.checked_at, graded.unwrap_or(by_grade)))
}

/// The mention of a person's check on another page.
///
/// # Errors
/// When the database refuses.
pub async fn mention(conn: &mut Conn, frame: &Frame, person: &Registration, href: String) -> Result<Last> {
    let latest = device_check::latest(conn, person.id).await?;
    Ok(Last::new(frame, href, stands(latest.as_ref(), person.particulars.mode)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_browser_its_name_and_version_are_kept() {
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.2592.87";
        let safari = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15";
        assert_eq!(browser(edge), "Edge 126");
        assert_eq!(browser(safari), "Safari 17");
        assert_eq!(browser("Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0"), "Firefox 127");
        assert_eq!(browser("curl/8 of Ms Brown"), "");
    }
}
