import { useEffect, useRef, useState } from 'react';
import type { Failure } from '@/cloud/answer';
import { failureWords } from '@/cloud/failure-words';
import { canRecord, DEAF, record, type Recorded, type Sound } from '@/cloud/recorder';
import { sendPhoto } from '@/cloud/send-photo';
import { useOnceKnown } from '@/cloud/use-once-known';
import type { Withheld } from '@/cloud/withheld';

export interface VoiceNote {
  id: string;
  seconds: number;
}

type Phase = 'idle' | 'asking' | 'recording' | 'waiting' | 'sending' | 'failed';

function wordsOf(failure: Failure): string {
  const { text, next } = failureWords(failure);
  return text + next;
}

/** One recording: heard by the phone, sent at once, and kept with the draft by its id. */
export function useVoice(placeId: string | null, onVoice: (voice: VoiceNote | null) => void) {
  const [phase, setPhase] = useState<Phase>('idle');
  /** Why the recording was not taken: another one may be. */
  const [problem, setProblem] = useState<string | null>(null);
  const [withheld, setWithheld] = useState<Withheld | null>(null);
  const stop = useRef<() => void>(() => undefined);
  const left = useRef<Sound | null>(null);
  const oncePlaceKnown = useOnceKnown(placeId);
  useEffect(() => () => stop.current(), []);

  const send = async (recorded: Sound, place: string) => {
    setPhase('sending');
    const sent = await sendPhoto(place, recorded.path, () => undefined, 'voice');
    if (!sent.ok && sent.kind !== 'refused') return setPhase('failed');
    left.current = null;
    setPhase('idle');
    if (!sent.ok) return setProblem(wordsOf(sent));
    onVoice({ id: sent.id, seconds: recorded.seconds });
  };
  const sendLeft = (recorded: Sound) => {
    setPhase('waiting');
    oncePlaceKnown((place) => void send(recorded, place));
  };
  const take = (recorded: Recorded) => {
    stop.current = () => undefined;
    if ('withheld' in recorded) {
      setPhase('idle');
      return setWithheld(recorded.withheld);
    }
    left.current = recorded;
    sendLeft(recorded);
  };
  const press = () => {
    if (phase === 'waiting' || phase === 'sending' || phase === 'asking') return;
    if (phase === 'recording') return stop.current();
    if (phase === 'failed' && left.current !== null) return sendLeft(left.current);
    if (!canRecord()) return setWithheld(DEAF.withheld);
    setWithheld(null);
    setProblem(null);
    setPhase('asking');
    stop.current = record({ onBegin: () => setPhase('recording'), onEnd: take });
  };
  return { phase, press, problem, withheld, forgetWithheld: () => setWithheld(null) };
}
