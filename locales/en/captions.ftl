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
