import type { HouseName } from '../rules/rule';
import type { Config } from './config-shape';

/**
 * The names of all configurations, each once: a closer one says of what kind a name is.
 * @param configs from the most general to the closest
 */
export function mergeNames(configs: readonly Config[]): readonly HouseName[] {
  const merged = new Map<string, HouseName>();
  for (const { names = [] } of configs) {
    for (const { name, kind } of names) {
      merged.set(name.value, { name: name.value, kind: (kind?.value ?? 'word') as HouseName['kind'] });
    }
  }
  return [...merged.values()];
}
