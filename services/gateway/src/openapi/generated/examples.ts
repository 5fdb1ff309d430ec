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
   "id": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
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
   "createdAt": "2026-11-30T15:35:49.923Z",
   "updatedAt": "2026-11-30T15:35:49.923Z"
  },
  "201": {
   "id": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
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
   "createdAt": "2026-11-30T15:35:49.923Z",
   "updatedAt": "2026-11-30T15:35:49.923Z"
  }
 },
 "freezeWallet": {
  "200": {
   "id": "01a22d19-1bf4-7000-a036-f3a6ffb94f21",
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
   "createdAt": "2026-11-30T15:35:50.004Z",
   "updatedAt": "2026-11-30T15:35:50.031Z"
  }
 },
 "unfreezeWallet": {
  "200": {
   "id": "01a22d19-1bf4-7000-a036-f3a6ffb94f21",
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
   "createdAt": "2026-11-30T15:35:50.004Z",
   "updatedAt": "2026-11-30T15:35:50.075Z"
  }
 },
 "closeWallet": {
  "200": {
   "id": "01a22d19-1bf4-7000-a036-f3a6ffb94f21",
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
   "createdAt": "2026-11-30T15:35:50.004Z",
   "updatedAt": "2026-11-30T15:35:50.115Z"
  }
 },
 "erasePlayer": {
  "200": {
   "playerId": "erased-28bb6ebbd23e6d8a731a6abcd5fde9e8"
  }
 },
 "createDeposit": {
  "201": {
   "id": "01a22d19-1d1b-7000-ac43-5ec0803192b0",
   "kind": "deposit",
   "status": "applied",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
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
   "createdAt": "2026-11-30T15:35:50.537Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:35:50.833Z",
   "method": "card"
  },
  "202": {
   "id": "01a22d19-1fef-7000-976c-3de8b05f22b0",
   "kind": "deposit",
   "status": "queued",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
   "brand": "default",
   "amount": 5000,
   "currency": "EUR",
   "reference": "psp-4712",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:35:51.027Z",
   "createdBy": "casino",
   "appliedAt": null,
   "method": "card"
  }
 },
 "createWithdrawal": {
  "201": {
   "id": "01a22d19-2006-7000-be0c-e94301de22b0",
   "kind": "withdrawal",
   "status": "pending",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
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
   "createdAt": "2026-11-30T15:35:51.052Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:35:51.097Z",
   "pending": true,
   "expiresInSeconds": 3600,
   "expiresAt": "2026-11-30T16:35:51.052Z",
   "completedAmount": null,
   "endedBy": null
  },
  "202": {
   "id": "01a22d19-2057-7000-89be-0f04b0fd02b0",
   "kind": "withdrawal",
   "status": "queued",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
   "brand": "default",
   "amount": 500,
   "currency": "EUR",
   "reference": "psp-1b",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:35:51.127Z",
   "createdBy": "casino",
   "appliedAt": null,
   "pending": true,
   "expiresInSeconds": 3600
  }
 },
 "completeOperation": {
  "201": {
   "id": "01a22d19-2281-7000-8f49-bf30e965a2b0",
   "kind": "complete",
   "status": "applied",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
   "brand": "default",
   "amount": 500,
   "currency": "EUR",
   "reference": null,
   "idempotencyKey": "01a22d19-2281-7000-8f49-bf30e965a2b0",
   "metadata": {},
   "rejection": null,
   "result": {
    "version": 11,
    "cash": 6000,
    "bonus": 0,
    "reserved": 3500,
    "incoming": 0
   },
   "createdAt": "2026-11-30T15:35:51.691Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:35:51.709Z",
   "pendingOperationId": "01a22d19-2006-7000-be0c-e94301de22b0"
  },
  "202": {
   "id": "01a22d19-2324-7000-9b08-bdaedf6852b0",
   "kind": "complete",
   "status": "queued",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
   "brand": "default",
   "amount": null,
   "currency": "EUR",
   "reference": null,
   "idempotencyKey": "01a22d19-2324-7000-9b08-bdaedf6852b0",
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:35:51.844Z",
   "createdBy": "casino",
   "appliedAt": null,
   "pendingOperationId": "01a22d19-20dd-7000-839d-91148a0b62b0"
  }
 },
 "revertOperation": {
  "201": {
   "id": "01a22d19-22e8-7000-89c8-ea458263e2b0",
   "kind": "revert",
   "status": "applied",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
   "brand": "default",
   "amount": 500,
   "currency": "EUR",
   "reference": null,
   "idempotencyKey": "01a22d19-22e8-7000-89c8-ea458263e2b0",
   "metadata": {},
   "rejection": null,
   "result": {
    "version": 12,
    "cash": 6500,
    "bonus": 0,
    "reserved": 3000,
    "incoming": 0
   },
   "createdAt": "2026-11-30T15:35:51.786Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:35:51.793Z",
   "pendingOperationId": "01a22d19-2071-7000-ad51-72595bb912b0"
  },
  "202": {
   "id": "01a22d19-2360-7000-ac74-6561361ae2b0",
   "kind": "revert",
   "status": "queued",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
   "brand": "default",
   "amount": null,
   "currency": "EUR",
   "reference": null,
   "idempotencyKey": "01a22d19-2360-7000-ac74-6561361ae2b0",
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:35:51.905Z",
   "createdBy": "casino",
   "appliedAt": null,
   "pendingOperationId": "01a22d19-21e5-7000-8819-bca1e10cf2b0"
  }
 },
 "placeBet": {
  "201": {
   "id": "01a22d19-23d9-7000-b0c1-eb5dff9932b0",
   "kind": "bet",
   "status": "applied",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
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
   "createdAt": "2026-11-30T15:35:52.026Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:35:52.057Z",
   "gameId": "book-of-gold",
   "roundId": "round-1"
  },
  "202": {
   "id": "01a22d19-2442-7000-b2c7-0ece1a30e2b0",
   "kind": "bet",
   "status": "queued",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
   "brand": "default",
   "amount": 500,
   "currency": "EUR",
   "reference": "bet-2",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:35:52.147Z",
   "createdBy": "casino",
   "appliedAt": null,
   "gameId": "book-of-gold",
   "roundId": "round-1"
  }
 },
 "settleBet": {
  "201": {
   "id": "01a22d19-24a5-7000-8d1b-f0b1ad9932b0",
   "kind": "settlement",
   "status": "applied",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
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
   "createdAt": "2026-11-30T15:35:52.231Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:35:52.308Z",
   "betReference": "bet-1",
   "final": true
  },
  "202": {
   "id": "01a22d19-251a-7000-aa42-b57344e832b0",
   "kind": "settlement",
   "status": "queued",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
   "brand": "default",
   "amount": 0,
   "currency": "EUR",
   "reference": "win-2",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:35:52.351Z",
   "createdBy": "casino",
   "appliedAt": null,
   "betReference": "bet-2",
   "final": true
  }
 },
 "rollBackBet": {
  "201": {
   "id": "01a22d19-257f-7000-96ed-054c022d62b0",
   "kind": "rollback",
   "status": "applied",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
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
   "createdAt": "2026-11-30T15:35:52.455Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:35:52.465Z",
   "betReference": "bet-3"
  },
  "202": {
   "id": "01a22d19-25bc-7000-bd86-5f4b4193b2b0",
   "kind": "rollback",
   "status": "queued",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
   "brand": "default",
   "amount": null,
   "currency": "EUR",
   "reference": "undo-4",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:35:52.523Z",
   "createdBy": "casino",
   "appliedAt": null,
   "betReference": "bet-4"
  }
 },
 "createTransfer": {
  "201": {
   "id": "01a22d19-2608-7000-92b5-2ef05c7612b0",
   "kind": "transfer",
   "status": "applied",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
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
   "createdAt": "2026-11-30T15:35:52.595Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:35:52.616Z",
   "toWalletId": "01a22d19-1bc4-7000-9154-c362db59dec7"
  },
  "202": {
   "id": "01a22d19-2659-7000-9b70-8570beb3e2b0",
   "kind": "transfer",
   "status": "queued",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
   "brand": "default",
   "amount": 100,
   "currency": "EUR",
   "reference": "gift-2",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:35:52.679Z",
   "createdBy": "casino",
   "appliedAt": null,
   "toWalletId": "01a22d19-1bc4-7000-9154-c362db59dec7"
  }
 },
 "createPayout": {
  "201": {
   "id": "01a22d19-2684-7000-9dd7-c92c872812b0",
   "kind": "payout",
   "status": "applied",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
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
   "createdAt": "2026-11-30T15:35:52.727Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:35:52.779Z",
   "gameId": "book-of-gold",
   "roundId": "round-1"
  },
  "202": {
   "id": "01a22d19-26fc-7000-b75d-b98dc3c232b0",
   "kind": "payout",
   "status": "queued",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
   "brand": "default",
   "amount": 100000,
   "currency": "EUR",
   "reference": "jackpot-13",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:35:52.830Z",
   "createdBy": "casino",
   "appliedAt": null,
   "gameId": "book-of-gold",
   "roundId": "round-1"
  }
 },
 "createAdjustment": {
  "201": {
   "id": "01a22d19-2716-7000-9b1c-0092f62e32b0",
   "kind": "adjustment",
   "status": "applied",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
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
   "createdAt": "2026-11-30T15:35:52.864Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:35:52.882Z",
   "direction": "credit",
   "reason": "A round was lost."
  },
  "202": {
   "id": "01a22d19-2783-7000-a842-4a6c0f43f2b0",
   "kind": "adjustment",
   "status": "queued",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
   "brand": "default",
   "amount": 300,
   "currency": "EUR",
   "reference": "ticket-89",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:35:52.971Z",
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
     "id": "01a22d19-27e3-7000-903f-77a5c39de2b0",
     "kind": "bet",
     "status": "queued",
     "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
     "brand": "default",
     "amount": 500,
     "currency": "EUR",
     "reference": "bet-30",
     "idempotencyKey": null,
     "metadata": {},
     "rejection": null,
     "result": null,
     "createdAt": "2026-11-30T15:35:53.060Z",
     "createdBy": "casino",
     "appliedAt": null,
     "gameId": "book-of-gold",
     "roundId": "round-2"
    },
    {
     "id": "01a22d19-27e3-7001-a473-63d4d7c132b0",
     "kind": "settlement",
     "status": "queued",
     "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
     "brand": "default",
     "amount": 0,
     "currency": "EUR",
     "reference": "win-30",
     "idempotencyKey": null,
     "metadata": {},
     "rejection": null,
     "result": null,
     "createdAt": "2026-11-30T15:35:53.060Z",
     "createdBy": "casino",
     "appliedAt": null,
     "betReference": "bet-30",
     "final": true
    },
    {
     "type": "urn:croupier:problem:invalid_request",
     "title": "Invalid request",
     "status": 400,
     "detail": "/operations/2/amount: Must be an integer from 1 to 9007199254740991, in minor units.",
     "code": "invalid_request",
     "instance": "/v1/batches",
     "traceId": "ee5f0f7c1b9d4d698ce69550325bc886",
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
   "id": "01a22d19-1d1b-7000-ac43-5ec0803192b0",
   "kind": "deposit",
   "status": "applied",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
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
   "createdAt": "2026-11-30T15:35:50.537Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:35:50.833Z",
   "method": "card"
  }
 },
 "createOffer": {
  "201": {
   "id": "01a22d19-286b-7000-ab3c-58e9a8b186c0",
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
   "createdAt": "2026-11-30T15:35:53.194Z",
   "archivedAt": null
  }
 },
 "listOffers": {
  "200": {
   "items": [
    {
     "id": "01a22d19-286b-7000-ab3c-58e9a8b186c0",
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
     "createdAt": "2026-11-30T15:35:53.194Z",
     "archivedAt": null
    }
   ],
   "nextCursor": null
  }
 },
 "getOffer": {
  "200": {
   "id": "01a22d19-286b-7000-ab3c-58e9a8b186c0",
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
   "createdAt": "2026-11-30T15:35:53.194Z",
   "archivedAt": null
  }
 },
 "grantBonus": {
  "201": {
   "id": "01a22d19-28d9-7000-b1e9-c82b349102b0",
   "kind": "bonus_grant",
   "status": "applied",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
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
    "bonusId": "01a22d19-28d9-7000-b1e9-c82b349102b0"
   },
   "createdAt": "2026-11-30T15:35:53.343Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:35:53.361Z",
   "offerId": "01a22d19-286b-7000-ab3c-58e9a8b186c0"
  },
  "202": {
   "id": "01a22d19-295c-7000-82f2-0c27aa4932b0",
   "kind": "bonus_grant",
   "status": "queued",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
   "brand": "default",
   "amount": 2500,
   "currency": "EUR",
   "reference": "welcome-back-player-7",
   "idempotencyKey": null,
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:35:53.437Z",
   "createdBy": "casino",
   "appliedAt": null,
   "offerId": "01a22d19-286b-7000-ab3c-58e9a8b186c0"
  }
 },
 "getBonus": {
  "200": {
   "id": "01a22d19-28d9-7000-b1e9-c82b349102b0",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
   "offerId": "01a22d19-286b-7000-ab3c-58e9a8b186c0",
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
   "createdAt": "2026-11-30T15:35:53.343Z",
   "activatedAt": "2026-11-30T15:35:53.343Z",
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
    "id": "01a22d19-28d9-7000-b1e9-c82b349102b0",
    "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
    "offerId": "01a22d19-286b-7000-ab3c-58e9a8b186c0",
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
    "createdAt": "2026-11-30T15:35:53.343Z",
    "activatedAt": "2026-11-30T15:35:53.343Z",
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
    "A bonus of EUR 25.00 was granted on 2026-11-30 15:35:53 UTC under the offer “Welcome”.",
    "The requirement is to wager EUR 750.00: 30 times the bonus.",
    "Stakes are paid from cash first; the whole stake counts, at 100 % for slots, 10 % for table and 0 % for all other games.",
    "It started on 2026-11-30 15:35:53 UTC, without a time limit.",
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
      "bonusId": "01a22d19-28d9-7000-b1e9-c82b349102b0",
      "placedAt": "2026-11-30T15:35:53.487Z",
      "endedAt": "2026-11-30T15:35:53.625Z",
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
     "id": "01a22d19-28d9-7000-b1e9-c82b349102b0",
     "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
     "offerId": "01a22d19-286b-7000-ab3c-58e9a8b186c0",
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
     "createdAt": "2026-11-30T15:35:53.343Z",
     "activatedAt": "2026-11-30T15:35:53.343Z",
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
     "id": "01a22d19-295c-7000-82f2-0c27aa4932b0",
     "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
     "offerId": "01a22d19-286b-7000-ab3c-58e9a8b186c0",
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
     "createdAt": "2026-11-30T15:35:53.437Z",
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
   "id": "01a22d19-2add-7000-9d7a-d2699c4672b0",
   "kind": "bonus_forfeit",
   "status": "applied",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
   "brand": "default",
   "amount": null,
   "currency": "EUR",
   "reference": null,
   "idempotencyKey": "01a22d19-2add-7000-9d7a-d2699c4672b0",
   "metadata": {},
   "rejection": null,
   "result": {
    "version": 35,
    "cash": 207570,
    "bonus": 2500,
    "reserved": 2000,
    "incoming": 0
   },
   "createdAt": "2026-11-30T15:35:53.822Z",
   "createdBy": "casino",
   "appliedAt": "2026-11-30T15:35:53.841Z",
   "bonusId": "01a22d19-28d9-7000-b1e9-c82b349102b0",
   "reason": "The player asked for it."
  },
  "202": {
   "id": "01a22d19-2b1c-7000-be9a-8a54fc0a52b0",
   "kind": "bonus_forfeit",
   "status": "queued",
   "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
   "brand": "default",
   "amount": null,
   "currency": "EUR",
   "reference": null,
   "idempotencyKey": "01a22d19-2b1c-7000-be9a-8a54fc0a52b0",
   "metadata": {},
   "rejection": null,
   "result": null,
   "createdAt": "2026-11-30T15:35:53.891Z",
   "createdBy": "casino",
   "appliedAt": null,
   "bonusId": "01a22d19-295c-7000-82f2-0c27aa4932b0",
   "reason": "The player asked for it."
  }
 },
 "archiveOffer": {
  "200": {
   "id": "01a22d19-286b-7000-ab3c-58e9a8b186c0",
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
   "createdAt": "2026-11-30T15:35:53.194Z",
   "archivedAt": "2026-11-30T15:35:53.929Z"
  }
 },
 "listEntries": {
  "200": {
   "items": [
    {
     "version": 36,
     "brand": "default",
     "operationId": "01a22d19-2b1c-7000-be9a-8a54fc0a52b0",
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
       "bonusId": "01a22d19-295c-7000-82f2-0c27aa4932b0"
      }
     ],
     "at": "2026-11-30T15:35:53.912Z"
    },
    {
     "version": 35,
     "brand": "default",
     "operationId": "01a22d19-2add-7000-9d7a-d2699c4672b0",
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
       "bonusId": "01a22d19-28d9-7000-b1e9-c82b349102b0"
      },
      {
       "cash": 0,
       "bonus": 2500,
       "reason": "grant",
       "bonusId": "01a22d19-295c-7000-82f2-0c27aa4932b0"
      }
     ],
     "at": "2026-11-30T15:35:53.841Z"
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
     "bonusId": "01a22d19-28d9-7000-b1e9-c82b349102b0",
     "placedAt": "2026-11-30T15:35:53.487Z",
     "endedAt": "2026-11-30T15:35:53.625Z"
    },
    {
     "reference": "bet-30",
     "gameId": "book-of-gold",
     "roundId": "round-2",
     "status": "settled",
     "stake": 500,
     "fromCash": 500,
     "fromBonus": 0,
     "won": 0,
     "contribution": 0,
     "bonusId": null,
     "placedAt": "2026-11-30T15:35:53.060Z",
     "endedAt": "2026-11-30T15:35:53.060Z"
    }
   ],
   "nextCursor": "YmV0czoyOQ"
  }
 },
 "listOperations": {
  "200": {
   "items": [
    {
     "id": "01a22d19-2b1c-7000-be9a-8a54fc0a52b0",
     "kind": "bonus_forfeit",
     "status": "applied",
     "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
     "brand": "default",
     "amount": null,
     "currency": "EUR",
     "reference": null,
     "idempotencyKey": "01a22d19-2b1c-7000-be9a-8a54fc0a52b0",
     "metadata": {},
     "rejection": null,
     "result": {
      "version": 36,
      "cash": 207570,
      "bonus": 0,
      "reserved": 2000,
      "incoming": 0
     },
     "createdAt": "2026-11-30T15:35:53.891Z",
     "createdBy": "casino",
     "appliedAt": "2026-11-30T15:35:53.912Z",
     "bonusId": "01a22d19-295c-7000-82f2-0c27aa4932b0",
     "reason": "The player asked for it."
    },
    {
     "id": "01a22d19-2add-7000-9d7a-d2699c4672b0",
     "kind": "bonus_forfeit",
     "status": "applied",
     "walletId": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
     "brand": "default",
     "amount": null,
     "currency": "EUR",
     "reference": null,
     "idempotencyKey": "01a22d19-2add-7000-9d7a-d2699c4672b0",
     "metadata": {},
     "rejection": null,
     "result": {
      "version": 35,
      "cash": 207570,
      "bonus": 2500,
      "reserved": 2000,
      "incoming": 0
     },
     "createdAt": "2026-11-30T15:35:53.822Z",
     "createdBy": "casino",
     "appliedAt": "2026-11-30T15:35:53.841Z",
     "bonusId": "01a22d19-28d9-7000-b1e9-c82b349102b0",
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
   "placedAt": "2026-11-30T15:35:52.026Z",
   "endedAt": "2026-11-30T15:35:52.231Z"
  }
 },
 "getWallet": {
  "200": {
   "id": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
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
   "createdAt": "2026-11-30T15:35:49.923Z",
   "updatedAt": "2026-11-30T15:35:53.912Z"
  }
 },
 "listWalletsOfPlayer": {
  "200": {
   "items": [
    {
     "id": "01a22d19-1b94-7000-9e0d-887bfe9c92b0",
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
     "createdAt": "2026-11-30T15:35:49.923Z",
     "updatedAt": "2026-11-30T15:35:53.912Z"
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
   "at": "2026-11-30T15:35:54.305Z"
  },
  "201": {
   "id": "weekly-2026-47",
   "name": "The week",
   "brand": null,
   "metric": "wagered",
   "currency": "EUR",
   "entries": [],
   "at": "2026-11-30T15:35:54.231Z"
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
   "at": "2026-11-30T15:35:54.292Z"
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
   "at": "2026-11-30T15:35:54.314Z"
  }
 },
 "createDemoSession": {
  "201": {
   "token": "<JWT>",
   "expiresAt": "2026-11-30T16:35:54.000Z",
   "playerId": "demo-ada",
   "walletId": "01a22d19-2ce9-7000-94f8-0f879b9085c8",
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
   "roundId": "spin-PO4A7Bv6IJ_pO6XxDXERhGMpCaz9MaFi-1ehaqO3vag",
   "gameId": "demo-three-crowns",
   "reels": [
    "diamond",
    "diamond",
    "heart"
   ],
   "stake": 100,
   "multiplier": 0,
   "win": 0,
   "bet": {
    "id": "01a22d19-2de1-7000-8f04-7f10b259d5c8",
    "kind": "bet",
    "status": "applied",
    "walletId": "01a22d19-2ce9-7000-94f8-0f879b9085c8",
    "brand": "default",
    "amount": 100,
    "currency": "EUR",
    "reference": "spin-PO4A7Bv6IJ_pO6XxDXERhGMpCaz9MaFi-1ehaqO3vag",
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
    "createdAt": "2026-11-30T15:35:54.596Z",
    "appliedAt": "2026-11-30T15:35:54.611Z",
    "gameId": "demo-three-crowns",
    "roundId": "spin-PO4A7Bv6IJ_pO6XxDXERhGMpCaz9MaFi-1ehaqO3vag"
   },
   "settlement": {
    "id": "01a22d19-2e0c-7000-a6ff-4f330e5875c8",
    "kind": "settlement",
    "status": "applied",
    "walletId": "01a22d19-2ce9-7000-94f8-0f879b9085c8",
    "brand": "default",
    "amount": 0,
    "currency": "EUR",
    "reference": "spin-PO4A7Bv6IJ_pO6XxDXERhGMpCaz9MaFi-1ehaqO3vag-end",
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
    "createdAt": "2026-11-30T15:35:54.637Z",
    "appliedAt": "2026-11-30T15:35:54.648Z",
    "betReference": "spin-PO4A7Bv6IJ_pO6XxDXERhGMpCaz9MaFi-1ehaqO3vag",
    "final": true
   }
  }
 },
 "listDeadLetters": {
  "200": {
   "items": [
    {
     "operationId": "01a22d19-2ed3-7000-83a9-0ebb30fb0f79",
     "kind": "deposit",
     "walletId": "01a22d19-2ebf-7000-b04a-11f66266ef79",
     "error": "made to fail",
     "attempts": 5,
     "failedAt": "2026-11-30T15:35:58.367Z"
    },
    {
     "operationId": "01a22d19-2ee9-7000-b8ea-b9d2c6346f79",
     "kind": "deposit",
     "walletId": "01a22d19-2ebf-7000-b04a-11f66266ef79",
     "error": "made to fail",
     "attempts": 5,
     "failedAt": "2026-11-30T15:36:01.867Z"
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
   "checkedAt": "2026-11-30T15:36:02.170Z",
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
     "name": "commits untold for more than a minute",
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
     "id": "01a22d19-4ae0-7000-818a-7cc51871efe2",
     "brand": "default",
     "actor": "casino",
     "actorKind": "token",
     "role": null,
     "action": "dead_letter.replay",
     "subjectKind": "operation",
     "subjectId": "01a22d19-2ee9-7000-b8ea-b9d2c6346f79",
     "before": {
      "status": "failed"
     },
     "after": {
      "status": "queued",
      "replayed": 1,
      "operationIds": [
       "01a22d19-2ee9-7000-b8ea-b9d2c6346f79"
      ]
     },
     "reason": null,
     "traceId": "d465a23c1ab341d7af72ec73f3de19e9",
     "sealedNo": null,
     "hash": null,
     "at": "2026-11-30T15:36:02.068Z"
    },
    {
     "id": "01a22d19-4aa9-7000-ba6f-3e892fcff509",
     "brand": "default",
     "actor": "casino",
     "actorKind": "token",
     "role": null,
     "action": "dead_letter.discard",
     "subjectKind": "operation",
     "subjectId": "01a22d19-2ed3-7000-83a9-0ebb30fb0f79",
     "before": {
      "discarded": 0
     },
     "after": {
      "discarded": 1,
      "operationIds": [
       "01a22d19-2ed3-7000-83a9-0ebb30fb0f79"
      ]
     },
     "reason": "It was paid otherwise.",
     "traceId": "fc983ebaf3764ae6b3751d168cbee190",
     "sealedNo": null,
     "hash": null,
     "at": "2026-11-30T15:36:01.962Z"
    }
   ],
   "nextCursor": "YXVkaXQ6MTc5NjA1Mjk2MTk2Mi4wMWEyMmQxOS00YWE5LTcwMDAtYmE2Zi0zZTg5MmZjZmY1MDk"
  },
  "text/csv": "id,at,brand,actor,actorKind,role,action,subjectKind,subjectId,before,after,reason,traceId,sealedNo,hash\r\n01a22d19-1a3e-7000-849a-2434db81e9a9,2026-11-30T15:35:49.558Z,alpha,casino,token,,brand.put,brand,alpha,,\"{\"\"name\"\":\"\"North Casino\"\",\"\"profile\"\":\"\"default\"\",\"\"timezone\"\":\"\"Europe/Vienna\"\"}\",,62014a2515ca49b39f3f1f10c0833539,2,9cd83bdab9b7cea4e77c609822864399e38b8284d9fbe960b65d9556a4f55ce5\r\n",
  "application/x-ndjson": "{\"id\":\"01a22d19-1a3e-7000-849a-2434db81e9a9\",\"brand\":\"alpha\",\"actor\":\"casino\",\"actorKind\":\"token\",\"role\":null,\"action\":\"brand.put\",\"subjectKind\":\"brand\",\"subjectId\":\"alpha\",\"before\":null,\"after\":{\"name\":\"North Casino\",\"profile\":\"default\",\"timezone\":\"Europe/Vienna\"},\"reason\":null,\"traceId\":\"62014a2515ca49b39f3f1f10c0833539\",\"sealedNo\":2,\"hash\":\"9cd83bdab9b7cea4e77c609822864399e38b8284d9fbe960b65d9556a4f55ce5\",\"at\":\"2026-11-30T15:35:49.558Z\"}\n{\"end\":true,\"rows\":1}\n"
 }
};
