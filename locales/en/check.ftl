### The device check

## The page

check-title = Check your equipment
check-intro = This takes three minutes. Do it at the place, with the headset and on the network that you will use in the meeting. Nothing is recorded.
check-kept-text = What is kept with your registration is how good each thing is, and the kind of microphone: no sound, no picture, no name of a device.
check-not-kept = Nothing of this is kept.
check-script = The check needs scripts: allow them in your browser for this page.
check-begin = Begin the check
check-next = Next
check-yes = Yes
check-no = No
check-who = In the meeting
check-who-speak = I may speak
check-who-listen = I only listen
check-unreachable = The server does not answer. What was measured is not lost: it is sent again by itself.
check-over-text = The test door opens this check in its hours. Registered people also find it on their personal page.

## States of a step

check-state-open = not checked
check-state-now = checking
check-state-good = good
check-state-warn = could be better
check-state-bad = not good enough

## What is checked

check-item-browser = Browser
check-item-microphone = Microphone
check-item-level = Loudness of the voice
check-item-noise = Noise in the room
check-item-voice = Your voice
check-item-loudspeaker = Loudspeaker or earphones
check-item-echo = Echo
check-item-camera = Camera
check-optional = optional
check-item-network = Network
check-item-interpretation = Interpretation

## Microphone and voice

check-microphone-text = The browser asks whether this page may use the microphone: allow it.
check-microphone-allow = Use the microphone
check-microphone-level = How loud it is now
check-kind = What do you speak into?
check-kind-text = We guessed by its name. Correct it if it is something else.
check-kind-headset = Headset on a cable
check-kind-separate = Table microphone
check-kind-built-in = The computer’s own
check-kind-bluetooth = Over Bluetooth
check-kind-speakerphone = Speakerphone
check-kind-camera = In a camera
check-kind-virtual = A program
check-kind-unknown = Something else
check-kind-recommended = recommended
check-voice-text = Two seconds of silence, then read this aloud as you would speak in the meeting:
check-voice-sentence = Thank you, Chair. My delegation supports the proposal and has one question on the second paragraph.
check-voice-start = Measure
check-voice-hush = Please be quiet …
check-voice-speak = Now read aloud …

## Loudspeaker, echo, camera

check-loudspeaker-text = A short melody is played. Set the volume so that it is pleasant.
check-loudspeaker-default = As the computer has it
check-loudspeaker-play = Play
check-loudspeaker-ask = Did you hear it?
check-echo-text = A soft rising tone is played. Please be quiet while we listen whether the microphone hears it.
check-echo-start = Listen for echo
check-running = One moment …
check-camera-text = A picture is welcome. Nobody has to show one.
check-camera-show = Show my picture
check-camera-without = Without a picture
check-camera-ask = Do you see yourself?
check-camera-preview = Your picture

## Network and interpretation

check-network-text = Sound travels to the server and back for some seconds, the way it does in a meeting. Nobody hears you, unless the moderator of a test session talks to you alone: this page then says so.
check-network-start = Measure
# $path (String) - UDP
# $round (String) - 23
# $lost (String) - 0.1
# $jitter (String) - 4
check-network-figures = { $path }, round trip { $round } ms, lost { $lost } %, jitter { $jitter } ms
check-interpretation-text = A speaker talks in the room of the test. First you hear the floor, then the language that you choose here.
check-interpretation-which = Other language
check-interpretation-start = Listen
check-interpretation-floor = Floor: do you hear the speaker?
check-interpretation-language = Now the other language: do you hear it?
check-interpretation-none = The room of the test cannot be reached now.
check-aside = The moderator is talking to you alone: answer, nobody else hears you.

## What to do about it

check-says-browser-good = It has all that a meeting needs.
# $what (String) - AudioWorklet
check-says-browser-lacks = It lacks { $what }. Use a current Chrome, Edge, Firefox or Safari.
check-says-browser-blind = Sound works. Pictures will not be seen in this browser.
check-says-microphone-refused = The browser does not let this page use the microphone. Press the sign beside the address, allow the microphone, and try again.
check-says-microphone-missing = No microphone was found. Plug in your headset and try again.
check-says-microphone-headset = A headset with a microphone, as the invitation recommends.
check-says-microphone-separate = Good, together with earphones. Keep it a hand’s width from your mouth.
check-says-microphone-built-in = It hears the room and the keys as well as you, and interpreters cannot work with that for long. If you will speak, use a headset on a cable.
check-says-microphone-bluetooth = Bluetooth narrows the voice and may break off. If you will speak, use a headset on a cable.
check-says-microphone-speakerphone = It sends the whole room and brings echo. If you will speak, use a headset on a cable.
check-says-microphone-camera = The camera is far from your mouth. If you will speak, use a headset on a cable.
check-says-microphone-virtual = This is a program, not a microphone. Choose the microphone itself.
check-says-microphone-unknown = We cannot tell what it is: choose it here. The invitation recommends a headset with a microphone.
check-says-level-good = You are heard well.
check-says-level-quiet = You are hardly heard. Move the microphone nearer, or raise its level in the computer’s settings.
check-says-level-nothing = No voice was heard. Is the microphone muted, or is another one chosen?
check-says-level-clipped = The voice is so loud that it is distorted. Move the microphone away a little, or lower its level.
check-says-noise-good = The room is quiet.
check-says-noise-some = Some noise is heard. Close doors and windows, and switch off fans.
check-says-noise-loud = The noise is nearly as loud as you. Move to a quieter room.
check-says-loudspeaker-heard = You hear what is played.
check-says-loudspeaker-silent = Turn the volume up, see that the headset is plugged in, and choose another output.
check-says-echo-none = The microphone does not hear the loudspeaker.
check-says-echo-faint = The loudspeaker is faintly heard in the microphone: use a headset, or turn the volume down.
check-says-echo-loud = The loudspeaker is heard in the microphone: use a headset.
check-says-camera-seen = The picture works.
check-says-camera-refused = The picture did not come. Allow the camera beside the address, or take part without.
check-says-camera-without = You take part without a picture.
check-says-network-good = Sound travels well.
check-says-network-tcp = Your network lets sound through only the slow way (TCP). It works, and may stutter. Ask your IT service to open UDP to this server, or use another network.
# $ms (String) - 420
check-says-network-far = Sound takes { $ms } ms there and back: leave a pause before you answer. A wired network is faster than Wi-Fi.
# $percent (String) - 4
check-says-network-lossy = { $percent } % of the sound is lost. Use a wired network, or come nearer to the Wi-Fi.
# $ms (String) - 90
check-says-network-uneven = Sound comes unevenly (by { $ms } ms). Use a wired network, and stop downloads meanwhile.
check-says-network-blocked = Pages come, sound does not: your network blocks it. Ask your IT service to let this server’s sound through, or use another network.
check-says-network-none = The server cannot be reached.
check-says-interpretation-heard = You hear the floor and the other language.
check-says-interpretation-floor = You hear the floor and not the other language. Listen again; if it stays so, write to the Secretariat.
check-says-interpretation-nothing = You hear nothing of the room. Check the volume and the network first, then listen again.

## The result

check-result = Result
check-result-passed = You are ready for the meeting.
check-result-unfinished = Good so far.
# $items (String) - Network and Interpretation
check-result-missing = Still to check: { $items }.
check-result-warned = It works, and could be better: the advice stands above.
# $email (String) - address of the Secretariat
check-result-failed = Something does not work yet: read the advice above. The Secretariat helps: { $email }
check-result-untested = Nothing is checked yet.
# $when (String) - Wed 9 Feb, 08:12
# $standing (String) - good
check-last = Checked { $when }: { $standing }
check-last-none = Your equipment is not checked yet.
check-standing-untested = not tested
check-standing-failed = failed
check-standing-warned = with warnings
check-standing-unfinished = not finished
check-standing-passed = good

## The secretariat's desk

check-desk-title = Equipment
check-desk-text = Confirmed people who take part online or follow, each with the latest check. Names of devices are not kept; whoever only follows is not graded on a microphone.
check-desk-todo = people online not tested, or failed
check-desk-none = Nobody stands here
check-desk-none-text = Everybody online has gone on, or nobody is confirmed yet.
# $item (String) - Echo
# $state (String) - could be better
check-desk-short = { $item }: { $state }
