export function play(src: string, onEnd: () => void): () => void {
  const audio = new Audio(src);
  audio.onended = onEnd;
  audio.play().catch(onEnd);
  return () => audio.pause();
}
