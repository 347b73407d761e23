/** Takes WebGL away from a page before its scripts run. */
export function withoutWebGl(): void {
	const original = HTMLCanvasElement.prototype.getContext;
	HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
		return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
	} as typeof original;
}
