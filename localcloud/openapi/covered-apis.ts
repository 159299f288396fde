import type { Presence } from '../client/presence';
import type { LocalCloudOptions } from '../options';
import type { Pending } from '../server/pending';
import type { SignedFiles } from '../storage/signed-files';
import { ContentRules } from './content-rules';
import { mediaCheckAsync } from './media-check';
import { msgSecCheck } from './msg-sec-check';
import type { OpenApi } from './open-api';
import { getPhoneNumber, type PhoneCodes } from './phone-number';
import { ReleasedPages } from './released-pages';
import { sendSubscribeMessage, type SubscribeMessageParts } from './subscribe-message';
import { getUnlimited } from './wxacode';

interface Parts extends Omit<SubscribeMessageParts, 'pages' | 'sendMs'> {
  presence: Presence;
  files: SignedFiles;
  pending: Pending;
  phoneCodes: PhoneCodes;
}

/** The open interfaces that this cloud stands in for; any other is answered -604100. */
export function coveredApis(options: LocalCloudOptions, parts: Parts): Record<string, OpenApi> {
  const rules = new ContentRules(options.contentRulesFile);
  const pages = new ReleasedPages(options.pages);
  return {
    'subscribeMessage.send': sendSubscribeMessage({ ...parts, pages, sendMs: options.messageSendMs ?? 0 }),
    'security.msgSecCheck': msgSecCheck(rules, parts.presence),
    'security.mediaCheckAsync': mediaCheckAsync({ ...parts, rules, delayMs: options.mediaCheckDelayMs ?? 0 }),
    'wxacode.getUnlimited': getUnlimited(pages),
    'phonenumber.getPhoneNumber': getPhoneNumber(parts.phoneCodes, parts.now),
  };
}
