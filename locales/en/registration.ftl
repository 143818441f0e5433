### Registration: form, answers, the page of a registered person

## Fields

field-entity = State or organization
field-title = Title
field-given-name = Given name
field-surname = Surname
field-function = Function
field-role = Role in the delegation
field-email = E-mail
field-telephone = Telephone
field-mode = How will you take part?
field-language = Preferred language
field-filled-by = Who filled in this form, if somebody else
field-access = Access needs
access-wheelchair = A place for a wheelchair
access-captions = Captions
access-sign-language = Sign language interpretation
access-support-person = A support person comes with me
access-support-person-hint = Not counted among the seats of the delegation
title-ms = Ms
title-mr = Mr
title-dr = Dr
title-ambassador = Ambassador

## The form

register-title = Register
register-intro = One form for each person. No account. We send one message to prove your address; the Secretariat then confirms you.
register-late-title = Registration has closed.
register-late-text = What you send now is a late request. An officer of the Secretariat decides on it, and you are told by e-mail.
register-whom = Whom you represent
register-you = You
register-part = Taking part
register-choose = Choose
register-optional = optional
register-entity-hint = Any of its names, in any language.
register-entity-none = Nothing of that name
# $date (String) - 15 February 2022
register-category-on = by the Treaty’s status on { $date }
register-surname-hint = A name of one word goes into the field for the surname.
register-email-hint = Your personal link goes here and nowhere else.
# $seats (Number) - the quota
register-mode-in-person-hint = { $seats ->
    [one] Each delegation has { $seats } seat at a time
   *[other] Each delegation has { $seats } seats at a time
}
register-mode-online-hint = With a headset and a microphone
register-mode-follow-hint = Also on a phone
register-access-hint = Seen only by those who prepare your place, and deleted with your contact data.
register-access-note = Anything else we should know
# $days (Number) - days
register-consent = I have read the privacy notice: name and function appear in the list of participants; e-mail and telephone are seen by the Secretariat alone and deleted { $days } days after the series.
register-button = Register
register-button-late = Send the late request
register-reason = Why, for the record
register-aside = About your registration
register-plate = Your name plate
register-plate-hint = Made from this form and fixed from then on. Everyone sees the State in their own language.
register-left = Time left
register-step-send = You send this form
register-step-send-text = It is received at once
register-step-prove = You prove your e-mail
register-step-prove-text = One message, one press
register-step-confirm = The Secretariat confirms
register-step-confirm-text = Usually within one working day
register-step-link = Your personal link arrives by e-mail

## Faults

# $faults (Number) - how many
summary-title = { $faults ->
    [one] One thing needs your attention
   *[other] { $faults } things need your attention
}
fault-entity = Choose the State or organization from the list
fault-role = Choose the role in the delegation
fault-function = Write the function, for example First Secretary
fault-surname = Write the surname
fault-email-missing = Write an e-mail address
fault-email-at = Write an e-mail address with one @ sign and no spaces
fault-email-mailbox = Write an e-mail address with a name before the @ sign
fault-email-domain = Write an e-mail address with a domain after the @ sign, such as mission.example
fault-mode = Choose how you will take part
fault-language = Choose a language
fault-consent = Tick that you have read the privacy notice
fault-missing = Fill in this field
# $limit (Number) - characters
fault-too-long = Shorten this to { $limit } characters
fault-not-text = Type this again: it holds characters that are no text
fault-no-letter = Write a name with letters
fault-telephone = Write a telephone number with digits, such as +41 22 000 00 00
# $value (String) - what the field holds now
fault-now-says = Somebody changed this meanwhile. It now says: { $value }

## The answer to a form

received-title = Your form has arrived
received-text = We have sent a message to the address you gave. Open it and press the button there: so you prove that the address is yours. Nothing else is needed from you now.
received-seat = A seat of your delegation in the room is held for you.
received-no-seat = Every seat of your delegation in the room is taken. You are registered as an alternate in the room and lose nothing: you may take turns, or take part online.
received-another = Register another person
send-again-title = I did not get my message
send-again-text = Write the e-mail address you registered with. We send the newest message again to the address on record.
send-again-button = Send it again
send-again-done = If this address belongs to a registration, the message is on its way. Everybody is given this answer.
send-again-spam = Look among unwanted mail as well. If nothing comes within an hour, write to the Secretariat.

## The page of a registered person

my-title = Your registration
my-next = What happens next
my-received = Your form has arrived.
my-received-text = Press the button to prove that this e-mail address is yours. The Secretariat then confirms you.
my-prove = Prove my e-mail address
my-proven = Your address is proven.
my-proven-text = The Secretariat now looks at your registration, usually within one working day. You are told by e-mail.
my-reopened = Your change waits for the Secretariat.
my-reopened-text = You changed a name, the entity or the address after you were confirmed. An officer looks at the difference; until then your personal link sleeps.
my-confirmed = You are registered and confirmed.
my-confirmed-text = Your personal link comes by e-mail when the links go out. It is never shown on this page.
my-confirmed-released = Your personal link was sent by e-mail. It is never shown on this page.
my-declined = The Secretariat has declined this registration:
# $email (String) - the Secretariat’s
my-declined-text = Questions go to { $email }.
my-withdrawn = This registration is withdrawn.
my-withdrawn-text = Seat and link are free again. If it was a mistake, register again.
my-register-again = Register again
# $number (Number) - of the seat
my-seat = Seat { $number } of your delegation in the room is yours.
my-alternate = You are an alternate in the room.
my-alternate-text = Every seat of your delegation is taken. You lose nothing: take turns within the delegation, or change to online.
my-take-seat = A seat is free: take it
# $email (String) - the new one
my-pending-email = A message went to the new address { $email }. The change takes effect when it is proven there.
my-asked = You asked for a change; an officer decides on it:
my-todo = What to do now
my-test = Test your headset and connection
my-test-now = Check now
my-not-open = not yet open
my-calendar = To my calendar
my-calendar-text = All meetings and test sessions as a calendar file. It holds no link.
my-hold = What we hold
my-contact-deleted = The e-mail address, the telephone number and the access needs of this registration have been deleted, as the privacy notice says.
my-name = Name
my-address-proven = proven
my-correct-title = Correct something
my-correct-button = Save the correction
my-late-change = What you change now is a request that an officer decides on.
my-withdraw = Withdraw
my-withdraw-title = Withdraw this registration
my-withdraw-text = Your seat and your personal link are given up at once. You may register again.
my-withdraw-keep = Keep it
my-stands = Where it stands
my-step-received = Received
my-step-proven = E-mail proven
my-step-confirmed = Confirmed by the Secretariat
my-step-declined = Declined by the Secretariat
my-step-withdrawn = Withdrawn
my-step-link = Personal link sent
my-step-door = Door opens
my-keep = Keep this page’s address; it is yours alone. It opens this page, not the meeting.
my-new-address = Prove your new address
my-new-address-text = Press the button to make this the address of your registration:
my-done-proven = Thank you. Your address is proven.
my-done-changed = Your correction is saved.
my-done-requested = Your wish is recorded as a request. An officer decides on it.
