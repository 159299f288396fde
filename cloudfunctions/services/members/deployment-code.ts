import { randomInt } from 'node:crypto';
import { RECEIPT_LETTERS } from '@shared/entry-code/receipt-code';
import { DEPLOYMENT_CODE_MS } from '@shared/members/limits';
import { derivedId } from '../fingerprint';

const LETTERS = 12;
const GROUP = /.{4}(?=.)/g;

export interface DeploymentCode {
  /** Printed once, for whoever is to be the first administrator: `7KFX-M2QP-3RTB`. */
  code: string;
  /** `_id` of the row in `deployment_codes`: { _id: hash, placeId, expiresAt }. */
  hash: string;
  expiresAt: number;
}

/** @param now ms since the epoch */
export function deploymentCode(now: number): DeploymentCode {
  const letters = Array.from({ length: LETTERS }, () => RECEIPT_LETTERS[randomInt(RECEIPT_LETTERS.length)]);
  const plain = letters.join('');
  return {
    code: plain.replace(GROUP, '$&-'),
    hash: deploymentHash(plain),
    expiresAt: now + DEPLOYMENT_CODE_MS,
  };
}

const deploymentHash = (plain: string): string => derivedId('deployment', plain);

/** As people type it: small letters, blanks, strokes between. Null when it cannot be one. */
export function readDeploymentCode(text: string): string | null {
  const plain = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  const known = Array.from(plain).every((letter) => RECEIPT_LETTERS.includes(letter));
  return known && plain.length === LETTERS ? deploymentHash(plain) : null;
}
