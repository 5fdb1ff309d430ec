/** What we use of it; the package brings no types of its own. */
declare module 'proxy-addr' {
  import type { IncomingMessage } from 'node:http';

  type Trust = (address: string, hop: number) => boolean;

  function proxyAddr(request: IncomingMessage, trust: Trust): string;
  namespace proxyAddr {
    /** @throws TypeError for what is no address, subnet or name of one. */
    function compile(trusted: string | readonly string[]): Trust;
  }
  export default proxyAddr;
}
