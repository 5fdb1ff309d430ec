// What operations take, to the last one; counts.test.ts holds the services to it, in both directions, so that a gain is
// recorded too. `npm run counts` writes the table anew and prints it: commit it with the change, and say why in the
// commit.
//
// - An operation is counted from its acceptance until nothing of it is left to do: accepted, applied, published, its
//   outbox row deleted. Statements include BEGIN and COMMIT, Redis commands those inside scripts. In a batch: one of
//   each of 50 wallets, sent with one request. What the services do every second is taken off; it is the first row.
// - The bonus-worker's part is not in it, nor are splits of index pages, the pruning of dead rows and full-page images.
// - WAL bytes: 8 more or less for each row updated are the same, since the bytes of a time differ in number.

export const COUNTS = `
operation                                statements  round trips  transactions  inserted  updated  deleted  locked  index entries  WAL bytes  Redis commands
a second with nothing to do                       8            8             8         0        0        0       0              0          0              19
cash bet, alone                                  13            5             4         5        2        2       1              9       2078              62
cash bet, 50 in a batch                          13            5             4       201       51       51      50            352      77438              61
bet under a bonus, alone                         14            5             4         5        3        2       1             10       3047              62
bet under a bonus, 50 in a batch                 14            5             4       201      101       51      50            402     125887              61
rejected bet, alone                              11            5             4         4        1        2       1              7       1549              62
rejected bet, 50 in a batch                      11            5             4       151        1       51      50            252      51378              61
settlement, alone                                13            5             4         4        3        2       2              8       2028              72
settlement, 50 in a batch                        13            5             4       151      101       51     100            302      74937              71
settlement under a bonus, alone                  14            5             4         4        4        2       2              8       2334              72
settlement under a bonus, 50 in a batch          14            5             4       151      151       51     100            302      90237              71
rollback, alone                                  13            5             4         4        3        2       2              8       2055              62
rollback, 50 in a batch                          13            5             4       151      101       51     100            302      76287              61
deposit, alone                                   12            5             4         4        2        2       1              8       1828              72
deposit, 50 in a batch                           12            5             4       151       51       51      50            302      64937              71
repeated deposit, alone                           3            3             3         0        0        0       0              0          0               0
repeated deposit, 50 in a batch                   3            3             3         0        0        0       0              0          0               0
transfer, alone                                  12            5             4         6        3        3       2             11       2674              62
transfer, 50 in a batch                          12            5             4       251      101      101     100            452     106457              61
`;
