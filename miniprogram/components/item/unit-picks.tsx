import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import { Pick } from '@/components/ui/pick';
import { Tappable } from '@/components/ui/tappable';

export type Unit = OutputOf<'listUnits'>['units'][number];

interface UnitPicksProps {
  units: readonly Unit[];
  leadId: string | null;
  onLead: (id: string) => void;
  helperIds?: readonly string[];
  /** Absent: nobody helps. */
  onHelpers?: (ids: readonly string[]) => void;
}

/** How many are shown before one asks for all: the suggestion is usually right. */
const FIRST = 3;

export function UnitPicks({ units, leadId, onLead, helperIds = [], onHelpers }: UnitPicksProps) {
  const [all, setAll] = useState(false);
  const [helping, setHelping] = useState(false);
  const sorted = [...units].sort((one, other) => Number(other.suggested) - Number(one.suggested));
  const shown = sorted.filter(({ id }, index) => all || index < FIRST || id === leadId);
  const toggle = (id: string) =>
    onHelpers?.(helperIds.includes(id) ? helperIds.filter((one) => one !== id) : [...helperIds, id]);
  return (
    <View>
      {shown.map((unit) => (
        <Pick
          key={unit.id}
          on={unit.id === leadId}
          word={unit.name}
          detail={why(unit)}
          onTap={() => onLead(unit.id)}
        />
      ))}
      <View className="row wrap gap-s">
        {sorted.length > shown.length && (
          <Tappable
            className="link note tap"
            onTap={() => setAll(true)}
          >{`全部 ${sorted.length} 个单位`}</Tappable>
        )}
        {onHelpers !== undefined && (
          <Tappable
            className="link note tap end"
            expanded={helping}
            onTap={() => setHelping((before) => !before)}
          >
            {helpWords(units, helperIds)}
          </Tappable>
        )}
      </View>
      {helping &&
        sorted
          .filter(({ id }) => id !== leadId)
          .map(({ id, name }) => (
            <Pick key={id} several on={helperIds.includes(id)} word={name} onTap={() => toggle(id)} />
          ))}
    </View>
  );
}

/** Why this one is offered: a ruling weighs more than the catalogue, and what was done before is said beside both. */
function why({ ruled, suggested, assignedBefore }: Unit): string | undefined {
  const before = assignedBefore > 0 ? `同类交过 ${assignedBefore} 件` : undefined;
  if (ruled) return ['裁定过归它', before].filter(Boolean).join('，');
  return before ?? (suggested ? '派单目录里管这一类' : undefined);
}

function helpWords(units: readonly Unit[], helperIds: readonly string[]): string {
  const names = units.filter(({ id }) => helperIds.includes(id)).map(({ name }) => name);
  return names.length === 0 ? '加会办单位' : `会办：${names.join('、')}`;
}
