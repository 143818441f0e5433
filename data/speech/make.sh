#!/bin/sh
# Makes the spoken samples and the test picture anew: espeak-ng, opus-tools and ffmpeg of Debian 12.
set -eu
cd "$(dirname "$0")"
speak() { # file, voice, words a minute, pitch, text
    espeak-ng -v "$2" -s "$3" -p "$4" -f "text/${5:-$1}.txt" --stdout |
        ffmpeg -v error -f wav -i - -af "loudnorm=I=-20:TP=-3:LRA=7,apad=pad_dur=0.6" -ar 48000 -ac 1 -f wav - |
        opusenc --quiet --bitrate 24 --framesize 20 --speech --downmix-mono \
            --discard-comments --discard-pictures --title "$1" --serial 1 - "$1.opus"
}
speak ar ar 160 45
speak en en-gb 150 50
speak es es 150 40
speak fr fr-fr 145 55
speak ru ru 145 42
speak zh cmn-latn-pinyin 150 60 zh-pinyin
speak chair-en en-gb+f3 145 45
speak chair-fr fr-fr+f3 140 45
# A colour plate with a slow bar across it: no text, no face.
ffmpeg -v error -y -f lavfi -i "color=0x2f5d8c:size=320x180:rate=5:duration=6" \
    -f lavfi -i "color=0xd8e3ee:size=24x180:rate=5:duration=6" \
    -filter_complex "[0][1]overlay=x='mod(t*64\,344)-24'" \
    -c:v libvpx -b:v 60k -g 15 -deadline good -error-resilient 1 -an -f ivf picture.ivf
