import { type Disposable, l10n, type TextDocument } from 'vscode';
import {
  FILL,
  type FillAnswer,
  GAP,
  type GapAnswer,
  type GapParams,
  LINKED_PLACES,
  type LinkedPlaces,
  VALUES_ELSEWHERE,
  type ValueItem,
} from '../../../server/src/protocol/protocol';
import { FillDialog, type FillItem } from './fill-dialog';
import type { FillRequests } from './fill-requests';
import { linkedItems, placeItems } from './linked-items';
import { MOST_TRIES, OpenDraft, type Stop } from './open-draft';
import { doubtItem, valueItems, whereOf } from './value-items';

type Outcome = 'filled' | 'skip' | 'back' | 'closed' | 'gone';

/** Walks through the open placeholders of one draft and has the user fill them in. */
export class FillSession implements Disposable {
  readonly dialog = new FillDialog();
  /** Where the user has been: filled in or skipped, the last one last. */
  private readonly path: Stop[] = [];
  private filled = 0;
  /** The place that is asked for. */
  private asked: Stop | null = null;
  private values: readonly { readonly value: string; readonly where: string }[] = [];
  private readonly draft: OpenDraft;

  /**
   * @param remembered values entered before, by the kind of place; is added to
   */
  constructor(
    document: TextDocument,
    private readonly requests: FillRequests,
    private readonly remembered: Map<string, string[]>,
  ) {
    this.draft = new OpenDraft(document, requests, (news) => this.dialog.push(news));
  }

  /**
   * Asks for one place after the other.
   * @param from where to begin: an offset
   * @returns how many places were given a value, and how many are still open
   */
  async run(from: number): Promise<{ readonly filled: number; readonly open: number }> {
    const { picker } = this.dialog;
    picker.busy = true;
    let next = await this.findNext(from);
    while (next) {
      this.draft.track(next);
      picker.show();
      this.asked = next;
      const outcome = await this.askFor(next);
      if (outcome === 'closed') break;
      // What was typed for this place is not meant for another one.
      if (outcome === 'skip' || outcome === 'back') picker.value = '';
      if (outcome === 'back') next = this.path.pop() ?? next;
      else next = await this.findNext(this.path.at(-1)?.span?.end ?? from);
    }
    return { filled: this.filled, open: (await this.draft.listOpen()).length };
  }

  dispose(): void {
    this.draft.dispose();
    this.dialog.dispose();
  }

  /** The first place from an offset on that is open and was not skipped; past the end of the draft, from its start. */
  private async findNext(from: number): Promise<Stop | null> {
    const spans = await this.draft.listOpen();
    const skipped = new Set(this.path.filter(({ mask }) => mask === null).map(({ span }) => span?.start));
    const open = spans.filter(({ start }) => !skipped.has(start));
    const span = open.find(({ start, end }) => start >= from || (start < from && from < end)) ?? open[0];
    this.open = open.length;
    return span ? { span, mask: null, value: '' } : null;
  }

  /** How many places are open and were not skipped. */
  private open = 0;

  private async askFor(stop: Stop): Promise<Outcome> {
    const { dialog } = this;
    let gap = await this.present(stop);
    if (!gap) return 'gone';
    this.listed = null;
    dialog.picker.value ||= stop.value;
    await this.showItems(stop);
    for (let doubted = ''; ; ) {
      const event = await dialog.next();
      switch (event.kind) {
        case 'typed':
          // VS Code also tells of what we put into the box.
          if (dialog.picker.value.trim() === doubted) break;
          doubted = '';
          await this.showItems(stop);
          break;
        case 'found':
          if (doubted === '') await this.showItems(stop);
          break;
        case 'edited':
          gap = await this.present(stop);
          if (!gap) return 'gone';
          await this.showItems(stop);
          break;
        case 'accepted': {
          const { active } = event;
          const isMeant = active && event.items[0] === active && this.offeredFor.get(active) === event.value;
          const choice = choiceOf(event.value, isMeant ? active : undefined);
          if (choice === 'skip') return this.skip(stop);
          if (choice === null) break;
          const result = await this.tryFill(stop, gap, choice, doubted === choice);
          if (result === 'filled' || result === 'gone') return result;
          doubted = result === 'doubt' ? choice : '';
          break;
        }
        case 'skip':
          return this.skip(stop);
        default:
          return event.kind;
      }
    }
  }

  private skip(stop: Stop): Outcome {
    this.path.push(stop);
    return 'skip';
  }

  /** Shows where the place stands and what it wants; null when nothing is open there any more. */
  private async present(stop: Stop): Promise<GapAnswer | null> {
    const { picker } = this.dialog;
    const place = this.draft.placeOf(stop);
    const gap = place && (await this.requests.ask(GAP, place));
    if (!gap || !stop.span) return null;
    this.draft.reveal(stop.span);
    const { slot, before, mask, after, kind } = gap;
    picker.busy = false;
    picker.canSelectMany = false;
    picker.step = this.path.length + 1;
    picker.totalSteps = this.path.length + this.open + (stop.mask === null ? 0 : 1);
    picker.title = l10n.t('{0}: {1}', slot, `${before}【${mask}】${after}`);
    picker.placeholder = l10n.t('Enter: {0}', slot);
    this.dialog.showButtons(this.path.some(({ span }) => span !== null));
    const entered = (this.remembered.get(kind) ?? []).map((value) => ({
      value,
      where: l10n.t('entered just now'),
    }));
    this.values = unique([...entered, ...this.locate(gap.values)]);
    void this.addElsewhere(stop, place!);
    return gap;
  }

  /** Other drafts take longer to look at; what they have is added when it is known. */
  private async addElsewhere(stop: Stop, place: GapParams): Promise<void> {
    const found = await this.requests.ask(VALUES_ELSEWHERE, place).catch(() => []);
    if (this.asked !== stop || found.length === 0) return;
    this.values = unique([...this.values, ...this.locate(found)]);
    this.dialog.push('found');
  }

  private locate(values: readonly ValueItem[]): typeof this.values {
    return values.map((item) => ({ value: item.value, where: whereOf(item, this.requests.uri) }));
  }

  private async showItems(stop: Stop): Promise<void> {
    const { picker } = this.dialog;
    const typed = picker.value.trim();
    this.setItems(valueItems(typed, null, this.values));
    const preview = typed === '' ? null : await this.preview(stop, typed);
    if (preview && picker.value.trim() === typed) this.setItems(valueItems(typed, preview, this.values));
  }

  /** What was in the box when the list was last made. */
  private listed: string | null = null;
  /**
   * What was in the box when an entry was offered. Enter right behind the last key comes with an entry of the list
   * before, although that was made anew by the time it is answered: VS Code tells only how far down it stood. So it
   * has to be the entry, too, that is active in the new list.
   */
  private readonly offeredFor = new WeakMap<FillItem, string>();

  private setItems(items: readonly FillItem[]): void {
    const { picker } = this.dialog;
    const active = JSON.stringify(picker.activeItems[0]?.choice);
    picker.items = items;
    for (const item of items) this.offeredFor.set(item, picker.value);
    const choices = items.filter(({ choice }) => choice !== undefined);
    // Whoever has gone down the list already stays where he is, unless he types.
    const same =
      this.listed === picker.value && choices.find(({ choice }) => JSON.stringify(choice) === active);
    this.listed = picker.value;
    const first = same || choices.find(({ choice }) => picker.value !== '' || choice === 'here');
    // With an empty box nothing is chosen yet: one Enter too many must not fill in a value used before.
    picker.activeItems = first ? [first] : [];
  }

  private async preview(stop: Stop, value: string): Promise<FillAnswer | null> {
    const place = this.draft.placeOf(stop);
    return place && this.requests.ask(FILL, { ...place, value });
  }

  /** Writes a value; a doubtful one only once the user has seen why. */
  private async tryFill(
    stop: Stop,
    gap: GapAnswer,
    value: string,
    confirmed: boolean,
  ): Promise<'filled' | 'gone' | 'error' | 'doubt'> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const answer = await this.preview(stop, value);
      if (!answer || !stop.span) return 'gone';
      const { problem, edit } = answer;
      if (problem && (problem.level === 'error' || !confirmed)) {
        const isError = problem.level === 'error';
        this.setItems(isError ? valueItems(value, answer, this.values) : [doubtItem(value, problem.message)]);
        return isError ? 'error' : 'doubt';
      }
      const mask = this.draft.maskUnder(stop, edit);
      const { start } = stop.span;
      if (!(await this.draft.write(answer.version, [edit]))) continue;
      const done = { span: { start, end: start + edit.text.length }, mask, value };
      this.dialog.picker.value = '';
      this.draft.track(done);
      this.path.push(done);
      if (stop.mask === null) this.filled++;
      // Without the unit, like the values that the draft has; but a whole date or place as it was typed.
      this.remember(gap.kind, mask === gap.mask ? edit.text : value);
      await this.offerLinked(done);
      return 'filled';
    }
    return 'gone';
  }

  private remember(kind: string, value: string): void {
    const others = (this.remembered.get(kind) ?? []).filter((one) => one !== value);
    this.remembered.set(kind, [value, ...others].slice(0, 8));
  }

  /** Asks whether other places of the same words want the value, too; one step to undo for all of them. */
  private async offerLinked(stop: Stop): Promise<void> {
    const { requests, dialog } = this;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const place = this.draft.placeOf(stop);
      if (!place) return;
      const { places, version } = await requests.ask(LINKED_PLACES, { ...place, value: stop.value });
      if (places.length === 0) return;
      const chosen = await this.chooseLinked(stop.value, places);
      if (
        chosen.length === 0 ||
        (await this.draft.write(
          version,
          chosen.map(({ edit }) => edit),
        ))
      ) {
        this.filled += chosen.length;
        dialog.picker.value = '';
        return;
      }
    }
  }

  private async chooseLinked(value: string, places: LinkedPlaces['places']): Promise<LinkedPlaces['places']> {
    const { dialog } = this;
    const { picker } = dialog;
    picker.title = l10n.t('“{0}” is filled in. Elsewhere too?', value);
    picker.placeholder = l10n.t('These places have the same words');
    picker.buttons = [];
    this.setItems(linkedItems(value, places.length));
    for (;;) {
      const event = await dialog.next();
      if (event.kind === 'closed') {
        dialog.push('closed');
        return [];
      }
      if (event.kind !== 'accepted') continue;
      if (picker.canSelectMany) return places.filter((_, i) => isTicked(event.items, i));
      const choice = event.items[0] === event.active ? event.active?.choice : undefined;
      if (choice === 'here') return [];
      if (choice === 'all') return places;
      if (choice !== 'some') continue;
      picker.canSelectMany = true;
      picker.value = '';
      picker.items = placeItems(places);
      picker.selectedItems = picker.items;
    }
  }
}

/** What an Enter means: the entry of the list, or the text in the box; null for nothing. */
function choiceOf(text: string, item: FillItem | undefined): string | 'skip' | null {
  const typed = text.trim();
  const choice = item?.choice;
  if (choice === 'skip') return 'skip';
  if (typeof choice === 'object' && 'value' in choice) return choice.value;
  return typed || null;
}

function isTicked(ticked: readonly FillItem[], index: number): boolean {
  return ticked.some(
    ({ choice }) => typeof choice === 'object' && 'place' in choice && choice.place === index,
  );
}

function unique<T extends { readonly value: string }>(values: readonly T[]): readonly T[] {
  return values.filter(({ value }, i) => values.findIndex((one) => one.value === value) === i);
}
