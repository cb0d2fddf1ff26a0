/** What browsers with Trusted Types offer; the type library of TypeScript does not describe it. */
export interface ScriptPolicy {
  /** Gives an object that counts as trusted; for `new Worker` it stands where a string would. */
  readonly createScriptURL: (url: string) => string;
}

export interface TrustedTypes {
  readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

/**
 * The one door through which a script is started while the page runs. It opens to the addresses in `admitted`, each
 * a file of this app, and to nothing else. There is no rule for HTML, so HTML made from text is always refused.
 * `trustedTypes` is null in browsers without them; the list holds there all the same.
 */
export function scriptPolicy(
  admitted: readonly string[],
  page: string,
  trustedTypes: TrustedTypes | null,
): ScriptPolicy {
  const { origin } = new URL(page);
  const addresses = admitted.map((url) => new URL(url, page)).filter((url) => url.origin === origin);
  const known = new Set(addresses.map((url) => url.href));
  const policy = {
    createScriptURL: (url: string) => {
      const { href } = new URL(url, page);
      if (!known.has(href)) throw new TypeError(`app-scripts: ${href} is no worker of this app`);
      return href;
    },
  };
  return trustedTypes?.createPolicy("app-scripts", policy) ?? policy;
}
