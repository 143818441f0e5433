### The interpreter's booth

## Before a meeting

booth-title = Interpreter’s booth
# $languages (String) - Français
booth-into = You work into: { $languages }
booth-enter = Enter the booth
booth-enter-text = Your microphone stays closed until you open it.
booth-choose = Several meetings are open: choose yours.
# $time (String) - 12:45 Geneva
booth-opens-text = At { $time } the door opens, and this page shows the way into the booth. You may leave it open.
booth-sessions = All sessions
booth-link = This link is yours alone: do not pass it on. It opens the booth in one place at a time.
booth-ready = Before you go on air
booth-ready-headset = Use a headset with a cable. Bluetooth and built-in microphones cut the sound that your listeners need.
booth-ready-place = Sit in a quiet room, with a cable to the network, and close every other program that makes sounds.
booth-ready-browser = Allow this page the microphone when the browser asks.
booth-try = Try the console in the test room
booth-test-room = Test room
booth-scripts = The console needs scripts. Allow them for this page and load it again.

## Switching on

booth-start = Switch on sound and microphone
booth-start-camera = Switch on sound and camera
booth-start-text = Put your headset on first. Nobody hears you before you open the microphone.
booth-start-text-camera = Nobody sees you before you go on air.
booth-refused = The browser refuses the microphone or camera to this page. Allow it at the address bar, then press again.
booth-missing = No microphone or camera was found. Plug it in, then press again.
booth-busy = Another program holds the microphone or camera. Close it, then press again.
booth-insecure = This address has no certificate, so the browser gives it no microphone. Tell the Secretariat.
# $device (String) - Built-in Microphone
booth-no-headset = No headset was recognized: your microphone is “{ $device }”. Use a headset with a cable before you go on air.
booth-headset-ok = It is a headset

## Listening

booth-listen = I listen to
booth-relay-keys = Relay at one press
# $key (String) - Q
booth-relay-take = Take relay from key { $key }
# $key (String) - Q
booth-relay-on = What lies on key { $key }
booth-relay-empty = empty

## Ears

booth-ears = My ears
booth-volume = Source
booth-bass = Bass
booth-treble = Treble
booth-partner = Partner, softly
booth-monitor = I also hear
booth-monitor-none = Nothing else
booth-monitor-partner = My partner
booth-monitor-channel = My channel
booth-loud-ok = The limiter is always on. The last minute was not loud.
booth-loud = The last minute was loud: turn the source down.
booth-loud-note = A browser cannot know how loud your headset is. Set it so that you need not raise your voice.

## The speaker

booth-nobody = Nobody speaks
booth-next = Who asks for the floor
booth-no-picture = No picture comes
booth-pictures = Pictures
booth-mate = Picture of your colleague
booth-own-picture = Your own picture
# $says (String) - good
booth-input = Speaker’s line: { $says }
booth-input-unknown = not measured yet
booth-levels = Levels
booth-voice = My voice
# $n (String) - −18
booth-decibels = { $n } dB

## The document

booth-document = Being read
booth-document-none = No document is shown.
booth-document-open = Open in a new window
booth-papers = Papers
booth-papers-away = Put away
booth-terms = Terms
booth-term = Look up a term in any language
booth-no-term = The list has no such term.

## Messages

booth-messages = In the booth
booth-message = Message to the booth
booth-send = Send
# $name (String) - Okafor
booth-colleague-air = { $name }: on air
# $name (String) - Okafor
booth-colleague-here = { $name }: here
# $name (String) - Okafor
booth-colleague-away = { $name }: not here
booth-alone = Nobody else works in this booth.
# $name (String) - Okafor
# $text (String) - I take you at the half hour
booth-new-message = { $name }: { $text }

## On air

booth-on-air = ON AIR
booth-off-air = Not on air
booth-coughing = Silent
# $language (String) - Français
# $n (String) - 212
booth-audience = { $language }: listening { $n }
booth-no-outgoing = No outgoing language is chosen
# $name (String) - Okafor
booth-other-on-air = { $name } is on air
booth-time = My time on air
# $time (String) - 30:00
booth-time-of = of { $time }
# $time (String) - 6 minutes
booth-hand-within = Hand over within { $time }
# $minutes (String) - 30
booth-hand-now = { $minutes } min are over: hand over now

## Speaking

booth-speak = I speak into
# $languages (String) - English · Русский
booth-not-yours = Not yours today: { $languages }
booth-space = Space
booth-microphone-open = Microphone open
booth-microphone-closed = Microphone closed
booth-camera-open = Camera on air
booth-camera-closed = Camera not on air
booth-press-close = press to close
booth-press-open = press to go on air
booth-cough = Cough
booth-cough-text = silent while held

## Handover

booth-handover = Handover
# $name (String) - Okafor
booth-asks = { $name } asks for the microphone.
booth-give = Hand over
booth-not-yet = Not yet
booth-ask = Ask for the microphone
booth-ask-text = your colleague decides
booth-asking = asked: press to take it back
booth-answer = Not yet: your colleague keeps the microphone.
booth-take = Take over
booth-take-text = takes it at once: press twice
# $name (String) - Okafor
booth-take-sure = Press once more: { $name } goes off air.
booth-taken = Your colleague has the microphone now.

## Signals

booth-signals = To the speaker, to the moderator
booth-slow = Slow down
booth-slow-text = shown to the speaker and the Chair
booth-slow-shown = shown now
booth-cannot = Cannot interpret: sound
booth-cannot-text = tells moderator, Chair and listeners
booth-cannot-on = told: press when the sound is good again
booth-call = Call the technician
booth-call-text = shown to the moderator
booth-call-on = called: press to take it back
booth-call-seen = answered: the call was seen
booth-camera = My camera
booth-camera-text = for your colleague in the booth

## The console

# $n (String) - 3
booth-count = In the booth: { $n }
booth-keys = Letters and digits as keys
booth-frame = The document has the keyboard. Press here, and the keys of the console work again.
booth-joining = Connecting to the room …
booth-again = The line is broken. The page reconnects by itself; a colleague may take over.
booth-joined = Connected
booth-over = This page is no longer connected.
booth-reload = Use this window
# $platform (String) - Zoom
booth-moved = The meeting goes on at { $platform }.
booth-moved-how = How to get there
booth-recording = Recording
