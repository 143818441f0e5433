// Microphone, camera and screen of this machine, and the bits of choice that a browser keeps of them.

/** Why nothing can be captured: the page came without a certificate over a network, it was refused, nothing is plugged in. */
export type Hindrance = "insecure" | "refused" | "missing" | "busy";

/** How a microphone's sound is treated: `raw` for headsets and booths, `cleaned` where loudspeakers would be heard again. */
export type Treatment = "raw" | "cleaned";

/** Something that could not be captured. */
export class Hindered extends Error {
  constructor(public why: Hindrance) {
    super(why);
  }
}

/** Whether this page may ask for a microphone at all. */
export const mayCapture = (): boolean => !!navigator.mediaDevices?.getUserMedia;
/** Whether a screen can be shared from this machine; phones cannot. */
export const mayShareScreen = (): boolean => !!navigator.mediaDevices?.getDisplayMedia;

/** What is asked of a microphone. Interpreters and those who depend on them need the voice as it is (ISO 24019). */
export function microphone(treatment: Treatment, device = ""): MediaTrackConstraints {
  const cleaned = treatment === "cleaned";
  return {
    channelCount: 1, sampleRate: 48_000,
    echoCancellation: cleaned, noiseSuppression: cleaned, autoGainControl: cleaned,
    ...(device && { deviceId: { exact: device } }),
  };
}

/** What is asked of a camera. */
export function camera(device = ""): MediaTrackConstraints {
  return { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 25, max: 30 }, ...(device && { deviceId: { exact: device } }) };
}

function hindrance(error: unknown): Hindrance {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  return name === "NotReadableError" ? "busy" : "missing";
}

async function first(ask: () => Promise<MediaStream>): Promise<MediaStreamTrack> {
  if (!mayCapture()) throw new Hindered("insecure");
  try {
    const [track] = (await ask()).getTracks();
    if (track) return track;
  } catch (error) {
    throw new Hindered(hindrance(error));
  }
  throw new Hindered("missing");
}

/** Opens the microphone. */
export const openMicrophone = (treatment: Treatment, device = ""): Promise<MediaStreamTrack> =>
  first(() => navigator.mediaDevices.getUserMedia({ audio: microphone(treatment, device) }));
/** Opens the camera. */
export const openCamera = (device = ""): Promise<MediaStreamTrack> => first(() => navigator.mediaDevices.getUserMedia({ video: camera(device) }));
/** Lets the person choose a window or screen to share. */
export const openScreen = (): Promise<MediaStreamTrack> => first(() => navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { max: 15 } } }));

/** What this browser keeps under a name; without storage nothing. */
export function kept(name: string): string {
  try {
    return localStorage.getItem(`convoke-${name}`) ?? "";
  } catch {
    return "";
  }
}

/** Keeps something in this browser. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`convoke-${name}`, value);
  } catch {
    // a browser that keeps nothing: the choice holds for this page
  }
}
