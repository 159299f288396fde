import { PAGE_SIZE } from '@shared/contract/fields';
import { collection, command, isDuplicate, type Clause } from '../platform/database';

/** What is known of a version without its text. */
export interface RuleVersion {
  version: number;
  title: string;
  fromDay: string;
  at: number;
  byName: string;
  change: string;
}

/** A rule document (制度) of a place, with its versions; texts lie beside it. */
export interface StoredRule {
  _id: string;
  placeId: string;
  createdAt: number;
  /** How many there are: what a conditional write compares. */
  latest: number;
  versions: RuleVersion[];
}

/** One version with its words. Written once, and before the document that tells of it. */
export interface StoredRuleVersion extends RuleVersion {
  /** `rule:version` */
  _id: string;
  ruleId: string;
  placeId: string;
  text: string;
  /** The intent that it came of. */
  key: string;
}

const rules = () => collection('rules');
const texts = () => collection('rule_versions');
const versionId = (ruleId: string, version: number) => `${ruleId}:${version}`;

export async function findRule(placeId: string, id: string): Promise<StoredRule | null> {
  const { data } = await rules().where({ _id: id, placeId }).limit(1).get();
  return (data[0] as unknown as StoredRule | undefined) ?? null;
}

export async function findRuleVersion(ruleId: string, version: number): Promise<StoredRuleVersion | null> {
  const { data } = await texts()
    .where({ _id: versionId(ruleId, version) })
    .limit(1)
    .get();
  return (data[0] as unknown as StoredRuleVersion | undefined) ?? null;
}

/** In the order in which they were first published; one more than a page shows. */
export async function rulesOf(
  placeId: string,
  after: { at: number; id: string } | null,
): Promise<StoredRule[]> {
  const _ = command();
  const later =
    after && _.or([{ createdAt: _.gt(after.at) }, { createdAt: after.at, _id: _.gt(after.id) }] as never);
  const { data } = await rules()
    .where(later ? (_.and([{ placeId }, later] as never) as unknown as Clause) : { placeId })
    .orderBy('createdAt', 'asc')
    .orderBy('_id', 'asc')
    .limit(PAGE_SIZE + 1)
    .get();
  return data as unknown as StoredRule[];
}

/** The text of a version, once; null where another stands there already, which is given back. */
export async function addRuleVersion(
  version: Omit<StoredRuleVersion, '_id'>,
): Promise<StoredRuleVersion | null> {
  const _id = versionId(version.ruleId, version.version);
  try {
    await texts().add({ data: { _id, ...version } });
    return null;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return findRuleVersion(version.ruleId, version.version);
  }
}

/** The document tells of a version whose text is there. Told twice it is told once. */
export async function tellRuleVersion(stored: Omit<StoredRuleVersion, '_id'>): Promise<void> {
  const { ruleId, placeId, version, title, fromDay, at, byName, change } = stored;
  const told: RuleVersion = { version, title, fromDay, at, byName, change };
  const _ = command();
  if (version > 1) {
    await rules()
      .where({ _id: ruleId, latest: version - 1 })
      .update({ data: { latest: version, versions: _.push([told] as never) } });
    return;
  }
  const first: StoredRule = { _id: ruleId, placeId, createdAt: at, latest: 1, versions: [told] };
  try {
    await rules().add({ data: first as unknown as Clause });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}
