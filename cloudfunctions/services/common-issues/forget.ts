import { changeCommonIssue } from '../../store/common-issues';
import { keepAlike } from '../../store/common-items';
import type { StoredItem } from '../../store/items';
import { removeLikeness } from '../../store/likenesses';

/** What was counted from words that are gone, quoted from them or said to who spoke them. That they spoke stays. */
export async function forgetLikeness({ _id, no, alike }: StoredItem): Promise<void> {
  await removeLikeness(_id);
  if (!alike) return;
  await keepAlike(_id, { issueId: alike.issueId, no: alike.no });
  await changeCommonIssue(alike.issueId, ({ personal }) => {
    if (personal?.[no] === undefined) return null;
    return { personal: Object.fromEntries(Object.entries(personal).filter(([other]) => other !== no)) };
  });
}
