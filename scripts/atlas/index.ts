/** `npm run atlas`: asks the record from a terminal, through the module that the site publishes. */
import { openAtlas } from '../../src/lib/data/atlas.ts';
import { LoadError } from '../../src/lib/data/loadError.ts';
import { answer } from './answer.ts';
import { fromDisk, siteOf } from './fromDisk.ts';
import { HELP, readQuestion, UsageProblem } from './question.ts';

try {
	const question = readQuestion(process.argv.slice(2));
	if (question === 'help') console.log(HELP);
	else {
		const { lang, reading, format } = question;
		const site = siteOf(question.site);
		const atlas = await openAtlas({
			...{ site, lang, reading },
			...(site.protocol === 'file:' && { fetch: fromDisk }),
		});
		process.stdout.write(answer(atlas, question, format, lang));
	}
} catch (error) {
	// Only a fault of the command's own shows a stack.
	if (!(error instanceof UsageProblem || error instanceof RangeError || error instanceof LoadError))
		throw error;
	const hint = error instanceof LoadError ? '\nIs it there? --site says where the atlas is.' : '';
	console.error(`${error.message}${hint}`);
	if (error instanceof UsageProblem) console.error('npm run atlas -- --help tells what can be asked.');
	process.exitCode = 1;
}
