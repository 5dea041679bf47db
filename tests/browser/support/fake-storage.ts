/** The browser's storage for tests without a browser: it can be full, and it can fail. */
export interface FakeStorage {
  policy: Record<string, unknown>;
  isFull: boolean;
  isBroken: boolean;
  /** How long the browser takes to say what the policy is, in ms; Infinity for never. */
  policyTakes: number;
  clear(): void;
}

/** Puts a storage where the extension looks for the browser's. */
export function fakeStorage(): FakeStorage {
  const stored = new Map<string, unknown>();
  const fake: FakeStorage = {
    policy: {}, isFull: false, isBroken: false, policyTakes: 0,
    clear() {
      stored.clear();
      Object.assign(fake, { policy: {}, isFull: false, isBroken: false, policyTakes: 0 });
    },
  };
  Object.assign(globalThis, { chrome: { i18n: { getUILanguage: () => 'nl' }, storage: {
    managed: { get: () => new Promise(resolve => { if (fake.policyTakes !== Infinity) setTimeout(() => resolve(fake.policy), fake.policyTakes); }) },
    local: {
      get: async (keys: string | string[]) => {
        if (fake.isBroken) throw new Error('unexpected');
        return Object.fromEntries([keys].flat().filter(key => stored.has(key)).map(key => [key, stored.get(key)]));
      },
      set: async (items: Record<string, unknown>) => {
        if (fake.isFull) throw new Error('QUOTA_BYTES quota exceeded');
        for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
      },
      remove: async (key: string) => { stored.delete(key); },
    },
  } } });
  return fake;
}
