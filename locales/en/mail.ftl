### Mails

## In every mail

# $name (String) - title, given name, surname
mail-dear = Dear { $name },
mail-copy-address = Or copy this address:
mail-see-registration = See my registration
mail-reason = Reason
mail-label-name = Name
mail-label-entity = Represents
mail-label-mode = Takes part
mail-label-filled-by = Form filled in by
mail-seat-given = A seat in the room is held for you.
mail-seat-alternate = Every seat of your delegation in the room is taken. You are registered all the same, as an alternate: you may follow online, and may take a seat when one becomes free.
# $email (String) - the Secretariat's address
mail-ask-secretariat = Questions? Write to the Secretariat: { $email }
# $email (String) - the reader's address
mail-foot-registered = You receive this message because this address was given in a registration: { $email }
# $email (String) - the reader's address
mail-foot-staff = You receive this message because somebody asked to sign in at the desk with this address: { $email }
mail-foot-my = See, correct or withdraw the registration
mail-test-session = Testing session of the online platform

## The address is to be proven

# $title (String) - the short title of the series
mail-proof-subject = Verify your e-mail address: { $title }
mail-proof-heading = Verify your e-mail address
# $title (String) - the full title of the series
mail-proof-text = A registration with this address has arrived for: { $title }.
mail-proof-do = Open your page and press the button there, so that we know the address is yours. Your page also shows the state of the registration at any time.
mail-proof-button = Open my page
mail-proof-decides = After that the Secretariat decides, and tells you.
# $release (String) - moment and place
mail-proof-link = If the registration is confirmed, your personal link comes to this address: { $release }.
mail-proof-link-at-once = If the registration is confirmed, your personal link comes to this address at once.
# $deadline (String) - a date
mail-proof-late = Registration closed on { $deadline }. Yours is a late request: an officer of the Secretariat decides whether it can still be accepted, and you will be told.
mail-stranger = If this was not you, do nothing: without that button nothing happens.
# $title (String) - the short title of the series
mail-known-subject = Your registration: { $title }
mail-known-heading = Your registration
mail-known-text = You are registered already, and this address is verified. Your page shows where the registration stands, and lets you correct or withdraw it.

## A new address is to be proven

# $title (String) - the short title of the series
mail-new-address-subject = Verify your new e-mail address: { $title }
mail-new-address-heading = Verify your new e-mail address
# $title (String) - the full title of the series
mail-new-address-text = This address was given as the new address of a registration for: { $title }.
mail-new-address-do = Open the page and press the button there, so that we know the address is yours. Until then everything stays as it is.

## Confirmed

# $title (String) - the short title of the series
mail-confirmed-subject = Registration confirmed: { $title }
mail-confirmed-heading = Your registration is confirmed
# $title (String) - the full title of the series
# $dates (String) - a range of dates
mail-registered-for = You are registered for: { $title }, { $dates }.
mail-next-heading = What happens next
# $release (String) - moment and place
mail-confirmed-link = Your personal link comes to this address: { $release }. It opens the door to every meeting.
# $time (String) - a moment, a span of time and the place
mail-confirmed-test = Testing session, open to all: { $time }
# $title (String) - the short title of the series
mail-again-subject = Your link works again: { $title }
mail-again-heading = Your link works again
mail-again-text = The Secretariat has confirmed your registration as it stands now. The personal link that you have already received opens the door again.

## Declined, withdrawn

# $title (String) - the short title of the series
mail-declined-subject = Registration declined: { $title }
mail-declined-heading = Your registration was declined
# $title (String) - the full title of the series
mail-declined-text = The Secretariat could not confirm your registration for: { $title }.
# $title (String) - the short title of the series
mail-withdrawn-subject = Registration withdrawn: { $title }
mail-withdrawn-heading = Your registration is withdrawn
# $title (String) - the full title of the series
mail-withdrawn-text = You are no longer registered for: { $title }. A seat that was held for you is free for others, and a personal link that was sent to you opens nothing any more.
mail-withdrawn-again = To take part after all, register again.

## The personal link

# $title (String) - the short title of the series
mail-link-subject = Your personal link: { $title }
mail-link-heading = Your personal link
# $registered (String) - the sentence mail-registered-for
mail-link-text = { $registered } One link serves all meetings.
# $moment (String) - moment and place
mail-link-first = First meeting: { $moment }
mail-link-plate = So everyone will see you. There is no name to type.
mail-link-button = Go to my door
mail-link-when = When
mail-link-meeting = Meeting
# $minutes (Number) - minutes before the meeting
mail-link-door = { $minutes ->
    [one] The door opens { $minutes } minute before each meeting.
   *[other] The door opens { $minutes } minutes before each meeting.
}
# $door (String) - the sentence mail-link-door
mail-link-calendar = { $door } The attached calendar file shows the meetings in your own time. It holds no link.
mail-link-please = Please
mail-link-keep = Keep the link to yourself. It admits one person, in one place at a time.
mail-link-language = Choose your language at the door. You can change it at any moment.

## Changes

# $title (String) - the short title of the series
mail-reopened-subject = Your change is with the Secretariat: { $title }
mail-reopened-heading = Your change is with the Secretariat
mail-reopened-text = Your name, your State or organization, or your address has changed since the registration was confirmed. The Secretariat looks at the difference and decides again; you will be told.
mail-reopened-sleeps = Until then your personal link opens nothing.
# $title (String) - the short title of the series
mail-accepted-subject = Your change was accepted: { $title }
mail-accepted-heading = Your change was accepted
mail-accepted-text = The Secretariat has accepted the change that you asked for after the deadline. This is your registration now:
# $title (String) - the short title of the series
mail-refused-subject = Your change was not accepted: { $title }
mail-refused-heading = Your change was not accepted
mail-refused-text = The Secretariat could not accept the change that you asked for after the deadline. Your registration stays as it was.

## Signing in at the desk

# $title (String) - the short title of the series
mail-sign-in-subject = Sign in at the desk: { $title }
mail-sign-in-heading = Sign in at the desk
# $span (String) - a span of time, as in days-left
mail-sign-in-text = This link signs you in. It works once, within { $span }.
mail-sign-in-button = Sign in
mail-sign-in-stranger = If you did not ask to sign in, do nothing.
