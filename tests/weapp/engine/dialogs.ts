/** What WeChat draws above the app: questions, lists, days, short words. */

function layer(role: string, className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('role', role);
  document.body.append(element);
  return element;
}

function choice(parent: HTMLElement, words: string, onTap: () => void): void {
  const button = document.createElement('button');
  button.textContent = words;
  button.addEventListener('click', onTap);
  parent.append(button);
}

export function ask(words: string, choices: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const mask = layer('dialog', 'wx-dialog');
    mask.append(Object.assign(document.createElement('p'), { textContent: words }));
    const end = (answer: number | null) => {
      mask.remove();
      resolve(answer);
    };
    choices.forEach((one, index) => choice(mask, one, () => end(index)));
    choice(mask, '取消', () => end(null));
  });
}

export function pickDay(mode: 'date' | 'time', value: string): Promise<string | null> {
  return new Promise((resolve) => {
    const mask = layer('dialog', 'wx-dialog');
    const input = Object.assign(document.createElement('input'), { type: mode, value });
    input.ariaLabel = mode === 'date' ? '选日子' : '选时间';
    mask.append(input);
    const end = (answer: string | null) => {
      mask.remove();
      resolve(answer);
    };
    choice(mask, '确定', () => end(input.value));
    choice(mask, '取消', () => end(null));
  });
}

export function say(words: string, milliseconds: number): HTMLElement {
  const toast = layer('alert', 'wx-toast');
  toast.textContent = words;
  setTimeout(() => toast.remove(), milliseconds);
  return toast;
}
