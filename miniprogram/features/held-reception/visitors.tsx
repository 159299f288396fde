import { View } from '@tarojs/components';
import { VISITOR_WAY_WORD } from '@shared/wording/receptions';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { Dots } from '@/components/ui/dots';
import { FailureHint } from '@/components/ui/failure-hint';
import { Slip } from '@/components/ui/slip';
import { Tag } from '@/components/ui/tag';
import { go } from '@/navigation/go';
import type { Held } from './held-head';

type Visitor = Held['visitors'][number];

interface VisitorsProps {
  data: Held;
  /** The day has come: who is there can be noted. */
  begun: boolean;
  onChanged: (data: Held) => void;
}

/** Everybody on the list, in the order of their numbers. */
export function Visitors({ data, begun, onChanged }: VisitorsProps) {
  const mark = useCommand('markVisitor');
  const note = async (number: number, state: 'came' | 'expected' | 'gone') => {
    const answer = await mark.send({ id: data.id, number, state });
    if (answer !== null) onChanged(answer);
  };
  const open = data.state === 'planned';
  return (
    <>
      <FailureHint failure={mark.failure} />
      {data.visitors.map((visitor) => (
        <Slip key={visitor.number}>
          <View className="row">
            <View className="h grow">{`${visitor.number} 号${visitor.at === undefined ? '' : ` ${visitor.at}`}`}</View>
            <Standing visitor={visitor} />
          </View>
          <View className="note gap-s">
            <Dots facts={[VISITOR_WAY_WORD[visitor.way], visitor.note !== '' && visitor.note]} />
          </View>
          <View className="row gap-m wrap">
            {open && begun && visitor.state === 'expected' && (
              <Button grow icon="check" busy={mark.busy} onTap={() => void note(visitor.number, 'came')}>
                来了
              </Button>
            )}
            {begun && visitor.state === 'came' && data.state !== 'called_off' && (
              <Button grow icon="pen" onTap={() => register(data, visitor)}>
                登记说的事
              </Button>
            )}
            {open && visitor.way === 'on_behalf' && visitor.state === 'expected' && (
              <Button grow onTap={() => void note(visitor.number, 'gone')}>
                不来了
              </Button>
            )}
            {open && visitor.state === 'came' && visitor.way !== 'walk_in' && (
              <Button grow onTap={() => void note(visitor.number, 'expected')}>
                点错了
              </Button>
            )}
            {open && visitor.way === 'walk_in' && (
              <Button grow onTap={() => void note(visitor.number, 'gone')}>
                点错了
              </Button>
            )}
          </View>
        </Slip>
      ))}
    </>
  );
}

function Standing({ visitor: { state } }: { visitor: Visitor }) {
  if (state === 'came')
    return (
      <Tag tone="done" icon="check">
        来了
      </Tag>
    );
  return state === 'missed' ? <Tag tone="stop">没来</Tag> : <Tag tone="sent">约了</Tag>;
}

const register = ({ id, stationId }: Held, { number }: Visitor) =>
  go('register', { kind: 'reception_case', sessionId: id, visitor: String(number), stationId });
