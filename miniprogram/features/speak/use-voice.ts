import { useEffect, useRef, useState } from 'react';
import { canRecord, DEAF, record, type Recorded, type Sound } from '@/cloud/recorder';
import { sendPhoto } from '@/cloud/send-photo';
import type { Withheld } from '@/cloud/withheld';

export interface VoiceNote {
  id: string;
  seconds: number;
}

type Phase = 'idle' | 'asking' | 'recording' | 'sending' | 'failed';

/** One recording: heard by the phone, sent at once, and kept with the draft by its id. */
export function useVoice(placeId: string | null, onVoice: (voice: VoiceNote | null) => void) {
  const [phase, setPhase] = useState<Phase>('idle');
  const [withheld, setWithheld] = useState<Withheld | null>(null);
  const stop = useRef<() => void>(() => undefined);
  const left = useRef<Sound | null>(null);
  useEffect(() => () => stop.current(), []);

  const send = async () => {
    const recorded = left.current;
    if (recorded === null || placeId === null) return setPhase('failed');
    setPhase('sending');
    const sent = await sendPhoto(placeId, recorded.path, () => undefined, 'voice');
    if (!sent.ok) return setPhase('failed');
    left.current = null;
    setPhase('idle');
    onVoice({ id: sent.id, seconds: recorded.seconds });
  };
  const take = (recorded: Recorded) => {
    stop.current = () => undefined;
    if ('withheld' in recorded) {
      setPhase('idle');
      return setWithheld(recorded.withheld);
    }
    left.current = recorded;
    void send();
  };
  const press = () => {
    if (phase === 'sending' || phase === 'asking') return;
    if (phase === 'recording') return stop.current();
    if (phase === 'failed' && left.current !== null) return void send();
    if (!canRecord()) return setWithheld(DEAF.withheld);
    setWithheld(null);
    setPhase('asking');
    stop.current = record({ onBegin: () => setPhase('recording'), onEnd: take });
  };
  return { phase, press, withheld, forgetWithheld: () => setWithheld(null) };
}
