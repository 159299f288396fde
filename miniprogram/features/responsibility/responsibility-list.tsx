import { useState } from 'react';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FourFaces } from '@/components/ui/four-faces';
import { Segs } from '@/components/ui/segs';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { refreshSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { Categories } from './categories';
import { DutyList } from './duty-list';

type Part = 'categories' | 'late' | 'open' | 'fulfilled';

const PARTS = [
  { value: 'categories', word: '按类别' },
  { value: 'late', word: '超期' },
  { value: 'open', word: '没完成' },
  { value: 'fulfilled', word: '完成了' },
] as const;

/** 责任清单: how far each category is; which duties are late; for a unit its own. */
export function ResponsibilityList() {
  const [part, setPart] = useState<Part>('categories');
  const { known, failure: unknown } = useKnownSession();
  const { state, data, failure, refresh } = useQuery('getResponsibilityList', known ? {} : null);
  useComingBack(() => void refresh());
  const retry = () => void (known ? refresh() : refreshSession());
  const empty = data !== null && data.tasks === 0;
  return (
    <PageFrame
      title="责任清单"
      above={empty ? undefined : <Segs<Part> segs={PARTS} chosen={part} onChoose={setPart} />}
      foot={data?.mayEdit && !empty ? <EditorBar /> : undefined}
    >
      <FourFaces
        state={!known && unknown !== null ? 'error' : empty ? 'empty' : state}
        error={{ ...failureFace(failure ?? unknown), action: { word: '再试一次', onTap: retry } }}
        empty={
          data?.mayEdit
            ? {
                title: '清单还是空的',
                words: '从表格里复制类别和任务，粘贴进来就行。',
                action: { word: '导入清单', onTap: () => go('importList', { of: 'tasks' }) },
              }
            : {
                title: data?.ownOnly ? '没有您单位负责的' : '清单还没有放进来',
                words: '分到您这里的责任事项，会列在这里。',
              }
        }
      >
        {data !== null && part === 'categories' && <Categories list={data} />}
      </FourFaces>
      {data !== null && part !== 'categories' && <DutyList key={part} of={part} />}
    </PageFrame>
  );
}

function EditorBar() {
  return (
    <Bar>
      <Button onTap={() => go('importList', {})}>导入</Button>
      <Button look="main" grow onTap={() => go('bulletins', {})}>
        通报
      </Button>
    </Bar>
  );
}
