import { chromium } from 'playwright';
import { serveFolder } from './bench/browser/serveFolder';
const dirs = process.argv.slice(3); const n = Number(process.argv[2]);
const out: Record<string, number[]> = {};
for (let i = 0; i < n; i++) for (const d of dirs) {
  const site = await serveFolder(d, true);
  const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--enable-unsafe-swiftshader'] });
  const c = await b.newContext({ viewport: { width: 1200, height: 800 }, serviceWorkers: 'block' });
  const p = await c.newPage();
  const cdp = await c.newCDPSession(p);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200000, uploadThroughput: 200000 });
  let ml = 0, tile = 0; const t0 = Date.now(); const urls = new Map<string,string>();
  cdp.on('Network.requestWillBeSent', (e) => urls.set(e.requestId, e.request.url));
  cdp.on('Network.loadingFinished', (e) => { const u = urls.get(e.requestId) ?? ''; if (e.encodedDataLength > 250000) ml = Date.now() - t0; if (/relief\/\d/.test(u)) tile = Date.now() - t0; });
  await p.goto(site.url + '/?year=1858&treaty=aigun-1858', { waitUntil: 'commit' });
  await p.locator('html[data-ready=true]').waitFor({ state: 'attached', timeout: 120000 });
  const r = Date.now() - t0; (out[d] ??= []).push(r); console.log(d, 'maplibre', ml, 'tile', tile, 'ready', r);
  await b.close(); site.close();
}
for (const d of dirs) console.log(d, out[d]!.sort((a, b) => a - b)[Math.floor(n / 2)]);
