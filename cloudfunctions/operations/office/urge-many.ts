import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';
import { eachItem } from '../../services/item/each-item';

export const urgeMany: Handler<'urgeMany'> = ({ nos, text }, call) =>
  eachItem(nos, call, (no, each) => applyCommand(no, { name: 'urge', data: { text } }, each));
