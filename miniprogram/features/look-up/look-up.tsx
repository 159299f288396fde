import { useState } from 'react';
import { Segs } from '@/components/ui/segs';
import { ByReceipt } from './by-receipt';
import { ByWords } from './by-words';
import { Helping } from './helping';
import type { WayProps } from './way-frame';

const WAYS = [
  { value: 'receipt', word: '查一件事' },
  { value: 'words', word: '输码下面的字' },
  { value: 'help', word: '帮人看' },
] as const;
type Way = (typeof WAYS)[number]['value'];

const FORMS: Record<Way, (props: WayProps) => JSX.Element> = {
  receipt: ByReceipt,
  words: ByWords,
  help: Helping,
};

/** For whoever holds a paper: a receipt, a poster, a code that somebody gave them. */
export function LookUp({ by }: { by?: Way }) {
  const [way, setWay] = useState<Way>(by ?? 'receipt');
  const Form = FORMS[way];
  return <Form above={<Segs<Way> segs={WAYS} chosen={way} onChoose={setWay} />} />;
}
