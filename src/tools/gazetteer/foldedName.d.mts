export function foldedName(name: string): string;
