import { contest } from './contest';
import { PEERS } from './peers';
import { fastestPeer, median, type Section, timeOf } from './table';

/** What does next to nothing is shown, but is no measure: three rules made for this, and headings compared with a list. */
const NO_MEASURE = new Set(['textlint, 3 rules, txt', 'textlint, 3 rules, md', 'markdownlint, MD043 only']);
const isPeer = (subject: string): boolean => subject in PEERS && !NO_MEASURE.has(subject);

const SIZES = [
  { name: '20 kB', bytes: 20_000, turns: 9, turnTime: 60, patience: 5000, share: 0.2 },
  { name: '1 MB', bytes: 1_000_000, turns: 9, turnTime: 60, patience: 5000, share: 0.1 },
  { name: '10 MB', bytes: 10_000_000, turns: 5, turnTime: 60, patience: 8000, share: null },
] as const;

const warmUpOf = (isQuick: boolean) => (isQuick ? 500 : 1000);

const FLOORS = ['floor: read and decode', 'floor: one regex over it'];
/** Asked only where there is time: at 10 MB they take seconds to minutes. */
const SLOW = new Set(['zhlint', 'lint-md', 'textlint, 3 rules, md']);

/** The whole of a draft, from its text to its findings, warm. */
export async function wholeCheck(isQuick: boolean): Promise<readonly Section[]> {
  const sections: Section[] = [];
  let perMegabyte = Number.NaN;
  for (const { name, bytes, share, ...options } of SIZES) {
    const peers = Object.keys(PEERS).filter((peer) => !(isQuick && SLOW.has(peer)));
    const turns = isQuick ? Math.ceil(options.turns / 2) : options.turns;
    const asked = isQuick && bytes > 1_000_000 ? [] : peers;
    const results = await contest(['report-checkup', ...asked, ...FLOORS], {
      ...options,
      bytes,
      turns,
      warmUp: warmUpOf(isQuick),
    });
    const own = timeOf(results, 'report-checkup');
    if (bytes === 20_000) perMegabyte = own * 50;
    const fastest = fastestPeer(results, isPeer);
    const goals = [];
    if (share !== null && fastest) {
      const about = `share of ${fastest.subject}`;
      goals.push({ about, figure: own / median(fastest.times), most: share, unit: '×' });
    }
    if (share === null) {
      goals.push({ about: 'whole check', figure: own, most: 100, unit: 'ms' });
      const about = 'time per MB beside that of 20 kB';
      goals.push({ about, figure: own / 10 / perMegabyte, most: 1.5, unit: '×' });
    }
    sections.push({ title: `Whole check, ${name}`, results, goals });
  }
  return sections;
}

const EDITS = ['one character typed', '200 characters pasted', 'a line deleted', 'a section moved'];
const AGAIN = ['autocorrect wasm', 'markdownlint, all rules', 'contextlint, required sections', 'cspell-lib'];

/** What a key press costs from the change of the text to all findings; peers check the whole anew. */
export async function editing(isQuick: boolean): Promise<readonly Section[]> {
  const floor = 'floor: replace a character';
  const subjects = [...EDITS, ...(isQuick ? AGAIN.slice(0, 2) : AGAIN), floor];
  const results = await contest(subjects, {
    bytes: 1_000_000,
    turns: isQuick ? 5 : 9,
    turnTime: 60,
    warmUp: warmUpOf(isQuick),
    patience: 10_000,
  });
  const typed = timeOf(results, EDITS[0]!);
  const fastest = fastestPeer(results, isPeer);
  const goals = EDITS.slice(1).map((edit) => {
    return {
      about: `${edit}, beside one character`,
      figure: timeOf(results, edit) / typed,
      most: 3,
      unit: '×',
    };
  });
  const beside = timeOf(results, floor);
  goals.unshift({
    about: 'one character, beside replacing it in the string',
    figure: typed / beside,
    most: 3,
    unit: '×',
  });
  if (fastest) {
    const about = `one character, share of ${fastest.subject}`;
    goals.unshift({ about, figure: typed / median(fastest.times), most: 1 / 60, unit: '×' });
  }
  return [{ title: 'Edits in 1 MB', results, goals }];
}
