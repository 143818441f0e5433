### Interpretation: booths, interpreters, their links

## The desk’s page

interpretation-title = Interpretation
interpretation-intro = Who works in which booth. Each interpreter has a personal link that opens the booth. It goes out as soon as somebody is added: testing sessions come before the delegates’ links.
# $here (String) - a number
# $needed (String) - a number
interpretation-too-few = Interpreters: { $here } of { $needed } needed.
interpretation-rule-two = Nobody interprets simultaneously alone: two work in a booth (AIIC, strength of teams).
interpretation-rule-three = A booth that works into two languages needs three (AIIC, strength of teams).
interpretation-into = Works into
interpretation-link = Link
interpretation-no-mail = no link sent
interpretation-change = Change
interpretation-edit = Change name, booth or languages
interpretation-edit-text = The link stays the same. In an open meeting the change holds at once: a microphone that is on air in a language taken away goes off air.
interpretation-back = Back
interpretation-send = Send the link
interpretation-new-link = Send a new link
interpretation-new-link-hint = With a new link, the old one opens nothing any more.
interpretation-remove = Remove
interpretation-reason = Reason for the removal; it is recorded
interpretation-add = Add an interpreter
interpretation-add-now = Add, and send the link
interpretation-name = Name
interpretation-mails-in = Language of mails and pages
interpretation-booth = Booth
interpretation-choose = Choose
interpretation-into-hint = The booth’s own language; in the Arabic and Chinese booths also the language that they work back into. International Sign alone needs no booth of a spoken language.
interpretation-fault-booth = Choose the booth
interpretation-fault-name = Write the name
interpretation-fault-into = Choose at least one language to work into
interpretation-fault-signed = International Sign is worked into from its own booth, and nothing else from there
# $name (String) - the interpreter’s
interpretation-fault-there = { $name } is in the list already, with this address

## What was done

interpretation-done-added = Added; the link is on its way.
interpretation-done-edited = Saved. The link is the same.
interpretation-done-removed = Removed; the link opens nothing any more.
interpretation-act-added = Interpreter added
interpretation-act-edited = Interpreter changed
interpretation-act-removed = Interpreter removed
interpretation-act-link-again = Booth’s link sent again
interpretation-act-new-link = New link to the booth
interpretation-act-recording-began = Recording began
interpretation-act-recording-ended = Recording ended
# $number (String) - the interpreter’s number
interpretation-number = Interpreter { $number }
interpretation-mail-kind = Link to the booth

## The mail with the link

# $title (String) - the short title of the series
interpretation-mail-subject = Your booth: { $title }
interpretation-mail-heading = Your booth
# $title (String) - the full title of the series
# $dates (String) - a range of dates
interpretation-mail-text = You interpret at: { $title }, { $dates }. One link opens your booth in every testing session and every meeting.
interpretation-mail-button = Go to my booth
interpretation-mail-calendar = The attached calendar file shows the meetings in your own time. It holds no link.
# $time (String) - moments, each with a span of time and the place
interpretation-mail-test = Come to a testing session, and try headset, microphone, relay and handover with your colleagues: { $time }
interpretation-mail-or = { "; " }
interpretation-mail-wire = Work on a computer with a network cable, in a quiet room, with a wired headset: not over Bluetooth.
interpretation-mail-keep = Keep the link to yourself: it is your place in the booth.
# $email (String) - the reader’s address
interpretation-mail-foot = You receive this message because the Secretariat entered this address for an interpreter: { $email }
