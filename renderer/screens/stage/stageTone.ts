import type { StageSound } from '../../domain/stageFace';

const key = 'podium.stageSound';

/** Whether this laptop's stage screen makes sounds; silent until someone asks for it. */
export function hasStageSound(): boolean {
  return localStorage.getItem(key) === 'on';
}

/** Lets this laptop's stage screen make sounds, or no more. */
export function setStageSound(on: boolean): void {
  localStorage.setItem(key, on ? 'on' : 'off');
}

/** A voice of a sound: its pitch in Hz, its loudness, and how long it rings, in seconds. */
interface Overtone {
  readonly hz: number;
  readonly gain: number;
  readonly seconds: number;
}

/** A soft tone, and a gong: the uneven overtones are what makes it one. */
const partials: Readonly<Record<StageSound, readonly Overtone[]>> = {
  soon: [
    { hz: 660, gain: 0.12, seconds: 0.9 },
    { hz: 1320, gain: 0.03, seconds: 0.5 },
  ],
  end: [
    { hz: 110, gain: 0.3, seconds: 3.2 },
    { hz: 181, gain: 0.18, seconds: 2.4 },
    { hz: 297, gain: 0.12, seconds: 1.6 },
    { hz: 464, gain: 0.06, seconds: 0.9 },
  ],
};

const attackSeconds = 0.015;
let context: AudioContext | undefined;

/** Plays a sound now, made here and not from a file. */
export function playStageSound(sound: StageSound): void {
  context ??= new AudioContext();
  const from = context.currentTime;
  for (const { hz, gain, seconds } of partials[sound]) {
    const tone = new OscillatorNode(context, { frequency: hz });
    const loudness = new GainNode(context, { gain: 0 });
    loudness.gain.linearRampToValueAtTime(gain, from + attackSeconds);
    loudness.gain.exponentialRampToValueAtTime(0.0001, from + seconds);
    tone.connect(loudness).connect(context.destination);
    tone.start(from);
    tone.stop(from + seconds);
  }
}
