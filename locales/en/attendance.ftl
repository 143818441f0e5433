### Attendance of a meeting

attendance-title = Attendance
attendance-intro = Who was in the room, from when to when, what they listened to and how long they spoke. It belongs to the record of the meeting.
attendance-none = Nobody has come in yet
attendance-none-text = People appear here as soon as they enter the room of this meeting.
attendance-joined = First joined
attendance-left = Last left
attendance-still = still in
attendance-present = Present
attendance-listened = Listened to
attendance-spoke = Spoke
attendance-interpreted = Interpreted into
attendance-interpreters = Interpreters
attendance-others = Secretariat and conference room
attendance-back = To the lobby
