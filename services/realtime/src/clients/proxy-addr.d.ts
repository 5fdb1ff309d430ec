/** Types of the functions that are used here; the package has none. */
declare module 'proxy-addr' {
  import type { IncomingMessage } from 'node:http';

  type Trust = (address: string, hop: number) => boolean;

  function proxyAddr(request: IncomingMessage, trust: Trust): string;
  namespace proxyAddr {
    /** @throws TypeError for anything but an address, a subnet or the name of one. */
    function compile(trusted: string | readonly string[]): Trust;
  }
  export default proxyAddr;
}
