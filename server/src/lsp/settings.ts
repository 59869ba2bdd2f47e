import { URI } from 'vscode-uri';
import { GENRES } from '../genres/catalogue';
import {
  asRecord,
  type GenreChoice,
  profileFromSettings,
  type ReportProblem,
  unusable,
} from '../profile/from-settings';
import type { Profile } from '../profile/profile';
import type { Language } from '../rules/rule';
import type { Configuration } from './configuration';
import type { DraftDocument } from './draft-document';

/** What is in force for one document. The same object until something in it changes. */
export interface InForce {
  readonly profile: Profile;
  readonly language: Language;
  readonly maxFindings: number;
  /** Another number whenever any of them is another. */
  readonly serial: number;
}

const DEFAULT_MOST_FINDINGS = 1000;

/** The settings of all open documents, read once each and again only after a change. */
export class Settings {
  readonly #configuration: Configuration;
  readonly #language: Language;
  readonly #log: (problem: string) => void;
  readonly #current = new Map<string, Promise<InForce>>();
  readonly #last = new Map<string, { readonly key: string; readonly inForce: InForce }>();
  readonly #choices = new Map<string, GenreChoice>();
  readonly #said = new Set<string>();
  #serial = 0;

  /**
   * @param language of the client, which `messageLanguage` may overrule
   * @param log receives a sentence about each value that cannot be used, once
   */
  constructor(configuration: Configuration, language: Language, log: (problem: string) => void) {
    this.#configuration = configuration;
    this.#language = language;
    this.#log = log;
  }

  of(document: DraftDocument): Promise<InForce> {
    let inForce = this.#current.get(document.uri);
    if (!inForce) {
      inForce = this.#resolve(document);
      this.#current.set(document.uri, inForce);
    }
    return inForce;
  }

  /** The language of what belongs to no document. */
  async language(): Promise<Language> {
    return this.#readLanguage(await this.#read(), () => {});
  }

  /** The user's word about one document, until it is closed. */
  choose(uri: string, choice: GenreChoice): void {
    this.#choices.set(uri, choice);
    this.#current.delete(uri);
  }

  /** Has all settings read again. */
  renew(): void {
    this.#current.clear();
    this.#said.clear();
  }

  forget(uri: string): void {
    this.#current.delete(uri);
    this.#last.delete(uri);
    this.#choices.delete(uri);
  }

  async #resolve(document: DraftDocument): Promise<InForce> {
    const { uri, isDeclaredDraft } = document;
    const choice = this.#choices.get(uri) ?? null;
    const raw = await this.#read(uri);
    const chosen = typeof choice === 'string' ? choice : (choice?.id ?? null);
    const key = JSON.stringify([raw, isDeclaredDraft, chosen]);
    const last = this.#last.get(uri);
    if (last?.key === key) return last.inForce;
    const language = this.#readLanguage(raw, () => {});
    const report: ReportProblem = (problem) => this.#sayOnce(problem[language]);
    const inForce = {
      profile: profileFromSettings(
        raw,
        GENRES,
        { path: pathOf(uri), isDraft: isDeclaredDraft, choice },
        report,
      ),
      language: this.#readLanguage(raw, report),
      maxFindings: readMostFindings(raw, report),
      serial: ++this.#serial,
    };
    this.#last.set(uri, { key, inForce });
    return inForce;
  }

  async #read(uri?: string): Promise<unknown> {
    try {
      return await this.#configuration.read(uri);
    } catch (error) {
      this.#sayOnce(String(error));
      return undefined;
    }
  }

  #readLanguage(raw: unknown, report: ReportProblem): Language {
    const { messageLanguage } = asRecord(raw);
    if (messageLanguage === 'zh' || messageLanguage === 'en') return messageLanguage;
    if (messageLanguage !== undefined && messageLanguage !== null && messageLanguage !== 'auto') {
      report(unusable('messageLanguage', messageLanguage, 'auto、zh 或 en', 'auto, zh or en'));
    }
    return this.#language;
  }

  #sayOnce(problem: string): void {
    if (this.#said.has(problem)) return;
    this.#said.add(problem);
    this.#log(problem);
  }
}

function readMostFindings(raw: unknown, report: ReportProblem): number {
  const { maxFindings } = asRecord(raw);
  if (Number.isInteger(maxFindings) && Number(maxFindings) > 0) return Number(maxFindings);
  if (maxFindings !== undefined && maxFindings !== null) {
    report(unusable('maxFindings', maxFindings, '正整数', 'a whole number above 0'));
  }
  return DEFAULT_MOST_FINDINGS;
}

function pathOf(uri: string): string {
  try {
    return URI.parse(uri).path;
  } catch {
    return uri;
  }
}
