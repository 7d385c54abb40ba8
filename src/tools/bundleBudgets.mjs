// What the files of the program may hold, and how much of it: nothing is loaded before it is needed.

/**
 * By file: what may be in it, in kilobytes as it is packed. `src/...` is our own code, any other name is a package. The libraries that read
 * documents, draw charts and speak the protocol of agents have files of their own, which are loaded at first use.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, number>>>>}
 */
export const BUDGETS = {
  'dist/extension.js': {
    'src/agent': 25,
    'src/core': 1_100,
    'src/editor': 240,
    'src/formats': 50,
    'src/import': 5,
    'src/report': 30,
    'src/review': 45,
    ignore: 10,
    papaparse: 25,
    preact: 18,
    'preact-render-to-string': 12,
    zod: 45,
  },
  'dist/report.js': { 'src/core': 5, 'src/formats': 5, 'src/report': 30, packages: 290 },
  'dist/importMarkup.mjs': { 'src/core': 5, 'src/formats': 5, 'src/import': 20, packages: 720 },
  'dist/importPdf.mjs': { 'src/core': 5, 'src/formats': 5, 'src/import': 30, packages: 1_800 },
};

/** The name in the budgets of what an input of a bundle belongs to. */
function partOf(path) {
  const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return name ?? path.split('/').slice(0, 2).join('/');
}

/**
 * What is wrong with files that were built.
 *
 * @param {Pick<import('esbuild').Metafile, 'outputs'>} metafile of a build that was minified
 * @returns {string[]} a line each; none where all files keep to their budgets
 */
export function overBudget({ outputs }) {
  return Object.entries(outputs).flatMap(([file, { inputs }]) => {
    const budget = BUDGETS[file];
    if (!budget) return [];
    const held = new Map();
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const part = partOf(path);
      const name = part in budget || part.startsWith('src/') || !('packages' in budget) ? part : 'packages';
      held.set(name, (held.get(name) ?? 0) + bytesInOutput);
    }
    return [...held].flatMap(([name, bytes]) => {
      const size = Math.ceil(bytes / 1000);
      if (bytes === 0 || size <= (budget[name] ?? -1)) return [];
      return name in budget
        ? `${file}: ${name} takes ${size} kB, its budget is ${budget[name]} kB`
        : `${file}: ${name} (${size} kB) is not to be in it`;
    });
  });
}
