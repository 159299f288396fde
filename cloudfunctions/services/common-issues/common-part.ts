import { isResidents, type Standing } from '@shared/permission/standing';
import type { StoredCommonIssue } from '../../store/common-issues';
import type { StoredItem } from '../../store/items';
import type { CommonPart } from '../views/parts';

/** What the viewer of an item hears of those who say the same. To who spoke: only what is said to them. */
export function commonPartOf(
  item: StoredItem,
  standing: Standing,
  parent: StoredItem | null,
  issue: StoredCommonIssue | null,
): CommonPart {
  if (!issue || issue.state === 'gone') return {};
  if (isResidents(standing)) return { personal: personalFor(item, parent ?? item, issue) };
  const led = issue.leadNo !== undefined && (item.no === issue.leadNo || item.parent?.no === issue.leadNo);
  if (standing !== 'office' && !(standing === 'lead_unit' && led)) return {};
  return {
    alike: {
      people: issue.people,
      confirmed: led,
      no: item.alike?.no,
      because: item.alike?.because ?? [],
    },
  };
}

/** With the reply that came after it was written, once the office has let that out. */
function personalFor(item: StoredItem, lead: StoredItem, issue: StoredCommonIssue): string | undefined {
  const { reply } = lead;
  const said = lead.no === issue.leadNo && reply?.released === true && (issue.personalAt ?? 0) <= reply.at;
  return said ? issue.personal?.[item.no] : undefined;
}
