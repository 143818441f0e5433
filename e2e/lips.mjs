// Lips and sound: a page whose camera flashes and whose microphone beeps at one instant, and a page that notes when the
// flash is seen and when the beep leaves for the ear. Init scripts; `ears` (tones.mjs) runs before them.

/** A clapper in place of camera and microphone. @param {number} hertz the pitch of its beep */
export function clapper(hertz) {
  if (location.protocol === "about:") return;
  const EVERY = 900, LASTS = 120;
  const canvas = Object.assign(document.createElement("canvas"), { width: 320, height: 180 });
  const pen = canvas.getContext("2d");
  let sound, beep, next = 0, until = 0;

  function speak() {
    sound = new AudioContext();
    beep = new GainNode(sound, { gain: 0 });
    const tone = new OscillatorNode(sound, { frequency: hertz });
    const out = new MediaStreamAudioDestinationNode(sound, { channelCount: 1 });
    tone.connect(beep).connect(out);
    tone.start();
    return out.stream.getAudioTracks()[0];
  }

  // Something always moves, as before a camera: a still picture would be sent once.
  function draw(at) {
    pen.fillStyle = at < until ? "#fff" : "#000";
    pen.fillRect(0, 0, 320, 180);
    pen.fillStyle = "#777";
    pen.fillRect((at / 20) % 300, 165, 20, 10);
  }

  function look(at) {
    requestAnimationFrame(look);
    if (beep && at >= next) {
      [next, until] = [at + EVERY, at + LASTS];
      // Without a click, which would be heard at every pitch.
      beep.gain.setTargetAtTime(0.3, sound.currentTime, 0.001);
      beep.gain.setTargetAtTime(0, sound.currentTime + LASTS / 1000, 0.005);
    }
    draw(at);
  }
  requestAnimationFrame(look);

  navigator.mediaDevices.getUserMedia = async ({ audio, video }) =>
    new MediaStream([...(audio ? [speak()] : []), ...(video ? canvas.captureStream(30).getVideoTracks() : [])]);
}

/** What notes flashes and beeps. @param {number[]} pitches of the beeps */
export function watcher(pitches) {
  if (location.protocol === "about:") return;
  const SIZE = 8192, LOUD = 0.0015, QUIET = 0.2;

  function bright(video, pen) {
    pen.drawImage(video, video.videoWidth / 4, video.videoHeight / 4, video.videoWidth / 2, video.videoHeight / 2, 0, 0, 1, 1);
    return pen.getImageData(0, 0, 1, 1).data[1] > 128;
  }

  // The time of a flash is that at which its first frame is to be on the screen.
  function eye(video, flashes) {
    const pen = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
    let [was, goes] = [true, true];
    const frame = (_, { expectedDisplayTime }) => {
      const is = bright(video, pen);
      if (is && !was) flashes.push(performance.timeOrigin + expectedDisplayTime);
      was = is;
      if (goes) video.requestVideoFrameCallback(frame);
    };
    video.requestVideoFrameCallback(frame);
    return () => (goes = false);
  }

  // The pitch alone, so that an interpreter may speak over it.
  function sieve(out, hertz) {
    const [first, second] = [0, 1].map(() => new BiquadFilterNode(out.context, { type: "bandpass", frequency: hertz, Q: 8 }));
    const meter = new AnalyserNode(out.context, { fftSize: SIZE });
    out.connect(first).connect(second).connect(meter);
    return meter;
  }

  // When a moment of the sound leaves for the ear, on the clock of the machine.
  function leaves(context, moment) {
    const { contextTime, performanceTime } = context.getOutputTimestamp();
    return performance.timeOrigin + performanceTime + 1000 * (moment - contextTime);
  }

  function ear(meter, beeps) {
    const [context, samples] = [meter.context, new Float32Array(SIZE)];
    let [loud, seen] = [context.currentTime, context.currentTime];
    const timer = setInterval(() => {
      const now = context.currentTime;
      meter.getFloatTimeDomainData(samples);
      for (let n = 0; n < SIZE; n += 1) {
        const at = now - (SIZE - n) / context.sampleRate;
        if (at <= seen || Math.abs(samples[n]) < LOUD) continue;
        if (at - loud > QUIET && !(leaves(context, at) - beeps.at(-1) < 1000 * QUIET)) beeps.push(leaves(context, at));
        loud = at;
      }
      seen = now;
    }, 5);
    return () => clearInterval(timer);
  }

  /** Notes flashes on a picture, and beeps at the ear, until told; then gives both. */
  globalThis.watchLips = (selector) => {
    const [flashes, beeps] = [[], []];
    const ends = [eye(document.querySelector(selector), flashes), ...pitches.map((hertz) => ear(sieve(globalThis.ears.out, hertz), beeps))];
    return {
      count: () => Math.min(flashes.length, beeps.length),
      end: () => {
        for (const end of ends) end();
        return { flashes, beeps };
      },
    };
  };
}

/** By how many milliseconds the sound comes after the picture (negative: before), for each flash that has its beep. */
export function offsets({ flashes, beeps }) {
  const nearest = (flash) => beeps.map((beep) => beep - flash).sort((a, b) => Math.abs(a) - Math.abs(b))[0];
  return flashes.map(nearest).filter((offset) => Math.abs(offset) < 400);
}

/** The one in the middle. */
export const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
/** The one farthest from nought. */
export const worst = (all) => all.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0];
