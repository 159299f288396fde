import { View } from '@tarojs/components';
import { useState } from 'react';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { Segs } from '@/components/ui/segs';
import { toast } from '@/components/ui/toast';
import { back } from '@/navigation/go';
import { refreshSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { ImportPreview } from './import-preview';
import { TableField } from './table-field';

type Of = 'tasks' | 'duties';

const PARTS = [
  { value: 'tasks', word: '任务' },
  { value: 'duties', word: '责任事项' },
] as const;

/** Pasted rows, what they would change, and then all of them at once. */
export function ImportPage({ of: wanted }: { of: string | undefined }) {
  const { known, failure: unknown } = useKnownSession();
  const [of, setOf] = useState<Of>(wanted === 'duties' ? 'duties' : 'tasks');
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const preview = useQuery('previewListImport', known && asked !== null ? { of, text: asked } : null);
  const save = useCommand('importList');
  const again = () => {
    setAsked(null);
    save.clearFailure();
  };
  const send = async () => {
    if (preview.data === null || asked === null) return;
    const answer = await save.send({ of, text: asked, version: preview.data.version });
    // What it was compared with has changed: the comparison is made anew, and nothing was imported.
    if (answer === null) return void preview.refresh();
    toast(of === 'tasks' ? `清单里有 ${answer.tasks} 项任务` : `分成 ${answer.duties} 项`);
    back('work');
  };
  const ready = preview.data !== null && preview.data.issueTotal === 0;
  return (
    <PageFrame
      title="导入"
      above={
        <Segs<Of>
          segs={PARTS}
          chosen={of}
          onChoose={(next) => {
            again();
            setOf(next);
          }}
        />
      }
      foot={
        asked === null ? (
          <Bar after="先看看会改什么，再决定放不放进去。">
            <Button
              look="main"
              grow
              off={text.trim() === '' ? '先粘贴表格' : undefined}
              onTap={() => setAsked(text)}
            >
              看看会改什么
            </Button>
          </Bar>
        ) : (
          <Bar after={ready ? '一次全放进去，或者一行也不放。' : undefined}>
            <Button grow={!ready} onTap={again}>
              {ready ? '回去改' : '回去改表格'}
            </Button>
            {ready && (
              <Button look="main" grow busy={save.busy} onTap={() => void send()}>
                放进清单
              </Button>
            )}
          </Bar>
        )
      }
    >
      {asked === null ? (
        <TableField of={of} text={text} onChange={setText} />
      ) : (
        <FourFaces
          state={!known && unknown !== null ? 'error' : preview.state}
          error={{
            ...failureFace(preview.failure ?? unknown),
            action: { word: '再试一次', onTap: () => void (known ? preview.refresh() : refreshSession()) },
          }}
        >
          {preview.data !== null && <ImportPreview of={of} preview={preview.data} />}
          <View className="gap-m">
            <FailureHint failure={save.failure} />
          </View>
        </FourFaces>
      )}
    </PageFrame>
  );
}
