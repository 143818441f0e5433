//! Dates and times as each language writes them. Digits are 0–9 everywhere, so that the conference's clock reads the same
//! for all.

use std::fmt::Display;

use convoke_domain::{
    language::Language,
    time::{Instant, Scheduled},
};
use jiff::{
    ZonedDateTime,
    civil::{Date, Time, Weekday},
    tz::TimeZone,
};

use crate::Words;

impl Words {
    /// The day of the month: "15"; in French the first is "1er".
    fn day(&self, date: Date) -> String {
        match (self.language(), date.day()) {
            (Language::Fr, 1) => "1er".to_owned(),
            (_, day) => day.to_string(),
        }
    }

    /// A date and a time of it as one: "Tue 15 Feb, 13:00". Chinese writes them without a comma.
    pub fn date_and_time(&self, date: impl Display, time: impl Display) -> String {
        match self.language() {
            Language::Zh => format!("{date} {time}"),
            _ => format!("{date}{}{time}", self.msg_list_comma()),
        }
    }

    fn weekday(&self, date: Date) -> String {
        match date.weekday() {
            Weekday::Monday => self.msg_weekday_monday(),
            Weekday::Tuesday => self.msg_weekday_tuesday(),
            Weekday::Wednesday => self.msg_weekday_wednesday(),
            Weekday::Thursday => self.msg_weekday_thursday(),
            Weekday::Friday => self.msg_weekday_friday(),
            Weekday::Saturday => self.msg_weekday_saturday(),
            Weekday::Sunday => self.msg_weekday_sunday(),
        }
    }

    fn weekday_short(&self, date: Date) -> String {
        match date.weekday() {
            Weekday::Monday => self.msg_weekday_short_monday(),
            Weekday::Tuesday => self.msg_weekday_short_tuesday(),
            Weekday::Wednesday => self.msg_weekday_short_wednesday(),
            Weekday::Thursday => self.msg_weekday_short_thursday(),
            Weekday::Friday => self.msg_weekday_short_friday(),
            Weekday::Saturday => self.msg_weekday_short_saturday(),
            Weekday::Sunday => self.msg_weekday_short_sunday(),
        }
    }

    fn month(&self, date: Date) -> String {
        match date.month() {
            1 => self.msg_month_1(),
            2 => self.msg_month_2(),
            3 => self.msg_month_3(),
            4 => self.msg_month_4(),
            5 => self.msg_month_5(),
            6 => self.msg_month_6(),
            7 => self.msg_month_7(),
            8 => self.msg_month_8(),
            9 => self.msg_month_9(),
            10 => self.msg_month_10(),
            11 => self.msg_month_11(),
            _ => self.msg_month_12(),
        }
    }

    fn month_short(&self, date: Date) -> String {
        match date.month() {
            1 => self.msg_month_short_1(),
            2 => self.msg_month_short_2(),
            3 => self.msg_month_short_3(),
            4 => self.msg_month_short_4(),
            5 => self.msg_month_short_5(),
            6 => self.msg_month_short_6(),
            7 => self.msg_month_short_7(),
            8 => self.msg_month_short_8(),
            9 => self.msg_month_short_9(),
            10 => self.msg_month_short_10(),
            11 => self.msg_month_short_11(),
            _ => self.msg_month_short_12(),
        }
    }

    /// "Tue 15 Feb"
    pub fn date_short(&self, date: Date) -> String {
        self.msg_date_short(self.weekday_short(date), self.day(date), self.month_short(date))
    }

    /// "Tue 15 Feb 2022"
    pub fn date_short_year(&self, date: Date) -> String {
        self.msg_date_short_year(
            self.weekday_short(date),
            self.day(date),
            self.month_short(date),
            date.year().to_string(),
        )
    }

    /// "Tuesday 15 February"
    pub fn date_long(&self, date: Date) -> String {
        self.msg_date_long(self.weekday(date), self.day(date), self.month(date))
    }

    /// "Tuesday 15 February 2022"
    pub fn date_full(&self, date: Date) -> String {
        self.msg_date_full(self.weekday(date), self.day(date), self.month(date), date.year().to_string())
    }

    /// "15 February 2022"
    pub fn date_plain(&self, date: Date) -> String {
        self.msg_date_plain(self.day(date), self.month(date), date.year().to_string())
    }

    /// "15 Feb 2022"
    pub fn date_compact(&self, date: Date) -> String {
        self.msg_date_compact(self.day(date), self.month_short(date), date.year().to_string())
    }

    /// "15 to 18 February 2022", "30 August to 3 September 2021"
    pub fn date_range(&self, first: Date, last: Date) -> String {
        if first == last {
            self.date_plain(first)
        } else if (first.year(), first.month()) == (last.year(), last.month()) {
            let (a, b) = (self.day(first), self.day(last));
            self.msg_date_range_month(a, b, self.month(last), last.year().to_string())
        } else if first.year() == last.year() {
            self.msg_date_range(self.msg_date_day_month(self.day(first), self.month(first)), self.date_plain(last))
        } else {
            self.msg_date_range(self.date_plain(first), self.date_plain(last))
        }
    }

    /// "Tue 15 Feb, 13:00" at a clock.
    pub fn moment_short(&self, at: &ZonedDateTime) -> String {
        self.date_and_time(self.date_short(at.date()), clock(at.time()))
    }

    /// "Tue 15 Feb, 13:00" of an instant in a zone.
    pub fn instant_short(&self, at: Instant, zone: &TimeZone) -> String {
        self.moment_short(&at.in_zone(zone))
    }

    /// "Friday 11 February, 23:59"
    pub fn moment_long(&self, at: &ZonedDateTime) -> String {
        self.date_and_time(self.date_long(at.date()), clock(at.time()))
    }

    /// The day shift of a scheduled time for a viewer, in words; empty on the same day.
    pub fn shift(&self, scheduled: &Scheduled, viewer: &TimeZone) -> String {
        let theirs = scheduled.instant.in_zone(viewer).date();
        match scheduled.day_shift(viewer) {
            0 => String::new(),
            days if days > 0 => self.msg_shift_next_day(self.date_short(theirs)),
            _ => self.msg_shift_day_before(self.date_short(theirs)),
        }
    }

    /// A span until something, in its two largest units: "4 days 7 hours".
    pub fn span(&self, seconds: i64) -> String {
        let seconds = seconds.max(0);
        let (days, hours, minutes) = (seconds / 86_400, seconds / 3_600 % 24, seconds / 60 % 60);
        match (days, hours) {
            (0, 0) => self.msg_minutes_left(minutes),
            (0, _) => format!("{} {}", self.msg_hours_left(hours), self.msg_minutes_left(minutes)),
            _ => format!("{} {}", self.msg_days_left(days), self.msg_hours_left(hours)),
        }
    }
}

/// "13:00"
pub fn clock(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}

/// "CET", "UTC+13": the zone's abbreviation where it has one, its distance from UTC otherwise.
pub fn zone_label(at: &ZonedDateTime) -> String {
    let name = at.strftime("%Z").to_string();
    if name.chars().all(|c| c.is_ascii_alphabetic()) && !name.is_empty() { name } else { utc_offset(at) }
}

/// "UTC+5:45"
pub fn utc_offset(at: &ZonedDateTime) -> String {
    let seconds = at.offset().seconds();
    let (sign, minutes) = (if seconds < 0 { '−' } else { '+' }, seconds.abs() / 60);
    match (minutes / 60, minutes % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
    }
}

#[cfg(test)]
mod tests {
    use convoke_domain::time::ZoneName;
    use jiff::civil::date;

    use super::*;
    use crate::words;

    #[test]
    fn dates_in_six_languages() {
        let day = date(2022, 2, 15);
        let written: Vec<_> = Language::ALL.into_iter().map(|l| words(l).date_full(day)).collect();
        assert_eq!(
            written,
            [
                "الثلاثاء 15 شباط/فبراير 2022",
                "2022年2月15日星期二",
                "Tuesday 15 February 2022",
                "mardi 15 février 2022",
                "вторник, 15 февраля 2022 года",
                "martes 15 de febrero de 2022"
            ]
        );
    }

    #[test]
    fn the_first_of_a_month_in_french_and_moments_in_chinese() {
        assert_eq!(words(Language::Fr).date_plain(date(2022, 2, 1)), "1er février 2022");
        assert_eq!(words(Language::Zh).date_and_time("2月9日", "08:00"), "2月9日 08:00");
        assert_eq!(words(Language::Ar).date_and_time("9", "08:00"), "9، 08:00");
    }

    #[test]
    fn ranges() {
        let en = words(Language::En);
        assert_eq!(en.date_range(date(2022, 2, 15), date(2022, 2, 18)), "15 to 18 February 2022");
        assert_eq!(en.date_range(date(2021, 8, 30), date(2021, 9, 3)), "30 August to 3 September 2021");
    }

    #[test]
    fn shifts_and_offsets() {
        let zone = |name: &str| ZoneName(name.into()).zone().expect("zone");
        let slot = Scheduled::new(date(2022, 2, 15).at(13, 0, 0, 0), &zone("Europe/Zurich"));
        assert_eq!(words(Language::En).shift(&slot, &zone("Pacific/Auckland")), "next day, Wed 16 Feb");
        assert_eq!(words(Language::En).shift(&slot, &zone("Asia/Kathmandu")), "");
        assert_eq!(utc_offset(&slot.instant.in_zone(&zone("Asia/Kathmandu"))), "UTC+5:45");
        assert_eq!(zone_label(&slot.instant.in_zone(&zone("Europe/Zurich"))), "CET");
    }

    #[test]
    fn spans() {
        assert_eq!(words(Language::En).span(10 * 86_400 + 14 * 3_600), "10 days 14 hours");
        assert_eq!(words(Language::En).span(59), "0 minutes");
    }
}
