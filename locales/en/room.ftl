### The room: what somebody in it hears, sees and does

## What is seen

room-stage = Picture of the speaker
room-speaking = speaking
room-input = Line: {"{"}says{"}"}
room-nobody = Nobody has the floor
room-recording = Recording
room-hears = You hear: {"{"}channel{"}"} · {"{"}says{"}"}
room-screen = On the screen
room-documents = All documents
room-read = Read

## What is heard

room-volume = Volume
room-under = Original softly underneath
room-under-volume = Its loudness
room-earphones = You sit in the room: use earphones, so that no microphone hears the interpretation.
room-follows = You follow the meeting: this page has no microphone and no camera.
room-asleep = The browser keeps the sound off until you press something.
room-wake = Switch the sound on

## Pictures and captions

room-pictures = Pictures and captions
room-pictures-show = Show pictures
# $with (Number) - megabytes
# $without (Number) - megabytes
room-pictures-cost = With pictures about { $with } MB an hour, sound alone about { $without } MB.
room-signed = Beside the speaker
room-signed-size = Its size
room-captions = Captions
room-small = small
room-medium = medium
room-large = large

## One’s own microphone and camera

room-voice = Your microphone
room-mic-off = Microphone off
room-mic-wait = opens when the Chair or the moderator gives you the floor
room-mic-given = you have the floor: press to open
room-mic-live = Microphone open
room-mic-close = everyone hears you: press to close
room-camera-off = Camera off
room-camera-live = Camera on
room-own-picture = Your own picture
room-share = Share my screen
room-share-live = Stop sharing
room-ask = Ask for the floor
room-withdraw = Withdraw my request
room-speaks = I speak in
room-device = Device
room-device-default = as the browser chooses
room-loudspeakers = I use loudspeakers, not a headset
room-loudspeakers-text = The browser then removes echo and noise. With a headset leave it off: interpreters need your voice whole.
room-keys = Keys: M microphone, V camera
room-level = Level of your microphone
room-hindered-insecure = The browser opens microphone and camera only at a secure address (https). Open your link there.
room-hindered-denied = The browser was not allowed to use the device. Allow it beside the address, then press again.
room-hindered-missing = No such device was found. Plug it in, then press again.
room-hindered-busy = Another program holds the device. Close that program, then press again.

## The line

room-line-opening = Sound and picture are being connected…
room-line-again = The line was cut. It is being connected again by itself; your rights are kept.
room-line-media = Sound and picture were cut. They are being connected again by themselves.
room-line-back = You are connected again.
room-script = Sound and picture need scripts, and this browser has them switched off.
room-unable = This browser cannot receive sound and picture. Use a current Chrome, Edge, Firefox or Safari.

## Plan B

room-moved = The meeting continues on {"{"}platform{"}"}. {"{"}reason{"}"}
