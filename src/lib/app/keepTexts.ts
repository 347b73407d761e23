/** What a translator put in the place of a text node of ours, and what that said. */
interface Replaced {
	stand: ChildNode;
	text: string;
}

/**
 * Keeps the page's texts true while a browser's translator is at work. Translators take text nodes out of the page and
 * put elements with the translation in their places; what the page then writes into its own nodes is seen by nobody, and
 * a sentence stays that no longer fits the map. So every node that was taken out comes back at once, empty, before the
 * translation: the page finds it where it left it, and the first thing that is written into it sweeps the outdated
 * translation away, until the translator comes round to the new text.
 *
 * @returns ends it
 */
export function keepTexts(root: HTMLElement): () => void {
	const replaced = new Map<Text, Replaced>();
	const textOf = new WeakMap<Node, Text>();
	const observer = new MutationObserver((records) => {
		for (const record of records) heed(record);
		// What was done here is no news.
		observer.takeRecords();
	});

	function heed(record: MutationRecord): void {
		const { type, target, addedNodes, removedNodes } = record;
		if (type === 'characterData') {
			if (target instanceof Text && replaced.has(target)) sweep(target);
			return;
		}
		for (const node of removedNodes) {
			const text = textOf.get(node);
			if (text && replaced.get(text)?.stand === node && !node.isConnected) {
				standGone(text, node, addedNodes);
				continue;
			}
			if (!(node instanceof Text)) continue;
			if (replaced.has(node)) {
				// The page itself took its text away, and the translation with it.
				if (!node.isConnected) sweep(node);
			} else if (node.data.trim() !== '') takenOut(node, record);
		}
	}

	function takenOut(node: Text, { target, addedNodes, previousSibling, nextSibling }: MutationRecord): void {
		const stand =
			[...addedNodes].find((added) => isTranslation(added) || added instanceof Text) ??
			[previousSibling, nextSibling].find((beside) => beside && isTranslation(beside));
		if (!stand || stand === node || !stand.isConnected) return;
		if (node.isConnected) {
			// It was wrapped, and still says what is to be read.
			if (stand.contains(node)) (stand as ChildNode).replaceWith(node);
			return;
		}
		// HTML is not drawn within SVG: the map's own names stay.
		if (target instanceof SVGElement) return (stand as ChildNode).replaceWith(node);
		(stand as ChildNode).before(node);
		replaced.set(node, { stand: stand as ChildNode, text: node.data });
		textOf.set(stand, node);
		node.data = '';
	}

	/** The translation went: another came, or the reader has the original back. */
	function standGone(text: Text, gone: Node, addedNodes: NodeList): void {
		textOf.delete(gone);
		const next = [...addedNodes].find(
			(added) =>
				added.isConnected && (isTranslation(added) || (added instanceof Text && gone instanceof Text)),
		);
		const was = replaced.get(text)!;
		if (next) {
			replaced.set(text, { ...was, stand: next as ChildNode });
			textOf.set(next, text);
			return;
		}
		replaced.delete(text);
		if (text.isConnected && text.data === '') text.data = was.text;
	}

	function sweep(text: Text): void {
		replaced.get(text)?.stand.remove();
		replaced.delete(text);
	}

	observer.observe(root, { childList: true, characterData: true, subtree: true });
	return () => observer.disconnect();
}

/** The translators of Chrome and Edge write into an element that no page has made for thirty years. */
const isTranslation = (node: Node): boolean => node instanceof HTMLElement && node.localName === 'font';
