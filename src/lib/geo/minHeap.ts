/** A binary heap of numbered items: `pop` gives the item with the least key; equal keys come first in, first out. */
export class MinHeap {
	private items: number[] = [];
	private keys: number[] = [];
	private order: number[] = [];
	private pushed = 0;

	push(item: number, key: number): void {
		let at = this.items.length;
		this.set(at, item, key, this.pushed++);
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (!this.less(at, parent)) break;
			this.swap(at, parent);
			at = parent;
		}
	}

	/** The item with the least key and that key; undefined when empty. */
	pop(): { item: number; key: number } | undefined {
		if (this.items.length === 0) return undefined;
		const top = { item: this.items[0]!, key: this.keys[0]! };
		const last = this.items.length - 1;
		this.swap(0, last);
		this.items.length = this.keys.length = this.order.length = last;
		for (let at = 0; ;) {
			let least = at;
			for (const child of [2 * at + 1, 2 * at + 2])
				if (child < last && this.less(child, least)) least = child;
			if (least === at) break;
			this.swap(at, least);
			at = least;
		}
		return top;
	}

	private less(a: number, b: number): boolean {
		const [first, second] = [this.keys[a]!, this.keys[b]!];
		return first < second || (first === second && this.order[a]! < this.order[b]!);
	}

	private set(at: number, item: number, key: number, order: number): void {
		this.items[at] = item;
		this.keys[at] = key;
		this.order[at] = order;
	}

	private swap(a: number, b: number): void {
		const [item, key, order] = [this.items[a]!, this.keys[a]!, this.order[a]!];
		this.set(a, this.items[b]!, this.keys[b]!, this.order[b]!);
		this.set(b, item, key, order);
	}
}
