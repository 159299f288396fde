import { createHash, randomBytes } from 'node:crypto';
import { APPID } from '../platform-environment';
import type { OpenApi } from './open-api';
import { OpenApiRefusal } from './refusal';

const LIFETIME_MS = 5 * 60 * 1000;

/** The codes that the phone number button gives a mini-program: one use, five minutes. */
export class PhoneCodes {
  private readonly codes = new Map<string, { phoneNumber: string; issuedAt: number }>();

  constructor(private readonly now: () => number) {}

  /** A code for the person's number; without one, a made-up number that stays the same for this person. */
  issue(openid: string, phoneNumber = inventedNumber(openid)): string {
    const code = randomBytes(32).toString('hex');
    this.codes.set(code, { phoneNumber, issuedAt: this.now() });
    return code;
  }

  /** The number behind a code, which is used up by this; undefined when unknown, used or too old. */
  redeem(code: string): string | undefined {
    const entry = this.codes.get(code);
    this.codes.delete(code);
    return entry && this.now() - entry.issuedAt <= LIFETIME_MS ? entry.phoneNumber : undefined;
  }

  clear(): void {
    this.codes.clear();
  }
}

/** `phonenumber.getPhoneNumber`: 40029 when the code is unknown, used or expired. */
export function getPhoneNumber(codes: PhoneCodes, now: () => number): OpenApi {
  return async ({ code }) => {
    const phoneNumber = typeof code === 'string' ? codes.redeem(code) : undefined;
    if (phoneNumber === undefined) throw new OpenApiRefusal(40029, 'invalid code');
    return {
      phone_info: {
        phoneNumber,
        purePhoneNumber: phoneNumber,
        countryCode: '86',
        watermark: { timestamp: Math.floor(now() / 1000), appid: APPID },
      },
    };
  };
}

/** 1990000xxxx: belongs to nobody in a demo, and looks like a number. */
function inventedNumber(openid: string): string {
  const digits = createHash('sha256').update(openid).digest().readUInt32BE(0) % 10_000;
  return `1990000${String(digits).padStart(4, '0')}`;
}
