import type { Catalogue, DatedAct, History, Instrument, Tenure } from '../../src/lib/atlas/model.ts';

type Say = (text: string) => string;

/** The English texts of a catalogue, each put through `say`; names, ids, figures and titles of sources stay. */
export function mapCatalogueTexts<Part extends Omit<Catalogue, 'version'>>(catalogue: Part, say: Say): Part {
	return {
		...catalogue,
		polities: catalogue.polities.map((polity) => ({ ...polity, span: say(polity.span) })),
		sources: catalogue.sources.map((source) => ({
			...source,
			// A title is cited as it stands in print; what nobody printed is our own word.
			...(source.kind === 'own' && { title: say(source.title) }),
			...said(source, 'note', say),
		})),
		instruments: catalogue.instruments.map((instrument) => instrumentIn(instrument, say)),
		segments: catalogue.segments.map((segment) => ({
			...segment,
			from: say(segment.from),
			to: say(segment.to),
			follows: say(segment.follows),
		})),
		parcels: catalogue.parcels.map((parcel) => ({
			...parcel,
			name: say(parcel.name),
			...said(parcel, 'note', say),
			tenures: tenuresIn(parcel.tenures, say),
			...(parcel.readings && {
				readings: Object.fromEntries(
					Object.entries(parcel.readings).map(([reading, tenures]) => [reading, tenuresIn(tenures, say)]),
				),
			}),
		})),
	};
}

/** The same for the history: its events and topics carry their own languages, their notes and stops do not. */
export function mapHistoryTexts(history: History, say: Say): History {
	return {
		...history,
		events: history.events.map((event) => ({ ...event, ...said(event, 'note', say) })),
		routes: history.routes.map((route) => ({
			...route,
			...said(route, 'note', say),
			legs: route.legs.map((leg) => ({
				...leg,
				stops: leg.stops.map((stop) => ({ ...stop, name: say(stop.name) })),
			})),
		})),
	};
}

function instrumentIn(instrument: Instrument, say: Say): Instrument {
	const acts = (key: 'signed' | 'ratified' | 'inForce') =>
		instrument[key] && { [key]: instrument[key].map((act) => actIn(act, say)) };
	return {
		...instrument,
		short: say(instrument.short),
		...acts('signed'),
		...acts('ratified'),
		...acts('inForce'),
		...(instrument.place && { place: { ...instrument.place, name: say(instrument.place.name) } }),
		parties: instrument.parties.map((party) => ({ ...party, signatories: party.signatories.map(say) })),
		summary: say(instrument.summary),
		clauses: instrument.clauses.map((clause) => ({
			...clause,
			article: say(clause.article),
			text: say(clause.text),
		})),
		claims: instrument.claims.map((claim) => ({
			...claim,
			what: say(claim.what),
			why: say(claim.why),
			...said(claim, 'qualifier', say),
		})),
		readings: instrument.readings.map((reading) => ({
			...reading,
			topic: say(reading.topic),
			accounts: Object.fromEntries(
				Object.entries(reading.accounts).map(([side, account]) => [side, say(account)]),
			),
		})),
		notes: instrument.notes.map((note) => ({ ...note, text: say(note.text) })),
		...said(instrument, 'movedNoLand', say),
		...said(instrument, 'landNotDrawn', say),
	};
}

function actIn(act: DatedAct, say: Say): DatedAct {
	return { ...act, text: say(act.text), ...said(act, 'oldStyle', say), ...said(act, 'note', say) };
}

function tenuresIn(tenures: Tenure[], say: Say): Tenure[] {
	return tenures.map((tenure) => ({ ...tenure, ...said(tenure, 'note', say) }));
}

/** An optional text, where there is one. */
function said<Key extends string>(
	from: { [key in Key]?: string },
	key: Key,
	say: Say,
): { [key in Key]?: string } {
	const text = from[key];
	return (text === undefined ? {} : { [key]: say(text) }) as { [key in Key]?: string };
}
