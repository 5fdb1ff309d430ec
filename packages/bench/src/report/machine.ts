import { cpus, platform, release, totalmem } from 'node:os';

export interface Machine {
  processor: string;
  cores: number;
  memoryGb: number;
  system: string;
  node: string;
}

export function machine(): Machine {
  const [first] = cpus();
  return {
    processor: first?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release().split('-')[0]}`,
    node: process.version,
  };
}

export const describeMachine = ({ processor, cores, memoryGb, system, node }: Machine): string =>
  `${cores} × ${processor}, ${memoryGb} GB, ${system}, Node ${node}`;
