import { warmer } from '@shared/item/warmth';
import { changeCommonIssue, type CommonVoice, type StoredCommonIssue } from '../../store/common-issues';

/** What more people say is said; who they are, the office sees in its queue. */
const KEPT = 200;

export const countedOf = (voices: readonly CommonVoice[]): Pick<StoredCommonIssue, 'voices' | 'people'> => ({
  voices: voices.slice(-KEPT),
  people: new Set(voices.map(({ who }) => who)).size,
});

/** Adds what somebody said; an issue that went into another is followed there. Null where there is none. */
export async function addVoice(id: string, voice: CommonVoice): Promise<StoredCommonIssue | null> {
  return changeCommonIssue(id, (issue) => ({
    ...countedOf([...issue.voices.filter(({ no }) => no !== voice.no), voice]),
    // One was left when the others were split off: now there are two again.
    ...(issue.state === 'gone' ? { state: 'suggested' as const } : {}),
    warmAt: issue.voices.some(({ no }) => no === voice.no) ? issue.warmAt : warmer(issue.warmAt, voice.at),
  }));
}
