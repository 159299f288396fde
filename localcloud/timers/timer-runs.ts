import type { FunctionInvoker } from '../functions/invoker';
import type { RunnableFunction } from '../functions/runnable-function';
import { parseCron } from './cron';
import type { Timer } from './scheduler';

export function timersOf(functions: Iterable<RunnableFunction>): Timer[] {
  return Array.from(functions).flatMap(({ name, config }) =>
    (config.triggers ?? []).map((trigger) => ({
      functionName: name,
      triggerName: trigger.name,
      cron: parseCron(trigger.config),
    })),
  );
}

/** Runs a function as its timer does: no person, source wx_trigger. Answers the function's result. */
export async function runTimer(
  invoker: FunctionInvoker,
  timer: { functionName: string; triggerName: string },
  dueAt: number,
): Promise<unknown> {
  const event = {
    Type: 'Timer',
    TriggerName: timer.triggerName,
    Time: new Date(dueAt).toISOString().replace(/\.\d{3}Z$/, 'Z'),
    Message: '',
  };
  const { resultText } = await invoker.invoke({
    functionName: timer.functionName,
    eventText: JSON.stringify(event),
    openid: null,
    source: 'wx_trigger',
    timer: true,
  });
  return JSON.parse(resultText) as unknown;
}
