import type { OperationName } from '@shared/contract/operations';
import type { Standing } from '@shared/permission/standing';

/** About an item, and decided by something else than how somebody stands to it. A new operation is not here. */
export const NOT_BY_STANDING: Partial<Record<OperationName, string>> = {
  lookUp: 'by the code of a receipt',
  getPublished: 'what is on the board is everybody’s',
  ratePublished: 'what is on the board is everybody’s',
  witness: 'what is on the board is everybody’s',
};

/** For these standings alone, though others stand to the item too: to them it is as if it were not there. */
export const FOR_SOME: Partial<Record<OperationName, readonly Standing[]>> = {
  listContactViews: ['submitter'],
  draftPublication: ['submitter', 'station', 'office'],
};
