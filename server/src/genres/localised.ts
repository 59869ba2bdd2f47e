/** Words in both languages of the interface. */
export interface Localised {
  readonly zh: string;
  readonly en: string;
}
