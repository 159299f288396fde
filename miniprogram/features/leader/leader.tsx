import { useState } from 'react';
import { ResponsibilityRow } from '@/components/entry/responsibility-row';
import { SearchButton } from '@/components/entry/search-button';
import { PageFrame } from '@/components/frame/page-frame';
import { Segs } from '@/components/ui/segs';
import { useSession } from '@/session/session';
import { Figures } from './figures';
import { Flagged } from './flagged';

const PARTS = [
  { value: 'supervised', word: '督办' },
  { value: 'disputed', word: '说法不一' },
  { value: 'figures', word: '数字' },
] as const;
type Part = (typeof PARTS)[number]['value'];

/** A leader handles nothing: what is supervised and late, where the sides differ, and the figures. */
export function Leader() {
  const [part, setPart] = useState<Part>('supervised');
  const { hat } = useSession();
  return (
    <PageFrame
      title="督办"
      subtitle={hat?.title}
      tab="work"
      beside={<SearchButton />}
      flush
      above={<Segs segs={PARTS} chosen={part} onChoose={setPart} />}
    >
      <ResponsibilityRow />
      {part === 'figures' ? (
        <Figures />
      ) : (
        <Flagged key={part} list={part} onFigures={() => setPart('figures')} />
      )}
    </PageFrame>
  );
}
