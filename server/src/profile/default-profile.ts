import { GENRES } from '../genres/catalogue';
import type { Profile } from './profile';

/** What is in force where nobody has set anything. */
export const DEFAULT_PROFILE: Profile = {
  isDraft: null,
  genre: null,
  genres: GENRES,
  rules: new Map(),
  practice: true,
  isChosen: false,
  placeholders: null,
  terms: [],
  names: [],
  ignore: [],
};
