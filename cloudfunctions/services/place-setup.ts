import type { PlaceFile } from '@shared/place/roster';
import { scopeOf } from '@shared/permission/roles';
import type { StoredMember } from '../store/members';
import { codesOf, type StoredCode } from '../store/codes';
import type { StoredPlace } from '../store/places';
import { newEntry } from '../store/staff-entries';
import { wordsOf } from './codes/scene';
import type { CollectionName } from '../store/collections';

export interface DocumentsOf {
  collection: CollectionName;
  docs: ({ _id: string } & object)[];
}

/** What a place file becomes in the store. Ids derive from it, so importing it again replaces and never doubles. */
export function placeDocuments({ place, roster }: PlaceFile): DocumentsOf[] {
  const { staff, seats: free, ...rest } = roster;
  const stored: StoredPlace = { _id: place.id, config: place, roster: rest };
  const codes = roster.codes.map(({ token, kind, target, revoked }): StoredCode => {
    const of = codesOf(place.id, kind, target);
    const code = { _id: token, placeId: place.id, kind, target, of, words: wordsOf(token), issuedAt: 0 };
    return revoked
      ? { ...code, inUseFor: token, revoked: { at: 0, reason: 'renewed' } }
      : { ...code, inUseFor: of };
  });
  const members = staff.map(({ openid, memberships }): StoredMember => {
    const hats = memberships.map((hat) => ({ ...hat, placeId: place.id }));
    const scopes = [...new Set(hats.map(scopeOf))];
    return { _id: `${place.id}:${openid}`, openid, placeId: place.id, memberships: hats, scopes };
  });
  const seats = staff.flatMap(({ openid, memberships }) =>
    memberships.map((hat) => {
      const membership = { ...hat, placeId: place.id };
      return newEntry({ placeId: place.id, entryId: hat.id, membership }, { openid, seatedAt: 0 });
    }),
  );
  for (const hat of free) {
    const membership = { ...hat, placeId: place.id };
    seats.push(newEntry({ placeId: place.id, entryId: hat.id, membership }));
  }
  return [
    { collection: 'places', docs: [stored] },
    { collection: 'codes', docs: codes },
    { collection: 'members', docs: members },
    { collection: 'staff_entries', docs: seats },
  ];
}
