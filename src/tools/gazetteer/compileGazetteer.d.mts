export function compileGazetteer(files: { file: string; text: string }[]): { text: string; count: number; problems: string[] };
