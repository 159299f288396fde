import type { Membership } from './roles';

/** Who sends a command. The platform says who (`openid`), the session which hat, the timer is nobody. */
export type Actor =
  /** `helping`: number of the item of somebody else that they were asked to help with. */
  | { kind: 'resident'; openid: string; helping?: string }
  | { kind: 'member'; openid: string; membership: Membership }
  | { kind: 'timer' };
