import type { PlaceFile } from '../../shared/place/roster';
import { scopeOf } from '../../shared/permission/roles';
import type { StoredMember } from '../../cloudfunctions/store/members';
import type { StoredCode, StoredPlace } from '../../cloudfunctions/store/places';

export interface PlaceDocuments {
  places: StoredPlace[];
  codes: StoredCode[];
  members: StoredMember[];
}

/** A place as the cloud keeps it: the place with its roster, an entry a code, and who wears which hat. */
export function documentsOf({ place, roster }: PlaceFile): PlaceDocuments {
  const { staff, ...rest } = roster;
  return {
    places: [{ _id: place.id, config: place, roster: rest }],
    codes: roster.codes.map(({ token }) => ({ _id: token, placeId: place.id })),
    members: staff.map(({ openid, memberships }) => {
      const hats = memberships.map((membership) => ({ ...membership, placeId: place.id }));
      return {
        _id: `${place.id}.${openid}`,
        openid,
        placeId: place.id,
        memberships: hats,
        scopes: [...new Set(hats.map(scopeOf))],
      };
    }),
  };
}
