const TONES_HERTZ = [660, 880] as const;
const TONE_SECONDS = 0.18;
const LOUDNESS = 0.15;

/** Two soft tones; silent where the browser allows no sound yet. */
export function ring(): void {
  const audio = new AudioContext();
  TONES_HERTZ.forEach((frequency, index) => {
    const startsAt = audio.currentTime + index * TONE_SECONDS;
    const tone = new OscillatorNode(audio, { frequency });
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.linearRampToValueAtTime(LOUDNESS, startsAt + 0.02);
    volume.gain.linearRampToValueAtTime(0, startsAt + TONE_SECONDS);
    tone.connect(volume).connect(audio.destination);
    tone.start(startsAt);
    tone.stop(startsAt + TONE_SECONDS);
    if (index === TONES_HERTZ.length - 1) tone.onended = () => void audio.close();
  });
}
