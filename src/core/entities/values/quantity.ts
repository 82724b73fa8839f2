/** A quantity as number and unit. */
export const shown = (n: number | undefined, unit: string | undefined): string | undefined =>
  n === undefined || Number.isNaN(n) || !unit ? undefined : `${Number(n.toPrecision(12))} ${unit}`;
