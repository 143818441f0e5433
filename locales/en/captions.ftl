### Captions: what readers choose and see; what captioners and officers do with them

## Reading

captions-off = off
captions-listening = in the language I listen to
captions-floor = in the language spoken
captions-marked = {"{"}language{"}"} (being written)
# $languages (String) - English, Français
captions-written = Captions being written: { $languages }
captions-nobody = Nobody is writing captions now.
captions-size = Their size
captions-log = What was said
captions-empty = The next line that is written appears here.
captions-hold = Pause
captions-go-on = Continue
captions-newest = To the newest line
captions-new = New lines: {"{"}count{"}"}
captions-aloud = My screen reader reads new lines out
captions-mended = corrected

## Writing

captions-mend = Correct
captions-mending = You are correcting the last line. Enter sends the correction, Escape leaves the line as it is.
captions-mend-how = Arrow up in an empty field: correct the last line.

## Kept

captions-kept-title = What was written
captions-kept-text = The lines are kept with the meeting, also how a corrected line stood first. WebVTT counts from the beginning of the recording.
captions-kept-none = Nothing has been written yet.
# $count (Number) - 120
captions-kept-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
  }
captions-file-text = Text
captions-file-first = WebVTT, from the first line
# $time (String) - 15 February, 13:02:11
captions-file-recording = WebVTT, recording of { $time }
captions-disclaimer = Captions are not an authentic record of the meeting. They were written while people spoke and may contain errors.
# $meeting (String) - Working Group
# $language (String) - English
captions-file-title = Captions: { $meeting }, { $language }
# $zone (String) - Europe/Zurich
captions-file-times = Times: { $zone }
# $time (String) - 13:02:30
# $first (String) - Madam Chairman
captions-file-mended = corrected { $time }; first written: { $first }
# $time (String) - 2022-02-15T13:02:11
captions-file-aligned = Counted from the beginning of the recording, { $time }
# $time (String) - 2022-02-15T13:02:11
captions-file-unaligned = Counted from the first line, { $time }

## From outside

captions-feed-title = From outside
captions-feed-text = Software of others, such as automatic speech recognition, sends the captions of one language to an address, with a token of its own. Once revoked, a token opens nothing any more; the next one is another.
captions-feed-none = no token
# $time (String) - 15 February, 13:02
captions-feed-since = token since { $time }
# $channel (String) - English
captions-feed-show = Show address and token: { $channel }
# $channel (String) - English
captions-feed-revoke = Revoke the token: { $channel }
captions-feed-address = Address
captions-feed-token = Token
captions-feed-example = Try it
captions-feed-secret = The token stands in no log. Whoever has it can write captions in this language: give it to those who run the software alone.
captions-feed-act-shown = Token shown for sending into a room
captions-feed-act-revoked = Token revoked for sending into a room
