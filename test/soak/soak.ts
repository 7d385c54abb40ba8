import { countRegistrations, type Held, held } from './leftovers';
import { Person } from './person';

const MINUTE = 60_000;
/** The share of the time, and the most minutes, until all that is made once has been made. */
const WARM_UP = { share: 0.25, minutes: 12 };
const MINUTES_BETWEEN_FIGURES = 3;
/** Memory may be so many times what it was. */
const ROOM = 1.1;
const OPERATIONS_AN_HOUR = 5_000;
const FEW = 10;

/**
 * Works for so many minutes inside an extension host and compares what is held at the end with what was held after the warm-up, both times
 * with everything closed.
 *
 * @param firstLine is printed before all else
 * @throws {Error} that names what was left behind
 */
export async function soak(minutes: number, firstLine: string): Promise<void> {
  console.log(firstLine);
  countRegistrations();
  const person = await Person.begin();
  await work(person, Math.min(minutes * WARM_UP.share, WARM_UP.minutes));
  const before = await figures(person, 'after the warm-up');
  const begun = { operations: person.operations, time: performance.now() };
  await work(person, minutes * (1 - WARM_UP.share));
  const after = await figures(person, 'at the end');
  const speed = ((person.operations - begun.operations) / (performance.now() - begun.time)) * 60 * MINUTE;
  console.log(
    `${Math.round(speed)} operations an hour; memory ${((after.memory / before.memory) * 100 - 100).toFixed(1)} % more than after the warm-up`,
  );
  const wrong = problems(before, after);
  if (speed < OPERATIONS_AN_HOUR) wrong.push(`${Math.round(speed)} operations an hour are fewer than ${OPERATIONS_AN_HOUR}`);
  if (wrong.length) throw new Error(wrong.join('; '));
}

async function work(person: Person, minutes: number): Promise<void> {
  const end = performance.now() + minutes * MINUTE;
  for (let next = performance.now() + MINUTES_BETWEEN_FIGURES * MINUTE; performance.now() < end; ) {
    await person.workOnOne();
    if (performance.now() < next) continue;
    await figures(person, 'so far');
    next = performance.now() + MINUTES_BETWEEN_FIGURES * MINUTE;
  }
}

async function figures(person: Person, when: string): Promise<Held> {
  await person.end();
  const now = await held();
  const { memory, registered, emitters } = now;
  const sum = [...registered.values()].reduce((all, count) => all + count, 0);
  console.log(`${when}: ${person.operations} operations, ${memory.toFixed(1)} MB, ${sum} registrations, ${emitters} emitters`);
  return now;
}

function problems(before: Held, after: Held): string[] {
  const wrong: string[] = [];
  if (after.memory > before.memory * ROOM)
    wrong.push(`${after.memory.toFixed(1)} MB are held, after the warm-up it was ${before.memory.toFixed(1)} MB`);
  for (const [name, count] of after.registered) {
    const more = count - (before.registered.get(name) ?? 0);
    if (more > 0) wrong.push(`${more} of ${name} are left behind`);
  }
  // VS Code has some of its own that come late; one that is left behind each time is there a hundred times.
  if (after.emitters > before.emitters + FEW) wrong.push(`${after.emitters - before.emitters} emitters are left behind`);
  return wrong;
}
