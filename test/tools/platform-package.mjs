const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];
const ALIASES = { windows: 'win32', 64: 'x64', x86_64: 'x64', aarch64: 'arm64' };
const C_LIBRARIES = { gnu: 'glibc', gnueabihf: 'glibc', glibc: 'glibc', musl: 'musl', musleabihf: 'musl' };

/**
 * For which machines a package with prebuilt binaries is, read from its name (`@swc/core-linux-x64-musl`,
 * `@turbo/darwin-64`). Undefined where the name does not say.
 */
export function platformOf(name) {
  const words = name
    .replace(/^@[^/]+\//, '')
    .split('-')
    .map((word) => ALIASES[word] ?? word);
  const os = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  if (cpu === 'wasm32') return { cpu: ['wasm32'] };
  if (!os || !cpu) return undefined;
  const libc = os === 'linux' ? words.map((word) => C_LIBRARIES[word]).find(Boolean) : undefined;
  return { cpu: [cpu], ...(libc ? { libc: [libc] } : {}), os: [os] };
}
