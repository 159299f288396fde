import { View } from '@tarojs/components';
import { useState } from 'react';
import { TIER_WORD } from '@shared/wording/kinds';
import { useCommand } from '@/cloud/use-command';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Pairs } from '@/components/ui/pairs';
import { Pick } from '@/components/ui/pick';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { Likes } from './likes';
import { Twins } from './twins';
import { UnreadColumns } from './unread-columns';
import type { VoiceImport } from './use-check';

interface ReadyImportProps {
  shown: VoiceImport;
  onAgain: () => void;
  onStep: (view: VoiceImport) => void;
}

/** What the table would become; the two things that only a person can decide; and then all of it. */
export function ReadyImport({ shown, onAgain, onStep }: ReadyImportProps) {
  const { id, right, twins, likes, tiers, uncategorised, fileName, unread } = shown;
  const [bring, setBring] = useState(false);
  const [accept, setAccept] = useState(true);
  const drop = useCommand('dropVoiceImport');
  const begin = useCommand('runVoiceImport');
  const count = bring ? right : right - twins;
  const start = async () => {
    const begun = await begin.send({ id, twins: bring ? 'bring' : 'leave', accept });
    if (begun !== null) onStep(begun);
  };
  const another = async () => {
    await drop.send({ id });
    onAgain();
  };
  return (
    <PageFrame
      title="都认得，可以登记"
      foot={
        <Bar after="每件都有编号和回执，登记好可以打印。">
          <Button busy={drop.busy} onTap={() => void another()}>
            换个文件
          </Button>
          <Button
            look="main"
            grow
            busy={begin.busy}
            off={count === 0 ? '都登记过了' : undefined}
            onTap={() => void start()}
          >
            {`登记 ${count} 件`}
          </Button>
        </Bar>
      }
    >
      <Slip>
        <View className="h">{`“${fileName}”有 ${right} 件`}</View>
        <View className="gap-m">
          <Pairs
            pairs={[
              ...tiers.map(({ tier, rows }) => ({ name: `${TIER_WORD[tier]}级`, value: `${rows} 件` })),
              { name: '写了类别', value: `${right - uncategorised} 件` },
              ...(uncategorised === 0
                ? []
                : [{ name: '没写类别', value: `${uncategorised} 件，先在站里看` }]),
            ]}
          />
        </View>
      </Slip>
      {twins > 0 && <Twins id={id} twins={twins} bring={bring} onChoose={setBring} />}
      {likes > 0 && <Likes id={id} likes={likes} />}
      {uncategorised < right && (
        <Section title="写了类别的，登记以后">
          <Slip>
            <Pick
              on={accept}
              word="直接待交办"
              detail="看过了，不用再受理一遍"
              onTap={() => setAccept(true)}
            />
            <Pick
              on={!accept}
              word="先在站里看"
              detail="和群众自己说的一样，一件件受理"
              onTap={() => setAccept(false)}
            />
          </Slip>
        </Section>
      )}
      <UnreadColumns unread={unread} />
      <FailureHint failure={begin.failure ?? drop.failure} />
    </PageFrame>
  );
}
