import { View } from '@tarojs/components';
import { useState } from 'react';
import { SHEET_TITLE } from '@shared/roster-import/sheets';
import { useCommand } from '@/cloud/use-command';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Pairs } from '@/components/ui/pairs';
import { Agree } from '@/components/ui/pick';
import { Slip } from '@/components/ui/slip';
import { Changes } from './changes';
import { Notes } from './notes';
import { countWords, type RosterImport } from './roster-import';

const WHY_LEAST = 2;
const WHY_MAX = 60;

interface ReadyBookProps {
  shown: RosterImport;
  onAgain: () => void;
  onStep: (step: RosterImport) => void;
}

/** What the workbook would change, list by list and line by line; why; and then all of it. */
export function ReadyBook({ shown, onAgain, onStep }: ReadyBookProps) {
  const { id, fileName, counts, notes, codesLeft } = shown;
  const [why, setWhy] = useState('');
  const [revokeCodes, setRevokeCodes] = useState(false);
  const run = useCommand('runRosterImport');
  const start = async () => {
    const begun = await run.send({ id, reason: why.trim(), revokeCodes });
    if (begun !== null) onStep(begun);
  };
  const nothing = counts.length === 0;
  return (
    <PageFrame
      title={nothing ? '和现在一样' : '看过了，可以导入'}
      foot={
        nothing ? (
          <Bar>
            <Button look="main" wide onTap={onAgain}>
              换个文件
            </Button>
          </Bar>
        ) : (
          <Bar after="导入以后，没人再改之前，可以撤回。">
            <Button busy={run.busy} onTap={onAgain}>
              换个文件
            </Button>
            <Button
              look="main"
              grow
              busy={run.busy}
              off={why.trim().length < WHY_LEAST ? '先写为什么' : undefined}
              onTap={() => void start()}
            >
              导入
            </Button>
          </Bar>
        )
      }
    >
      <Slip>
        <View className="h">
          {nothing ? `“${fileName}”和现在的名册一样，没有要改的` : `“${fileName}”会改动`}
        </View>
        {!nothing && (
          <View className="gap-m">
            <Pairs
              pairs={counts.map((count) => ({ name: SHEET_TITLE[count.sheet], value: countWords(count) }))}
            />
          </View>
        )}
        <Notes notes={notes} />
      </Slip>
      {!nothing && (
        <Slip>
          <Field
            label="为什么"
            hint="以后的人看得到"
            placeholder="比如：换届"
            value={why}
            max={WHY_MAX}
            onChange={setWhy}
          />
          {codesLeft > 0 && (
            <View className="gap-m">
              <Agree
                on={revokeCodes}
                word={`去掉的 ${codesLeft} 位代表，二维码也停用`}
                onTap={() => setRevokeCodes(!revokeCodes)}
              />
            </View>
          )}
        </Slip>
      )}
      <FailureHint failure={run.failure} />
      {!nothing && <Changes shown={shown} />}
    </PageFrame>
  );
}
