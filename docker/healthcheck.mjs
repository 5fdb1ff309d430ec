// Asks the service of this container: `/livez`, or the path that is given. Exits with 1 where the answer is not 200.
const [path = '/livez'] = process.argv.slice(2);
const port = process.env.ADMIN_PORT || '9100';
try {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(4000) });
  const body = await response.text();
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${body}`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
