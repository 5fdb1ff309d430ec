// Written by `UPDATE_DOCS=1 npm test -- services/gateway/test/openapi-examples`: answers of a real gateway.
export const recordedAnswers: Record<string, Record<string, unknown>> = {
 "putCurrency": {
  "200": {
   "code": "XBT",
   "scale": 8
  }
 },
 "listCurrencies": {
  "200": {
   "items": [
    {
     "code": "AED",
     "scale": 2
    },
    {
     "code": "AFN",
     "scale": 2
    }
   ],
   "nextCursor": "Y3VycmVuY2llczpBRk4"
  }
 },
 "putBrand": {
  "200": {
   "id": "alpha",
   "name": "North Casino",
   "timezone": "Europe/Vienna",
   "profile": "default"
  }
 },
 "listBrands": {
  "200": {
   "items": [
    {
     "id": "alpha",
     "name": "North Casino",
     "timezone": "Europe/Vienna",
     "profile": "default"
    },
    {
     "id": "default",
     "name": "Default",
     "timezone": "UTC",
     "profile": "default"
    }
   ],
   "nextCursor": null
  }
 },
 "putGame": {
  "200": {
   "gameId": "book-of-gold",
   "category": "slots",
   "name": "Book of Gold"
  }
 },
 "createWallet": {
  "200": {
   "id": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "playerId": "player-7",
   "currency": "EUR",
   "test": false,
   "status": "active",
   "cash": 0,
   "bonus": 0,
   "reserved": 0,
   "incoming": 0,
   "version": 0,
   "metadata": {
    "affiliate": "north"
   },
   "createdAt": "2026-11-30T15:57:37.270Z",
   "updatedAt": "2026-11-30T15:57:37.270Z"
  },
  "201": {
   "id": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "playerId": "player-7",
   "currency": "EUR",
   "test": false,
   "status": "active",
   "cash": 0,
   "bonus": 0,
   "reserved": 0,
   "incoming": 0,
   "version": 0,
   "metadata": {
    "affiliate": "north"
   },
   "createdAt": "2026-11-30T15:57:37.270Z",
   "updatedAt": "2026-11-30T15:57:37.270Z"
  }
 },
 "freezeWallet": {
  "200": {
   "id": "01a22d2d-0ed3-7000-95d2-e7e73f0acf21",
   "brand": "default",
   "playerId": "player-9",
   "currency": "EUR",
   "test": false,
   "status": "frozen",
   "cash": 0,
   "bonus": 0,
   "reserved": 0,
   "incoming": 0,
   "version": 0,
   "metadata": {},
   "createdAt": "2026-11-30T15:57:37.363Z",
   "updatedAt": "2026-11-30T15:57:37.389Z"
  }
 },
 "unfreezeWallet": {
  "200": {
   "id": "01a22d2d-0ed3-7000-95d2-e7e73f0acf21",
   "brand": "default",
   "playerId": "player-9",
   "currency": "EUR",
   "test": false,
   "status": "active",
   "cash": 0,
   "bonus": 0,
   "reserved": 0,
   "incoming": 0,
   "version": 0,
   "metadata": {},
   "createdAt": "2026-11-30T15:57:37.363Z",
   "updatedAt": "2026-11-30T15:57:37.432Z"
  }
 },
 "closeWallet": {
  "200": {
   "id": "01a22d2d-0ed3-7000-95d2-e7e73f0acf21",
   "brand": "default",
   "playerId": "player-9",
   "currency": "EUR",
   "test": false,
   "status": "closed",
   "cash": 0,
   "bonus": 0,
   "reserved": 0,
   "incoming": 0,
   "version": 0,
   "metadata": {},
   "createdAt": "2026-11-30T15:57:37.363Z",
   "updatedAt": "2026-11-30T15:57:37.444Z"
  }
 },
 "erasePlayer": {
  "200": {
   "playerId": "erased-2e5d4565f34ab3f823dded566d7a1b39"
  }
 },
 "createDeposit": {
  "201": {
   "id": "01a22d2d-0fc1-7000-9157-fb84001e52b0",
   "kind": "deposit",
   "status": "applied",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 5000,
   "currency": "EUR",
   "reference": "psp-4711",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": {
    "version": 1,
    "cash": 5000,
    "bonus": 0,
    "reserved": 0,
    "incoming": 0
   },
   "createdAt": "2026-11-30T15:57:37.891Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:57:38.050Z",
   "method": "card"
  },
  "202": {
   "id": "01a22d2d-123d-7000-bcbb-8657059d12b0",
   "kind": "deposit",
   "status": "queued",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 5000,
   "currency": "EUR",
   "reference": "psp-4712",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:57:38.256Z",
   "createdBy": "casino",
   "appliedAt": null,
   "method": "card"
  }
 },
 "createWithdrawal": {
  "201": {
   "id": "01a22d2d-127e-7000-87aa-55f67b5f92b0",
   "kind": "withdrawal",
   "status": "pending",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 500,
   "currency": "EUR",
   "reference": "psp-1",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": {
    "version": 3,
    "cash": 9500,
    "bonus": 0,
    "reserved": 500,
    "incoming": 0
   },
   "createdAt": "2026-11-30T15:57:38.303Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:57:38.317Z",
   "pending": true,
   "expiresInSeconds": 3600,
   "expiresAt": "2026-11-30T16:57:38.303Z",
   "completedAmount": null,
   "endedBy": null
  },
  "202": {
   "id": "01a22d2d-132e-7000-8645-e95d1795d2b0",
   "kind": "withdrawal",
   "status": "queued",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 500,
   "currency": "EUR",
   "reference": "psp-1b",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:57:38.479Z",
   "createdBy": "casino",
   "appliedAt": null,
   "pending": true,
   "expiresInSeconds": 3600
  }
 },
 "completeOperation": {
  "201": {
   "id": "01a22d2d-16e9-7000-8977-72a744a692b0",
   "kind": "complete",
   "status": "applied",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 500,
   "currency": "EUR",
   "reference": null,
   "idempotencyKey": "01a22d2d-16e9-7000-8977-72a744a692b0",
   "metadata": {},
   "rejection": null,
   "result": {
    "version": 11,
    "cash": 6000,
    "bonus": 0,
    "reserved": 3500,
    "incoming": 0
   },
   "createdAt": "2026-11-30T15:57:39.434Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:57:39.465Z",
   "pendingOperationId": "01a22d2d-127e-7000-87aa-55f67b5f92b0"
  },
  "202": {
   "id": "01a22d2d-17b5-7000-af89-a6a953d912b0",
   "kind": "complete",
   "status": "queued",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": null,
   "currency": "EUR",
   "reference": null,
   "idempotencyKey": "01a22d2d-17b5-7000-af89-a6a953d912b0",
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:57:39.637Z",
   "createdBy": "casino",
   "appliedAt": null,
   "pendingOperationId": "01a22d2d-147a-7000-97bd-6fef0ff722b0"
  }
 },
 "revertOperation": {
  "201": {
   "id": "01a22d2d-176a-7000-abd7-232885e072b0",
   "kind": "revert",
   "status": "applied",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 500,
   "currency": "EUR",
   "reference": null,
   "idempotencyKey": "01a22d2d-176a-7000-abd7-232885e072b0",
   "metadata": {},
   "rejection": null,
   "result": {
    "version": 12,
    "cash": 6500,
    "bonus": 0,
    "reserved": 3000,
    "incoming": 0
   },
   "createdAt": "2026-11-30T15:57:39.564Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:57:39.588Z",
   "pendingOperationId": "01a22d2d-1352-7000-8d76-126a3afce2b0"
  },
  "202": {
   "id": "01a22d2d-17d0-7000-94f0-959a5a49c2b0",
   "kind": "revert",
   "status": "queued",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": null,
   "currency": "EUR",
   "reference": null,
   "idempotencyKey": "01a22d2d-17d0-7000-94f0-959a5a49c2b0",
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:57:39.664Z",
   "createdBy": "casino",
   "appliedAt": null,
   "pendingOperationId": "01a22d2d-1609-7000-b0bb-456374f402b0"
  }
 },
 "placeBet": {
  "201": {
   "id": "01a22d2d-17ed-7000-a80d-fb312bb1a2b0",
   "kind": "bet",
   "status": "applied",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 500,
   "currency": "EUR",
   "reference": "bet-1",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": {
    "version": 15,
    "cash": 6500,
    "bonus": 0,
    "reserved": 2000,
    "incoming": 0,
    "fromCash": 500,
    "fromBonus": 0
   },
   "createdAt": "2026-11-30T15:57:39.700Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:57:39.732Z",
   "gameId": "book-of-gold",
   "roundId": "round-1"
  },
  "202": {
   "id": "01a22d2d-1851-7000-b4a5-f1d71d47c2b0",
   "kind": "bet",
   "status": "queued",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 500,
   "currency": "EUR",
   "reference": "bet-2",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:57:39.793Z",
   "createdBy": "casino",
   "appliedAt": null,
   "gameId": "book-of-gold",
   "roundId": "round-1"
  }
 },
 "settleBet": {
  "201": {
   "id": "01a22d2d-1883-7000-804d-2319e8a972b0",
   "kind": "settlement",
   "status": "applied",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 1170,
   "currency": "EUR",
   "reference": "win-1",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": {
    "version": 17,
    "cash": 7170,
    "bonus": 0,
    "reserved": 2000,
    "incoming": 0,
    "toCash": 1170,
    "toBonus": 0
   },
   "createdAt": "2026-11-30T15:57:39.844Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:57:39.868Z",
   "betReference": "bet-1",
   "final": true
  },
  "202": {
   "id": "01a22d2d-18e6-7000-973f-5ca670e8b2b0",
   "kind": "settlement",
   "status": "queued",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 0,
   "currency": "EUR",
   "reference": "win-2",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:57:39.943Z",
   "createdBy": "casino",
   "appliedAt": null,
   "betReference": "bet-2",
   "final": true
  }
 },
 "rollBackBet": {
  "201": {
   "id": "01a22d2d-19cc-7000-b036-84a0003a12b0",
   "kind": "rollback",
   "status": "applied",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 500,
   "currency": "EUR",
   "reference": "undo-3",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": {
    "version": 21,
    "cash": 6670,
    "bonus": 0,
    "reserved": 2000,
    "incoming": 0,
    "toCash": 500,
    "toBonus": 0
   },
   "createdAt": "2026-11-30T15:57:40.176Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:57:40.183Z",
   "betReference": "bet-3"
  },
  "202": {
   "id": "01a22d2d-1a0e-7000-8ec7-77bae02112b0",
   "kind": "rollback",
   "status": "queued",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": null,
   "currency": "EUR",
   "reference": "undo-4",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:57:40.238Z",
   "createdBy": "casino",
   "appliedAt": null,
   "betReference": "bet-4"
  }
 },
 "createTransfer": {
  "201": {
   "id": "01a22d2d-1a15-7000-af0d-0e038ec6f2b0",
   "kind": "transfer",
   "status": "applied",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 100,
   "currency": "EUR",
   "reference": "gift-1",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": {
    "version": 23,
    "cash": 7070,
    "bonus": 0,
    "reserved": 2000,
    "incoming": 0
   },
   "createdAt": "2026-11-30T15:57:40.246Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:57:40.317Z",
   "toWalletId": "01a22d2d-0ea8-7000-aa51-16e1f7d1eec7"
  },
  "202": {
   "id": "01a22d2d-1a7f-7000-aed7-dc826fa992b0",
   "kind": "transfer",
   "status": "queued",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 100,
   "currency": "EUR",
   "reference": "gift-2",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:57:40.369Z",
   "createdBy": "casino",
   "appliedAt": null,
   "toWalletId": "01a22d2d-0ea8-7000-aa51-16e1f7d1eec7"
  }
 },
 "createPayout": {
  "201": {
   "id": "01a22d2d-1ab3-7000-b09d-ac288f3062b0",
   "kind": "payout",
   "status": "applied",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 100000,
   "currency": "EUR",
   "reference": "jackpot-12",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": {
    "version": 25,
    "cash": 106970,
    "bonus": 0,
    "reserved": 2000,
    "incoming": 0
   },
   "createdAt": "2026-11-30T15:57:40.405Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:57:40.456Z",
   "gameId": "book-of-gold",
   "roundId": "round-1"
  },
  "202": {
   "id": "01a22d2d-1b0e-7000-9202-6217eee492b0",
   "kind": "payout",
   "status": "queued",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 100000,
   "currency": "EUR",
   "reference": "jackpot-13",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:57:40.495Z",
   "createdBy": "casino",
   "appliedAt": null,
   "gameId": "book-of-gold",
   "roundId": "round-1"
  }
 },
 "createAdjustment": {
  "201": {
   "id": "01a22d2d-1b36-7000-9e0e-f885778ef2b0",
   "kind": "adjustment",
   "status": "applied",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 300,
   "currency": "EUR",
   "reference": "ticket-88",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": {
    "version": 27,
    "cash": 207270,
    "bonus": 0,
    "reserved": 2000,
    "incoming": 0
   },
   "createdAt": "2026-11-30T15:57:40.536Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:57:40.585Z",
   "direction": "credit",
   "reason": "A round was lost."
  },
  "202": {
   "id": "01a22d2d-1bfb-7000-8891-3ef5e20c32b0",
   "kind": "adjustment",
   "status": "queued",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 300,
   "currency": "EUR",
   "reference": "ticket-89",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:57:40.732Z",
   "createdBy": "casino",
   "appliedAt": null,
   "direction": "credit",
   "reason": "A round was lost."
  }
 },
 "submitBatch": {
  "202": {
   "items": [
    {
     "id": "01a22d2d-1c54-7000-860e-8f8ed2f3e2b0",
     "kind": "bet",
     "status": "queued",
     "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
     "brand": "default",
     "amount": 500,
     "currency": "EUR",
     "reference": "bet-6",
     "idempotencyKey": null,
     "metadata": {},
     "rejection": null,
     "result": null,
     "createdAt": "2026-11-30T15:57:40.821Z",
     "createdBy": "casino",
     "appliedAt": null,
     "gameId": "book-of-gold",
     "roundId": "round-1"
    },
    {
     "id": "01a22d2d-1c54-7001-944b-dea4c27bb2b0",
     "kind": "settlement",
     "status": "queued",
     "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
     "brand": "default",
     "amount": 0,
     "currency": "EUR",
     "reference": "win-6",
     "idempotencyKey": null,
     "metadata": {},
     "rejection": null,
     "result": null,
     "createdAt": "2026-11-30T15:57:40.821Z",
     "createdBy": "casino",
     "appliedAt": null,
     "betReference": "bet-6",
     "final": true
    },
    {
     "type": "urn:croupier:problem:invalid_request",
     "title": "Invalid request",
     "status": 400,
     "detail": "/operations/2/amount: Must be an integer from 1 to 9007199254740991, in minor units.",
     "code": "invalid_request",
     "instance": "/v1/batches",
     "traceId": "fb4d186fc0ca467baa73a4e04859ac73",
     "errors": [
      {
       "pointer": "/operations/2/amount",
       "detail": "Must be an integer from 1 to 9007199254740991, in minor units."
      }
     ]
    }
   ]
  }
 },
 "getOperation": {
  "200": {
   "id": "01a22d2d-0fc1-7000-9157-fb84001e52b0",
   "kind": "deposit",
   "status": "applied",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 5000,
   "currency": "EUR",
   "reference": "psp-4711",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": {
    "version": 1,
    "cash": 5000,
    "bonus": 0,
    "reserved": 0,
    "incoming": 0
   },
   "createdAt": "2026-11-30T15:57:37.891Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:57:38.050Z",
   "method": "card"
  }
 },
 "createOffer": {
  "201": {
   "id": "01a22d2d-1cfe-7000-9108-4fda5ad40e59",
   "name": "Welcome",
   "brand": null,
   "currency": "EUR",
   "amount": null,
   "terms": {
    "funding": "cash_first",
    "wagering": {
     "base": "bonus",
     "counts": "all",
     "multiplier": 30
    },
    "contributions": {
     "slots": 100,
     "table": 10,
     "default": 0
    },
    "maxConversion": 2500
   },
   "trigger": null,
   "archived": false,
   "createdAt": "2026-11-30T15:57:40.980Z",
   "archivedAt": null
  }
 },
 "listOffers": {
  "200": {
   "items": [
    {
     "id": "01a22d2d-1cfe-7000-9108-4fda5ad40e59",
     "name": "Welcome",
     "brand": null,
     "currency": "EUR",
     "amount": null,
     "terms": {
      "funding": "cash_first",
      "wagering": {
       "base": "bonus",
       "counts": "all",
       "multiplier": 30
      },
      "contributions": {
       "slots": 100,
       "table": 10,
       "default": 0
      },
      "maxConversion": 2500
     },
     "trigger": null,
     "archived": false,
     "createdAt": "2026-11-30T15:57:40.980Z",
     "archivedAt": null
    }
   ],
   "nextCursor": null
  }
 },
 "getOffer": {
  "200": {
   "id": "01a22d2d-1cfe-7000-9108-4fda5ad40e59",
   "name": "Welcome",
   "brand": null,
   "currency": "EUR",
   "amount": null,
   "terms": {
    "funding": "cash_first",
    "wagering": {
     "base": "bonus",
     "counts": "all",
     "multiplier": 30
    },
    "contributions": {
     "slots": 100,
     "table": 10,
     "default": 0
    },
    "maxConversion": 2500
   },
   "trigger": null,
   "archived": false,
   "createdAt": "2026-11-30T15:57:40.980Z",
   "archivedAt": null
  }
 },
 "grantBonus": {
  "201": {
   "id": "01a22d2d-1db6-7000-8b6b-3b2d57a962b0",
   "kind": "bonus_grant",
   "status": "applied",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 2500,
   "currency": "EUR",
   "reference": "welcome-player-7",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": {
    "version": 31,
    "cash": 207070,
    "bonus": 2500,
    "reserved": 2000,
    "incoming": 0,
    "bonusId": "01a22d2d-1db6-7000-8b6b-3b2d57a962b0"
   },
   "createdAt": "2026-11-30T15:57:41.175Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:57:41.221Z",
   "offerId": "01a22d2d-1cfe-7000-9108-4fda5ad40e59"
  },
  "202": {
   "id": "01a22d2d-1ec1-7000-abd5-aabbb67272b0",
   "kind": "bonus_grant",
   "status": "queued",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": 2500,
   "currency": "EUR",
   "reference": "welcome-back-player-7",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:57:41.442Z",
   "createdBy": "casino",
   "appliedAt": null,
   "offerId": "01a22d2d-1cfe-7000-9108-4fda5ad40e59"
  }
 },
 "getBonus": {
  "200": {
   "id": "01a22d2d-1db6-7000-8b6b-3b2d57a962b0",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "offerId": "01a22d2d-1cfe-7000-9108-4fda5ad40e59",
   "status": "active",
   "granted": 2500,
   "balance": 2500,
   "won": 0,
   "converted": 0,
   "removed": 0,
   "required": 75000,
   "wagered": 500,
   "progress": 500,
   "percent": 0,
   "expiresAt": null,
   "createdAt": "2026-11-30T15:57:41.175Z",
   "activatedAt": "2026-11-30T15:57:41.175Z",
   "endedAt": null,
   "endReason": null,
   "terms": {
    "funding": "cash_first",
    "wagering": {
     "base": "bonus",
     "counts": "all",
     "multiplier": 30
    },
    "contributions": {
     "slots": 100,
     "table": 10,
     "default": 0
    },
    "maxConversion": 2500
   }
  }
 },
 "getBonusStatement": {
  "200": {
   "bonus": {
    "id": "01a22d2d-1db6-7000-8b6b-3b2d57a962b0",
    "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
    "offerId": "01a22d2d-1cfe-7000-9108-4fda5ad40e59",
    "status": "active",
    "granted": 2500,
    "balance": 2500,
    "won": 0,
    "converted": 0,
    "removed": 0,
    "required": 75000,
    "wagered": 500,
    "progress": 500,
    "percent": 0,
    "expiresAt": null,
    "createdAt": "2026-11-30T15:57:41.175Z",
    "activatedAt": "2026-11-30T15:57:41.175Z",
    "endedAt": null,
    "endReason": null,
    "terms": {
     "funding": "cash_first",
     "wagering": {
      "base": "bonus",
      "counts": "all",
      "multiplier": 30
     },
     "contributions": {
      "slots": 100,
      "table": 10,
      "default": 0
     },
     "maxConversion": 2500
    }
   },
   "currency": "EUR",
   "summary": [
    "A bonus of EUR 25.00 was granted on 2026-11-30 15:57:41 UTC under the offer “Welcome”.",
    "The requirement is to wager EUR 750.00: 30 times the bonus.",
    "Stakes are paid from cash first; the whole stake counts, at 100 % for slots, 10 % for table and 0 % for all other games.",
    "It started on 2026-11-30 15:57:41 UTC, without a time limit.",
    "1 bet of EUR 5.00 in all was placed under it, EUR 5.00 from cash and EUR 0.00 from the bonus: 1 settled, 0 rolled back, 0 open.",
    "The bonus money: EUR 25.00 granted, EUR 0.00 won and EUR 0.00 given back by rollbacks, less EUR 0.00 staked, EUR 0.00 converted to cash and EUR 0.00 removed, leaves EUR 25.00.",
    "Of the requirement EUR 5.00 of EUR 750.00 was wagered, 0 %."
   ],
   "totals": {
    "granted": 2500,
    "won": 0,
    "returned": 0,
    "staked": 0,
    "converted": 0,
    "removed": 0,
    "balance": 2500,
    "required": 75000,
    "wagered": 500,
    "dropped": 0,
    "bets": {
     "placed": 1,
     "open": 0,
     "settled": 1,
     "rolledBack": 0,
     "stakes": 500,
     "fromCash": 500,
     "fromBonus": 0,
     "won": 1000,
     "contribution": 500
    }
   },
   "end": null,
   "bets": {
    "items": [
     {
      "reference": "bet-5",
      "gameId": "book-of-gold",
      "roundId": "round-3",
      "status": "settled",
      "stake": 500,
      "fromCash": 500,
      "fromBonus": 0,
      "won": 1000,
      "contribution": 500,
      "bonusId": "01a22d2d-1db6-7000-8b6b-3b2d57a962b0",
      "placedAt": "2026-11-30T15:57:41.551Z",
      "endedAt": "2026-11-30T15:57:41.802Z",
      "counted": 500,
      "percent": 100,
      "toCash": 1000,
      "toBonus": 0,
      "dropped": 0,
      "words": "EUR 5.00 on book-of-gold (EUR 5.00 cash, EUR 0.00 bonus); EUR 5.00 counted at 100 %, EUR 5.00 contributed; won EUR 10.00: EUR 10.00 to cash, EUR 0.00 to the bonus."
     }
    ],
    "nextCursor": null
   }
  }
 },
 "listBonuses": {
  "200": {
   "items": [
    {
     "id": "01a22d2d-1db6-7000-8b6b-3b2d57a962b0",
     "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
     "offerId": "01a22d2d-1cfe-7000-9108-4fda5ad40e59",
     "status": "active",
     "granted": 2500,
     "balance": 2500,
     "won": 0,
     "converted": 0,
     "removed": 0,
     "required": 75000,
     "wagered": 500,
     "progress": 500,
     "percent": 0,
     "expiresAt": null,
     "createdAt": "2026-11-30T15:57:41.175Z",
     "activatedAt": "2026-11-30T15:57:41.175Z",
     "endedAt": null,
     "endReason": null,
     "terms": {
      "funding": "cash_first",
      "wagering": {
       "base": "bonus",
       "counts": "all",
       "multiplier": 30
      },
      "contributions": {
       "slots": 100,
       "table": 10,
       "default": 0
      },
      "maxConversion": 2500
     }
    },
    {
     "id": "01a22d2d-1ec1-7000-abd5-aabbb67272b0",
     "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
     "offerId": "01a22d2d-1cfe-7000-9108-4fda5ad40e59",
     "status": "queued",
     "granted": 2500,
     "balance": 2500,
     "won": 0,
     "converted": 0,
     "removed": 0,
     "required": 75000,
     "wagered": 0,
     "progress": 0,
     "percent": 0,
     "expiresAt": null,
     "createdAt": "2026-11-30T15:57:41.442Z",
     "activatedAt": null,
     "endedAt": null,
     "endReason": null,
     "terms": {
      "funding": "cash_first",
      "wagering": {
       "base": "bonus",
       "counts": "all",
       "multiplier": 30
      },
      "contributions": {
       "slots": 100,
       "table": 10,
       "default": 0
      },
      "maxConversion": 2500
     }
    }
   ],
   "nextCursor": null
  }
 },
 "forfeitBonus": {
  "201": {
   "id": "01a22d2d-2291-7000-afbf-0d9f3b90b2b0",
   "kind": "bonus_forfeit",
   "status": "applied",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": null,
   "currency": "EUR",
   "reference": null,
   "idempotencyKey": "01a22d2d-2291-7000-afbf-0d9f3b90b2b0",
   "metadata": {},
   "rejection": null,
   "result": {
    "version": 35,
    "cash": 207570,
    "bonus": 2500,
    "reserved": 2000,
    "incoming": 0
   },
   "createdAt": "2026-11-30T15:57:42.421Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:57:42.448Z",
   "bonusId": "01a22d2d-1db6-7000-8b6b-3b2d57a962b0",
   "reason": "The player asked for it."
  },
  "202": {
   "id": "01a22d2d-22ec-7000-8f6b-e0dfd2c0a2b0",
   "kind": "bonus_forfeit",
   "status": "queued",
   "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "amount": null,
   "currency": "EUR",
   "reference": null,
   "idempotencyKey": "01a22d2d-22ec-7000-8f6b-e0dfd2c0a2b0",
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:57:42.508Z",
   "createdBy": "casino",
   "appliedAt": null,
   "bonusId": "01a22d2d-1ec1-7000-abd5-aabbb67272b0",
   "reason": "The player asked for it."
  }
 },
 "archiveOffer": {
  "200": {
   "id": "01a22d2d-1cfe-7000-9108-4fda5ad40e59",
   "name": "Welcome",
   "brand": null,
   "currency": "EUR",
   "amount": null,
   "terms": {
    "funding": "cash_first",
    "wagering": {
     "base": "bonus",
     "counts": "all",
     "multiplier": 30
    },
    "contributions": {
     "slots": 100,
     "table": 10,
     "default": 0
    },
    "maxConversion": 2500
   },
   "trigger": null,
   "archived": true,
   "createdAt": "2026-11-30T15:57:40.980Z",
   "archivedAt": "2026-11-30T15:57:42.544Z"
  }
 },
 "listEntries": {
  "200": {
   "items": [
    {
     "version": 36,
     "brand": "default",
     "operationId": "01a22d2d-22ec-7000-8f6b-e0dfd2c0a2b0",
     "kind": "bonus_forfeit",
     "reference": null,
     "amount": null,
     "cash": 0,
     "bonus": -2500,
     "reserved": 0,
     "incoming": 0,
     "balances": {
      "cash": 207570,
      "bonus": 0,
      "reserved": 2000,
      "incoming": 0
     },
     "parts": [
      {
       "cash": 0,
       "bonus": -2500,
       "reason": "removal",
       "bonusId": "01a22d2d-1ec1-7000-abd5-aabbb67272b0"
      }
     ],
     "at": "2026-11-30T15:57:42.514Z"
    },
    {
     "version": 35,
     "brand": "default",
     "operationId": "01a22d2d-2291-7000-afbf-0d9f3b90b2b0",
     "kind": "bonus_forfeit",
     "reference": null,
     "amount": null,
     "cash": 0,
     "bonus": 0,
     "reserved": 0,
     "incoming": 0,
     "balances": {
      "cash": 207570,
      "bonus": 2500,
      "reserved": 2000,
      "incoming": 0
     },
     "parts": [
      {
       "cash": 0,
       "bonus": -2500,
       "reason": "removal",
       "bonusId": "01a22d2d-1db6-7000-8b6b-3b2d57a962b0"
      },
      {
       "cash": 0,
       "bonus": 2500,
       "reason": "grant",
       "bonusId": "01a22d2d-1ec1-7000-abd5-aabbb67272b0"
      }
     ],
     "at": "2026-11-30T15:57:42.448Z"
    }
   ],
   "nextCursor": "aGlzdG9yeS1kZXNjOjM1"
  }
 },
 "listBets": {
  "200": {
   "items": [
    {
     "reference": "bet-5",
     "gameId": "book-of-gold",
     "roundId": "round-3",
     "status": "settled",
     "stake": 500,
     "fromCash": 500,
     "fromBonus": 0,
     "won": 1000,
     "contribution": 500,
     "bonusId": "01a22d2d-1db6-7000-8b6b-3b2d57a962b0",
     "placedAt": "2026-11-30T15:57:41.551Z",
     "endedAt": "2026-11-30T15:57:41.802Z"
    },
    {
     "reference": "bet-6",
     "gameId": "book-of-gold",
     "roundId": "round-1",
     "status": "settled",
     "stake": 500,
     "fromCash": 500,
     "fromBonus": 0,
     "won": 0,
     "contribution": 0,
     "bonusId": null,
     "placedAt": "2026-11-30T15:57:40.821Z",
     "endedAt": "2026-11-30T15:57:40.821Z"
    }
   ],
   "nextCursor": "YmV0czoyOQ"
  }
 },
 "listOperations": {
  "200": {
   "items": [
    {
     "id": "01a22d2d-22ec-7000-8f6b-e0dfd2c0a2b0",
     "kind": "bonus_forfeit",
     "status": "applied",
     "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
     "brand": "default",
     "amount": null,
     "currency": "EUR",
     "reference": null,
     "idempotencyKey": "01a22d2d-22ec-7000-8f6b-e0dfd2c0a2b0",
     "metadata": {},
     "rejection": null,
     "result": {
      "version": 36,
      "cash": 207570,
      "bonus": 0,
      "reserved": 2000,
      "incoming": 0
     },
     "createdAt": "2026-11-30T15:57:42.508Z",
     "createdBy": "casino",
     "appliedAt": "2026-11-30T15:57:42.514Z",
     "bonusId": "01a22d2d-1ec1-7000-abd5-aabbb67272b0",
     "reason": "The player asked for it."
    },
    {
     "id": "01a22d2d-2291-7000-afbf-0d9f3b90b2b0",
     "kind": "bonus_forfeit",
     "status": "applied",
     "walletId": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
     "brand": "default",
     "amount": null,
     "currency": "EUR",
     "reference": null,
     "idempotencyKey": "01a22d2d-2291-7000-afbf-0d9f3b90b2b0",
     "metadata": {},
     "rejection": null,
     "result": {
      "version": 35,
      "cash": 207570,
      "bonus": 2500,
      "reserved": 2000,
      "incoming": 0
     },
     "createdAt": "2026-11-30T15:57:42.421Z",
     "createdBy": "casino",
     "appliedAt": "2026-11-30T15:57:42.448Z",
     "bonusId": "01a22d2d-1db6-7000-8b6b-3b2d57a962b0",
     "reason": "The player asked for it."
    }
   ],
   "nextCursor": "b3BlcmF0aW9uczozNQ"
  }
 },
 "getBet": {
  "200": {
   "reference": "bet-1",
   "gameId": "book-of-gold",
   "roundId": "round-1",
   "status": "settled",
   "stake": 500,
   "fromCash": 500,
   "fromBonus": 0,
   "won": 1170,
   "contribution": 0,
   "bonusId": null,
   "placedAt": "2026-11-30T15:57:39.700Z",
   "endedAt": "2026-11-30T15:57:39.844Z"
  }
 },
 "getWallet": {
  "200": {
   "id": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
   "brand": "default",
   "playerId": "player-7",
   "currency": "EUR",
   "test": false,
   "status": "active",
   "cash": 207570,
   "bonus": 0,
   "reserved": 2000,
   "incoming": 0,
   "version": 36,
   "metadata": {
    "affiliate": "north"
   },
   "createdAt": "2026-11-30T15:57:37.270Z",
   "updatedAt": "2026-11-30T15:57:42.514Z"
  }
 },
 "listWalletsOfPlayer": {
  "200": {
   "items": [
    {
     "id": "01a22d2d-0e76-7000-8ae2-d1acc0b202b0",
     "brand": "default",
     "playerId": "player-7",
     "currency": "EUR",
     "test": false,
     "status": "active",
     "cash": 207570,
     "bonus": 0,
     "reserved": 2000,
     "incoming": 0,
     "version": 36,
     "metadata": {
      "affiliate": "north"
     },
     "createdAt": "2026-11-30T15:57:37.270Z",
     "updatedAt": "2026-11-30T15:57:42.514Z"
    }
   ],
   "nextCursor": null
  }
 },
 "createLeaderboard": {
  "200": {
   "id": "weekly-2026-47",
   "name": "The week",
   "brand": null,
   "metric": "wagered",
   "currency": "EUR",
   "entries": [
    {
     "position": 1,
     "brand": "default",
     "playerId": "player-7",
     "score": 12500
    }
   ],
   "at": "2026-11-30T15:57:43.058Z"
  },
  "201": {
   "id": "weekly-2026-47",
   "name": "The week",
   "brand": null,
   "metric": "wagered",
   "currency": "EUR",
   "entries": [],
   "at": "2026-11-30T15:57:42.838Z"
  }
 },
 "setScore": {
  "200": {
   "id": "weekly-2026-47",
   "name": "The week",
   "brand": null,
   "metric": "wagered",
   "currency": "EUR",
   "entries": [
    {
     "position": 1,
     "brand": "default",
     "playerId": "player-7",
     "score": 12500
    }
   ],
   "at": "2026-11-30T15:57:42.992Z"
  }
 },
 "getLeaderboard": {
  "200": {
   "id": "weekly-2026-47",
   "name": "The week",
   "brand": null,
   "metric": "wagered",
   "currency": "EUR",
   "entries": [
    {
     "position": 1,
     "brand": "default",
     "playerId": "player-7",
     "score": 12500
    }
   ],
   "at": "2026-11-30T15:57:43.137Z"
  }
 },
 "createDemoSession": {
  "201": {
   "token": "<JWT>",
   "expiresAt": "2026-11-30T16:57:43.000Z",
   "playerId": "demo-ada",
   "walletId": "01a22d2d-2580-7000-a0c3-ad35881675c8",
   "leaderboardId": "demo-wagered",
   "game": {
    "gameId": "demo-three-crowns",
    "name": "Three Crowns",
    "stakes": [
     20,
     50,
     100,
     200,
     500
    ],
    "symbols": [
     "crown",
     "star",
     "spade",
     "heart",
     "diamond",
     "club"
    ],
    "pays": [
     {
      "symbol": "crown",
      "count": 3,
      "multiplier": 250
     },
     {
      "symbol": "star",
      "count": 3,
      "multiplier": 80
     },
     {
      "symbol": "spade",
      "count": 3,
      "multiplier": 30
     },
     {
      "symbol": "heart",
      "count": 3,
      "multiplier": 16
     },
     {
      "symbol": "crown",
      "count": 2,
      "multiplier": 10
     },
     {
      "symbol": "diamond",
      "count": 3,
      "multiplier": 8
     },
     {
      "symbol": "star",
      "count": 2,
      "multiplier": 5
     },
     {
      "symbol": "club",
      "count": 3,
      "multiplier": 5
     },
     {
      "symbol": "spade",
      "count": 2,
      "multiplier": 2
     },
     {
      "symbol": "heart",
      "count": 2,
      "multiplier": 1
     }
    ],
    "returnPercent": 96.0625
   }
  }
 },
 "playDemoRound": {
  "201": {
   "roundId": "spin-Nv4KqyuTh1Rwyxh1dK1XHvoZefndO5LIujSHGeGsE6U",
   "gameId": "demo-three-crowns",
   "reels": [
    "heart",
    "club",
    "spade"
   ],
   "stake": 100,
   "multiplier": 0,
   "win": 0,
   "bet": {
    "id": "01a22d2d-2681-7000-a848-78d859b1f5c8",
    "kind": "bet",
    "status": "applied",
    "walletId": "01a22d2d-2580-7000-a0c3-ad35881675c8",
    "brand": "default",
    "amount": 100,
    "currency": "EUR",
    "reference": "spin-Nv4KqyuTh1Rwyxh1dK1XHvoZefndO5LIujSHGeGsE6U",
    "idempotencyKey": null,
    "metadata": {},
    "rejection": null,
    "result": {
     "version": 3,
     "cash": 9933,
     "bonus": 4967,
     "reserved": 0,
     "incoming": 0,
     "fromCash": 67,
     "fromBonus": 33
    },
    "createdAt": "2026-11-30T15:57:43.426Z",
    "appliedAt": "2026-11-30T15:57:43.462Z",
    "gameId": "demo-three-crowns",
    "roundId": "spin-Nv4KqyuTh1Rwyxh1dK1XHvoZefndO5LIujSHGeGsE6U"
   },
   "settlement": {
    "id": "01a22d2d-26bd-7000-86a1-1ec6975315c8",
    "kind": "settlement",
    "status": "applied",
    "walletId": "01a22d2d-2580-7000-a0c3-ad35881675c8",
    "brand": "default",
    "amount": 0,
    "currency": "EUR",
    "reference": "spin-Nv4KqyuTh1Rwyxh1dK1XHvoZefndO5LIujSHGeGsE6U-end",
    "idempotencyKey": null,
    "metadata": {},
    "rejection": null,
    "result": {
     "version": 4,
     "cash": 9933,
     "bonus": 4967,
     "reserved": 0,
     "incoming": 0,
     "toCash": 0,
     "toBonus": 0
    },
    "createdAt": "2026-11-30T15:57:43.487Z",
    "appliedAt": "2026-11-30T15:57:43.505Z",
    "betReference": "spin-Nv4KqyuTh1Rwyxh1dK1XHvoZefndO5LIujSHGeGsE6U",
    "final": true
   }
  }
 },
 "listDeadLetters": {
  "200": {
   "items": [
    {
     "operationId": "01a22d2d-27d0-7000-a36d-829c0528ef79",
     "kind": "deposit",
     "walletId": "01a22d2d-27af-7000-8970-362bcb6def79",
     "error": "made to fail",
     "attempts": 5,
     "failedAt": "2026-11-30T15:57:47.569Z"
    },
    {
     "operationId": "01a22d2d-2802-7000-aa08-a8a8e85edf79",
     "kind": "deposit",
     "walletId": "01a22d2d-27af-7000-8970-362bcb6def79",
     "error": "made to fail",
     "attempts": 5,
     "failedAt": "2026-11-30T15:57:51.023Z"
    }
   ],
   "nextCursor": null
  }
 },
 "discardDeadLetter": {
  "200": {
   "discarded": 1
  }
 },
 "replayDeadLetter": {
  "202": {
   "replayed": 1
  }
 },
 "replayAllDeadLetters": {
  "202": {
   "replayed": 0
  }
 },
 "getReconciliation": {
  "200": {
   "balanced": true,
   "checkedAt": "2026-11-30T15:57:51.399Z",
   "checks": [
    {
     "name": "sum of all accounts",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "transfers whose two sides differ",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "wallets whose balances are not the sum of their entries",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "entries whose balances do not follow from the entry before",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "wallets with a gap in their versions",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "watermarks that the journal does not confirm",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "watermarks ahead of their wallets",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "wallets whose bonus money is not that of their active bonus",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "wallets with more than one active bonus",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "money held that no pending operation holds",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "bonuses whose wagering is not the sum of their standing bets",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "operations that were neither decided nor queued nor failed",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "operations decided twice",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "entries that are not what their operation asked for",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "transfers with one side only",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "bonuses whose money is not that of the parts of entries",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "audit log rows that do not fit the chain of hashes",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "operations queued for more than a minute",
     "ok": true,
     "expected": 0,
     "actual": 0
    },
    {
     "name": "commits unpublished for more than a minute",
     "ok": true,
     "expected": 0,
     "actual": 0
    }
   ]
  }
 },
 "listAuditEntries": {
  "200": {
   "items": [
    {
     "id": "01a22d2d-44fa-7000-a5eb-d8b7b8df5abb",
     "brand": "default",
     "actor": "casino",
     "actorKind": "token",
     "role": null,
     "action": "dead_letter.replay",
     "subjectKind": "operation",
     "subjectId": "01a22d2d-2802-7000-aa08-a8a8e85edf79",
     "before": {
      "status": "failed"
     },
     "after": {
      "status": "queued",
      "replayed": 1,
      "operationIds": [
       "01a22d2d-2802-7000-aa08-a8a8e85edf79"
      ]
     },
     "reason": null,
     "traceId": "00b948f6526344f48de1d24b22d7fc0d",
     "sealedNo": null,
     "hash": null,
     "at": "2026-11-30T15:57:51.293Z"
    },
    {
     "id": "01a22d2d-44e6-7000-aebc-832ec76a41bf",
     "brand": "default",
     "actor": "casino",
     "actorKind": "token",
     "role": null,
     "action": "dead_letter.discard",
     "subjectKind": "operation",
     "subjectId": "01a22d2d-27d0-7000-a36d-829c0528ef79",
     "before": {
      "discarded": 0
     },
     "after": {
      "discarded": 1,
      "operationIds": [
       "01a22d2d-27d0-7000-a36d-829c0528ef79"
      ]
     },
     "reason": "It was paid otherwise.",
     "traceId": "4de205be711347a0a716de4196849045",
     "sealedNo": null,
     "hash": null,
     "at": "2026-11-30T15:57:51.207Z"
    }
   ],
   "nextCursor": "YXVkaXQ6MTc5NjA1NDI3MTIwNy4wMWEyMmQyZC00NGU2LTcwMDAtYWViYy04MzJlYzc2YTQxYmY"
  },
  "text/csv": "id,at,brand,actor,actorKind,role,action,subjectKind,subjectId,before,after,reason,traceId,sealedNo,hash\r\n01a22d2d-0e2f-7000-b471-1487807d4db1,2026-11-30T15:57:37.190Z,alpha,casino,token,,brand.put,brand,alpha,,\"{\"\"name\"\":\"\"North Casino\"\",\"\"profile\"\":\"\"default\"\",\"\"timezone\"\":\"\"Europe/Vienna\"\"}\",,d9271e9003a648288c6a7ae930ac0fa2,2,a004ed1ca871892202782285eb6995aa39251ae3b3ce08c949db3fe289b587ec\r\n",
  "application/x-ndjson": "{\"id\":\"01a22d2d-0e2f-7000-b471-1487807d4db1\",\"brand\":\"alpha\",\"actor\":\"casino\",\"actorKind\":\"token\",\"role\":null,\"action\":\"brand.put\",\"subjectKind\":\"brand\",\"subjectId\":\"alpha\",\"before\":null,\"after\":{\"name\":\"North Casino\",\"profile\":\"default\",\"timezone\":\"Europe/Vienna\"},\"reason\":null,\"traceId\":\"d9271e9003a648288c6a7ae930ac0fa2\",\"sealedNo\":2,\"hash\":\"a004ed1ca871892202782285eb6995aa39251ae3b3ce08c949db3fe289b587ec\",\"at\":\"2026-11-30T15:57:37.190Z\"}\n{\"end\":true,\"rows\":1}\n"
 }
};
