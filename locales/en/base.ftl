### Words that every part of Convoke uses

## Days and months

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
weekday-short-monday = Mon
weekday-short-tuesday = Tue
weekday-short-wednesday = Wed
weekday-short-thursday = Thu
weekday-short-friday = Fri
weekday-short-saturday = Sat
weekday-short-sunday = Sun
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

## Dates

# $weekday (String) - Tue
# $day (String) - 15
# $month (String) - Feb
date-short = { $weekday } { $day } { $month }
# $weekday (String) - Tue
# $day (String) - 15
# $month (String) - Feb
# $year (String) - 2022
date-short-year = { $weekday } { $day } { $month } { $year }
# $weekday (String) - Tuesday
# $day (String) - 15
# $month (String) - February
date-long = { $weekday } { $day } { $month }
# $weekday (String) - Tuesday
# $day (String) - 15
# $month (String) - February
# $year (String) - 2022
date-full = { $weekday } { $day } { $month } { $year }
# $day (String) - 15
# $month (String) - February
# $year (String) - 2022
date-plain = { $day } { $month } { $year }
# $day (String) - 15
# $month (String) - Feb
# $year (String) - 2022
date-compact = { $day } { $month } { $year }
# $day (String) - 15
# $month (String) - February
date-day-month = { $day } { $month }
# $first (String) - 15
# $last (String) - 18
# $month (String) - February
# $year (String) - 2022
date-range-month = { $first } to { $last } { $month } { $year }
# $first (String) - a day and month
# $last (String) - a date with year
date-range = { $first } to { $last }

## Times and places

# $time (String) - a time, or a date with one
# $place (String) - Geneva
at-place = { $time } { $place }
# $place (String) - Geneva
time-in-place = { $place } time
# $date (String) - Tue 15 Feb
shift-next-day = next day, { $date }
# $date (String) - Tue 15 Feb
shift-day-before = day before, { $date }
# $days (Number) - days
days-left = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
# $hours (Number) - hours
hours-left = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
# $minutes (Number) - minutes
minutes-left = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
unit-days = days
unit-hours = hours
unit-minutes = minutes
unit-seconds = seconds
# $first (String) - all but the last, joined by commas
# $last (String) - the last
list-and = { $first } and { $last }
list-comma = { ", " }
language-ar = Arabic
language-zh = Chinese
language-en = English
language-fr = French
language-ru = Russian
language-es = Spanish

## Frame of every page

skip-to-content = Skip to the content
frame-language = Language
frame-site = Site
nav-meetings = The meetings
nav-programme = Programme
nav-taking-part = Taking part
nav-documents = Documents
nav-announcements = Announcements
foot-privacy = Privacy notice
foot-accessibility = Accessibility
# $version (String) - 2026b
foot-zone-data = Time zone data { $version }
# $when (String) - 1 February 2022, 09:00 Geneva
foot-as-of = Page as of { $when }

## Participants

category-state-party = State Party
category-signatory-state = Signatory State
category-observer-state = Observer State
category-organization = International or regional organization
category-civil-society = Civil society
role-head-of-delegation = Head of delegation
role-alternate = Alternate
role-adviser = Adviser
role-representative = Representative
mode-in-person = In the room
mode-online = Online, and may speak
mode-follow = Online, listening only
state-received = received
state-proven = to decide
state-confirmed = confirmed
state-declined = declined
state-withdrawn = withdrawn

## What can go wrong

error-title = Error
error-not-found = There is no such page
error-not-found-text = The address may be mistyped or out of date.
error-not-yours = This address opens nothing
error-not-yours-text = It may be incomplete: copy it whole from the newest message. An older one stops working when your address changes.
error-stale = Somebody changed this meanwhile
error-stale-text = Nothing of yours was saved over it. Look at it as it is now, and decide again.
error-refused = This cannot be done now
error-refused-state = The registration is no longer in a state that allows it.
error-refused-same-person = This person is confirmed already under another registration.
error-refused-no-seat = Every seat of the delegation is taken.
error-refused-reason = Write a reason; it is recorded and told to the person.
error-refused-symbol = This symbol is in use; a symbol is never used twice.
error-refused-door = The door is not open.
error-forbidden = This request came from another site
error-forbidden-text = Open the page itself and press the button there.
error-too-large = That is too large
error-too-large-text = Shorten the text, or send a smaller file.
error-malformed = This request cannot be read
error-internal = Something went wrong on our side
error-internal-text = It is recorded. Try again in a moment; if it stays, write to the Secretariat.
back-to-meetings = To the meetings
