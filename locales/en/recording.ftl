### Recordings: a meeting’s setting, the Chair’s word, and where participants are told

## Where participants are told

recording-title = Recordings
recording-short = May be recorded
recording-may = This meeting may be recorded, when its Chair says so. As long as it is, a sign stands in the room.
recording-not = This meeting is not recorded.
recording-programme = A meeting that may be recorded is recorded only when its Chair says so, and under a visible sign. The others are not recorded.
# $meetings (String) - names of meetings, as a list
recording-these = Of the meetings, these may be recorded, when their Chair says so and under a visible sign: { $meetings }. What is kept is sound, a file for each channel. The others are not recorded.
recording-none = No meeting is recorded.

## The setting at the desk

recording-setting = The meeting may be recorded, when its Chair says so
recording-setting-text = Participants read it in the programme, on their personal page, in the privacy notice and at the door. A recording that is running ends when it is taken away.
recording-act-allowed = Meeting may be recorded
recording-act-forbidden = Meeting may no longer be recorded
recording-act-word = Recording on the Chair’s word

## The moderator and the Chair

recording-start = Start on the Chair’s word
recording-end = Stop the recording
# $chair (String) - who chairs
recording-word = Press when the Chair, { $chair }, has said so. Both names are kept in the record.
recording-no-chair = Name who chairs first: a meeting is recorded when its Chair says so.
recording-forbidden = The setting of this meeting allows no recording. It stands under Programme.
# $channels (String)
recording-unwritten = These channels are no longer recorded, because their files cannot be written: { $channels }. The meeting goes on. Make room on the disk, then stop the recording and start it again.
recording-chair-hall = The Chair sits in the hall
recording-chair-hall-end = The Chair does not sit in the hall
recording-you-chair = You chair the meeting
recording-start-own = Start the recording
recording-own-text = Everybody sees the sign as long as it is recorded. What is kept is sound, a file for each channel.
