import { useState } from 'react';
import type { Tier } from '@shared/item/kinds';
import { useQuery } from '@/cloud/use-query';
import { useSession } from '@/session/session';
import { tiersOfHat } from './tiers-of-hat';

interface Start {
  categoryId: string | null;
  tier: Tier | null;
  areaId?: string;
}

/** Category, level and owner, as they are being chosen for one item or for several. */
export function useAssignChoice(start: Start) {
  const { place, hat } = useSession();
  const tiers = tiersOfHat(place, hat);
  const only = tiers.length === 1 ? (tiers[0]?.id ?? null) : null;
  const known = tiers.find(({ id }) => id === start.tier)?.id ?? null;
  const [tier, setTier] = useState<Tier | null>(known ?? only);
  const [categoryId, setCategoryId] = useState(start.categoryId);
  const [unitId, setUnitId] = useState<string | null>(null);
  const [helperIds, setHelperIds] = useState<readonly string[]>([]);
  const chosen = tiers.find(({ id }) => id === tier);
  /** The level belongs to another body: the office passes the matter on and that body finds the unit (柞水). */
  const passesOn = hat?.role !== 'government_office' && chosen?.dispatcher === 'government_office';
  const units = useQuery(
    'listUnits',
    passesOn
      ? null
      : {
          ...(categoryId === null ? {} : { categoryId }),
          ...(start.areaId === undefined ? {} : { areaId: start.areaId }),
          ...(tier === null ? {} : { tier }),
        },
  );
  const unit = units.data?.units.find(({ id }) => id === unitId);
  return {
    tiers,
    tier,
    setTier,
    categoryId,
    setCategoryId,
    passesOn,
    units,
    unit,
    setUnitId,
    helperIds: helperIds.filter((id) => id !== unit?.id),
    setHelperIds,
  };
}

export type AssignChoice = ReturnType<typeof useAssignChoice>;
