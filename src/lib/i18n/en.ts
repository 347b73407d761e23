/**
 * The page's words in English, by key. `{name}` stands for a value. Another language is a file of the same
 * keys (`zh-Hans.ts`, `ru.ts`), listed in `message.ts`; what it lacks is shown in English.
 */
export const en = {
	'page.title': 'The Shifting Frontier',
	'page.subtitle': 'How the frontier between Russia and China moved, treaty by treaty, 1640 to today',

	'year.label': 'Year',
	'year.type': 'Go to year',
	'year.means': 'A year means its end: the state on 31 December.',
	'year.next': 'Next change',
	'year.previous': 'Previous change',
	'year.tick': '{name}, {year}',

	'play.start': 'Play',
	'play.stop': 'Pause',
	'play.speed': 'Speed',
	'play.perSecond': '{n} years a second',

	'treaties.heading': 'Treaties',
	'treaty.close': 'Close {name}',
	'treaty.dates': 'Dates',
	'treaty.signed': 'Signed',
	'treaty.ratified': 'Ratified or exchanged',
	'treaty.inForce': 'In force',
	'treaty.parties': 'Parties',
	'treaty.clauses': 'What it provides',
	'treaty.moved': 'What moved',
	'treaty.computed': 'Computed',
	'treaty.published': 'Published',
	'treaty.why': 'Why they differ',
	'treaty.readings': 'Where the histories differ',
	'treaty.sources': 'Sources',

	'land.heading': 'This land',
	'land.held': 'Held by {polity} since {day}',
	'land.by': 'by {instrument}',
	'land.controlled': 'in the hands of {polity}',

	'status.sovereign': 'sovereign',
	'status.joint': 'held in common',
	'status.undelimited': 'left undelimited',
	'status.occupied': 'occupied',
	'status.leased': 'leased',
	'status.protectorate': 'protectorate',
	'status.claimed': 'claimed',

	'certainty.surveyed': 'surveyed',
	'certainty.described': 'described in the text',
	'certainty.approximate': 'approximate',
	'certainty.disputed': 'disputed',
	'certainty.undelimited': 'undelimited',
	'certainty.claimed': 'claimed',

	'share.button': 'Share',
	'share.done': 'Link copied',
	'share.failed': 'The link could not be copied; here it is:',

	'notices.heading': 'About this link',
	'notices.close': 'Close',

	'load.busy': 'Loading the record …',
	'load.retry': 'Try again',
} as const;
