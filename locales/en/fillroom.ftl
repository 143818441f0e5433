### Filling the room of a rehearsal

fillroom-title = Fill the room
fillroom-text = A chair, delegates who speak in turn, listeners, and interpreters in every booth come into the meeting that is open. Their sound and their test picture take the same way as everybody’s; the voices are synthetic.
# $meeting (String) - its name
fillroom-meeting = Open now: { $meeting }
fillroom-closed = No meeting is open now. Use the bar above to jump to the opening of a door.
fillroom-do = Fill the room
fillroom-end = Let them leave
# $inside (Number) - how many are in
# $all (Number) - how many come
fillroom-inside = { $inside } of { $all } are in the room.
fillroom-try = What you can try
# $entity (String) - of a delegation
fillroom-try-door = Take part as a delegate of { $entity }: you enter the lobby, and a moment later you are admitted. Listen to the floor and to the languages, and ask for the floor.
# $booth (String) - a language
fillroom-try-booth = Interpret: one place is left for you, beside a synthetic colleague. Booth: { $booth }.
fillroom-try-desk = Moderate: give the floor to whoever asks, and take it back. The synthetic moderator waits for you.
fillroom-booth = Sit down in the booth
fillroom-panel = Open the panel
fillroom-guest = Guest interpreter
fillroom-bar = Fill the room…
# $n (Number) - how many are in
fillroom-bar-n = In the room: { $n }
