export function ownPeak(): number;
