import { View } from '@tarojs/components';
import { COMMAND_DONE, COMMAND_VERB } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Icon } from '@/components/ui/icon';
import { Pairs } from '@/components/ui/pairs';
import { Slip } from '@/components/ui/slip';
import { Tag } from '@/components/ui/tag';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { supervisionView, type Supervision, type SupervisionView } from './supervision-view';
import { offered, type Detail } from './work-view';

interface SupervisionSlipProps {
  detail: Detail;
  supervision: Supervision;
  onChanged: () => Promise<void>;
  onReport: () => void;
  onSurvey: () => void;
}

const ICON = { ask: 'clock', done: 'ok', late: 'x', over: 'alarm' } as const;

export function SupervisionSlip({
  detail,
  supervision,
  onChanged,
  onReport,
  onSurvey,
}: SupervisionSlipProps) {
  const now = useNow();
  const { place } = useSession();
  const tick = useCommand('tickSupervision');
  const { title, status, pairs, steps } = supervisionView(supervision, place?.keyRoles ?? [], now);
  const may = (name: 'tick_supervision' | 'report_supervision' | 'survey_supervision') =>
    supervision.survey === undefined && offered(detail, name) !== undefined;
  const press = async (index: number) => {
    if ((await tick.send({ no: detail.no, supervisionId: supervision.id, index })) === null) return;
    toast(COMMAND_DONE.tick_supervision);
    await onChanged();
  };
  const mayReport = may('report_supervision') && supervision.report === undefined;
  const mayLook = may('survey_supervision') && supervision.report !== undefined;
  return (
    <Slip>
      <View className="row wrap between">
        <View className="bold">{title}</View>
        <Tag tone={status.tone} icon={ICON[status.tone]}>
          {status.word}
        </Tag>
      </View>
      <View className="gap">
        <Pairs pairs={pairs} />
      </View>
      {steps.map((step) => (
        <Step
          key={step.index}
          step={step}
          busy={tick.busy}
          onTick={may('tick_supervision') ? () => void press(step.index) : undefined}
        />
      ))}
      <FailureHint failure={tick.failure} />
      {mayReport && (
        <View className="gap-m">
          <Button wide icon="doc" onTap={onReport}>
            {COMMAND_VERB.report_supervision}
          </Button>
        </View>
      )}
      {mayLook && (
        <View className="gap-m">
          <Button wide icon="eye" onTap={onSurvey}>
            {COMMAND_VERB.survey_supervision}
          </Button>
        </View>
      )}
    </Slip>
  );
}

interface StepProps {
  step: SupervisionView['steps'][number];
  busy: boolean;
  onTick?: () => void;
}

function Step({ step, busy, onTick }: StepProps) {
  const { label, by, done, late } = step;
  return (
    <View className="row supervision-step">
      <Icon name={done ? 'ok' : late ? 'alarm' : 'clock'} className={done ? 'good' : late ? 'late' : ''} />
      <View className="grow">
        <View className="sub">{label}</View>
        <View className={`note ${late ? 'late' : ''}`}>{late ? `${by}，超期没办` : by}</View>
      </View>
      {!done && onTick !== undefined && (
        <Button size="small" busy={busy} label={`${label}，${COMMAND_VERB.tick_supervision}`} onTap={onTick}>
          {COMMAND_VERB.tick_supervision}
        </Button>
      )}
    </View>
  );
}
