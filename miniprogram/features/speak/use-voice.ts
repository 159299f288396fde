import { useEffect, useRef, useState } from 'react';
import { canRecord, record } from '@/cloud/recorder';
import { sendPhoto } from '@/cloud/send-photo';

export interface VoiceNote {
  id: string;
  seconds: number;
}

type Phase = 'idle' | 'recording' | 'sending' | 'refused' | 'failed';

/** One recording: heard by the phone, sent at once, and kept with the draft by its id. */
export function useVoice(placeId: string | null, onVoice: (voice: VoiceNote | null) => void) {
  const [phase, setPhase] = useState<Phase>('idle');
  const stop = useRef<() => void>(() => undefined);
  const left = useRef<{ path: string; seconds: number } | null>(null);
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
  const press = () => {
    if (phase === 'sending') return;
    if (phase === 'recording') return stop.current();
    if (phase === 'failed' && left.current !== null) return void send();
    if (!canRecord()) return setPhase('refused');
    setPhase('recording');
    stop.current = record((recorded) => {
      stop.current = () => undefined;
      if (recorded === 'refused') return setPhase('refused');
      left.current = recorded;
      void send();
    });
  };
  return { phase, press };
}
