import type { Outline } from './model';

/** A semantic version as its three numbers; `undefined` for what is none. Build and pre-release marks are no part of it. */
export function semanticVersion(text: string): [number, number, number] | undefined {
	const [, ...parts] = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/.exec(text) ?? [];
	const [major, minor, patch] = parts.map(Number);
	return patch === undefined ? undefined : [major!, minor!, patch];
}

/** Below zero where the first of two semantic versions comes before the second, above where after, else zero. */
export function compareVersions(a: readonly number[], b: readonly number[]): number {
	const first = a.findIndex((part, i) => part !== b[i]);
	return first < 0 ? 0 : a[first]! - b[first]!;
}

/**
 * The version of the data as it is cited: that of its release, and after `+` the hash of what it holds. Data that were
 * changed after a release come before whatever is released next, `2.0.1-unreleased+…`, and say so.
 */
export function dataVersion({ version, release }: Pick<Outline, 'version' | 'release'>): string {
	if (!release) return `0.0.0-unreleased+${version}`;
	if (!release.changed) return `${release.version}+${version}`;
	const [major, minor, patch] = semanticVersion(release.version) ?? [0, 0, 0];
	return `${major}.${minor}.${patch + 1}-unreleased+${version}`;
}
