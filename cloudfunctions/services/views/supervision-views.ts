import type * as z from 'zod';
import type { supervisionView } from '@shared/contract/item-parts';
import { textKey } from '@shared/item/event';
import type { StoredItem } from '../../store/items';

export function supervisionViews(item: StoredItem): z.output<typeof supervisionView>[] {
  const words = (seq: number | undefined) =>
    seq === undefined ? '' : (item.texts[textKey(seq, 'text')] ?? '');
  return item.supervisions.map((supervision) => {
    const { id, form, medium, byName, dueAt, at, roles, participants, steps, surveyDueAt } = supervision;
    const { reportedAt, reportSeq, surveyedAt, surveySeq, solved } = supervision;
    return {
      id,
      form,
      medium,
      byName,
      text: words(id),
      dueAt,
      at,
      roles,
      participants,
      steps,
      report: reportedAt === undefined ? undefined : { at: reportedAt, text: words(reportSeq) },
      surveyDueAt,
      survey:
        surveyedAt === undefined
          ? undefined
          : { at: surveyedAt, solved: solved ?? false, text: words(surveySeq) },
    };
  });
}
