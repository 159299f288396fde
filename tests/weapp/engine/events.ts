interface EaselNode {
  id?: string;
  dataset?: object;
  _$?: EaselNode;
}

interface EaselEvent {
  type: string;
  timeStamp: number;
  detail: Record<string, unknown>;
  target: EaselNode;
  currentTarget: EaselNode;
  mark?: unknown;
  getOriginalEvent?(): unknown;
}

const isEvent = (value: unknown): value is EaselEvent =>
  typeof value === 'object' && value !== null && 'currentTarget' in value && 'type' in value;

/** WeChat hands an event's target over as an id and a dataset, nothing more. */
const bare = (node: EaselNode) => {
  const own = node._$ ?? node;
  return { id: own.id ?? '', dataset: { ...own.dataset }, offsetLeft: 0, offsetTop: 0 };
};

const touchesOf = (list: TouchList | undefined) =>
  Array.from(list ?? [], ({ identifier, clientX, clientY, pageX, pageY }) => ({
    identifier,
    clientX,
    clientY,
    pageX,
    pageY,
  }));

function asWeChatSends(event: EaselEvent) {
  const original = event.getOriginalEvent?.() as TouchEvent | undefined;
  const { type, timeStamp, detail, mark } = event;
  return {
    type,
    timeStamp,
    detail,
    mark,
    target: bare(event.target),
    currentTarget: bare(event.currentTarget),
    touches: touchesOf(original?.touches),
    changedTouches: touchesOf(original?.changedTouches),
  };
}

type Method = (this: unknown, ...given: unknown[]) => unknown;

/** Every method gets events in WeChat's form. */
export function withWeChatEvents<Definition extends object>(definition: Definition): Definition {
  const wrapped: Record<string, unknown> = Object.fromEntries(Object.entries(definition));
  for (const [name, value] of Object.entries(wrapped)) {
    if (typeof value !== 'function') continue;
    const method = value as Method;
    wrapped[name] = function (this: unknown, first: unknown, ...rest: unknown[]) {
      return method.call(this, isEvent(first) ? asWeChatSends(first) : first, ...rest);
    };
  }
  return wrapped as Definition;
}
