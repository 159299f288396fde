import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { Areas } from './areas';

/** A village or community, or a piece of it; the name says both. */
export interface ChosenArea {
  id: string;
  name: string;
  gridId?: string;
}

interface AreaPickProps {
  placeId: string | null;
  chosen: ChosenArea | null;
  onChoose: (area: ChosenArea | null) => void;
}

/** Where it is for who has no map, or does not want one: the town, then the village, then its grid; a landmark is written beside it. */
export function AreaPick({ placeId, chosen, onChoose }: AreaPickProps) {
  const [open, setOpen] = useState(false);
  if (placeId === null) return null;
  return (
    <>
      <Button size="small" icon="house" onTap={() => setOpen(true)}>
        {chosen === null ? '选村、社区' : `在${chosen.name}，换一个`}
      </Button>
      {chosen !== null && (
        <Button size="small" look="text" onTap={() => onChoose(null)}>
          不选了
        </Button>
      )}
      <Sheet open={open} title="在哪个村、社区？" onClose={() => setOpen(false)}>
        {open && (
          <Areas
            placeId={placeId}
            chosen={chosen}
            onChoose={(area) => {
              onChoose(area);
              setOpen(false);
            }}
          />
        )}
      </Sheet>
    </>
  );
}
