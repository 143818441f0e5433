//! What was announced, by whom: the process that led to the meetings (letter, paragraph 1).

use askama::Template;
use convoke_domain::record::Announcement;
use convoke_text::Words;

use super::Text;
use crate::{
    frame::{Frame, Section},
    url::Page,
};

/// An announcement in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// "27 Jan 2022"
    pub date: String,
    /// For the `datetime` attribute.
    pub machine: String,
    /// Where it stands.
    pub address: String,
    /// Its title.
    pub title: Text,
    /// Who issued it, in a word or two.
    pub issuer: String,
}

/// The announcements that are public by now, newest first.
pub fn entries(frame: &Frame) -> Vec<Entry> {
    let mut announcements: Vec<&Announcement> =
        frame.record.file.announcement.iter().filter(|a| is_public(frame, a)).collect();
    announcements.sort_by_key(|a| std::cmp::Reverse(a.date));
    announcements.into_iter().map(|a| entry(frame, a)).collect()
}

/// Whether its date has come at the conference.
pub fn is_public(frame: &Frame, announcement: &Announcement) -> bool {
    announcement.date <= frame.now.in_zone(&frame.record.zone).date()
}

fn entry(frame: &Frame, announcement: &Announcement) -> Entry {
    let holder = announcement.issuer.as_deref().and_then(|key| frame.record.office_holder(key));
    Entry {
        date: frame.t.date_compact(announcement.date),
        machine: announcement.date.to_string(),
        address: frame.site(Page::Announcement(announcement.key.clone())),
        title: Text::of(&announcement.title, frame.language),
        issuer: holder
            .map_or_else(|| frame.t.msg_announcement_conference(), |o| o.short_office.get(frame.language).to_owned()),
    }
}

/// The list.
#[derive(Template)]
#[template(path = "site/announcements.html")]
pub struct Announcements<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// What was announced, newest first.
    pub announcements: Vec<Entry>,
    /// Where it stands in the navigation.
    pub section: Section,
}

impl<'a> Announcements<'a> {
    /// The page of a frame.
    pub fn new(frame: &'a Frame) -> Self {
        Self { frame, t: frame.t, announcements: entries(frame), section: Section::Announcements }
    }
}

/// One announcement.
#[derive(Template)]
#[template(path = "site/announcement.html")]
pub struct AnnouncementPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Its date in words.
    pub date: String,
    /// For the `datetime` attribute.
    pub machine: String,
    /// Who issued it.
    pub issuer: String,
    /// The holder of that office.
    pub holder: String,
    /// Its title.
    pub title: Text,
    /// Its text.
    pub body: Text,
    /// Whether it announces the letter itself.
    pub is_invitation: bool,
    /// Where it stands in the navigation.
    pub section: Section,
}

impl<'a> AnnouncementPage<'a> {
    /// The page of an announcement; none before its date.
    pub fn new(frame: &'a Frame, key: &str) -> Option<Self> {
        let announcement = frame.record.announcement(key).filter(|a| is_public(frame, a))?;
        let holder = announcement.issuer.as_deref().and_then(|key| frame.record.office_holder(key));
        let invitation = &frame.record.file.invitation;
        Some(Self {
            frame,
            t: frame.t,
            date: frame.t.date_plain(announcement.date),
            machine: announcement.date.to_string(),
            issuer: holder
                .map_or_else(|| frame.t.msg_announcement_conference(), |o| o.office.get(frame.language).to_owned()),
            holder: holder
                .and_then(|o| o.holder.as_ref())
                .map_or_else(String::new, |h| h.get(frame.language).to_owned()),
            title: Text::of(&announcement.title, frame.language),
            body: Text::of(&announcement.text, frame.language),
            is_invitation: announcement.date == invitation.date
                && announcement.issuer.as_ref() == Some(&invitation.issuer),
            section: Section::Announcements,
        })
    }
}
