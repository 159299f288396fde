import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { localPathOf } from '@/cloud/use-photos';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { toast } from '@/components/ui/toast';
import { back } from '@/navigation/go';
import { keepCovered } from '@/state/covered';
import { recallDraft } from '@/state/draft';
import { pictured } from '@/theme/spoken';
import { DrawArea } from './draw-area';
import { markOf, percent, type Mark, type Point } from './marks';
import { useDraftWithheld, Withholding } from './withholding';
import './cover.scss';

/** As many as the contract takes. */
const MARKS_MAX = 20;

/** A finger over each face, plate and door: the cloud makes the copy that others see, the photo itself stays as it is. */
export function CoverPage({ id, no }: { id?: string; no?: string }) {
  const item = useQuery('getItem', no === undefined ? null : { no });
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [drawing, setDrawing] = useState<Mark | null>(null);
  const cover = useCommand('coverPhoto');
  const inDraft = useDraftWithheld(id);
  const photo = item.data?.photos.find((one) => one.id === id);
  const path =
    no === undefined
      ? (localPathOf(id ?? '') ?? recallDraft().photos.find((one) => one.id === id)?.path)
      : photo?.url;
  const withheld = no === undefined ? inDraft : photo?.withheld !== undefined;

  const draw = (from: Point, to: Point, done: boolean) => {
    if (marks.length >= MARKS_MAX) return;
    const mark = markOf(from, to);
    setDrawing(done ? null : mark);
    if (done) setMarks((before) => [...before, mark]);
  };
  const send = async () => {
    if (id === undefined) return;
    const answer = await cover.send({ id, no, areas: marks.map((mark) => ({ ...mark })) });
    if (answer === null) return;
    keepCovered(id, answer.publicUrl);
    toast(marks.length === 0 ? '都不遮了' : '遮好了');
    back();
  };

  return (
    <PageFrame
      title="遮一遮"
      foot={
        path === undefined ? undefined : withheld ? (
          <Bar>
            <Button look="main" wide onTap={() => back()}>
              好了
            </Button>
          </Bar>
        ) : (
          <Bar
            say={<FailureHint failure={cover.failure} />}
            after={
              marks.length === 0
                ? '用手指在要遮的地方划一下，一块一块来'
                : `遮了 ${marks.length} 块，遮住的别人还原不了`
            }
          >
            <Button
              grow
              icon="undo"
              off={marks.length === 0 ? '还没遮' : undefined}
              onTap={() => setMarks((before) => before.slice(0, -1))}
            >
              撤一块
            </Button>
            <Button look="main" grow busy={cover.busy} onTap={() => void send()}>
              {marks.length === 0 ? '都不遮' : '遮好了'}
            </Button>
          </Bar>
        )
      }
    >
      <FourFaces
        state={path !== undefined ? 'data' : no === undefined || item.state === 'data' ? 'empty' : item.state}
        error={{
          ...failureFace(item.failure),
          action: { word: '再试一次', onTap: () => void item.refresh() },
        }}
        empty={{
          title: '这张照片打不开了',
          words: '回去重新选一张，字都还在。',
          action: { word: '回去', onTap: () => back() },
        }}
      >
        {id !== undefined && path !== undefined && (
          <Withholding id={id} no={no} withheld={withheld} onChanged={() => item.refresh()} />
        )}
        {path !== undefined && withheld && (
          <Image className="cover-picture" src={path} mode="widthFix" {...pictured('不公开的照片')} />
        )}
        {path !== undefined && !withheld && (
          <DrawArea onDraw={draw}>
            <Image className="cover-picture" src={path} mode="widthFix" {...pictured('要遮的照片')} />
            {[...marks, ...(drawing === null ? [] : [drawing])].map((mark, index) => (
              <View key={index} className="cover-mark" style={percent(mark)} />
            ))}
          </DrawArea>
        )}
      </FourFaces>
    </PageFrame>
  );
}
