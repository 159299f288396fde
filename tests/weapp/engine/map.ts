interface Marker {
  id: number;
  title?: string;
}

/** WeChat's map as far as a finger can tell: a pin a marker, called by its title. */
export function drawMarkers(map: HTMLElement, markers: unknown, onTap: (markerId: number) => void): void {
  map.querySelectorAll('.wx-marker').forEach((old) => old.remove());
  for (const { id, title } of Array.isArray(markers) ? (markers as Marker[]) : []) {
    const pin = Object.assign(document.createElement('button'), {
      className: 'wx-marker',
      textContent: '📍',
    });
    pin.ariaLabel = title ?? '';
    pin.addEventListener('click', (event) => {
      event.stopPropagation();
      onTap(id);
    });
    map.append(pin);
  }
}
