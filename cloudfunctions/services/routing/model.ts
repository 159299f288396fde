import { itemRoutingOf, type ItemRouting } from '@shared/routing/item-routing';
import { titleOf } from '@shared/item/title';
import { MODEL_FOLDER, readBeside } from '../../platform/beside';
import { logError } from '../../platform/log';
import type { Judge } from './judge';

/** Reads weights once an instance, when somebody first speaks. Whatever is wrong with them, nobody is kept from speaking. */
export class RoutingModel {
  private judge: Promise<Judge | null> | undefined;

  constructor(private readonly folder = MODEL_FOLDER) {}

  /** Undefined where there is nothing to judge by, or nothing to judge: then a person looks. */
  async routingOf(
    text: string,
    categories: readonly { id: string; label: string }[],
  ): Promise<ItemRouting | undefined> {
    if (text.trim() === '') return undefined;
    try {
      const judge = await (this.judge ??= this.load());
      return judge ? itemRoutingOf(judge({ title: titleOf(text), text }), categories) : undefined;
    } catch (error) {
      logError('a voice could not be judged', error);
      return undefined;
    }
  }

  private async load(): Promise<Judge | null> {
    try {
      const { judgeOf } = await import('./judge');
      return judgeOf(
        readBeside(this.folder, 'weights.bin'),
        readBeside(this.folder, 'card.json').toString('utf8'),
      );
    } catch (error) {
      logError('the routing weights cannot be read', error);
      return null;
    }
  }
}
