import { EventEmitter } from 'node:events';
import { beforeEach, expect, it } from 'vitest';
import type { Outcome } from './recompile.ts';
import { watchRecord, type Server } from './watchRecord.ts';

const done = (more: Partial<Outcome> = {}): Outcome => ({
	written: ['catalogue.json'],
	ran: ['record'],
	ms: 1200,
	...more,
});
const problem = {
	file: '/atlas/geodata/parcels.yaml',
	message: 'parcels.yaml: line 3\n  reason: no\n  mend:   yes',
};

let watcher: EventEmitter;
let pages: EventEmitter;
let sent: string[];
let said: string[];
/** The compiles under way: each is ended by the test. */
let compiles: ((outcome: Outcome) => void)[];

beforeEach(() => {
	[watcher, pages, sent, said, compiles] = [new EventEmitter(), new EventEmitter(), [], [], []];
	const server = {
		watcher,
		ws: {
			send: (payload: { type: string; err?: { message: string } }) =>
				sent.push(payload.err ? `${payload.type}: ${payload.err.message}` : payload.type),
			on: (event: string, listener: () => void) => pages.on(event, listener),
		},
	} as unknown as Server;
	const compile = () => new Promise<Outcome>((resolve) => compiles.push(resolve));
	watchRecord(server, '/atlas/geodata', compile, (text) => said.push(text));
});

const change = (path: string) => watcher.emit('all', 'change', `/atlas/${path}`);
/** Ends the oldest compile under way. */
async function end(outcome: Outcome): Promise<void> {
	compiles.shift()!(outcome);
	await new Promise((resolve) => setImmediate(resolve));
}

it('a changed file of the record is compiled and the page loaded again', async () => {
	change('geodata/instruments/pact.yaml');
	expect(compiles).toHaveLength(1);
	expect(sent).toEqual([]);
	await end(done());
	expect(sent).toEqual(['full-reload']);
	expect(said).toEqual(['compiled the record in 1.2 s (1 stages ran)']);
});

it.each(['geodata/natural/rivers.geojson', 'geodata/atlas.yaml'])('so is %s', (path) => {
	change(path);
	expect(compiles).toHaveLength(1);
});

it.each(['src/app.css', 'static/data/catalogue.json', 'geodata/frontiers/pact.geojson', 'geodata/README.md'])(
	'%s is none',
	(path) => {
		change(path);
		expect(compiles).toEqual([]);
	},
);

it('changes while it compiles are compiled together afterwards, and what was old is not shown', async () => {
	change('geodata/a.yaml');
	change('geodata/b.yaml');
	change('geodata/c.yaml');
	expect(compiles).toHaveLength(1);
	await end(done({ problem }));
	expect(sent).toEqual([]);
	expect(compiles).toHaveLength(1);
	await end(done());
	expect(sent).toEqual(['full-reload']);
	expect(compiles).toEqual([]);
});

it('what changes nothing that the page reads does not load it again', async () => {
	change('geodata/a.yaml');
	await end(done({ written: [] }));
	expect(sent).toEqual([]);
});

it('what is wrong stands over every page until it is mended', async () => {
	change('geodata/parcels.yaml');
	await end(done({ problem, written: [] }));
	expect(sent).toEqual([`error: ${problem.message}`]);
	expect(said[0]).toContain(problem.message);
	pages.emit('connection');
	expect(sent).toHaveLength(2);
	expect(sent[1]).toBe(sent[0]);
	change('geodata/parcels.yaml');
	// As it was before the fault, so that nothing is written; the page still has to come back from it.
	await end(done({ written: [] }));
	expect(sent.slice(2)).toEqual(['full-reload']);
	pages.emit('connection');
	expect(sent).toHaveLength(3);
});
