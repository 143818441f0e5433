### The public site

## What is convened

site-read-invitation = Read the invitation
home-closes-in = Registration closes in
home-closed = Registration has closed
home-closed-text = A late request is possible; the Secretariat decides on each of them.
home-over = The meetings are over
# $time (String) - Geneva time (CET)
# $languages (String) - a list
home-how = { $time }, in the room and online, with interpretation from and into { $languages }.
# $time (String) - Geneva time (CET)
# $languages (String) - a list
home-how-online = { $time }, online, with interpretation from and into { $languages }.
# $start (String) - 13:00
# $end (String) - 16:00
hours-span = { $start } to { $end }
# $first (String) - Tue 15 Feb
# $last (String) - Fri 18 Feb
dates-span = { $first } to { $last }
home-chain = From the invitation to the door
chain-done = done
chain-invitation = Invitation issued, registration open
# $times (String) - a list
chain-tests = Test sessions, open to anyone: { $times }
chain-deadline = Registration closes
chain-release = Each registered person receives a personal link by e-mail
# $time (String) - 12:45
chain-meetings-at = Meetings; the door opens at { $time }
# $n (Number) - minutes
chain-meetings = { $n ->
    [one] Meetings; each door opens { $n } minute before
   *[other] Meetings; each door opens { $n } minutes before
}
home-whole-programme = The whole programme, with your own time beside it
home-paragraphs = The numbers are the paragraphs of the invitation.

## Programme

# $dates (String) - 15 to 18 February 2022
# $place (String) - Geneva
programme-intro = { $dates }. Times are those of { $place }, with yours beside them.
programme-zone = Your time zone
programme-show = Show
programme-calendar = Add to my calendar
programme-annex = Annex, for print
# $city (String) - Auckland
programme-all-next-day = In { $city } every meeting falls on the next day.
# $city (String) - Auckland
programme-all-day-before = In { $city } every meeting falls on the day before.
# $here (String) - moment
# $place (String) - Geneva
# $there (String) - moment
# $city (String) - Auckland
programme-example = { $here } in { $place } is { $there } in { $city }.
programme-schedule = Schedule
# $time (String) - 14:30
programme-until = to { $time }
# $date (String) - Tue 15 Feb
programme-from-day = from { $date }
programme-next-day = next day
programme-day-before = day before
programme-no-meeting = No meeting
# $time (String) - 18:00
programme-links-sent = Personal links are sent at { $time }.
# $n (Number) - slots
programme-slots = { $n ->
    [one] { $n } slot
   *[other] { $n } slots
}
programme-side-events = Side events
programme-side-none = none
programme-side-tbc = to be confirmed
programme-side-events-tbc = Side events to be confirmed
# $n (Number) - papers
programme-documents = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}
programme-documents-to-come = Documents to come
programme-tests = Test sessions
programme-tests-none = No test session is planned
programme-side-empty = None announced yet
programme-side-empty-text = Side events will stand here once the Secretariat confirms them.

## The letter

letter-title = Invitation
letter-issued-by = Issued by
letter-to = To
letter-to-states-parties = Representatives of States Parties
letter-to-signatories = Representatives of Signatory States
letter-to-observers = Representatives of Observer States
letter-to-organizations = Representatives of International and Regional Organizations
letter-to-civil-society = Representatives of Civil Society, NGOs and Industry
letter-annex = Annex
letter-time = Time
# $range (String) - 15 to 18 February 2022
letter-dates = { $range }
# $date (String) - 15 February 2022
letter-day = { $date }
letter-print = This page prints as the letter with its annex, on A4 paper.

## Documents

documents-empty = No document has been issued yet
documents-empty-text = From its issue, each paper will stand here under its body, with symbol, title and every language.
# $language (String) - its name
documents-original = Original: { $language }
# $date (String) - Tue 15 Feb
documents-due = in translation, expected on { $date }
# $date (String) - Tue 15 Feb
documents-overdue = in translation, was expected on { $date }
documents-untold = not available yet
# $reason (String) - in the desk’s words
documents-not-translated = not translated: { $reason }
# $n (Number) - kilobytes
documents-bytes = { $n } KB
documents-plain-text = text
documents-languages = Languages
documents-other-body = Other documents

## Taking part

part-registration = Registration
part-online = Online
part-online-text = Open your personal link on the device you will speak from. Your page shows your name plate, the time left and the programme of the day; when the door opens, it leads to the meeting. A link admits one person, in one place at a time.
part-name = Display name and headset
part-name-text = Everyone sees you under the name of your State or organization, in their own language, and your surname. Both come from your registration and cannot be typed. A headset with integrated microphone keeps the sound clear for delegates and interpreters.
part-interpretation = Interpretation
part-interpretation-text = At the door you choose the language you listen to: the floor, that is the speaker’s own voice, or one of the languages of interpretation. You can change at any moment. Where nobody interprets, the channel carries the floor and says so.
part-hall = In the hall
part-hall-text = Ask for a seat in the registration form by choosing to take part in the room. When the seats of the delegation are taken, the next person is told at once, is registered as an alternate and loses nothing: delegates may take turns, or take part online.

## Announcements

announcement-conference = Decision of the Conference
announcements-empty = Nothing has been announced yet
announcements-empty-text = What the office holders announce will stand here on its date.

## Test door

site-test-title = Test door
site-test-intro = Open to anyone during the test sessions. It shares nothing with the meetings: no link is needed, and nothing is kept.
site-test-opens-in = The test door opens in
site-test-open = The test door is open
# $time (String) - 09:00 Geneva
site-test-open-until = The test door is open until { $time }
site-test-enter = Go through the checks
site-test-over = The test sessions are over
# $email (String) - the Secretariat’s
site-test-help = Whoever needs help with equipment writes to the Secretariat: { $email }
site-test-plate = How you will be seen
site-test-plate-text = In a meeting the name plate comes from the registration. Try here how yours will look; nothing is kept.
site-test-plate-show = Show the plate

## Privacy

privacy-kept = What is kept
privacy-kept-text = What you write in the registration form: State or organization, name, function, role, e-mail address, and, if you give them, telephone number and access needs; what was decided on it, by whom, when and why; when your link was sent and opened, and when you were in a meeting; there, which channel you listened to, and when you spoke or interpreted; and what a check of your devices found. Of interpreters: name, e-mail address, booth and languages. A recording is made only under a visible sign.
privacy-seen = Who sees it
privacy-seen-text = Name, State or organization and function stand in the list of participants, and name plates show the surname. E-mail address and telephone number are seen by the Secretariat alone; access needs by those who prepare your place.
privacy-until = Until when
# $n (Number) - days
# $date (String) - 1 February 2022
privacy-until-text = E-mail addresses, telephone numbers, access needs and checks of devices are deleted { $n ->
    [one] { $n } day
   *[other] { $n } days
} after the last meeting, on { $date }. The list of participants, attendance, recordings and the record of decisions remain, as for any official meeting.
privacy-links = Links
privacy-links-text = Personal links are derived from your registration by a secret of the installation. Neither the database nor its copies nor any log holds them. They are sent to your address and shown to nobody else.
privacy-cookies = Cookies
privacy-cookies-text = Three at most, and none that follows you: your time zone, your language, and, while you are in a meeting, that visit.
privacy-rights = Your say
# $email (String) - the Secretariat’s
privacy-rights-text = You see, correct or withdraw your registration on your own page at any time. For everything else, write to the Secretariat: { $email }

## Accessibility

accessibility-aim = What we aim at
accessibility-aim-text = This site is made to meet the Web Content Accessibility Guidelines 2.2, level AA. Every task before the meeting works by keyboard alone, without scripts, on a phone, and from right to left in Arabic.
accessibility-limits = What is not there yet
accessibility-limits-text = The site is tested by program in English and Arabic; it has not been audited by people who use assistive technology every day. Papers are given as their offices issued them, and some may not be accessible: ask the Secretariat for another form.
accessibility-needs = In the meetings
accessibility-needs-text = In the registration form you can ask for a place for a wheelchair, captions or sign language interpretation, and name a support person, who is not counted among the seats of the delegation.
accessibility-reach = Something stands in your way
# $email (String) - the Secretariat’s
accessibility-reach-text = Tell the Secretariat, which helps by other means and has it mended: { $email }
