import { rounded, SHOWN, type Decision, type Judged, type JudgedBy } from './decision';

/**
 * What an item keeps of how its words were judged when it came: categories of the place and figures. None of its words,
 * for those can be erased and this cannot.
 */
export interface ItemRouting {
  /** Absent: the place has no such category. */
  categoryId?: string;
  confidence: number;
  decision: Decision;
  top: { categoryId: string; confidence: number }[];
  because: JudgedBy;
  /** A category that was not taught, of which words stand there. */
  ruleCategoryId?: string;
}

/** The judgement in the categories of this place, which are known by the names of the taxonomy. */
export function itemRoutingOf(
  { ranked, decision, by, rule }: Judged,
  categories: readonly { id: string; label: string }[],
): ItemRouting {
  const idOf = (label: string) => categories.find((category) => category.label === label)?.id;
  const top = ranked.slice(0, SHOWN).flatMap(({ label, confidence }) => {
    const categoryId = idOf(label);
    return categoryId === undefined ? [] : [{ categoryId, confidence: rounded(confidence) }];
  });
  const categoryId = idOf(ranked[0]?.label ?? '');
  const ruleCategoryId = rule && idOf(rule.label);
  return {
    ...(categoryId === undefined ? {} : { categoryId }),
    confidence: rounded(ranked[0]?.confidence ?? 0),
    // What is surest is nothing of this place: somebody must look.
    decision: categoryId === undefined ? 'person' : decision,
    top,
    because: by,
    ...(ruleCategoryId === undefined ? {} : { ruleCategoryId }),
  };
}
