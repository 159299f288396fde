import type { PlaceFile } from '@shared/place/roster';
import { scopeOf } from '@shared/permission/roles';
import type { StoredMember } from '../store/members';
import type { StoredCode, StoredPlace } from '../store/places';
import type { CollectionName } from '../store/collections';

export interface DocumentsOf {
  collection: CollectionName;
  docs: ({ _id: string } & object)[];
}

/** What a place file becomes in the store. Ids derive from it, so importing it again replaces and never doubles. */
export function placeDocuments({ place, roster }: PlaceFile): DocumentsOf[] {
  const { staff, ...rest } = roster;
  const stored: StoredPlace = { _id: place.id, config: place, roster: rest };
  const codes: StoredCode[] = roster.codes.map(({ token }) => ({ _id: token, placeId: place.id }));
  const members = staff.map(({ openid, memberships }): StoredMember => {
    const hats = memberships.map((hat) => ({ ...hat, placeId: place.id }));
    const scopes = [...new Set(hats.map(scopeOf))];
    return { _id: `${place.id}:${openid}`, openid, placeId: place.id, memberships: hats, scopes };
  });
  return [
    { collection: 'places', docs: [stored] },
    { collection: 'codes', docs: codes },
    { collection: 'members', docs: members },
  ];
}
