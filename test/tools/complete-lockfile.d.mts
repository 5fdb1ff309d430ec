export interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

export interface Lockfile {
  lockfileVersion: number;
  packages: Record<string, LockedPackage>;
}

export interface MissingPackage {
  parent: string;
  name: string;
  wanted: string;
}

export function missingPackages(lockfile: Lockfile): MissingPackage[];
export function completeLockfile(
  lockfile: Lockfile,
  ask: (name: string, wanted: string) => LockedPackage | Promise<LockedPackage>,
): Promise<Lockfile>;
