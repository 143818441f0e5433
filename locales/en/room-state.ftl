### What the room tells its pages over the socket

## Channels

live-signed = International Sign
# $language (String) - Spanish
live-floor-now = The original, now { $language }
live-floor = The original
live-interpreted = interpreted
# $language (String) - English
live-by-way = by way of { $language }
live-original = original
live-nobody = nobody interprets: floor
live-nobody-signs = nobody signs

## Who speaks

live-online = Online
live-in-room = In the room
# $place (String) - Online
# $language (String) - Spanish
live-speaks = { $place } · speaks { $language }
live-hall = Conference room
# $channel (String) - French
live-hall-channel = Conference room: { $channel }

## Pictures

# $name (String) - Mexico, Arriaga
live-picture = Picture: { $name }
# $name (String) - Mexico, Arriaga
live-screen = Shared screen: { $name }
# $name (String) - Okafor
live-signs = International Sign: { $name }
# $entity (String) - Mexico
# $person (String) - Arriaga
live-name = { $entity }, { $person }
# $language (String) - English
# $original (String) - Spanish
live-document-original = { $language } (original: { $original })

## Lines

live-line-good = good
# $class (String) - fair
# $lost (String) - 3
# $ms (String) - 250
live-line-figures = { $class }: { $lost } % lost, { $ms } ms
live-line-fair = fair
live-line-poor = poor
# $says (String) - good
live-your-line = Your line: { $says }
# $says (String) - poor: 9 % lost, 700 ms
live-your-line-help = Your line: { $says }. A cable to the network helps, and pictures switched off.
live-your-line-tcp = Your network lets the sound through by a detour only (TCP): it may come late.

## The reader

live-slow-down = Please speak more slowly: the interpreters ask for it
live-aside = The moderator talks to you alone

## Booths

live-booth-ar = Arabic booth
live-booth-zh = Chinese booth
live-booth-en = English booth
live-booth-fr = French booth
live-booth-ru = Russian booth
live-booth-es = Spanish booth
# $booth (String) - French booth
live-trouble = { $booth }: cannot interpret because of the sound
# $name (String) - Karlsson
live-on-air = { $name } on air
# $name (String) - Karlsson
# $channel (String) - English
live-relays = { $name } on air, relay from { $channel }
live-circle = takes you: would make a circle
live-off-air = nobody on air
live-depth-floor = floor
live-depth-plus = relay +
live-depth-minus = relay −
live-depth-refused = refused
live-depth-silent = silent
live-alone = You are alone in the booth: two are needed.
# $name (String) - Delmas
# $n (Number) - minutes
live-mate-long = { $name }: on air for { $n } min. Ask for the microphone.

## The moderator

# $name (String) - Delmas
# $from (String) - English
# $into (String) - French
live-from-into = { $name }: from { $from } into { $into }
live-calls = calls the technician
live-cannot = cannot interpret: sound
# $n (Number) - people
live-connected = { $n ->
    [one] { $n } person connected
   *[other] { $n } people connected
}
# $connected (String) - 412 people connected
# $busy (String) - 23
live-load-free = { $connected } · sound and picture take { $busy } % of what they can: there is room for more
# $connected (String) - 412 people connected
# $busy (String) - 71
live-load-filling = { $connected } · sound and picture take { $busy } % of what they can: it is getting full
# $connected (String) - 412 people connected
# $busy (String) - 93
live-load-full = { $connected } · sound and picture take { $busy } % of what they can: full. Whoever is new waits; those inside keep their line
live-not-tested = not tested
# $number (String) - 417
live-guest = Guest { $number }

## Refused

live-no-not-yours = That is not yours to do.
live-no-not-granted = You were not given the floor: it opens when the moderator gives it.
live-no-unknown = That is no longer here.
live-no-outgoing = Choose an outgoing language first.
live-no-language = That language is not one of yours today.
live-no-on-air = Another microphone is live on this channel: ask for it, or take over.
live-no-nothing = There is nothing to hand over.
live-no-same = Incoming and outgoing would be the same channel.
live-no-circle = This relay would go in a circle.
live-no-microphones = As many microphones are open as can be: one must close first.
live-no-pictures = As many pictures are shown as can be: one must close first.
live-no-recording = This meeting may not be recorded.
live-no-chair = Nobody chairs yet. Name the Chair first: the meeting is recorded when the Chair says so.
live-no-reason = Give a reason: it is kept in the record.
live-no-text = The text is empty or too long.
live-no-moved = The meeting is on the other platform now.
live-full = The room is full: those inside are not disturbed. This page tries again.
live-opening = The room is being opened. This page tries again.
live-malformed = The room did not understand this page. Load it again.
live-flood = This page sent too much at one time and was cut off. Load it again.
live-elsewhere = You opened this room in another window, and that one counts now.

## Recordings

# $meeting (String) - its name
live-record-original = { $meeting }: the original
# $meeting (String) - its name
# $channel (String) - Français
live-record-interpreted = { $meeting }: { $channel }. Interpretation is not an authentic record.

## In the audit trail

live-act-given = Microphone or picture given
live-act-taken = Microphone or picture taken
live-act-chair = Chair named

## A channel that is no more

# $channel (String) - the channel’s name
live-gone = The channel { $channel } is carried no more. You hear the floor.
# $channel (String) - the channel’s name
live-gone-work = The channel { $channel } is carried no more: choose anew. A microphone that was open there is off air.
