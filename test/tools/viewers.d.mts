export function ensureViewers(): boolean;
