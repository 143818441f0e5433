### The door, the lobby and the room

## Before the meeting

door-title = Door
door-plate = Everyone will see you as
# $date (String) - Tuesday 15 February
door-today = Today, { $date }
door-opens-in = The door opens in
# $time (String) - 12:45 Geneva
door-opens-text = At { $time } the door opens. If you have touched this page or pressed a key on it, it leads you into the lobby by itself; otherwise press the button that appears here. You may leave it open.
door-open = The door is open
door-enter = Enter the lobby
door-one-place = This link is yours alone and works in one place at a time. If it is opened elsewhere, that place takes over and this page tells you.
door-elsewhere = You are in the meeting already, in another place. If you enter here, this place takes over and the other one is told.
# $meeting (String) - its name
door-ended = { $meeting }: the meeting has ended.
door-over = The meetings are over
door-over-text = Your link opens no further door. The Secretariat thanks you for taking part.

## Listening

door-listen = You will listen in
door-floor = Floor
door-listen-keep = Keep this choice
door-listen-text = Your choice is kept for the room; there you can change it at any moment.

## Instructions

door-ready = Before you enter
door-ready-headset = Use a headset with integrated microphone: delegates and interpreters hear you clearly.
door-ready-place = Sit in a quiet room, with a cable to the network where you can.
door-ready-name = Your name plate comes from your registration. Nothing is to be typed.

## The day

door-rest = The rest of the day
door-same-link = same link
door-now = door open

## A link that does not open

door-sleeps = Your link sleeps
door-sleeps-text = Your registration was changed after it was confirmed. Until an officer of the Secretariat has decided on the change, the link opens no door. You will be told by e-mail.
door-dead = This link no longer opens the door
door-dead-withdrawn = The registration is withdrawn.
door-dead-declined = The Secretariat has declined the registration:
# $email (String) - the Secretariat’s
door-ask = Questions? Write to the Secretariat: { $email }
door-taken = Another place has taken over
door-taken-text = Your link was opened elsewhere, and that place counts now. If it was not you, take your place back and tell the Secretariat.
door-take-back = Take my place back

## The lobby

lobby-title = Lobby
lobby-wait = You are in the lobby
lobby-wait-text = The remote moderator sees that you wait. When you are admitted, this page leads you into the meeting by itself. Nothing is to be pressed.
# $time (String) - 12:45
lobby-since = Waiting since { $time }
lobby-leave = Leave the lobby
lobby-turned = You were not admitted
lobby-turned-text = Stay on this page if that can be settled: the moderator may still admit you.

## The room

room-present = Present
# $n (Number) - people
room-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
# $n (Number) - delegations
room-delegations = { $n ->
    [one] { $n } delegation
   *[other] { $n } delegations
}
room-following = following
room-you = you
# $time (String) - 12:45
room-closes = closes { $time }
room-leave = Leave
room-controls = Your controls
room-listen = Listen to
# $meeting (String) - its name
room-next = The door of the next meeting is open: { $meeting }

## A meeting on another platform

# $platform (String) - Zoom
hosted-on = The meeting takes place on { $platform }
hosted-name = Your display name
hosted-name-filled = The platform takes it from the address. If it asks, enter it exactly so.
hosted-name-enter = Enter it exactly so when the platform asks for a name.
hosted-passcode = Passcode
# $platform (String) - Zoom
hosted-open = Open { $platform }
hosted-secret = Address and passcode are for you alone. Do not pass them on.

## The moderator

lobbies-text = Who waits, who is present, at every meeting. A door can be worked while it is open.
# $when (String) - Mon 14 Feb, 18:00
lobbies-opens = opens { $when }
lobbies-over = over
# $n (Number) - people
lobbies-waiting = { $n ->
    [one] { $n } waits
   *[other] { $n } wait
}
lobby-waiting = Waiting
lobby-nobody = Nobody waits
lobby-nobody-text = Whoever enters the lobby appears here at once, with plate and mode.
lobby-admit = Admit
lobby-admit-all = Admit all
lobby-turn-away = Turn away
lobby-reason = Reason, told to the person
lobby-turned-list = Turned away
lobby-on-the-spot = admitted without registration
lobby-nobody-present = Nobody is present yet
lobby-unregistered = Admit an unregistered person
lobby-unregistered-text = A decision by you, recorded with its reason. The person is confirmed at once and receives a personal link by e-mail.
lobby-why = Reason, for the record
lobby-admitted-done = Admitted: the personal link is on its way by e-mail.
