const bar = document.createElement('div');
bar.className = 'wx-navigation';

/** WeChat's own bar: a title, and a way back where there is one. */
export function showTitle(title: string, back: (() => void) | null): void {
  if (!bar.isConnected) document.body.append(bar);
  bar.replaceChildren();
  if (back) {
    const button = document.createElement('button');
    button.textContent = '‹';
    button.ariaLabel = '返回';
    button.addEventListener('click', back);
    bar.append(button);
  }
  bar.append(Object.assign(document.createElement('span'), { textContent: title }));
}
