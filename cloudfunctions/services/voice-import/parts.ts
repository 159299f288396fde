import type { VoiceRow } from '@shared/voice-import/plan';
import type { VoiceIssue } from '@shared/voice-import/problems';
import { openContactText, sealContact } from '../contact/cipher';

/** A call deals with one part: well within the time that a function has, also where each row takes several writes. */
const PART_ROWS = 50;
/** Sealed it is a third more; a document stays far below half a megabyte. */
const PART_BYTES = 200_000;

export interface PlannedRow extends VoiceRow {
  /** The item that says the same already. */
  twinNo?: string;
  /** An item that says nearly the same: somebody else's, or the same person's in other words. */
  likeNo?: string;
}

/** What a part holds, until its rows are items. */
export interface Part {
  rows: PlannedRow[];
  issues: VoiceIssue[];
}

/** Rows in their order, so many to a part that each is light; what is wrong goes along in its own. */
export function partsOfPlan(rows: readonly PlannedRow[], issues: readonly VoiceIssue[]): Part[] {
  const parts: Part[] = [];
  let [part, bytes]: [Part, number] = [{ rows: [], issues: [] }, 0];
  const begin = () => {
    parts.push(part);
    [part, bytes] = [{ rows: [], issues: [] }, 0];
  };
  for (const row of rows) {
    const size = Buffer.byteLength(JSON.stringify(row));
    if (part.rows.length === PART_ROWS || bytes + size > PART_BYTES) begin();
    part.rows.push(row);
    bytes += size;
  }
  for (const issue of issues) {
    if (part.rows.length + part.issues.length >= PART_ROWS) begin();
    part.issues.push(issue);
  }
  if (part.rows.length + part.issues.length > 0) begin();
  return parts;
}

/** Names, phones and what somebody said: sealed as contacts are, for this part of this import. */
export const sealPart = (part: Part, id: string): string => sealContact(JSON.stringify(part), id);

export const openPart = (sealed: string, id: string): Part => JSON.parse(openContactText(sealed, id)) as Part;
