import {
  asRecord,
  type EditorSettings,
  type ReportProblem,
  readEditorSettings,
  unusable,
} from '../../profile/editor-settings';
import type { Profile } from '../../profile/profile';
import type { Resolution } from '../../profile/profile-source';
import type { Language } from '../../rules/rule';
import type { ConfigFiles } from './config-files';
import type { Configuration } from './configuration';
import type { DraftDocument } from './draft-document';

/** What is in force for one document. The same object until something in it changes. */
export interface InForce {
  readonly profile: Profile;
  readonly language: Language;
  readonly maxFindings: number;
  /** Sections are shown with their length and what is open in them. */
  readonly sectionCounts: boolean;
  /** Above a text that is probably a draft it is asked whether it is to be checked. */
  readonly asksAboutDrafts: boolean;
  /** The configuration file that counts; null for none. */
  readonly configUri: string | null;
  /** Another number whenever any of them is another. */
  readonly serial: number;
}

const DEFAULT_MOST_FINDINGS = 1000;
/** Folders may have settings of their own; nobody has that many different ones. */
const MOST_REMEMBERED = 50;

/** The settings of all open documents, read once each and again only after a change. */
export class Settings {
  readonly #configuration: Configuration;
  readonly #language: Language;
  readonly #log: (problem: string) => void;
  readonly #current = new Map<string, Promise<InForce>>();
  readonly #last = new Map<string, InForce>();
  /** What the user chose for documents: a genre's id, `auto` or `none`. */
  readonly #choices = new Map<string, string>();
  /** Settings by their JSON, so that equal ones are one object. */
  readonly #read = new Map<string, EditorSettings>();
  readonly #files: ConfigFiles;
  readonly #said = new Set<string>();
  #serial = 0;
  /** Is told what is wrong in configuration files whenever they were looked at. */
  onProblems: ((problems: Resolution['problems']) => void) | null = null;

  /**
   * @param language of the client, which `messageLanguage` may overrule
   * @param log receives a sentence about each value that cannot be used, once
   */
  constructor(
    configuration: Configuration,
    files: ConfigFiles,
    language: Language,
    log: (problem: string) => void,
  ) {
    this.#configuration = configuration;
    this.#files = files;
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

  /** The same for a text that need not be open: nothing is remembered about it, and its serial number says nothing. */
  async ofClosed(document: DraftDocument): Promise<InForce> {
    return { ...(await this.#find(document)), serial: 0 };
  }

  /** The language of what belongs to no document. */
  async language(): Promise<Language> {
    return this.#readLanguage(await this.#ask(), () => {});
  }

  /** The settings of what belongs to no document. */
  async ofWindow(): Promise<EditorSettings> {
    return this.#parse(await this.#ask(), () => {});
  }

  /** What was in force for a document when it was last asked for. */
  lastOf(uri: string): InForce | undefined {
    return this.#last.get(uri);
  }

  /** The user's word about one document, until it is closed. */
  choose(uri: string, choice: string): void {
    this.#choices.set(uri, choice);
    this.#current.delete(uri);
  }

  /** Has all settings and configurations looked at again. */
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
    const { uri } = document;
    const found = await this.#find(document);
    const last = this.#last.get(uri);
    if (last && isSame(last, found)) return last;
    const inForce = { ...found, serial: ++this.#serial };
    this.#last.set(uri, inForce);
    return inForce;
  }

  async #find({ uri, isDeclaredDraft }: DraftDocument): Promise<Omit<InForce, 'serial'>> {
    const raw = await this.#ask(uri);
    const language = this.#readLanguage(raw, () => {});
    const report: ReportProblem = (problem) => this.#sayOnce(problem[language]);
    const { profile, configUri, problems, settingProblems } = await this.#files.source.resolve({
      uri,
      isDraft: isDeclaredDraft,
      choice: this.#choices.get(uri) ?? null,
      settings: this.#parse(raw, report),
      folders: this.#files.folders,
    });
    for (const problem of settingProblems) report(problem);
    this.onProblems?.(problems);
    this.#readLanguage(raw, report);
    return {
      profile,
      language,
      maxFindings: readMostFindings(raw, report),
      sectionCounts: asRecord(raw).sectionCounts === true,
      asksAboutDrafts: asRecord(raw).askAboutDrafts !== false,
      configUri,
    };
  }

  async #ask(uri?: string): Promise<unknown> {
    try {
      return await this.#configuration.read(uri);
    } catch (error) {
      this.#sayOnce(String(error));
      return undefined;
    }
  }

  #parse(raw: unknown, report: ReportProblem): EditorSettings {
    const key = JSON.stringify(raw) ?? '';
    const known = this.#read.get(key);
    if (known) return known;
    if (this.#read.size > MOST_REMEMBERED) this.#read.clear();
    const settings = readEditorSettings(raw, report);
    this.#read.set(key, settings);
    return settings;
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

function isSame(a: Omit<InForce, 'serial'>, b: Omit<InForce, 'serial'>): boolean {
  return (
    a.profile === b.profile &&
    a.language === b.language &&
    a.maxFindings === b.maxFindings &&
    a.sectionCounts === b.sectionCounts &&
    a.asksAboutDrafts === b.asksAboutDrafts &&
    a.configUri === b.configUri
  );
}
