// What operations take, to the last one; counts.test.ts holds the services to it, in both directions, so that a gain is
// recorded too. `npm run counts` writes the table anew and prints it: commit it with the change, and say in the commit why.
//
// - An operation is counted from its acceptance until nothing of it is left to do: accepted, applied, published, its outbox
//   row deleted. Statements include BEGIN and COMMIT, Redis commands those inside scripts. In a batch: one of each of 50
//   wallets, sent with one request. What the services do every second is taken off; it is the first row.
// - The bonus-worker's part is not in it, nor are splits of index pages, the pruning of dead rows and full-page images.
// - WAL bytes: 8 more or less for each row updated are the same, since the bytes of a time differ in number.

export const COUNTS = `
operation                                statements  flights  transactions  inserted  updated  deleted  locked  index entries  WAL bytes  Redis commands
a second with nothing to do                       7        7             7         0        0        0       0              0          0               1
cash bet, alone                                  12        4             3         5        1        2       1              9       1967              62
cash bet, 50 in a batch                          12        4             3       201       50       51      50            352      76682              61
bet under a bonus, alone                         13        4             3         5        2        2       1             10       2936              62
bet under a bonus, 50 in a batch                 13        4             3       201      100       51      50            402     125132              61
rejected bet, alone                              10        4             3         4        0        2       1              7       1439              62
rejected bet, 50 in a batch                      10        4             3       151        0       51      50            252      50673              61
settlement, alone                                12        4             3         4        2        2       2              8       1906              72
settlement, 50 in a batch                        12        4             3       151      100       51     100            302      74032              71
settlement under a bonus, alone                  13        4             3         4        3        2       2              8       2212              72
settlement under a bonus, 50 in a batch          13        4             3       151      150       51     100            302      89332              71
rollback, alone                                  12        4             3         4        2        2       2              8       1927              62
rollback, 50 in a batch                          12        4             3       151      100       51     100            302      75082              61
deposit, alone                                   11        4             3         4        1        2       1              8       1672              72
deposit, 50 in a batch                           11        4             3       151       50       51      50            302      62332              71
repeated deposit, alone                           3        3             3         0        0        0       0              0          0               0
repeated deposit, 50 in a batch                   3        3             3         0        0        0       0              0          0               0
transfer, alone                                  11        4             3         6        2        3       2             11       2552              62
transfer, 50 in a batch                          11        4             3       251      100      101     100            452     105551              61
`;
