import { foldedName } from './foldedName.mjs';

/**
 * Unites the records of all input files into one organisation per folded name.
 *
 * Inputs come in order of precedence: the first record gives the displayed name, kind, parent, successors and years; later ones add
 * identifiers, acronyms and aliases. A record whose name is an alias in an earlier input is that organisation. No form belongs
 * to two organisations as a full name or alias; an acronym may, but at most one of them holds it unmarked.
 *
 * @param {{ file: string, handMade: boolean, records: ReturnType<typeof import('./inputTable.mjs').readInputTable> }[]} inputs
 * @returns {{ organisations: object[], problems: string[] }} sorted by folded name; problems are contradictions within the
 *   hand-made files and references to organisations that are not there
 */
export function mergeOrganisations(inputs) {
  const problems = [];
  /** Folded full name or alias -> organisation. */
  const known = new Map();
  const organisations = [];

  for (const { handMade, records } of inputs) {
    const read = records.map((record) => {
      const key = foldedName(record.name.text);
      let organisation = known.get(key);
      if (organisation === undefined) {
        organisation = { ...record, key, handMade, acronyms: [], aliases: [], identifiers: [], records: [] };
        organisations.push(organisation);
        known.set(key, organisation);
      } else if (handMade && key !== organisation.key) {
        problems.push(`${record.source}: ${record.name.text} is an alias of ${organisation.name.text}`);
      }
      organisation.records.push({ ...record, handMade });
      return { record, organisation };
    });
    // Names first: an alias never takes away the name of another organisation of the same input.
    for (const { record, organisation } of read) giveAliases(record, organisation, known, handMade ? problems : []);
  }
  giveAcronyms(organisations, known, problems);
  for (const organisation of organisations) {
    for (const record of organisation.records) {
      for (const identifier of record.identifiers) {
        if (!organisation.identifiers.includes(identifier)) organisation.identifiers.push(identifier);
      }
    }
    organisation.parent = resolve(organisation, (record) => (record.parent === '' ? [] : [record.parent]), known, problems)[0] ?? '';
    organisation.successors = resolve(organisation, (record) => record.successors, known, problems);
  }
  organisations.sort((a, b) => compare(a.key, b.key) || compare(a.name.text, b.name.text));
  return { organisations, problems };
}

function giveAliases(record, organisation, known, problems) {
  for (const alias of record.aliases) {
    const key = foldedName(alias.text);
    if (key === '' || key === organisation.key) continue;
    const owner = known.get(key);
    if (owner === undefined) {
      known.set(key, organisation);
      organisation.aliases.push(alias);
    } else if (owner !== organisation) {
      problems.push(`${record.source}: ${alias.text} belongs to ${owner.name.text}`);
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

/** The displayed names of the bodies that the first record to name some of the gazetteer names; empty where none does. */
function resolve(organisation, namesOf, known, problems) {
  for (const record of organisation.records) {
    const names = namesOf(record);
    const others = names.map((name) => known.get(foldedName(name)));
    if (record.handMade)
      for (const [k, name] of names.entries()) if (others[k] === undefined) problems.push(`${record.source}: unknown body ${name}`);
    const resolved = others.filter((other) => other !== undefined && other !== organisation).map((other) => other.name.text);
    if (resolved.length > 0) return resolved;
  }
  return [];
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
