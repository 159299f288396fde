import * as door from './demo-door';
import type { Consent } from './transport';

/**
 * The browser reaches the cloud in the demo build alone: any other browser build has no way to know who somebody is,
 * so it reaches nothing and says where to open the app. The constant lets the bundler leave the door out.
 */
const DEMO = process.env.DEMO === '1';

const nowhere = (): Promise<never> => Promise.reject(new Error('open the app in WeChat'));

export const reachable = (): boolean => (DEMO ? door.open() : false);

export const invoke = (name: string, data: object): Promise<unknown> =>
  DEMO ? door.invoke(name, data) : nowhere();

export const upload = (
  cloudPath: string,
  filePath: string,
  onProgress: (percent: number) => void,
): Promise<string> => (DEMO ? door.upload(cloudPath, filePath, onProgress) : nowhere());

export const askConsent = (templateIds: readonly string[]): Promise<Record<string, Consent>> =>
  DEMO ? door.askConsent(templateIds) : Promise.resolve({});
