### The secretariat’s desk

## Navigation and sign-in

desk-desk = Secretariat’s desk
desk-today = Today
desk-registrations = Registrations
desk-late = Late requests and changes
desk-delegations = Delegations
desk-lobbies = Lobbies
desk-links = Personal links
desk-outbox = Outbox
desk-audit = Audit trail
# $name (String) - the officer’s
desk-sign-out = Sign out, { $name }
desk-sign-in = Sign in to the desk
desk-sign-in-text = For officers of the Secretariat. We send a link that signs you in once, within 20 minutes.
desk-sign-in-send = Send me a link
desk-sign-in-asked = Look into your mailbox.
desk-sign-in-asked-text = If this address belongs to an officer, a link is on its way. Everybody is given this answer.
desk-sign-in-press = Press the button to sign in. The link works once.
desk-sign-in-over = This link has been used or is too old.
desk-sign-in-over-text = Ask for another one; it arrives within a minute.
desk-sign-in-again = Ask for a link
desk-sign-in-rehearsal = In this rehearsal
desk-sign-in-rehearsal-text = Sign in with the credentials that were printed when the rehearsal started.
desk-sign-in-wrong = Write the user and password that were printed at the start
desk-user = User
desk-password = Password

## The queue

# $number (String) - of the registration
desk-registration = Registration { $number }
# $when (String) - Mon 14 Feb, 18:00
# $place (String) - Geneva
desk-closes = Registration closes: { $when } { $place }
desk-by-state = By state
desk-tab-all = all
desk-tab-not-proven = e-mail not proven
desk-search = Search
desk-search-hint = Name, State, organization or e-mail
desk-category = Category
desk-every-category = Every category
desk-order = Order
desk-oldest-first = Oldest first
desk-newest-first = Newest first
desk-queue-empty = Nobody stands here
desk-queue-empty-text = Registrations appear here as soon as they are in this state and match the search.
desk-chosen = chosen
# $name (String) - surname
desk-choose = Choose { $name }
desk-choose-all = Choose all on this page
# $first (String) - its number
# $last (String) - its number
# $total (String) - a number
desk-range = { $first }–{ $last } of { $total }
desk-person = Person
desk-mode = Mode
desk-mode-room = room
desk-mode-online = online
desk-mode-follow = listening
desk-waiting = Waiting
desk-state = State
desk-to-look-at = To look at
desk-look-nothing = nothing
desk-look-mail = mail failed
desk-look-twice = same person twice?
desk-look-reopened = changed after confirmation
desk-look-late = late request
# $seats (Number) - the quota
desk-look-seat = seats taken: { $seats }
desk-look-heads = second head of delegation
desk-pages = Pages
desk-previous = Previous page
desk-next = Next page
desk-older = Older ones
desk-key-move = down, up
desk-key-choose = choose
desk-key-open = open
desk-key-confirm = confirm
desk-key-decline = decline with reason
desk-key-pages = pages
desk-key-search = search
desk-keys = keys
desk-keys-on = Letters act as keys on this page
desk-export = The list as a file (CSV)
desk-number = Number

## Deciding

desk-confirm = Confirm
desk-decline = Decline…
desk-decline-now = Decline
desk-decline-many = Decline these registrations
desk-withdraw = Withdraw…
desk-withdraw-now = Withdraw
desk-correct = Correct…
desk-cancel = Back without deciding
desk-reason = Reason
desk-reason-told = Reason; it is recorded and told to the person
desk-reason-refusal = Reason, needed to refuse
desk-accept = Accept
desk-refuse = Refuse
desk-two-people = These are two people: confirm
desk-two-people-why = How you know that these are two people
desk-refused-title = Some were not decided:
desk-back-to-queue = To the queue
desk-history = History
desk-mails = Mails
desk-pending-email = New address, not proven
desk-change-waits = A change asked for waits for a decision.
# $entity (String) - its name
desk-delegation-of = Delegation: { $entity }
desk-note-mail = A mail did not arrive.
desk-note-mail-text = See the cause below; correct the address or send it again.
desk-note-late = It came after the deadline.
desk-note-reopened = Changed after it was confirmed; the personal link sleeps until you decide.
desk-note-heads = The delegation names more than one head.
# $holders (String) - surnames
desk-note-seat-text = Confirming is possible; the seats stay with { $holders } until they are moved.
desk-note-seat-free = Asks for a seat and holds none; one is free.
desk-note-twice = Same name, same delegation.
desk-note-twice-text = It may be one person who registered twice.

## Seats and delegations

desk-seat = Seat
desk-seats = Seats
# $held (Number) - seats
# $quota (Number) - seats
desk-seats-of = { $held } of { $quota }
# $held (Number) - seats
# $quota (Number) - seats
desk-seats-held = Seats held: { $held } of { $quota }
# $number (String) - of the seat
desk-seat-held = Holds seat { $number }
desk-seat-none = Holds none
desk-seat-give = Give a seat
desk-seat-free = Free the seat
desk-seat-move = Move the seat
desk-seat-to = To whom
desk-members = Members

## Late requests and changes

desk-late-requests = Late requests
desk-changes = Changes asked for
desk-late-none = Nothing waits
desk-late-none-text = After the deadline, new registrations and changes wait here for your decision.

## Links and mails

# $when (String) - Mon 14 Feb, 18:00
# $place (String) - Geneva
desk-links-go-out = Links go out: { $when } { $place }.
desk-links-before = Before that instant no link exists anywhere.
desk-links-none = No links
desk-links-none-text = Each confirmed registration has a line here once its link has gone out. A link itself is never shown.
desk-link-opened = opened
# $when (String) - Mon 14 Feb, 18:00
desk-link-opened-at = opened { $when }
desk-mail-queued = queued
desk-mail-sent = sent
desk-mail-failed = failed
desk-mail-dropped = no longer right
# $who (String) - an officer’s address, or "the person"
desk-mail-again = sent again, asked by { $who }
desk-mail-proof = Proof of address
desk-mail-new-address = Proof of a new address
desk-mail-confirmed = Confirmation
desk-mail-declined = Refusal
desk-mail-withdrawn = Withdrawal
desk-mail-link = Personal link
desk-mail-reopened = Change under review
desk-mail-request = Answer to a request
desk-mail-sign-in = Sign-in link of an officer
desk-again-proof = Send the proof again
desk-again-confirmed = Send the confirmation again
desk-again-link = Send the link again
desk-outbox-none = No mail
desk-retry = Try again

## Today

desk-todo = What needs doing
desk-todo-none = Nothing waits for you
desk-todo-none-text = Registrations to decide, late requests and failed mails appear here.
desk-todo-decide = registrations to decide
desk-todo-late = late requests
desk-todo-changes = changes asked for
desk-todo-failed = mails failed
desk-todo-twice = people perhaps registered twice
desk-todo-over = delegations with more people in the room than seats
desk-next-event = Next by the letter

## What was done

desk-done-confirmed = Confirmed. The person is told by e-mail.
desk-done-declined = Declined. The person is told the reason by e-mail.
desk-done-withdrawn = Withdrawn. Seat and link are free at once.
# $n (Number) - how many
desk-done-many = Registrations decided: { $n }. Each person is told by e-mail.
desk-done-saved = Saved.
desk-done-nothing = Nothing differed; nothing was changed.
desk-done-seat = The seat is changed.
desk-done-sent = On its way.
desk-done-published = Published. Everybody sees it now.
desk-done-dated = Saved. Everybody sees it from the date it bears.
desk-done-decided = Decided. The person is told by e-mail.

## The trail

desk-audit-text = Who did what, when and why; lines are only ever added.
# $number (String) - of the paper
desk-document = Document { $number }
desk-actor-person = the person
desk-actor-system = Convoke
desk-act-registered = Received
desk-act-requested-late = Received after the deadline
desk-act-registered-again = The same form again
desk-act-proven = E-mail proven
desk-act-confirmed = Confirmed
desk-act-declined = Declined
desk-act-withdrawn = Withdrawn
desk-act-changed = Changed
desk-act-reopened = Changed after confirmation; reopened
desk-act-new-address-asked = Asked for a new address
desk-act-change-asked = Asked for a change
desk-act-change-refused = Change refused
desk-act-seat-given = Seat given
desk-act-seat-freed = Seat freed
desk-act-seat-moved = Seat moved
desk-act-sent-again = Mail sent again
desk-act-admitted = Admitted
desk-act-turned-away = Turned away
desk-act-visit-taken-over = Opened at another place
desk-act-contact-deleted = Contact data deleted
desk-act-signed-in = Signed in
desk-act-staff-added = Officer added
desk-act-staff-removed = Officer removed
desk-act-document-entered = Document entered
desk-act-document-edited = Document edited
desk-act-document-text-set = Text of a document set
desk-act-series-imported = Record imported
desk-act-announced = Announced
desk-act-platform-set = Platform of a meeting set
desk-act-mail-retried = Failed mail tried again

## Announcements and programme

desk-announce = Publish an announcement
desk-publish = Publish
desk-date = Date it bears
desk-issuer = Issued by
desk-issuer-conference = The conference itself
desk-key = Name in the address
desk-key-hint = Left empty, it is made of the date and the English title.
desk-title = Title
desk-text = Text; an empty line parts paragraphs
desk-text-missing = Write title and text
desk-fall-back = Languages left empty show the English text for now
# $language (String) - its name
desk-fault-language = Write title and text in { $language }, or let it fall back
desk-fault-date = Choose a date
desk-fault-key = Write a name with letters a–z and digits
desk-fault-key-taken = Another announcement has this name; write another
desk-programme-text = Where each meeting takes place online. Address and passcode are seen by nobody before the door admits them.
desk-platform = Platform
desk-platform-embedded = in Convoke itself
desk-platform-hosted = on another platform
desk-platform-name = Name of the platform
desk-platform-address = Address to open
# $name (String) - 
desk-platform-address-hint = Where the platform takes the display name in its address, write { $name }
desk-platform-passcode = Passcode
desk-fault-address = Write an address that begins with https://
desk-fault-platform = Write the platform’s name
desk-save = Save

## Documents

desk-document-enter = Enter a document
desk-documents-none = No documents yet
desk-documents-none-text = Enter a paper; nobody but the desk sees it before its instant of issue.
desk-symbol = Symbol
desk-body = Body
desk-office = Issuing office
desk-original = Original language
desk-issue = Issue
desk-issue-date = Issued on
desk-issue-time = at
# $when (String) - Mon 14 Feb, 18:00
desk-issued = issued { $when }
# $when (String) - Mon 14 Feb, 18:00
desk-not-issued = to be issued { $when }
desk-texts = Languages
desk-text-file = file
desk-text-in-translation = in translation
# $date (String) - Tue 15 Feb
desk-text-due = in translation, due { $date }
desk-text-not-translated = not translated
desk-text-unsaid = nothing said
desk-file = File (PDF, DOCX, ODT, TXT)
desk-due = Due on
desk-not-translated-why = Why not translated
desk-fault-symbol = Write the symbol, up to 120 characters
desk-fault-issue = Choose date and time of issue
desk-fault-title = Write the title in the original language, up to 300 characters
desk-fault-due = choose the date on which the translation is due
desk-fault-reason = write why it is not translated
desk-fault-file-missing = choose the file
desk-fault-file-and-state = a file was chosen, but the state says otherwise; choose “file” or leave the file out
desk-fault-file-empty = the file is empty; choose another
desk-fault-file-kind = the content is neither PDF, DOCX, ODT nor plain text, whatever the name says; save it as one of them
desk-fault-file-markup = the content is a web page or a drawing, whatever the name says; save it as PDF
desk-fault-file-active = the file carries scripts or macros, or is locked; save it without them
desk-fault-file-torn = the file breaks off; send it again
