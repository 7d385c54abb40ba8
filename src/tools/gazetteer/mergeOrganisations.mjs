import { foldedName } from './foldedName.mjs';

/**
 * Unites the records of all input files into one organisation per folded name.
 *
 * Records come in order of precedence: the first one gives the displayed name, kind, parent and successor; later ones add
 * identifiers, acronyms and aliases. A record whose name is an alias in a hand-made file is that organisation. No form
 * belongs to two organisations as a full name or alias; an acronym may, but at most one of them holds it unmarked.
 *
 * @param {{ file: string, handMade: boolean, records: ReturnType<typeof import('./inputTable.mjs').readInputTable> }[]} inputs
 * @returns {{ organisations: object[], problems: string[] }} sorted by folded name; problems are contradictions within the
 *   hand-made files and references to organisations that are not there
 */
export function mergeOrganisations(inputs) {
  const problems = [];
  /** Folded full name or hand-made alias -> organisation. */
  const known = new Map();
  const organisations = [];

  for (const { handMade, records } of inputs) {
    for (const record of records) {
      const key = foldedName(record.name.text);
      let organisation = known.get(key);
      if (organisation === undefined) {
        organisation = { ...record, key, handMade, acronyms: [], aliases: [], identifiers: [], records: [] };
        organisations.push(organisation);
        known.set(key, organisation);
      } else if (handMade && key !== organisation.key) {
        problems.push(`${record.source}: ${record.name.text} is an alias of ${organisation.name.text}`);
      }
      organisation.parent ||= record.parent;
      organisation.successor ||= record.successor;
      organisation.records.push(record);
      if (!handMade) continue;
      for (const alias of record.aliases) {
        const aliasKey = foldedName(alias.text);
        const other = known.get(aliasKey);
        if (other !== undefined && other !== organisation) {
          problems.push(`${record.source}: ${alias.text} belongs to ${other.name.text}`);
        }
        if (other === undefined) known.set(aliasKey, organisation);
      }
    }
  }
  // An alias of a hand-made file may have been read before the organisation that bears it as its name.
  giveAliases(organisations, known);
  giveAcronyms(organisations, known, problems);
  for (const organisation of organisations) {
    for (const record of organisation.records) {
      for (const identifier of record.identifiers) {
        if (!organisation.identifiers.includes(identifier)) organisation.identifiers.push(identifier);
      }
    }
    organisation.parent = resolve(organisation, 'parent', known, problems);
    organisation.successor = resolve(organisation, 'successor', known, problems);
  }
  organisations.sort((a, b) => compare(a.key, b.key) || compare(a.name.text, b.name.text));
  return { organisations, problems };
}

function giveAliases(organisations, known) {
  const taken = new Map(known);
  for (const organisation of organisations) {
    for (const record of organisation.records) {
      for (const alias of record.aliases) {
        const key = foldedName(alias.text);
        if (key === '' || key === organisation.key) continue;
        const owner = taken.get(key);
        if (owner !== undefined && owner !== organisation) continue;
        taken.set(key, organisation);
        if (!organisation.aliases.some((other) => foldedName(other.text) === key)) organisation.aliases.push(alias);
      }
    }
  }
}

function giveAcronyms(organisations, known, problems) {
  const unmarked = new Map();
  for (const organisation of organisations) {
    for (const record of organisation.records) {
      for (const acronym of record.acronyms) {
        if (acronym.text === organisation.name.text) continue;
        if (organisation.aliases.some((alias) => alias.text === acronym.text)) continue;
        const owner = known.get(foldedName(acronym.text));
        if (owner !== undefined && owner !== organisation && owner.name.text === acronym.text) continue;
        const held = organisation.acronyms.find((other) => other.text.toLowerCase() === acronym.text.toLowerCase());
        if (held === undefined) organisation.acronyms.push({ ...acronym });
        else if (!organisation.handMade) held.ambiguous &&= acronym.ambiguous;
      }
    }
    for (const acronym of organisation.acronyms) {
      if (acronym.ambiguous) continue;
      const owner = unmarked.get(acronym.text);
      if (owner === undefined) unmarked.set(acronym.text, organisation);
      else {
        acronym.ambiguous = true;
        if (organisation.handMade) {
          problems.push(`${organisation.source}: ${acronym.text} is the acronym of ${owner.name.text} too; mark one with ?`);
        }
      }
    }
  }
}

function resolve(organisation, column, known, problems) {
  const name = organisation[column];
  if (name === '') return '';
  const other = known.get(foldedName(name));
  if (other !== undefined) return other === organisation ? '' : other.name.text;
  if (organisation.handMade) problems.push(`${organisation.source}: unknown ${column} ${name}`);
  return '';
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
