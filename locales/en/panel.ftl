### The panel: words of the moderator’s page of a running meeting

panel-title = Panel
panel-test = Testing session
panel-pages = Pages of this meeting
panel-line-opening = Connecting to the room
panel-line-open = Connected
panel-line-again = The line to the room broke. It is being made anew by itself.
panel-line-over = The room is closed. Load the page again to see why.
panel-load = Load

## On the floor

panel-floor = On the floor
panel-chair = Chair
panel-no-chair = Nobody is named as Chair
panel-speaks = Speaks
panel-nobody-speaks = Nobody speaks
panel-open-microphones = Open microphones
panel-no-microphone = No microphone is open
panel-take-microphone = Take the microphone
panel-level = Level
panel-spoken = Language spoken
panel-spoken-text = It follows what the speaker says. Change it when that is wrong.
panel-spoken-unknown = Not said

## Who is in the room

panel-people = In the room
panel-show = Show
panel-everybody = Everybody
panel-asking = Who ask for the floor
panel-given = Who were given something
panel-lost = Who are not connected
panel-untested = Whose device check is not good
panel-nobody = Nobody is in the room yet
panel-nobody-text = Whoever is admitted from the lobby appears here at once.
panel-none = Nobody fits
panel-line = Line
panel-check = Device check
panel-listens = Listens to
panel-gives = Give or take
panel-asks = asks for the floor
panel-chairs = chairs
panel-lost-one = not connected
panel-role-delegate = online
panel-role-listener = listens only
panel-role-interpreter = interpreter
panel-role-moderator = remote moderator
panel-role-captioner = captioner
panel-role-hall = hall
panel-microphone = Microphone
panel-camera = Camera
panel-screen = Screen
panel-is-open = open
panel-more = More
panel-make-chair = Make Chair
panel-end-chair = No longer Chair
panel-seen = Seen to
panel-seen-text = Request noted, taken off the list

## Alone with one person

panel-aside = Talk alone
panel-aside-with = Alone with
panel-aside-text = You hear this person and this person hears you. The room hears nothing of it.
panel-aside-open = This person’s microphone is open on the floor: the room hears their answer.
panel-aside-end = End
panel-your-microphone = Your microphone
panel-no-device = The browser gives no microphone: allow it for this page, and see that one is plugged in.

## Your ear

panel-ear = Your ear
panel-ear-on = Listen
panel-ear-off = Stop listening
panel-volume = Volume
panel-under = Original softly underneath

## Booths, hall, document, recording

panel-booths = Booths
panel-no-booths = No booth is staffed
panel-on-air = on air
panel-hall = Hall
panel-no-hall = The hall sends nothing
panel-document = Document on the screen
panel-document-none = No document
panel-document-show = Show to everybody
panel-recording = Recording
panel-recording-now = Recording
panel-record-text = One file for each channel. Everybody sees that a recording is made. Interpretation is not an authentic record, and every file says so.

## Plan B

panel-move = Plan B
panel-move-text = Everybody’s page leads to the other platform at once. Names and rights stay, and the reason is recorded.
panel-move-typed = The record names no platform in reserve. Write it here; it is kept for this meeting.
# $platform (String) - Zoom
panel-move-to = Move to { $platform }
panel-move-there = Move to this platform
panel-move-back = Bring back to Convoke
# $platform (String) - Zoom
panel-moved = The meeting takes place on { $platform } now.
panel-move-reason = Reason, recorded and told to everybody
panel-move-closed = The meeting can be moved while its door is open.
panel-fallback = For a meeting in Convoke itself, what is written below is the platform in reserve (Plan B); it may be left empty.
panel-act-reserve = Platform in reserve set
panel-act-moved = Meeting moved to another platform
panel-act-moved-back = Meeting brought back
panel-key-search = search
panel-key-first = first found: its microphone
panel-key-end = end talking alone

## Captions

captioning-title = Captions
captioning-text = Type a line and press Enter: it appears at once for everybody who reads captions in that language.
captioning-languages = Languages you type
# $language (String) - French
captioning-line = Line in { $language }
captioning-send = Send
captioning-none = No line yet
captioning-unsent = Not sent: the line to the room is down. Press Enter again when it is back.
captioning-history = Lines so far

## The hall

hallpage-title = Hall
hallpage-text = For the technician’s computer in the hall: what the hall’s mixer sends into the meeting, and what comes out of the meeting into the hall.
hallpage-devices = Allow devices
hallpage-devices-text = The browser names the devices only after they were allowed once.
hallpage-denied = The browser gives no device. Allow microphones for this page.
hallpage-floor = Floor
hallpage-into = Into the meeting
hallpage-out = Out into the hall
hallpage-device = Input
hallpage-no-device = No input
hallpage-channel = Channel of the device
hallpage-all-channels = All, mixed
# $n (String) - 3
hallpage-channel-number = Channel { $n }
hallpage-level = Level
hallpage-level-none = No input is chosen
hallpage-level-silent = Silent: nothing comes from this channel
hallpage-level-low = Low: raise it at the mixer
hallpage-level-good = Good
hallpage-level-loud = Clips: lower it at the mixer
hallpage-live = Send into the meeting
hallpage-live-now = Live: stop sending
hallpage-untested = The level is not good yet. Sending is possible all the same.
hallpage-play = Play in the hall
hallpage-output = Output
hallpage-default-output = The computer’s own
hallpage-out-text = What the hall itself sends is never played back into it.
hallpage-off = off
hallpage-connecting = connecting
hallpage-connected = connected
hallpage-again = line down, coming back by itself
hallpage-one-each = One browser at a time: who opens an input elsewhere takes it over.

## A publisher of the hall without a browser

hallpage-whip = Publisher without a browser (WHIP)
hallpage-whip-text = An encoder or a program such as OBS can send an input itself: to this address, with a token as “Authorization: Bearer”.
hallpage-whip-address = Address
hallpage-whip-token = Token
hallpage-whip-secret = The token is shown now and stands in no log. Whoever has it can speak into this input: give it to the technician alone.
hallpage-act-token = Token of a hall input shown
