import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILLING = 'filling.json';
const FILLED = 'seeded.json';

/**
 * Notes in a demo's folder how far its county is: a start that was broken off while the county was being filled fills it
 * afresh, and nothing else may ever do that.
 */
export class CountyFilled {
  constructor(private readonly dataFolder: string) {}

  /**
   * Makes way for a county, unless one is there.
   * @returns whether it is to be filled
   * @throws Error where data lie that no start has noted as its own: they may be all that somebody has
   */
  begin(): boolean {
    if (existsSync(this.in(FILLED))) return false;
    const cloud = this.in('cloud');
    if (existsSync(cloud) && !existsSync(this.in(FILLING)))
      throw new Error(
        `${cloud} holds data, and ${FILLED} beside it is missing. Is it a restored copy? Write {} into ${this.in(FILLED)} to go on with it. Otherwise move it away, or begin anew with --reset.`,
      );
    rmSync(cloud, { recursive: true, force: true });
    mkdirSync(this.dataFolder, { recursive: true });
    writeFileSync(this.in(FILLING), '{}');
    return true;
  }

  /** @param at the day that it was filled for */
  end(at: number | undefined): void {
    writeFileSync(this.in(FILLED), JSON.stringify({ at }));
    rmSync(this.in(FILLING), { force: true });
  }

  private in(name: string): string {
    return join(this.dataFolder, name);
  }
}
