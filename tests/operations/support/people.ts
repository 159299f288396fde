import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Membership, Role } from '@shared/permission/roles';
import type { PlaceFile } from '@shared/place/roster';
import type { County } from './county';
import { Persona } from './persona';

/** Somebody of a place by what they are there, whatever its file calls them. */
export function somebody(
  county: County,
  place: string,
  roles: readonly Role[],
  scope: Partial<Membership> = {},
): Persona {
  const file = JSON.parse(readFileSync(join('places', `${place}.json`), 'utf8')) as PlaceFile;
  for (const { openid, memberships } of file.roster.staff) {
    const hat = memberships.find(
      (one) =>
        roles.includes(one.role) &&
        Object.entries(scope).every(([field, value]) => one[field as keyof typeof one] === value),
    );
    if (hat) return new Persona(county.cloud, openid, hat.id);
  }
  throw new Error(`nobody in ${place} is ${roles.join(' or ')}`);
}
