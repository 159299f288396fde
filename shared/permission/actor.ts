import type { Membership } from './roles';

/** Who sends a command. The platform says who (`openid`), the session which hat, the timer is nobody. */
export type Actor =
  | { kind: 'resident'; openid: string }
  | { kind: 'member'; openid: string; membership: Membership }
  | { kind: 'timer' };
