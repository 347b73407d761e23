/**
 * The steps of `npm test`, in the order of what tells most soonest.
 *
 * @typedef {{ name: string, what: string, args: string[], next: string }} Step
 * `args`: an npm script; `next`: what to do when it fails.
 * @type {Step[]}
 */
export const STEPS = [
	{
		name: 'format',
		what: 'every file is in the project’s form',
		args: ['run', '--silent', 'format:check'],
		next: 'npm run format puts the files named above into form.',
	},
	{
		name: 'lint',
		what: 'lint and the import rules',
		args: ['run', '--silent', 'lint', '--', '--max-warnings=0'],
		next: 'Mend what is named above (npx eslint --fix mends some). docs/architecture.md gives the import rules.',
	},
	{
		name: 'types',
		what: 'types of the site, the scripts and the tests',
		args: ['run', '--silent', 'check'],
		next: 'Mend the types named above; npm run check looks again.',
	},
	{
		name: 'unit',
		what: 'unit tests and golden files',
		args: ['run', '--silent', 'test:unit'],
		next: 'npx vitest src/lib/atlas/link.test.ts (with the failing file’s name) runs one file again and again.',
	},
	{
		name: 'geodata',
		what: 'the committed data is what the record compiles to',
		args: ['run', '--silent', 'geodata:check'],
		next: 'npm run geodata writes it anew: look at the difference, then commit it with the record.',
	},
	{
		name: 'build',
		what: 'the site builds',
		args: ['run', '--silent', 'build'],
		next: 'Mend what the build says above; npm run build tries again.',
	},
	{
		name: 'e2e',
		what: 'the built site in a real browser',
		args: ['run', '--silent', 'test:e2e'],
		next: 'test-results/ has a picture of each failure; TRACE=1 npm run test:e2e -- links.spec.ts records every step.',
	},
];
