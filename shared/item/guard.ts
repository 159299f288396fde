import type { Refusal } from '../error/catalogue';
import type { Command } from './commands';
import type { DecideContext } from './context';
import type { Item } from './item';

/** One condition of the table: looks at one thing and refuses with its own code. */
export type Guard = (item: Item | null, command: Command, context: DecideContext) => Refusal | null;
