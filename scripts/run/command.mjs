import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a command from the repository's top.
 *
 * @param {string} name a program, or a package's command through `npx`
 * @param {string[]} args
 * @param {{ show?: boolean, env?: Record<string, string> }} [options] `show`: straight to the terminal
 * @returns {Promise<{ code: number, output: string }>} the exit code and what it said where it was not shown
 */
export function command(name, args, { show = false, env = {} } = {}) {
	return new Promise((resolve) => {
		const child = spawn(name, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
			// npm and npx are scripts on Windows, which only a shell can start.
			shell: process.platform === 'win32',
		});
		let output = '';
		child.stdout?.on('data', (data) => (output += data));
		child.stderr?.on('data', (data) => (output += data));
		child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}
