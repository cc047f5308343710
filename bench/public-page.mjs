// How fast a public page of a posting is beside a static file of about its size, in one run: eight connections, five rounds of two
// seconds each, page and file in turn, after one round that warms up.
// node bench/public-page.mjs http://localhost:8080 /jobs/cedar-hollow-school-district/2026-001 /styles/app.css
import http from 'node:http';

const [, , portal, page, file] = process.argv;
const { hostname, port } = new URL(portal);
const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

const get = (path) =>
  new Promise((done, failed) => {
    const begin = process.hrtime.bigint();
    http
      .get({ hostname, port, path, agent }, (answer) => {
        if (answer.statusCode !== 200) failed(new Error(`${path}: ${answer.statusCode}`));
        answer.on('data', () => {});
        answer.on('end', () => done(Number(process.hrtime.bigint() - begin) / 1e6));
      })
      .on('error', failed);
  });

const round = async (path) => {
  const seconds = 2;
  const end = Date.now() + seconds * 1000;
  const times = [];
  const ask = async () => {
    while (Date.now() < end) times.push(await get(path));
  };
  await Promise.all(Array.from({ length: 8 }, ask));
  times.sort((one, other) => one - other);
  return { rate: times.length / seconds, p95: times[Math.floor(times.length * 0.95)] };
};

await round(page);
await round(file);
const rows = [];
for (let i = 0; i < 5; i++) rows.push({ page: await round(page), file: await round(file) });
const print = (name, values) => console.log(name, values.sort((one, other) => one - other).map((v) => v.toFixed(2)).join(' '));
print('page, a second', rows.map((row) => row.page.rate));
print('page, p95 ms', rows.map((row) => row.page.p95));
print('file, a second', rows.map((row) => row.file.rate));
print('file, p95 ms', rows.map((row) => row.file.p95));
print('page to file', rows.map((row) => row.page.rate / row.file.rate));
process.exit(0);
